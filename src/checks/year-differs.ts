import { quoted } from "../figures";
import type { Dossier, IndicatorValue, RecognisedTable, TextKey } from "../recognition";
import {
  beginsWithYear,
  isCarriedOver,
  isYearHeading,
  isYearTitle,
  leadingYear,
  reportsOnYear,
  saysDoneInYear,
  visibleText,
  withYearInDigits,
  yearOfDateIn,
  yearsSaid,
} from "../language";
import type { ScoredWorkbook } from "../scoring";
import { contains, Ours, rangeOf, reference, sheetNamed, type WorkbookSnapshot } from "../workbook";
import type { Check, Sighting } from "./check";

import { isInList } from "./support/list-and-form";
import { places } from "./support/places";
import { textsOf } from "./support/texts";

export const yearDiffers: Check = {
  id: "year-differs",
  severity: "warning",
  title: "年度前后不一致",
  concerns: "agreement",
  why: "标题、表名、指标和文字中的年度不同，多半是沿用了上年的表没有改。",
  mend: "统一改为本次自评的年度。",
  example: "标题“2020年度项目支出绩效自评表”写的是 2020 年，本次自评是 2021 年。请核对。",
  run(scored, snapshot) {
    const year = scored.dossier.year?.value;
    if (year === undefined) return [];
    const found = [
      ...inTitles(scored, snapshot, year),
      ...inHeadings(scored, snapshot, year),
      ...inSheetNames(scored, year),
      ...inProjectNames(scored, year),
      ...inIndicators(scored, year),
      ...inTexts(scored, year),
    ];
    return [...found, ...amongTitles(scored, found)];
  },
};

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

function yearsIn(text: string): readonly number[] {
  return Array.from(text.matchAll(YEAR), ([digits]) => Number(digits));
}
/** The first year named where none of the years named is this one; null otherwise. */
function otherYear(years: readonly number[], year: number): number | null {
  return years.length === 0 || years.includes(year) ? null : years[0]!;
}

const SET_ASIDE = ["other-year", "form-set-aside"];

/** The tables that count; those kept for comparison, of another year or beside the one in use, are told of as such. */
function tablesOfYear({ tables, findings }: Dossier): readonly RecognisedTable[] {
  const kept = new Set(
    findings.flatMap(({ check, sources }) => (SET_ASIDE.includes(check) ? sources : [])).map((at) => at.sheet),
  );
  return tables.filter(({ range }) => !kept.has(range.sheet));
}

/** Titles that say different years, so that one was chosen among them; what was found at one of them says more. */
function amongTitles({ dossier }: ScoredWorkbook, found: readonly Sighting[]): Sighting[] {
  const said = dossier.year?.said ?? [];
  const told = new Set(found.flatMap(({ sources }) => sources.map(nameOf)));
  if (said.length === 0 || said.some(({ at }) => told.has(nameOf(at)))) return [];
  const years = said.map(({ value }) => value).join("、");
  const message = `年度写法不一：${years}。采用了${dossier.year!.value}年。`;
  return [{ message, sources: places(...said), severity: "info" }];
}

function nameOf(place: Sighting["sources"][number]): string {
  return "top" in place ? reference(place) : place.sheet;
}

/** How far down a sheet its title and the line （2021年度） beneath it stand. */
const TITLE_ROWS = 5;
const LONGEST_TITLE = 60;

function inTitles({ dossier }: ScoredWorkbook, snapshot: WorkbookSnapshot, year: number): Sighting[] {
  const read = new Set(tablesOfYear(dossier).map(({ range }) => range.sheet));
  const ours = new Ours(snapshot);
  const found: Sighting[] = [];
  for (const sheet of snapshot.sheets) {
    if (!read.has(sheet.name) || ours.has(sheet.name)) continue;
    // A year that heads columns (2020年度 beside 2021年度) is no title.
    const tables = dossier.tables.filter(({ range }) => range.sheet === sheet.name).map(({ range }) => range);
    sheet.rows.slice(0, TITLE_ROWS).forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const text = withYearInDigits(visibleText(cell?.text ?? ""));
        if (text.length > LONGEST_TITLE || !isYearTitle(text)) return;
        const other = otherYear(yearsIn(text), year);
        if (other === null || tables.some((range) => contains(range, row, column))) return;
        found.push({
          message: `标题“${text}”写的是 ${other} 年，本次自评是 ${year} 年。请核对。`,
          sources: [rangeOf({ sheet: sheet.name, row, column })],
        });
      });
    });
  }
  return found;
}

/** A heading may stand over two or three rows. */
const HEADING_ROWS = [0, 1, 2];
const OF_THE_YEAR = ["initialBudget", "annualBudget", "executed", "rate", "target", "actual", "score"];

