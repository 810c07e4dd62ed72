import { sheetXml, workbookBytes } from "../file/support/package";
import { openExcel } from "./support/open-excel";

const book = (calculation: string) =>
  workbookBytes({
    sheets: { 甲: sheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>') },
    behindSheets: calculation,
  });

test.each([
  ["manual", '<calcPr calcMode="manual"/>', true],
  ["automatic but for data tables", '<calcPr calcMode="autoNoTable"/>', undefined],
  ["automatic", "", undefined],
])("Office.js tells that calculation is %s", async (_, calculation, calculatesManually) => {
  const { host } = openExcel(book(calculation));
  expect((await host.read()).calculatesManually).toBe(calculatesManually);
});

test.each([
  ["what cells show", '<calcPr fullPrecision="0"/>', true],
  ["whole values", "<calcPr/>", undefined],
])("Office.js tells that formulas calculate with %s", async (_, calculation, calculatesAsShown) => {
  const { host } = openExcel(book(calculation));
  expect((await host.read()).calculatesAsShown).toBe(calculatesAsShown);
});
