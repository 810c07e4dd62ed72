import { openPackage } from "../../src/hosts/file";
import { cellAt, sheetNamed } from "../../src/workbook";
import { sheet, workbook } from "../support/grid";
import { HAS_LIBRE_OFFICE, recalculated } from "../support/libre-office";
import { xlsxOf } from "../support/xlsx";

const testWithOffice = HAS_LIBRE_OFFICE ? test : test.skip;

testWithOffice(
  "LibreOffice calculates on loading: a wrong value kept in the file is put right",
  async () => {
    const bytes = await xlsxOf(workbook([sheet("表", [[2, 3, { value: 99, formula: "A1+B1" }]])]));
    const { snapshot } = openPackage(recalculated(bytes), "测试.xlsx");
    expect(cellAt(sheetNamed(snapshot, "表")!, 0, 2)?.value).toBe(5);
  },
  120000,
);
