import { openPackage } from "../../../src/hosts/file";
import { cellAt, Trouble, type PlannedCell } from "../../../src/workbook";
import { MAIN, sheetXml, unzip, workbookBytes, workbookParts, zip } from "./support/package";
import { cell, fill, fixture, FIXTURES, plan } from "./support/samples";

/** The sheet's XML after a fill of a sheet with that data. */
function filled(data: string, cells: readonly PlannedCell[], behind = "", before = ""): string {
  const bytes = workbookBytes({ sheets: { 表: sheetXml(data, behind, before) } });
  const written = unzip(openPackage(bytes, "x.xlsx").apply(plan(fill("表", ...cells))));
  const [, inner] = /<sheetData\/?>(.*)<\/sheetData>/s.exec(written["xl/worksheets/sheet1.xml"]!) ?? [];
  return inner ?? written["xl/worksheets/sheet1.xml"]!;
}

const text = (reference: string, words: string, style = "") =>
  `<c r="${reference}"${style} t="inlineStr"><is><t>${words}</t></is></c>`;

test.each<[string, string, PlannedCell[], string]>([
  [
    "keeps the format",
    '<row r="1"><c r="A1" s="5"><v>1</v></c></row>',
    [cell(0, 0, 9.96)],
    '<row r="1"><c r="A1" s="5"><v>9.96</v></c></row>',
  ],
  [
    "fills a blank",
    '<row r="1"><c r="A1" s="5"/></row>',
    [cell(0, 0, "优")],
    `<row r="1">${text("A1", "优", ' s="5"')}</row>`,
  ],
  [
    "empties a cell",
    '<row r="1"><c r="A1" s="5"><v>1</v></c></row>',
    [cell(0, 0, null)],
    '<row r="1"><c r="A1" s="5"/></row>',
  ],
  [
    "writes number formulas with their value",
    '<row r="1"/>',
    [cell(0, 1, 10, "A1*2")],
    '<row r="1"><c r="B1"><f>A1*2</f><v>10</v></c></row>',
  ],
  [
    "writes text formulas with their value",
    '<row r="1"/>',
    [cell(0, 1, "请重新计分", 'IF(A1<>"",A1,"")')],
    '<row r="1"><c r="B1" t="str"><f>IF(A1&lt;&gt;"",A1,"")</f><v>请重新计分</v></c></row>',
  ],
  [
    "writes what looks like a formula as text",
    '<row r="1"/>',
    [cell(0, 0, "=1+1")],
    `<row r="1">${text("A1", "=1+1")}</row>`,
  ],
  [
    "keeps order in a row",
    '<row r="1"><c r="B1"><v>1</v></c><c r="D1"><v>1</v></c></row>',
    [cell(0, 4, 5), cell(0, 2, 3), cell(0, 0, 1)],
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>3</v></c><c r="D1"><v>1</v></c><c r="E1"><v>5</v></c></row>',
  ],
  [
    "widens the spans",
    '<row r="1" spans="2:3" ht="20"><c r="B1"/></row>',
    [cell(0, 5, 1)],
    '<row r="1" spans="2:6" ht="20"><c r="B1"/><c r="F1"><v>1</v></c></row>',
  ],
  [
    "adds rows in order",
    '<row r="2"><c r="A2"/></row><row r="5"/>',
    [cell(6, 0, 7), cell(2, 0, 3), cell(0, 0, 1)],
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"/></row><row r="3"><c r="A3"><v>3</v></c></row><row r="5"/><row r="7"><c r="A7"><v>7</v></c></row>',
  ],
  [
    "leaves cells that only look alike",
    '<row r="1"><!-- <c r="A1"/> --><c r="A1"/></row>',
    [cell(0, 0, 1)],
    '<row r="1"><!-- <c r="A1"/> --><c r="A1"><v>1</v></c></row>',
  ],
  [
    "gives a new cell its row's format",
    '<row r="1" s="3" customFormat="1"/>',
    [cell(0, 0, 1)],
    '<row r="1" s="3" customFormat="1"><c r="A1" s="3"><v>1</v></c></row>',
  ],
])("%s", (_what, data, cells, expected) => {
  expect(filled(data, cells)).toBe(expected);
});

test("gives a new cell its column's format", () => {
  const before = '<cols><col min="2" max="3" width="9" style="4"/></cols>';
  expect(filled("", [cell(0, 2, 1)], "", before)).toBe('<row r="1"><c r="C1" s="4"><v>1</v></c></row>');
});

