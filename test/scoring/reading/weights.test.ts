import { pointsOf, statedTotalOf, weightsOf } from "../../../src/scoring/reading/weights";
import { indicator, slot, type CellLiteral } from "../../support/form";

test.each<[cell: CellLiteral, points: string | null, source?: object]>([
  [10, "10", { kind: "cell", factor: { c: [1] } }],
  ["10", "10", { kind: "affixed", prefix: "", suffix: "" }],
  ["7.25", "7.25", { kind: "affixed" }],
  [{ value: 0.1, text: "10%" }, "10", { kind: "cell" }],
  ["10%", "10", { kind: "affixed", suffix: "%" }],
  ["10％", "10", { kind: "reading", text: "10％" }],
  ["10分", "10", { kind: "affixed", prefix: "", suffix: "分" }],
  ["12.55分", "12.55", { kind: "affixed", suffix: "分" }],
  ["共 10 分", "10", { kind: "affixed", prefix: "共 ", suffix: " 分" }],
  // （10） is ten points, not the accountants' minus ten.
  ["（10）", "10", { kind: "affixed", prefix: "（", suffix: "）" }],
  ["(10)", "10", { kind: "affixed", prefix: "(", suffix: ")" }],
  ["-5", "-5"],
  ["10.5.1", null],
  ["10至20", null],
  ["见附件", null],
  ["", null],
  // A number that its format does not show.
  [{ value: 10, text: "" }, null],
  [null, null],
  [{ error: "#N/A" }, null],
])("a cell with %j is %s points", (cell, points, source = {}) => {
  const read = pointsOf(slot("自评表", 9, 7, cell));
  expect(read?.value.toFixed() ?? null).toBe(points);
  if (read) expect(read.source).toMatchObject(source);
});

test("no cell, no points", () => {
  expect(pointsOf(null)).toBeNull();
  const broken = { ...slot("自评表", 9, 7, 10), error: "#REF!" };
  expect(pointsOf(broken)).toBeNull();
});

test.each<[weights: readonly CellLiteral[], points: readonly (string | null)[]]>([
  // Fractions of 1 that sum to about 1 are hundredths.
  [
    [0.5, 0.3, 0.1],
    ["50", "30", "10"],
  ],
  [
    [0.5, 0.5],
    ["50", "50"],
  ],
  [
    [0.5, 0.25],
    ["50", "25"],
  ],
  [
    [0.5, 0.5, 0.2],
    ["50", "50", "20"],
  ],
  [
    ["0.5", "0.4"],
    ["50", "40"],
  ],
  [
    [0.9, 0, null],
    ["90", "0", null],
  ],
  // Too little, too much, or not all of them below 1: points.
  [
    [0.5, 0.24],
    ["0.5", "0.24"],
  ],
  [
    [0.6, 0.61],
    ["0.6", "0.61"],
  ],
  [[1], ["1"]],
  [[1.1], ["1.1"]],
  [
    [0.5, 40],
    ["0.5", "40"],
  ],
  [
    [1, 0.2],
    ["100", "20"],
  ],
  [
    [50, 30],
    ["50", "30"],
  ],
])("weights of %j are %j points", (weights, points) => {
  const rows = weights.map((weight) => indicator({ name: "数量", weight }));
  const { weights: read } = weightsOf(rows);
  expect(read.map((weight) => weight?.value.toFixed() ?? null)).toEqual(points);
  expect(read.filter((weight) => weight !== null && weight.role !== "weight")).toEqual([]);
});

test("rows without a weight column have none", () => {
  expect(weightsOf([indicator({ name: "数量" })]).weights).toEqual([null]);
  expect(weightsOf([]).weights).toEqual([]);
});

test.each([
  ["100 in a form of points", 100, false, "100"],
  ["1 in a form of fractions", 1, true, "100"],
  ["0.9 beside 0.1 of the execution rate", 0.9, true, "90"],
  ["100% of percentages", "100%", true, "100"],
  ["1 in a form of points is one point", 1, false, "1"],
  ["nothing", null, true, null],
])("总分's weight: %s", (_, cell, areFractions, expected) => {
  expect(statedTotalOf(slot("表", 0, 0, cell), areFractions)?.toFixed() ?? null).toBe(expected);
});
