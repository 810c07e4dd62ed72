import { cellNumber, rate, sum } from "../../figures";
import {
  cell,
  countOf,
  countOfNumbers,
  either,
  formula,
  is,
  isNumber,
  over,
  rankAmong,
  rounded,
  sumOf,
  text,
  type Term,
} from "../../figures/term";
import { a1, type GenerateSheet, type PlannedChart } from "../../workbook";
import { SheetDraft } from "../sheets/draft";
import * as style from "../sheets/styles";
import { meanOf, valueOf } from "./figures";
import { publishedParagraph } from "./published-paragraph";
import { RATE } from "./rate-term";
import type { UnitResult } from "./unit-result";

const SUMMARY = "全区汇总";
const HEADERS = [
  "序号",
  "单位名称",
  "年度",
  "得分",
  "等级",
  "排名",
  "预算数",
  "执行数",
  "执行率",
  "自评项目数",
  "待定项",
  "错误",
  "来源",
];
const WIDTHS = [6, 32, 8, 9, 8, 8, 14, 14, 10, 11, 9, 8, 48];
const COLUMN = {
  name: 1,
  score: 3,
  grade: 4,
  rank: 5,
  budget: 6,
  executed: 7,
  rate: 8,
  projects: 9,
  waiting: 10,
  errors: 11,
  source: 12,
};
const HEADER_ROW = 2;
const FIRST = HEADER_ROW + 1;

/** All units with score, rank, amounts and what is open; beneath them the grades and the published paragraph. */
export function layOutUnits(units: readonly UnitResult[], grades: readonly string[]): GenerateSheet {
  const draft = new SheetDraft(WIDTHS);
  const last = WIDTHS.length - 1;
  draft.band(0, 0, last, "部门整体支出绩效自评汇总表", style.TITLE);
  draft.rowHeights[0] = 34;
  draft.band(1, 0, last, "金额单位：万元；得分取部门整体自评表，没有部门整体自评表的不计分、不排名", style.RIGHT_NOTE);
  HEADERS.forEach((header, column) => draft.constant(HEADER_ROW, column, header, style.HEADER));
  draft.rowHeights[HEADER_ROW] = 26;
  const bottom = FIRST + units.length - 1;
  const column = (at: number): string =>
    `$${a1(FIRST, at).replace(/\d+/, "")}$${FIRST + 1}:$${a1(bottom, at).replace(/\d+/, "")}$${bottom + 1}`;
  const ranks = ranksOf(units);
  units.forEach((unit, index) => writeUnit(draft, FIRST + index, index + 1, unit, ranks[index]!, column(COLUMN.score)));
  writeTotals(draft, bottom + 1, units, column);
  const paragraph = bottom + 3;
  const words = publishedParagraph(units, grades);
  draft.band(paragraph, 0, last, words, style.REPORT_TEXT);
  draft.fit(paragraph, words, 0, last, 12);
  const distribution = paragraph + 2;
  writeDistribution(draft, distribution, units, grades, column(COLUMN.grade));
  const chart = gradeChart(distribution, grades.length);
  return draft.sheet(SUMMARY, {
    freeze: { rows: FIRST, columns: COLUMN.name + 1 },
    charts: [chart],
    print: {
      landscape: true,
      fitToWidth: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      area: { top: 0, left: 0, bottom: chart.place.bottom, right: last },
    },
  });
}

/** Number among the scores from above, equal ones alike; null without a score. */
function ranksOf(units: readonly UnitResult[]): readonly (number | null)[] {
  const sorted = units.flatMap(({ score }) => score ?? []).sort((one, other) => other.cmp(one));
  const first = new Map<string, number>();
  sorted.forEach((score, index) => {
    if (!first.has(score.toFixed())) first.set(score.toFixed(), index + 1);
  });
  return units.map(({ score }) => (score === null ? null : first.get(score.toFixed())!));
}

const RANK: Term = either(isNumber(cell("score")), rankAmong("score", "scores"), text(""));
const MEAN: Term = either(
  is(countOfNumbers("scores"), ">", 0),
  rounded(over(sumOf("scores"), countOfNumbers("scores")), 2),
  text(""),
);

