import type { CellAddress, SheetSnapshot } from "../workbook";
import { rangeOf } from "../workbook";
import type { Read, YearRead } from "./dossier";
import { foldedText, headerWord, isSignOff, withYearInDigits, halfWidth, visibleText, withoutCode } from "../language";
import { isKnownWord } from "./sheet/lexicon";
import { LABELS } from "./sheet/vocabulary";
import type { Notices } from "./notices";

const TITLE_ROWS = 8;
const LONGEST_TITLE = 60;
const YEARS = /(?<!\d)(20[0-4]\d)\s*(?:年|财年|$|(?=[^\d]))/;

interface Candidate<T> {
  readonly value: T;
  readonly text: string;
  readonly at: CellAddress;
  /** Lower is the better kind of place. */
  readonly tier: number;
}

/**
 * The year of the evaluation: from titles and head cells, then from sheet names, then the last of the years that
 * head columns side by side. A later year in the titles of several self-evaluations counts before the more frequent: last
 * year's sheets are kept beside this year's, and one title may be mistaken. Else the most frequent counts; of years said
 * equally often the one that the workbook's name says, else the latest.
 */
export function findYear(sheets: readonly SheetSnapshot[], workbook: string): YearRead | null {
  const candidates: Candidate<number>[] = [];
  for (const sheet of sheets) {
    const inHead: Candidate<number>[] = [];
    forCells(sheet, 0, TITLE_ROWS, (text, at) => {
      // 填表日期：2024年2月20日 is when it was signed.
      if (text.length > LONGEST_TITLE || isSignOff(foldedText(text))) return;
      const found = YEARS.exec(halfWidth(withYearInDigits(text)));
      if (found && /年|表|报告/.test(text))
        inHead.push({ value: Number(found[1]), text, at, tier: /表|年度|报告/.test(text) ? 0 : 1 });
    });
    candidates.push(...inHead.filter((one) => !headsColumns(one, inHead)));
    candidates.push(...lastOfColumns(inHead));
    candidates.push(...(inHead.length > 0 ? [] : labelledYears(sheet)));
    const inName = YEARS.exec(sheet.name);
    if (inName)
      candidates.push({
        value: Number(inName[1]),
        text: sheet.name,
        at: { sheet: sheet.name, row: 0, column: 0 },
        tier: 2,
      });
  }
  const named = YEARS.exec(workbook)?.[1];
  const isNamed = (year: number): number => (String(year) === named ? 1 : 0);
  const frequent = mostFrequent(candidates, (first, second) => isNamed(second) - isNamed(first) || second - first);
  const latest = latestEvaluated(candidates);
  const said = [...frequent].sort((first, second) => Number(second.value === latest) - Number(first.value === latest));
  return said.length > 1 ? { ...said[0]!, said } : (said[0] ?? null);
}

const OF_EVALUATION = /自评|评价/;
/** 2025年度绩效自评工作安排表 is no self-evaluation yet; 鲲鹏计划绩效自评表 is one. */
const OF_PREPARATION = /(?:自评|评价)[^表]*(?:计划|安排|方案|通知)/;
const FEWEST_SHEETS = 2;

/** The latest year in the titles of self-evaluations on several sheets; null where no year is. */
function latestEvaluated(candidates: readonly Candidate<number>[]): number | null {
  const sheets = new Map<number, Set<string>>();
  for (const { value, text, at, tier } of candidates) {
    if (tier > 0 || !OF_EVALUATION.test(text) || OF_PREPARATION.test(text)) continue;
    sheets.set(value, (sheets.get(value) ?? new Set()).add(at.sheet));
  }
  const years = [...sheets].filter(([, { size }]) => size >= FEWEST_SHEETS).map(([year]) => year);
  return years.length === 0 ? null : Math.max(...years);
}

const YEAR_ALONE = /^(20[0-4]\d)\s*年?度?$/;

/** 年度 | 2023, or 年度 as the heading of a column that says 2023 in its first row. */
function labelledYears(sheet: SheetSnapshot): Candidate<number>[] {
  const found: Candidate<number>[] = [];
  forCells(sheet, 0, TITLE_ROWS, (text, { row, column }) => {
    if (text.length > LONGEST_TITLE || !(LABELS.year as readonly string[]).includes(headerWord(text).word)) return;
    for (const at of [
      { sheet: sheet.name, row, column: column + 1 },
      { sheet: sheet.name, row: row + 1, column },
    ]) {
      const said = sheet.rows[at.row]?.[at.column]?.text ?? "";
      const year = YEAR_ALONE.exec(visibleText(said));
      if (year) found.push({ value: Number(year[1]), text: said, at, tier: 1 });
    }
  });
  return found;
}

/** 2022年度 beside 2023年度 in one row: years of columns, not of the sheet. */
function headsColumns(one: Candidate<number>, all: readonly Candidate<number>[]): boolean {
  return all.some(({ value, at }) => at.row === one.at.row && value !== one.value);
}

