import { formulaOverwritten } from "../../src/checks/formula-overwritten";
import type { RecognisedTable } from "../../src/recognition";
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
    workbook([sheet("清单", grid, options)]),
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