function writeUnit(
  draft: SheetDraft,
  row: number,
  serial: number,
  unit: UnitResult,
  rank: number | null,
  scores: string,
): void {
  const here = {
    score: a1(row, COLUMN.score),
    scores,
    budget: a1(row, COLUMN.budget),
    executed: a1(row, COLUMN.executed),
  };
  const printed = (term: Term): string => formula(term, (role) => here[role as keyof typeof here]);
  draft.constant(row, 0, serial, style.CENTRED);
  draft.constant(row, COLUMN.name, unit.name, style.TEXT);
  draft.constant(row, 2, unit.year, style.CENTRED);
  draft.constant(row, COLUMN.score, valueOf(unit.score), style.SCORE_BOLD);
  draft.constant(row, COLUMN.grade, unit.grade ?? "", style.CENTRED);
  draft.formula(row, COLUMN.rank, printed(RANK), rank ?? "", style.CENTRED);
  draft.constant(row, COLUMN.budget, valueOf(unit.budget), style.AMOUNT);
  draft.constant(row, COLUMN.executed, valueOf(unit.executed), style.AMOUNT);
  const known = rate(unit.executed, unit.budget);
  draft.formula(row, COLUMN.rate, printed(RATE), known === null ? "" : cellNumber(known), style.PERCENT);
  draft.constant(row, COLUMN.projects, unit.projects.length, style.CENTRED);
  draft.constant(row, COLUMN.waiting, unit.waiting, style.CENTRED);
  draft.constant(row, COLUMN.errors, unit.errors, style.CENTRED);
  const source = unit.form === null ? `${unit.file}（没有部门整体自评表）` : `${unit.file} ${unit.form}`;
  draft.constant(row, COLUMN.source, source, style.TEXT);
  draft.fit(row, source, COLUMN.source, COLUMN.source, 10);
  draft.fit(row, unit.name, COLUMN.name, COLUMN.name, 10);
}

function writeTotals(
  draft: SheetDraft,
  row: number,
  units: readonly UnitResult[],
  column: (at: number) => string,
): void {
  const last = WIDTHS.length - 1;
  for (let at = 0; at <= last; at += 1) draft.constant(row, at, null, style.TOTAL_TEXT);
  draft.constant(row, COLUMN.name, `合计 ${units.length} 个单位，得分为平均`, style.TOTAL_TEXT);
  const mean = meanOf(units.flatMap(({ score }) => score ?? []));
  const scores = () => column(COLUMN.score);
  draft.formula(row, COLUMN.score, formula(MEAN, scores), mean === null ? "" : cellNumber(mean), style.TOTAL_NUMBER);
  const sums = (["budget", "executed"] as const).map((field) => sum(units.flatMap((unit) => unit[field] ?? [])));
  [COLUMN.budget, COLUMN.executed].forEach((at, index) =>
    draft.formula(
      row,
      at,
      formula(sumOf("all"), () => column(at)),
      cellNumber(sums[index]!),
      style.TOTAL_AMOUNT,
    ),
  );
  const here = { budget: a1(row, COLUMN.budget), executed: a1(row, COLUMN.executed) };
  const known = rate(sums[1]!, sums[0]!);
  const printed = formula(RATE, (role) => here[role as keyof typeof here]);
  draft.formula(row, COLUMN.rate, printed, known === null ? "" : cellNumber(known), style.TOTAL_PERCENT);
  for (const [at, count] of [
    [COLUMN.projects, total(units, ({ projects }) => projects.length)],
    [COLUMN.waiting, total(units, ({ waiting }) => waiting)],
    [COLUMN.errors, total(units, ({ errors }) => errors)],
  ] as const) {
    draft.formula(
      row,
      at,
      formula(sumOf("all"), () => column(at)),
      count,
      style.TOTAL_NUMBER,
    );
  }
}

function writeDistribution(
  draft: SheetDraft,
  row: number,
  units: readonly UnitResult[],
  grades: readonly string[],
  cells: string,
): void {
  draft.constant(row, COLUMN.name, "等级", style.HEADER);
  draft.constant(row, 2, "单位数", style.HEADER);
  grades.forEach((grade, index) => {
    const at = row + 1 + index;
    draft.constant(at, COLUMN.name, grade, style.CENTRED);
    const count = units.filter((unit) => unit.grade === grade).length;
    draft.formula(
      at,
      2,
      formula(countOf("grades", cell("grade")), (role) => (role === "grade" ? a1(at, COLUMN.name) : cells)),
      count,
      style.CENTRED,
    );
  });
}

function gradeChart(row: number, count: number): PlannedChart {
  return {
    kind: "column",
    title: "部门整体自评等级分布",
    categories: { top: row + 1, left: COLUMN.name, bottom: row + count, right: COLUMN.name },
    series: [{ name: "单位数", values: { top: row + 1, left: 2, bottom: row + count, right: 2 } }],
    numberFormat: "0",
    place: { top: row, left: COLUMN.score, bottom: row + Math.max(count + 1, 12), right: COLUMN.waiting },
  };
}

function total(units: readonly UnitResult[], count: (unit: UnitResult) => number): number {
  return units.reduce((all, unit) => all + count(unit), 0);
}