function lastOfColumns(inHead: readonly Candidate<number>[]): Candidate<number>[] {
  const ofColumns = inHead.filter((one) => headsColumns(one, inHead));
  const last = Math.max(...ofColumns.map(({ value }) => value));
  return ofColumns.filter(({ value }) => value === last).map((one) => ({ ...one, tier: 3 }));
}

const UNIT_LABELS: readonly (readonly string[])[] = [LABELS.unitName, LABELS.implementer, LABELS.supervisor];
const INLINE = /^([^：:]{2,12})[：:]\s*(\S.*)$/s;
/** Another label behind the value in the same cell: 填报单位：某局 填报人：某某. */
const NEXT_LABEL = /\s+\S{1,10}[：:][\s\S]*$/;
const TITLE_PREFIX = /^(\S{3,30}?)\s*(?:20\d\d\s*年度?)?(?:区级|市级|县级|本级)?(?:部门|单位)(?:整体|预算|收支)/;
/** 某市文旅局2023年度…表, 2023年度某市文旅局项目…表: whose table it is, where nothing else says so. */
const TITLE_OWNERS: readonly RegExp[] = [
  /^(\S{3,30}?)\s*20\d\d\s*年.*(?:表|情况|明细|清单|汇总|结果|一览)/,
  /^(\S{3,30}?)(?=(?:项目支出|项目预算|财政支出|专项资金).*(?:绩效|执行).*(?:表|情况))/,
  /^20\d\d\s*年度?\s*(\S{3,30}?)(?=(?:部门|单位|项目|整体|预算|专项|绩效).*(?:表|情况|明细|清单|汇总|结果))/,
];
const NAME_ENDS =
  /(?:局|委|委员会|办|办公室|会|院|校|学校|[中小大]学|[一二三四五六七八九十]中|中心|所|站|队|厅|部|府|馆|社|团|公司|联|处|大学|医院|政府|街道|镇|乡|组|园|台|室|村|监狱|基地|集团|[林农牧]场)$/;

/**
 * The unit's name: 单位名称 and its kin, then titles, then such a label further down, then 实施单位 and 主管部门. The
 * most frequent counts.
 */
export function findUnitName(sheets: readonly SheetSnapshot[], notices: Notices): Read<string> | null {
  const inHeads = sheets.flatMap((sheet) => namesIn(sheet, TITLE_ROWS));
  const isLabelled = inHeads.some(({ tier }) => tier < FURTHER_DOWN);
  const candidates = isLabelled ? inHeads : [...inHeads, ...sheets.flatMap(namesFurtherDown)];
  const said = mostFrequent(candidates);
  const used = said[0] ?? null;
  if (used !== null && said.length > 1) {
    const names = said.map(({ value }) => `“${value}”`).join("、");
    const places = said.map(({ at }) => at);
    notices.add("unit-names-differ", places, { names, used: used.value });
  }
  return used;
}

const FURTHER_DOWN = 2;

function namesIn(sheet: SheetSnapshot, rows: number): Candidate<string>[] {
  const candidates: Candidate<string>[] = [];
  forCells(sheet, 0, rows, (text, at) => {
    if (text.length > LONGEST_TITLE) return;
    const inline = INLINE.exec(text);
    const tier = unitLabel(inline ? inline[1]! : text);
    if (tier >= 0) {
      const found = labelledName(sheet, at, inline?.[2] ?? null);
      if (found) candidates.push({ ...found, tier: [0, FURTHER_DOWN + 1, FURTHER_DOWN + 2][tier]! });
      return;
    }
    const title = TITLE_PREFIX.exec(text);
    const prefix = title && cleaned(title[1]!.replace(/20\d\d年度?$/, ""));
    if (prefix && NAME_ENDS.test(prefix)) candidates.push({ value: prefix, text, at, tier: 1 });
    const owner = prefix ? null : ownerIn(text);
    if (owner) candidates.push({ value: owner, text, at, tier: FURTHER_DOWN + 3 });
  });
  return candidates;
}

function ownerIn(title: string): string | null {
  for (const pattern of TITLE_OWNERS) {
    const owner = cleaned(pattern.exec(title)?.[1] ?? "");
    if (owner && NAME_ENDS.test(owner)) return owner;
  }
  return null;
}

/** Most cells name no unit; they are passed over unread. */
const OF_UNITS = /单.{0,2}位|部.{0,2}门/;

/** 单位名称 below the head of a sheet: at the end of a table, in the head of a second one. */
function namesFurtherDown(sheet: SheetSnapshot): Candidate<string>[] {
  const candidates: Candidate<string>[] = [];
  forCells(
    sheet,
    TITLE_ROWS,
    sheet.rows.length,
    (text, at) => {
      if (text.length > LONGEST_TITLE) return;
      const inline = INLINE.exec(text);
      if (unitLabel(inline ? inline[1]! : text) !== 0) return;
      const found = labelledName(sheet, at, inline?.[2] ?? null);
      if (found) candidates.push({ ...found, tier: FURTHER_DOWN });
    },
    OF_UNITS,
  );
  return candidates;
}

