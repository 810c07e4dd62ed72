import type { ScoredWorkbook } from "../scoring";
import { contains, generatedSheets, rangeOf, type WorkbookSnapshot } from "../workbook";
import type { Check, Sighting } from "./check";
import { quoted } from "./support/evaluations";
import { places } from "./support/places";
import { textsOf } from "./support/texts";

export const yearDiffers: Check = {
  id: "year-differs",
  severity: "warning",
  title: "年度前后不一致",
  why: "标题、表名、指标和文字中的年度不同，多半是沿用了上年的表没有改。",
  mend: "统一改为本次自评的年度。",
  example: "标题“2020年度项目支出绩效自评表”写的是 2020 年，本次自评是 2021 年。请核对。",
  run(scored, snapshot) {
    const year = scored.dossier.year?.value;
    if (year === undefined) return [];
    return [
      ...inTitles(scored, snapshot, year),
      ...inSheetNames(scored, year),
      ...inIndicators(scored, year),
      ...inTexts(scored, year),
    ];
  },
};

const YEAR = /(?<!\d)20\d\d(?!\d)/g;
/** 2021年 or 2021年度, as the year that a sentence reports on. */
const REPORTED_YEAR = /(?<!\d)(20\d\d)年度?/g;

/** The first year named where none of the years named is this one; null otherwise. */
function otherYear(text: string, year: number, pattern = YEAR): number | null {
  const years = Array.from(text.matchAll(pattern), (match) => Number(match[1] ?? match[0]));
  return years.length === 0 || years.includes(year) ? null : years[0]!;
}

/** How far down a sheet its title and the line （2021年度） beneath it stand. */
const TITLE_ROWS = 5;
const LONGEST_TITLE = 60;
const TITLE = /^[（(]?\s*20\d\d\s*年度?\s*[）)]?$|20\d\d.*(?:表|报告|清单|总表)(?:[（(].*[）)])?$/;

function inTitles({ dossier }: ScoredWorkbook, snapshot: WorkbookSnapshot, year: number): Sighting[] {
  const read = new Set(dossier.tables.map(({ range }) => range.sheet));
  const ours = generatedSheets(snapshot);
  const found: Sighting[] = [];
  for (const sheet of snapshot.sheets) {
    if (!read.has(sheet.name) || ours.has(sheet.name)) continue;
    // A year that heads columns (2020年度 beside 2021年度) is no title.
    const tables = dossier.tables.filter(({ range }) => range.sheet === sheet.name).map(({ range }) => range);
    sheet.rows.slice(0, TITLE_ROWS).forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        const text = cell?.text.trim() ?? "";
        if (text.length > LONGEST_TITLE || !TITLE.test(text)) return;
        const other = otherYear(text, year);
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

function inSheetNames({ dossier }: ScoredWorkbook, year: number): Sighting[] {
  const kinds = new Set(["projects", "funds", "indicators", "revenue"]);
  const sheets = new Set(dossier.tables.filter(({ kind }) => kinds.has(kind)).map(({ range }) => range.sheet));
  return [...sheets].flatMap((sheet) => {
    const other = otherYear(sheet, year);
    return other === null
      ? []
      : [{ message: `工作表“${sheet}”的名称是 ${other} 年，本次自评是 ${year} 年。请核对。`, sources: [{ sheet }] }];
  });
}

/** Only a deadline of an earlier year is plainly left over; a project may well run into the next. */
function inIndicators({ dossier }: ScoredWorkbook, year: number): Sighting[] {
  const found: Sighting[] = [];
  for (const form of dossier.forms) {
    for (const row of form.indicators) {
      const { reading, slot, text } = row.target;
      if (reading.kind === "deadline" && reading.by?.year && reading.by.year < year) {
        found.push({
          message: `${quoted(row.name)}的指标值“${text}”是 ${reading.by.year} 年的日期，本次自评是 ${year} 年。请核对。`,
          sources: places(slot),
        });
      } else if (row.name.includes("20")) {
        const [, named] = /(?<!\d)(20\d\d)年(?:\d{1,2}月|底|末|内)/.exec(row.name) ?? [];
        if (named === undefined || Number(named) >= year) continue;
        found.push({
          message: `指标名称“${row.name}”是 ${named} 年的日期，本次自评是 ${year} 年。请核对。`,
          sources: places(row.nameAt),
        });
      }
    }
  }
  return found;
}

function inTexts(scored: ScoredWorkbook, year: number): Sighting[] {
  return textsOf(scored).flatMap(({ text }) => {
    const other = otherYear(text.value, year, REPORTED_YEAR);
    // A text may speak of other years too; only one that reports on a year and never names this one is doubtful.
    if (other === null || other > year || !REPORTS.test(text.value)) return [];
    return [
      {
        message: `文字“${text.value.slice(0, 20)}…”写的是 ${other} 年，没有提到 ${year} 年。请核对。`,
        sources: places(text),
      },
    ];
  });
}

/** The text begins with a year, or names one as its 年度. */
const REPORTS = /^\s*20\d\d年|20\d\d年度/;
