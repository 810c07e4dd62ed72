import { newWorkbook, openPackage } from "../../../src/hosts/file";
import { cell, generate } from "./support/samples";

test("a workbook of generated sheets alone reads back as it was planned, the same bytes each time", () => {
  const sheets = [generate("甲", [cell(0, 0, "字")], { columnWidths: [12] }), generate("乙", [cell(1, 1, 2.5)])];
  const { snapshot } = openPackage(newWorkbook(sheets), "新.xlsx");
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["甲", "乙"]);
  expect(snapshot.sheets[0]!.rows[0]![0]).toMatchObject({ value: "字" });
  expect(snapshot.sheets[1]!.rows[1]![1]).toMatchObject({ value: 2.5 });
  expect(newWorkbook(sheets)).toEqual(newWorkbook(sheets));
});