function unitLabel(text: string): number {
  const { word } = headerWord(text);
  return UNIT_LABELS.findIndex((labels) => labels.includes(word));
}

/** The name behind a label: in its cell, right of it, or below it where it heads a column. */
function labelledName(
  sheet: SheetSnapshot,
  at: CellAddress,
  inline: string | null,
): Omit<Candidate<string>, "tier"> | null {
  const found = inline !== null ? { text: inline, at } : (valueRight(sheet, at) ?? valueBelow(sheet, at));
  const value = found && cleaned(found.text.replace(NEXT_LABEL, ""));
  return value ? { value, ...found } : null;
}

/** 各乡镇卫生院, 区教育局等单位: a group of units is nobody's own name. */
const SEVERAL_UNITS =
  /^(?:各(?!界)|全[省市县区]各|所有|所属|下属|有关|相关)|各(?:乡|镇|街道|村|社区|学校|单位|部门)|(?<![高中初])等(?:\d+|[一二三四五六七八九十几多]+)?[个家所]?(?:单位|部门|学校|乡镇|街道|医院|机构)$/;

/** The name as it is said: without spaces and a seal's note; null for a unit of money or an empty cell. */
function cleaned(text: string): string | null {
  const [first] = text.trim().split(/[\s\u3000]{2,}|(?=20\d\d\s*年)/);
  const name = withoutCode((first ?? "").replace(/\s+/g, ""))
    .replace(/[（(](?:公章|盖章|签章)[）)]/g, "")
    .replace(/^[（(]?(?:公章|盖章)[）)]?/, "");
  return name.length < 3 ||
    name.length > 40 ||
    /^(?:人民币)?[百千万亿]*元$/.test(name) ||
    /[：:]/.test(name) ||
    SEVERAL_UNITS.test(name) ||
    /^20\d\d/.test(name)
    ? null
    : name;
}

/** The text right of a label; null where another label or heading stands there. */
function valueRight(sheet: SheetSnapshot, { row, column }: CellAddress): { text: string; at: CellAddress } | null {
  const merge = sheet.merges.find((area) => area.top === row && area.left === column);
  const from = (merge?.right ?? column) + 1;
  const cells = sheet.rows[row];
  for (let next = from; cells && next < Math.min(cells.length, from + 6); next++) {
    const text = visibleText(cells[next]?.text ?? "");
    if (text === "") continue;
    const isName = typeof cells[next]!.value === "string" && !isKnownWord(headerWord(text).word);
    return isName ? { text, at: { sheet: sheet.name, row, column: next } } : null;
  }
  return null;
}

/** So many rows of an export tell whether they are all of one unit. */
const ROWS_BELOW = 40;

/** 单位名称 as the heading of a column that says the same in every row. */
function valueBelow(sheet: SheetSnapshot, { row, column }: CellAddress): { text: string; at: CellAddress } | null {
  let found: { text: string; at: CellAddress } | null = null;
  for (let next = row + 1; next < Math.min(sheet.rows.length, row + ROWS_BELOW); next++) {
    const cell = sheet.rows[next]?.[column];
    const text = typeof cell?.value === "string" ? visibleText(cell.text) : "";
    if (text === "" || (found === null && isKnownWord(headerWord(text).word))) continue;
    if (found !== null && found.text !== text) return null;
    found ??= { text, at: { sheet: sheet.name, row: next, column } };
  }
  return found;
}

function forCells(
  sheet: SheetSnapshot,
  from: number,
  to: number,
  visit: (text: string, at: CellAddress) => void,
  wanted: RegExp | null = null,
): void {
  for (let row = from; row < Math.min(to, sheet.rows.length); row++) {
    const cells = sheet.rows[row];
    for (let column = 0; cells && column < Math.min(cells.length, 64); column++) {
      const cell = cells[column];
      if (!cell || typeof cell.value !== "string" || (wanted !== null && !wanted.test(cell.text))) continue;
      visit(visibleText(cell.text), { sheet: sheet.name, row, column });
    }
  }
}

/** What the best kind of place says, each once where it first stands, the most frequent first; `byValue` breaks ties. */
function mostFrequent<T>(
  candidates: readonly Candidate<T>[],
  byValue: (first: T, second: T) => number = () => 0,
): readonly Read<T>[] {
  const tier = Math.min(...candidates.map((candidate) => candidate.tier));
  const best = candidates.filter((candidate) => candidate.tier === tier);
  const counts = new Map<T, number>();
  for (const { value } of best) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ordered = [...counts].sort(([one, first], [other, second]) => second - first || byValue(one, other));
  return ordered.map(([used]) => {
    const { value, text, at } = best.find((candidate) => candidate.value === used)!;
    return { value, text, at: rangeOf(at) };
  });
}