/** 2020年全年预算数 over amounts of 2021; years side by side are no fault. */
function inHeadings({ dossier }: ScoredWorkbook, snapshot: WorkbookSnapshot, year: number): Sighting[] {
  return tablesOfYear(dossier).flatMap(({ range, columns }) => {
    const sheet = sheetNamed(snapshot, range.sheet);
    const rows = HEADING_ROWS.map((down) => range.top + down);
    if (sheet === undefined || rows.some((row) => sheet.rows[row]?.some((cell) => cell?.text.includes(String(year)))))
      return [];
    const read = OF_THE_YEAR.flatMap((field) => (columns[field] === undefined ? [] : [columns[field]]));
    const headings = read.flatMap((column) =>
      rows.flatMap((row) => {
        const text = visibleText(sheet.rows[row]?.[column]?.text ?? "");
        return isYearHeading(text) ? [{ text, at: rangeOf({ sheet: range.sheet, row, column }) }] : [];
      }),
    );
    const [first] = headings;
    if (first === undefined) return [];
    return [
      {
        message: `表头“${first.text}”写的是 ${first.text.slice(0, 4)} 年，本次自评是 ${year} 年。请核对。`,
        sources: places(...headings),
      },
    ];
  });
}

function inSheetNames({ dossier }: ScoredWorkbook, year: number): Sighting[] {
  const sheets = new Set(tablesOfYear(dossier).map(({ range }) => range.sheet));
  return [...sheets].flatMap((sheet) => {
    const other = otherYear(yearsIn(sheet), year);
    return other === null
      ? []
      : [{ message: `工作表“${sheet}”的名称是 ${other} 年，本次自评是 ${year} 年。请核对。`, sources: [{ sheet }] }];
  });
}

/** A year before a project's name, where form and list or the other projects say otherwise. */
function inProjectNames({ dossier }: ScoredWorkbook, year: number): Sighting[] {
  const years = dossier.projects.map(({ name }) => leadingYear(name));
  const isUsual = years.filter((one) => one === year).length * 2 > years.length;
  return dossier.projects.flatMap((project, index) => {
    const form = project.form === null ? null : dossier.forms[project.form]!.project;
    const names = [
      { name: project.name, at: project.at, year: years[index]! },
      ...(form && isInList(dossier, project) ? [{ name: form.value, at: form.at, year: leadingYear(form.value) }] : []),
    ];
    const isUnlike = new Set(names.map((one) => one.year)).size > 1;
    return names
      .filter((one) => one.year !== null && one.year < year && !isCarriedOver(one.name) && (isUnlike || isUsual))
      .map((one) => ({
        message: `项目名称“${one.name}”写的是 ${one.year} 年，本次自评是 ${year} 年。请核对，结转项目请在名称中注明。`,
        sources: places(one),
      }));
  });
}

/** A date of an earlier year is plainly left over; a project may well run into the next. */
function inIndicators({ dossier }: ScoredWorkbook, year: number): Sighting[] {
  const found: Sighting[] = [];
  for (const form of dossier.forms) {
    for (const row of form.indicators) {
      const target = yearOfDate(row.target);
      const actual = yearOfDate(row.actual);
      const named = yearOfDateIn(row.name) ?? year;
      const tell = (what: string, text: string, other: number, sources: Sighting["sources"]) =>
        found.push({ message: `${what}“${text}”是 ${other} 年的日期，本次自评是 ${year} 年。请核对。`, sources });
      if (target !== null && target < year) {
        tell(`${quoted(row.name)}的指标值`, row.target.text, target, places(row.target.slot));
      } else if (named < year) {
        tell("指标名称", row.name, named, places(row.nameAt));
      } else if (actual !== null && actual < year) {
        tell(`${quoted(row.name)}的完成值`, row.actual.text, actual, places(row.actual.slot));
      } else if (target !== null && target > year && actual !== null && actual > year) {
        // Due and done in a later year: the title is the one that was left over.
        tell(`${quoted(row.name)}的完成值`, row.actual.text, actual, places(row.actual.slot, dossier.year));
      }
    }
  }
  return found;
}

function yearOfDate({ reading }: IndicatorValue): number | null {
  return reading.kind === "deadline" ? (reading.by?.year ?? null) : null;
}

function inTexts(scored: ScoredWorkbook, year: number): Sighting[] {
  return textsOf(scored).flatMap(({ key, text }) => {
    const value = withYearInDigits(text.value);
    const other = otherYear(yearsSaid(value), year);
    // A text may speak of other years too; only one that reports on a year and never names this one is doubtful.
    if (other === null) return [];
    const isPlan = other > year && (PLANS.has(key) || !beginsWithYear(value));
    const isHistory = other < year && !reportsOnYear(value) && !(other === year - 1 && saysDoneInYear(value));
    if (isPlan || isHistory) return [];
    return [
      {
        message: `文字“${text.value.slice(0, 20)}…”写的是 ${other} 年，没有提到 ${year} 年。请核对。`,
        sources: other > year ? places(text, scored.dossier.year) : places(text),
      },
    ];
  });
}

/** Texts that may speak of the next year alone. */
const PLANS: ReadonlySet<TextKey> = new Set<TextKey>(["problems", "measures", "project-problems", "project-measures"]);
