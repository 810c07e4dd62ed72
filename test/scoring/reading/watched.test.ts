import { chooseScheme, scoreWorkbook } from "../../../src/scoring";
import { a1 } from "../../../src/workbook";
import { dossier, form, slot, type IndicatorLiteral } from "../../support/form";

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
