import { formulaWithoutResult } from "../../src/checks/formula-without-result";
import type { RecognisedTable } from "../../src/recognition";
import { sheet, workbook, type GridCell } from "../support/grid";
import { placesSeen, workbookOf } from "./support";

const table = (range: RecognisedTable["range"]): RecognisedTable => ({
  kind: "projects",
  range,
  unitOfAmount: "万元",
  isHidden: false,
  columns: {},
});
const inTable = (grid: readonly (readonly GridCell[])[]) =>
  workbookOf(
    [],
    { tables: [table({ sheet: "清单", top: 0, left: 0, bottom: 9, right: 3 })] },
    workbook([sheet("清单", grid)]),
  );

test.each([["a formula of a table", inTable([["甲", { value: null, formula: "FOO(1)" }]]), [["'清单'!B1"]]]])(
  "finds %s",
  (_, workbook, places) => {
    expect(placesSeen(formulaWithoutResult, workbook)).toEqual(places);
  },
);

test.each([
  ["a formula that gives nothing", inTable([["甲", { value: "", formula: 'IF(1,"",2)' }]])],
  ["an error", inTable([["甲", { value: null, formula: "1/0", error: "#DIV/0!" }]])],
  ["a formula beside the tables", inTable([["甲", null, null, null, { value: null, formula: "FOO(1)" }]])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(formulaWithoutResult, workbook)).toEqual([]);
});
