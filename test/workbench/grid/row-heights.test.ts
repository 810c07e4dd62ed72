import type { CellLook, SheetLook } from "../../../src/hosts/file";
import { fittingHeights } from "../../../src/workbench/grid/row-heights";
import { sheet } from "../../support/grid";

const PLAIN: CellLook = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  vertical: "bottom",
  wrap: true,
  indent: 0,
};

function look(more: Partial<SheetLook> = {}, cell: Partial<CellLook> = {}): SheetLook {
  return {
    columnWidths: new Map([[0, 10]]),
    defaultColumnWidth: 8.43,
    rowHeights: new Map(),
    defaultRowHeight: 15,
    showsGridLines: true,
    at: () => ({ ...PLAIN, ...cell }),
    ...more,
  };
}

const TEXT = "按时足额拨付到每一所学校";

test.each<[string, SheetLook, number | undefined]>([
  ["as high as the lines that its text takes", look(), 45],
  ["higher in larger type", look({}, { fontSize: 22 }), 145],
  ["as the file has it, where it says so", look({ rowHeights: new Map([[0, 20]]) }), undefined],
  ["of the ordinary height where the text is not wrapped", look({}, { wrap: false }), undefined],
])("a row is %s", (_what, looks, height) => {
  const found = fittingHeights(sheet("表", [[TEXT]]), looks).get(0);
  expect(found === undefined ? undefined : Math.round(found)).toBe(height);
});

test("a line break makes a line, merged cells none", () => {
  const heights = fittingHeights(sheet("表", [["甲\n乙"], [TEXT]], { merges: ["A2:B2"] }), look());
  expect([...heights.keys()]).toEqual([0]);
});
