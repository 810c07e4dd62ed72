import { chooseScheme, scoreWorkbook } from "../../../src/scoring";
import { a1 } from "../../../src/workbook";
import { dossier, form, slot, type FormLiteral, type IndicatorLiteral } from "../../support/form";

const SHEET = "自评表";
const LEVELS = [
  { sheet: SHEET, row: 5, column: 0 },
  { sheet: SHEET, row: 5, column: 1 },
];
const MARKS = [{ sheet: SHEET, row: 5, column: 20 }];

/** The cells that are watched for one row, as A1. */
function watched(literal: IndicatorLiteral): string {
  const made = form({ indicators: [{ weight: 90, ...literal }] });
  const rows = made.indicators.map((row) => ({
    ...row,
    levelsAt: LEVELS,
    marksAt: MARKS,
    coefficient: slot(SHEET, 5, 21, ""),
  }));
  const all = dossier([{ ...made, indicators: rows }]);
  const item = scoreWorkbook(all, chooseScheme(all)).scored.projects[0]!.evaluation!.indicators[0]!;
  return item.watched!.map(({ row, column }) => a1(row, column)).join(" ");
}

const NAME = a1(5, 2);

test.each<[string, IndicatorLiteral, string]>([
  ["a sign says which way is better", { name: "场次", target: "≥10场", actual: "9场" }, "U6"],
  ["without a sign name and levels do", { name: "场次", target: "10场", actual: "9场" }, `${NAME} A6 B6 U6`],
  ["a target of 0 asks what must not happen", { name: "事故", target: "=0起", actual: "0起" }, `${NAME} A6 B6 U6`],
  ["what waits may get a coefficient", { name: "效果", target: "明显", actual: "一般" }, `${NAME} A6 B6 U6 V6`],
])("%s", (_what, literal, cells) => {
  expect(watched(literal)).toBe(cells);
});

/** What is watched of a row beside its own cells, in a form with these funds; U1 says the year. */
function watchedAround(literal: IndicatorLiteral, funds?: FormLiteral["funds"], hasYear = true): string {
  const year = { value: 2021, text: "2021年度", at: { sheet: SHEET, top: 0, left: 20, bottom: 0, right: 20 } };
  const all = dossier([form({ indicators: [{ weight: 90, ...literal }], funds })], { year: hasYear ? year : null });
  const { watched = [] } = scoreWorkbook(all, chooseScheme(all)).scored.projects[0]!.evaluation!.indicators[0]!;
  return watched
    .map(({ row, column }) => a1(row, column))
    .filter((cell) => cell !== a1(funds ? 6 : 5, 2))
    .join(" ");
}

// 年初预算数 is there, 全年预算数 (D5) is not: once it is filled in, another rate comes of it.
const FUNDS: FormLiteral["funds"] = [{ initial: 50, annual: null, executed: 45, weight: 10 }];

test.each<[what: string, row: IndicatorLiteral, cells: string]>([
  ["预算执行率 by its name", { name: "预算执行率", target: "100%", actual: "90%" }, "D5"],
  ["by the choice of the user", { name: "资金支出", target: "≥100%", actual: "90%", method: "执行率" }, "D5"],
  ["by its standard", { name: "资金支出", target: "≥100%", actual: "90%", standard: "得分=执行率×分值" }, "D5"],
  [
    "by its standard, whatever the user chose",
    { name: "资金支出", target: "≥100%", actual: "90%", standard: "得分=执行率×分值", method: "正向" },
    "D5",
  ],
  ["other rows have nothing to do with it", { name: "场次", target: "≥10场", actual: "9场" }, ""],
])("cells of the funds without a number are watched: %s", (_what, row, cells) => {
  expect(watchedAround(row, FUNDS)).toBe(cells);
});

const DATE: IndicatorLiteral = { name: "完成时间", target: "6月底前", actual: "7月" };

test("a date without a year is one of the form's year", () => {
  expect([watchedAround(DATE), watchedAround(DATE, undefined, false)]).toEqual(["U1", ""]);
  expect(watchedAround({ name: "场次", target: "≥10场", actual: "9场" })).toBe("");
});