test("fills a sheet without any row, with prefixed elements, and widens the stated extent", () => {
  const parts = workbookParts({ sheets: { 表: "" } });
  parts["xl/worksheets/sheet1.xml"] =
    `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1"/><x:sheetData/></x:worksheet>`;
  const written = unzip(openPackage(zip(parts), "x.xlsx").apply(plan(fill("表", cell(1, 1, "  前后有空格 ")))));
  expect(written["xl/worksheets/sheet1.xml"]).toBe(
    `<x:worksheet xmlns:x="${MAIN}"><x:dimension ref="A1:B2"/><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is>` +
      '<x:t xml:space="preserve">  前后有空格 </x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
  );
});

test("hands a shared formula on when its first cell is overwritten", () => {
  const data = [1, 2, 3, 4].map((row) => {
    const formula = row === 1 ? '<f t="shared" ref="B1:B4" si="0">A1*$C$1</f>' : '<f t="shared" si="0"/>';
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}">${formula}<v>${row}</v></c></row>`;
  });
  const bytes = workbookBytes({ sheets: { 表: sheetXml(data.join("")) } });
  const written = openPackage(bytes, "x.xlsx").apply(plan(fill("表", cell(0, 1, 5), cell(1, 1, 6))));
  expect(unzip(written)["xl/worksheets/sheet1.xml"]).toContain(
    '<c r="B3"><f t="shared" ref="B3:B4" si="0">A3*$C$1</f><v>3</v></c>',
  );
  const [sheet] = openPackage(written, "x.xlsx").snapshot.sheets;
  expect([0, 1, 2, 3].map((row) => cellAt(sheet!, row, 1)?.formula)).toEqual([
    undefined,
    undefined,
    "A3*$C$1",
    "A4*$C$1",
  ]);
});

test("writes into unlocked cells of a protected sheet only", () => {
  const opened = openPackage(fixture("openpyxl.xlsx"), "x.xlsx");
  const written = openPackage(opened.apply(plan(fill("受保护", cell(0, 1, 9)))), "x.xlsx").snapshot;
  expect(cellAt(written.sheets[2]!, 0, 1)?.value).toBe(9);
  expect(() => opened.apply(plan(fill("受保护", cell(4, 4, 9))))).toThrow(
    new Trouble("locked-cell", "受保护", { cell: { sheet: "受保护", row: 4, column: 4 } }),
  );
});

test("refuses to change a part of an array formula, and a sheet that is not there", () => {
  const data = '<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>1</v></c></row>';
  expect(() => filled(data, [cell(0, 1, 1)])).toThrow(expect.objectContaining({ code: "array-cell" }));
  const opened = openPackage(fixture("openpyxl.xlsx"), "x.xlsx");
  expect(() => opened.apply(plan(fill("没有", cell(0, 0, 1))))).toThrow(
    expect.objectContaining({ code: "sheet-gone" }),
  );
});

test.each(FIXTURES)("in %s only the filled sheet and the request to calculate change", (name) => {
  const bytes = fixture(name);
  const before = unzip(bytes);
  const after = unzip(openPackage(bytes, name).apply(plan(fill("自评表", cell(2, 4, 9.5), cell(3, 4, 9, "D4*10")))));
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  expect(changed).toContain("xl/worksheets/sheet1.xml");
  expect(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]).toEqual(expect.arrayContaining(changed));
  expect(after["xl/worksheets/sheet1.xml"]!.replace(/<c r="E[34]".*?(<\/c>|\/>)/g, "")).toBe(
    before["xl/worksheets/sheet1.xml"]!.replace(/<c r="E[34]".*?(<\/c>|\/>)/g, ""),
  );
  expect(after["xl/workbook.xml"]!.replace(/<calcPr[^>]*>/, "")).toBe(
    before["xl/workbook.xml"]!.replace(/<calcPr[^>]*>/, ""),
  );
});

test("the calculation chain goes when formulas change, and stays when only numbers do", () => {
  const parts = workbookParts({
    sheets: { 表: sheetXml('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>') },
    relationships:
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
    parts: { "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>' },
  });
  const opened = openPackage(zip(parts), "x.xlsx");
  const kept = unzip(opened.apply(plan(fill("表", cell(0, 1, 1)))));
  const dropped = unzip(opened.apply(plan(fill("表", cell(0, 0, 1)))));
  expect(kept["xl/calcChain.xml"]).toBe(parts["xl/calcChain.xml"]);
  expect([dropped["xl/calcChain.xml"], dropped["xl/_rels/workbook.xml.rels"]!.includes("calcChain")]).toEqual([
    undefined,
    false,
  ]);
});

test("the same plan gives the same bytes, and leaves the opened workbook as it was", () => {
  const opened = openPackage(fixture("openpyxl.xlsx"), "x.xlsx");
  const first = opened.apply(plan(fill("自评表", cell(2, 4, 1))));
  opened.apply(plan(fill("自评表", cell(2, 4, 2))));
  expect(opened.apply(plan(fill("自评表", cell(2, 4, 1))))).toEqual(first);
});
