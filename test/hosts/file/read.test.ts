import { openPackage } from "../../../src/hosts/file";
import { cellAt, type CellSnapshot } from "../../../src/workbook";
import { MAIN, RELATIONSHIPS, sheetXml, unzip, workbookBytes, workbookParts, zip } from "./support/package";

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0&quot;场&quot;"/></numFmts>' +
  "<cellXfs>" +
  '<xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="176"/><xf numFmtId="31"/><xf numFmtId="4"/>' +
  '<xf numFmtId="43"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs>';
const STRINGS =
  '<si><t>项目名称</t></si><si><r><t>培</t></r><r><rPr><b/></rPr><t>训</t></r><rPh sb="0" eb="1"><t>péi</t></rPh></si>' +
  "<si><t>a_x000D_b_x005F_x0041_</t></si>";

function cellOf(xml: string): CellSnapshot | undefined {
  const bytes = workbookBytes({
    sheets: { 表: sheetXml(`<row r="1">${xml}</row>`) },
    styles: STYLES,
    strings: STRINGS,
  });
  return cellAt(openPackage(bytes, "x.xlsx").snapshot.sheets[0]!, 0, 0);
}

test.each<[string, string, Partial<CellSnapshot> | undefined]>([
  ["shared string", '<c r="A1" t="s"><v>0</v></c>', { value: "项目名称", text: "项目名称" }],
  ["rich text without its phonetic runs", '<c r="A1" t="s"><v>1</v></c>', { value: "培训", text: "培训" }],
  ["escaped characters", '<c r="A1" t="s"><v>2</v></c>', { value: "a\rb_x0041_", text: "a\rb_x0041_" }],
  ["inline string", '<c r="A1" t="inlineStr"><is><t>甲</t></is></c>', { value: "甲", text: "甲" }],
  [
    "rich inline string",
    '<c t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>',
    { value: "甲乙", text: "甲乙" },
  ],
  ["number", '<c r="A1"><v>2.29</v></c>', { value: 2.29, text: "2.29" }],
  ["binary noise", '<c r="A1"><v>0.30000000000000004</v></c>', { value: 0.30000000000000004, text: "0.3" }],
  ["percentage", '<c r="A1" s="1"><v>0.9956</v></c>', { value: 0.9956, text: "99.56%", format: "0.00%" }],
  ["custom unit", '<c r="A1" s="2"><v>107</v></c>', { value: 107, text: "107.0场", format: '0.0"场"' }],
  ["Chinese date", '<c r="A1" s="3"><v>44561</v></c>', { value: 44561, text: "2021年12月31日" }],
  ["thousands", '<c r="A1" s="4"><v>1630500</v></c>', { value: 1630500, text: "1,630,500.00" }],
  ["accounting", '<c r="A1" s="5"><v>0</v></c>', { value: 0, text: "-" }],
  ["boolean", '<c r="A1" t="b"><v>1</v></c>', { value: true, text: "TRUE" }],
  [
    "error",
    '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    { value: null, text: "#DIV/0!", error: "#DIV/0!", formula: "1/0" },
  ],
  ["formula with text", '<c r="A1" t="str"><f>B1&amp;"场"</f><v>107场</v></c>', { value: "107场", formula: 'B1&"场"' }],
  ["formula without value", '<c r="A1" s="1"><f>0.5+B1</f></c>', { value: 0.5, text: "50.00%", formula: "0.5+B1" }],
  ["formula without value that fails", '<c r="A1"><f>1/0</f></c>', { value: null, error: "#DIV/0!", text: "#DIV/0!" }],
  ["formula without value that is unknown", '<c r="A1"><f>FOO(1)</f></c>', { value: null, text: "" }],
  ["formula with an empty value", '<c r="A1"><f>1+1</f><v></v></c>', { value: 2, text: "2" }],
  ["formula giving nothing", '<c r="A1" t="str"><f>""</f><v></v></c>', { value: "", text: "", formula: '""' }],
  ["unlocked", '<c r="A1" s="6"><v>1</v></c>', { value: 1, locked: false }],
  ["date as text", '<c r="A1" s="3" t="d"><v>2021-12-31T00:00:00Z</v></c>', { value: 44561, text: "2021年12月31日" }],
  ["format only", '<c r="A1" s="1"/>', undefined],
  ["empty text", '<c r="A1" t="inlineStr"><is><t></t></is></c>', undefined],
])("reads %s", (_what, xml, expected) => {
  const cell = cellOf(xml);
  if (expected === undefined) expect(cell).toBeUndefined();
  else expect(cell).toMatchObject(expected);
});

test("counts days from 1904 where the workbook says so", () => {
  const bytes = workbookBytes({
    sheets: { 表: sheetXml('<row r="1"><c r="A1" s="3"><v>43099</v></c></row>') },
    styles: STYLES,
    beforeSheets: '<workbookPr date1904="1"/>',
  });
  expect(cellAt(openPackage(bytes, "x.xlsx").snapshot.sheets[0]!, 0, 0)?.text).toBe("2021年12月31日");
});

