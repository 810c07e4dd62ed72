import { hiddenRowInSum } from "../../src/checks/hidden-row-in-sum";
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
    "a hidden amount in a sum",
    inTable([[1], [2], [3], [{ value: 6, formula: "SUM(A1:A3)" }]], { hiddenRows: [1] }),
    [["'清单'!A4", "'清单'!A2"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(hiddenRowInSum, workbook)).toEqual(places);
});

test.each([
  [
    "a hidden row outside the sum",
    inTable([[1], [2], [3], [{ value: 3, formula: "SUM(A1:A2)" }]], { hiddenRows: [2] }),
  ],
  [
    "a hidden row without a number",
    inTable([[1], ["注"], [3], [{ value: 4, formula: "SUM(A1:A3)" }]], { hiddenRows: [1] }),
  ],
  ["no hidden rows", inTable([[1], [2], [{ value: 3, formula: "SUM(A1:A2)" }]])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(hiddenRowInSum, workbook)).toEqual([]);
});
