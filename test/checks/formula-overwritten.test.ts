import { formulaOverwritten } from "../../src/checks/formula-overwritten";
import type { RecognisedTable } from "../../src/recognition";
import { markOf } from "../../src/workbook";
import { sheet, workbook, type GridCell, type GridOptions } from "../support/grid";
import { placesSeen, workbookOf } from "./support";

const table = (range: RecognisedTable["range"]): RecognisedTable => ({
  kind: "projects",
  range,
  unitOfAmount: "万元",
  isHidden: false,
  columns: {},
});
const inTable = (grid: readonly (readonly GridCell[])[], options: GridOptions = {}) =>
  workbookOf(
    [],
    { tables: [table({ sheet: "清单", top: 0, left: 0, bottom: 9, right: 3 })] },
    workbook([sheet("清单", grid, options)], [markOf("working-paper", 1, "计分底稿")]),
  );

test.each([
  [
    "a constant among rates",
    inTable([
      [{ value: 0.9, formula: "C1/B1" }],
      [{ value: 0.8, formula: "C2/B2" }],
      [0.98],
      [{ value: 0.7, formula: "C4/B4" }],
    ]),
    [["'清单'!A3"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(formulaOverwritten, workbook)).toEqual(places);
});

test.each([
  [
    "formulas only",
    inTable([
      [{ value: 0.9, formula: "C1/B1" }],
      [{ value: 0.8, formula: "C2/B2" }],
      [{ value: 0.7, formula: "C3/B3" }],
    ]),
  ],
  ["constants above their sum", inTable([[1], [2], [3], [{ value: 6, formula: "SUM(A1:A3)" }]])],
  [
    "scores beside ours",
    inTable([
      [{ value: 9, formula: "'计分底稿'!H3" }],
      [{ value: 9, formula: "'计分底稿'!H4" }],
      [{ value: 9, formula: "'计分底稿'!H5" }],
      [8],
    ]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(formulaOverwritten, workbook)).toEqual([]);
});

const sumOf = (column: string) => ({ value: 30, formula: `SUM(${column}1:${column}2)` });

test.each([
  [
    "a typed sum beside a calculated one",
    [
      [10, 10],
      [20, 20],
      [sumOf("A"), 30],
    ],
    [["'清单'!B3"]],
  ],
  [
    "all sums calculated",
    [
      [10, 10],
      [20, 20],
      [sumOf("A"), sumOf("B")],
    ],
    [],
  ],
  [
    "a rate beside the sums",
    [
      [10, 0.9],
      [20, 1],
      [sumOf("A"), 0.95],
    ],
    [],
  ],
  [
    "a number of its own beside the sums",
    [
      [10, null],
      [20, null],
      [sumOf("A"), 30],
    ],
    [],
  ],
] as const)("%s", (_, grid, places) => {
  expect(placesSeen(formulaOverwritten, inTable(grid))).toEqual(places);
});

const total = (sheetName: string, isFormula: boolean) => ({
  sheet: sheetName,
  indicators: [{ name: "甲", weight: 100, score: 90 }],
  total: { score: isFormula ? { formula: "SUM(I6:I6)", value: 90 } : 90 },
});

test.each([
  ["one total typed among formulas", [true, true, false], [["'表2'!I7"]]],
  ["totals typed everywhere", [false, false, false], []],
  ["as many typed as calculated", [true, true, false, false], []],
] as const)("%s", (_, forms, places) => {
  const workbook = workbookOf(forms.map((isFormula, index) => total(`表${index}`, isFormula)));
  expect(placesSeen(formulaOverwritten, workbook)).toEqual(places);
});
