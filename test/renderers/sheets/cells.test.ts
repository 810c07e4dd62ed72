import { ONE, decimal } from "../../../src/figures";
import type { Slot } from "../../../src/recognition";
import { SourceCells } from "../../../src/renderers/sheets/cells";
import { slotAt } from "../../../src/recognition/sheet/slot";
import { SheetGrid } from "../../../src/recognition/sheet/grid";
import { Ours } from "../../../src/workbook";
import { sheet, workbook, type GridCell } from "../../support/grid";

/** The live sum of the cells of column A, in thousands. */
function summed(cells: readonly GridCell[], factor = ONE) {
  const made = workbook([
    sheet(
      "清单",
      cells.map((cell) => [cell]),
    ),
  ]);
  const grid = new SheetGrid(made.sheets[0]!, new Ours(made));
  const parts = cells.map((_, row) => slotAt(grid, row, 0));
  const number = parts.reduce((total, part) => total.plus(part.number ?? 0), decimal(0));
  const slot: Slot = { ...parts[0]!, number, parts };
  return new SourceCells(made).slotNumber(slot, factor);
}

describe("an amount that stands in several cells", () => {
  test("is their sum as they stand now, and asks for a new scoring once one comes or goes", () => {
    expect(summed([500, 120, null])).toEqual({
      formula:
        "IF(COUNT('清单'!$A$1,'清单'!$A$2,'清单'!$A$3)=2,SUM('清单'!$A$1,'清单'!$A$2,'清单'!$A$3),\"请重新计分\")",
      value: 620,
    });
  });

  test("is converted", () => {
    expect(summed([5000, 1200], decimal("0.0001"))).toEqual({
      formula: "IF(COUNT('清单'!$A$1,'清单'!$A$2)=2,ROUND(SUM('清单'!$A$1,'清单'!$A$2)*0.0001,10),\"请重新计分\")",
      value: 0.62,
    });
  });

  test("kept as texts holds while all of them stay as they are", () => {
    expect(summed(["1,200.50", "300"])).toMatchObject({
      formula: expect.stringMatching(/^IF\(AND\(.*"1,200\.50".*"300".*\),1500\.5,"请重新计分"\)$/) as string,
      value: 1500.5,
    });
  });
});