test("gives each cell of a shared formula and of an array its own formula", () => {
  const bytes = workbookBytes({
    sheets: {
      表: sheetXml(
        '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1/$B$1+SUM(明细!A:A)</f><v>1</v></c></row>' +
          '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c><c r="D3"><f t="array" ref="D3:E3">A1:B1*2</f><v>1</v></c>' +
          '<c r="E3"><v>2</v></c></row>',
      ),
    },
  });
  const [sheet] = openPackage(bytes, "x.xlsx").snapshot.sheets;
  const formulas = [cellAt(sheet!, 0, 2), cellAt(sheet!, 1, 2), cellAt(sheet!, 2, 2), cellAt(sheet!, 2, 4)];
  expect(formulas.map((cell) => cell?.formula)).toEqual([
    "A1/$B$1+SUM(明细!A:A)",
    "A2/$B$1+SUM(明细!A:A)",
    "A3/$B$1+SUM(明细!A:A)",
    "A1:B1*2",
  ]);
});

test("takes cells without references in their order", () => {
  const bytes = workbookBytes({ sheets: { 表: sheetXml("<row><c/><c><v>1</v></c></row><row><c><v>2</v></c></row>") } });
  const [sheet] = openPackage(bytes, "x.xlsx").snapshot.sheets;
  expect([cellAt(sheet!, 0, 1)?.value, cellAt(sheet!, 1, 0)?.value]).toEqual([1, 2]);
});

test("tells merges, hidden rows and columns, protection, names and hidden sheets", () => {
  const parts = workbookParts({
    sheets: {
      甲: sheetXml(
        '<row r="1"><c r="A1" s="6"/><c r="B1" s="6"/></row><row r="2" hidden="1"><c r="A2" s="6"/><c r="B2" s="6"/></row>',
        '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
        '<cols><col min="3" max="4" hidden="1" width="9"/></cols>',
      ),
      乙: sheetXml(""),
    },
    styles: STYLES,
    beforeSheets: '<workbookProtection lockStructure="1"/>',
    behindSheets:
      '<definedNames><definedName name="合计">甲!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Titles" localSheetId="1" hidden="1">乙!$1:$2</definedName></definedNames>' +
      '<calcPr calcMode="manual" fullPrecision="0"/>',
  });
  parts["xl/workbook.xml"] = parts["xl/workbook.xml"]!.replace('sheetId="2"', 'sheetId="2" state="veryHidden"');
  const { snapshot } = openPackage(zip(parts), "x.xlsx");
  expect(snapshot).toMatchObject({
    structureIsProtected: true,
    calculatesManually: true,
    calculatesAsShown: true,
    names: [
      { name: "合计", refersTo: "甲!$A$1" },
      { name: "_xlnm.Print_Titles", refersTo: "乙!$1:$2", sheet: "乙", hidden: true },
    ],
    sheets: [
      {
        isProtected: true,
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
        hiddenRows: [1],
        hiddenColumns: [2, 3],
        unlockedBlanks: [{ top: 0, left: 0, bottom: 1, right: 1 }],
      },
      { visibility: "veryHidden", isProtected: false },
    ],
  });
});

test("knows unlocked columns and rows of a protected sheet", () => {
  const bytes = workbookBytes({
    sheets: {
      表: sheetXml(
        '<row r="2"><c r="B2" s="0"/></row><row r="4" s="0" customFormat="1"/>',
        '<sheetProtection sheet="1"/>',
        '<cols><col min="2" max="2" style="6" width="9"/></cols>',
      ),
    },
    styles: STYLES,
  });
  expect(openPackage(bytes, "x.xlsx").snapshot.sheets[0]!.unlockedBlanks).toEqual([
    { top: 0, left: 1, bottom: 0, right: 1 },
    { top: 2, left: 1, bottom: 2, right: 1 },
    { top: 4, left: 1, bottom: 1048575, right: 1 },
  ]);
});

test("reads strict files, prefixed elements, other cases of paths and chart sheets beside worksheets", () => {
  const parts = workbookParts({ sheets: { 表: "", 图: "<chartsheet/>" } });
  parts["xl/worksheets/SHEET1.xml"] =
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  delete parts["xl/worksheets/sheet1.xml"];
  parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"]!.replace(
    'worksheet" Target="worksheets/sheet2.xml"',
    'chartsheet" Target="./worksheets/sheet2.xml"',
  );
  for (const path of Object.keys(parts)) {
    parts[path] = parts[path]!.replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll(
      RELATIONSHIPS,
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    );
  }
  const { snapshot } = openPackage(zip(parts), "x.xlsx");
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(["表"]);
  expect(cellAt(snapshot.sheets[0]!, 0, 1)?.value).toBe(7);
});

test("a package taken apart and put together is the same to the reader", () => {
  const bytes = workbookBytes({ sheets: { 表: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') } });
  expect(openPackage(zip(unzip(bytes)), "x.xlsx").snapshot).toEqual(openPackage(bytes, "x.xlsx").snapshot);
});
