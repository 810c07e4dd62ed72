import { openPackage } from "../../../src/hosts/file";
import { cellAt, sheetNamed, type CellStyle, type WorkbookPlan } from "../../../src/workbook";
import { MAIN, RELATIONSHIPS, sheetXml, unzip, workbookBytes, workbookParts, zip } from "./support/package";
import { cell, fixture, FIXTURES, generate, plan, workingPaper } from "./support/samples";

const HEADER: CellStyle = {
  font: { name: "黑体", size: 10, bold: true, color: "7F7F7F" },
  fill: "DCE6F1",
  border: "thin",
};
const PERCENT: CellStyle = { horizontal: "right", vertical: "center", wrap: true, numberFormat: "0.0%" };
const PAPER = workingPaper(
  { row: 0, column: 0, value: "计分底稿", style: HEADER },
  { row: 1, column: 0, value: 0.9956, style: PERCENT },
  { row: 1, column: 1, value: 9.96, formula: "ROUND(10*A2,2)" },
);

const apply = (bytes: Uint8Array, made: WorkbookPlan) => openPackage(bytes, "x.xlsx").apply(made);
const read = (bytes: Uint8Array) => openPackage(bytes, "x.xlsx").snapshot;

test.each(FIXTURES)("adds a sheet to %s, and reads back what was written", (name) => {
  const before = read(fixture(name));
  const after = read(apply(fixture(name), PAPER));
  const sheet = sheetNamed(after, "计分底稿")!;
  expect(after.sheets.slice(0, -1)).toEqual(before.sheets);
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  expect(cellAt(sheet, 1, 0)).toEqual({ value: 0.9956, text: "99.6%", format: "0.0%" });
  expect(cellAt(sheet, 1, 1)).toEqual({ value: 9.96, text: "9.96", formula: "ROUND(10*A2,2)" });
  expect(after.names).toEqual([
    ...before.names,
    { name: "_xlnm.Print_Titles", refersTo: "'计分底稿'!$1:$2", sheet: "计分底稿" },
    { name: "_ziping_sheet_working_paper_1", refersTo: "'计分底稿'!$A$1", hidden: true },
  ]);
});

test.each(FIXTURES)(
  "leaves the parts of %s that a new sheet does not concern, and all styles their numbers",
  (name) => {
    const before = unzip(fixture(name));
    const after = unzip(apply(fixture(name), PAPER));
    const concerned = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];
    for (const [path, text] of Object.entries(before)) if (!concerned.includes(path)) expect(after[path]).toBe(text);
    const formats = (text: string) => /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(text)![1]!;
    expect(formats(after["xl/styles.xml"]!).startsWith(formats(before["xl/styles.xml"]!))).toBe(true);
  },
);

test("writing twice replaces our sheet in its place and adds no styles", () => {
  const once = apply(fixture("openpyxl.xlsx"), PAPER);
  const twice = apply(once, workingPaper({ row: 0, column: 0, value: "新", style: HEADER }));
  expect(read(twice).sheets.map(({ name }) => name)).toEqual(read(once).sheets.map(({ name }) => name));
  expect(cellAt(sheetNamed(read(twice), "计分底稿")!, 0, 0)?.value).toBe("新");
  expect(unzip(twice)["xl/styles.xml"]).toBe(unzip(once)["xl/styles.xml"]);
  expect(unzip(twice)["xl/workbook.xml"]).toBe(unzip(once)["xl/workbook.xml"]);
});

test("messages for selected cells stand behind the merged areas, in text that XML can hold", () => {
  const prompts = [{ row: 1, column: 0, title: "来源", message: "A<1>：'表'!B2\n\"乙\"\u0001" }];
  const written = unzip(apply(fixture("openpyxl.xlsx"), { ...PAPER, sheets: [{ ...generate("新", []), prompts }] }));
  const xml = Object.values(written).find((text) => text.includes("promptTitle"))!;
  expect(/<dataValidations.*<\/dataValidations>/s.exec(xml)![0]).toBe(
    '<dataValidations count="1"><dataValidation allowBlank="1" showInputMessage="1" promptTitle="来源" ' +
      'prompt="A&lt;1&gt;：\'表\'!B2&#10;&quot;乙&quot;_x0001_" sqref="A2"/></dataValidations>',
  );
});

test("a sheet of the user's own is never overwritten or removed", () => {
  const opened = openPackage(fixture("openpyxl.xlsx"), "x.xlsx");
  const taken = expect.objectContaining({ code: "sheet-name-taken", subject: "隐藏" });
  expect(() => opened.apply(plan(generate("隐藏", [])))).toThrow(taken);
  expect(() => opened.apply({ sheets: [], names: [], remove: ["隐藏"] })).toThrow(taken);
});

test("with a protected structure no sheet is added, but ours is written anew", () => {
  const sheets = { 计分底稿: sheetXml("") };
  const names =
    '<definedNames><definedName name="_ziping_sheet_working_paper_1">计分底稿!$A$1</definedName></definedNames>';
  const bytes = workbookBytes({ sheets, beforeSheets: '<workbookProtection lockStructure="1"/>', behindSheets: names });
  expect(() => apply(bytes, plan(generate("新表", [])))).toThrow(
    expect.objectContaining({ code: "structure-protected" }),
  );
  expect(cellAt(read(apply(bytes, PAPER)).sheets[0]!, 1, 0)?.value).toBe(0.9956);
});

test("removes our sheet with its part, its names and nothing else", () => {
  const before = fixture("libreoffice.xlsx");
  const removed = apply(apply(before, PAPER), { sheets: [], names: [], remove: ["计分底稿"] });
  expect(read(removed)).toEqual(read(before));
  expect(Object.keys(unzip(removed))).toEqual(Object.keys(unzip(before)));
  expect(unzip(removed)["[Content_Types].xml"]).toBe(unzip(before)["[Content_Types].xml"]);
});

test("names of sheets behind a removed one keep their sheet, and so does the view", () => {
  const bytes = workbookBytes({
    sheets: { 计分底稿: sheetXml(""), 甲: sheetXml(""), 乙: sheetXml("") },
    beforeSheets: '<bookViews><workbookView activeTab="2"/></bookViews>',
    behindSheets:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="2">乙!$A$1</definedName>' +
      '<definedName name="_ziping_sheet_working_paper_1">计分底稿!$A$1</definedName></definedNames><calcPr calcId="1"/>',
  });
  const removed = apply(bytes, { sheets: [], names: [], remove: ["计分底稿"] });
  expect(read(removed).names).toEqual([{ name: "_xlnm.Print_Area", refersTo: "乙!$A$1", sheet: "乙" }]);
  expect(unzip(removed)["xl/workbook.xml"]).toContain('<workbookView activeTab="1"/>');
});

test("gives a workbook without styles a part of the usual name, the only one that openpyxl looks for", () => {
  const after = unzip(apply(workbookBytes({ sheets: { 表: sheetXml("") } }), PAPER));
  expect(Object.keys(after).filter((path) => path.includes("styles"))).toEqual(["xl/styles.xml"]);
});

test("speaks the file's own dialect: prefixes, a namespace declared on each sheet, strict names, no styles", () => {
  const parts = workbookParts({ sheets: { 表: sheetXml("") } });
  parts["xl/workbook.xml"] =
    `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="表" sheetId="7" d:id="rId1" xmlns:d="${RELATIONSHIPS}"/>` +
    "</x:sheets><x:externalReferences/></x:workbook>";
  const written = unzip(apply(zip(parts), PAPER));
  expect(written["xl/workbook.xml"]).toBe(
    `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="表" sheetId="7" d:id="rId1" xmlns:d="${RELATIONSHIPS}"/>` +
      `<x:sheet xmlns:r="${RELATIONSHIPS}" name="计分底稿" sheetId="8" r:id="rId2"/></x:sheets><x:externalReferences/>` +
      '<x:definedNames><x:definedName name="_xlnm.Print_Titles" localSheetId="1">\'计分底稿\'!$1:$2</x:definedName>' +
      '<x:definedName name="_ziping_sheet_working_paper_1" hidden="1">\'计分底稿\'!$A$1</x:definedName></x:definedNames>' +
      '<x:calcPr fullCalcOnLoad="1"/></x:workbook>',
  );
  expect(cellAt(read(zip(written)).sheets[1]!, 1, 0)?.text).toBe("99.6%");
});

test("copies a form with validations, formats, widths and print set-up, without its drawing, and fills the copy", () => {
  const bytes = fixture("openpyxl.xlsx");
  const made: WorkbookPlan = {
    sheets: [{ kind: "copy", source: "自评表", sheet: "自评-培训", cells: [cell(2, 4, 9.96)] }],
    names: [{ name: "_ziping_sheet_form_1", refersTo: "'自评-培训'!$A$1", hidden: true }],
    remove: [],
  };
  const written = apply(bytes, made);
  const source = unzip(bytes)["xl/worksheets/sheet1.xml"]!;
  const copy = unzip(written)["xl/worksheets/sheet4.xml"]!;
  for (const element of ["dataValidations", "conditionalFormatting", "cols", "mergeCells", "pageMargins"]) {
    const pattern = new RegExp(`<${element}.*</${element}>|<${element}[^>]*/>`);
    expect(pattern.exec(copy)![0]).toBe(pattern.exec(source)![0]);
  }
  expect(copy).not.toMatch(/drawing|tabSelected|r:id/);
  expect(unzip(written)["xl/worksheets/sheet1.xml"]).toBe(source);
  const after = read(written);
  expect(cellAt(sheetNamed(after, "自评-培训")!, 2, 4)?.value).toBe(9.96);
  expect(after.names).toContainEqual({ name: "_xlnm.Print_Titles", refersTo: "'自评-培训'!$1:$2", sheet: "自评-培训" });
  expect(read(apply(written, made)).sheets.map(({ name }) => name)).toEqual(after.sheets.map(({ name }) => name));
});

test("takes a signature out and says that there was one", () => {
  const parts = workbookParts({ sheets: { 表: sheetXml("") } });
  const type = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature";
  parts["_rels/.rels"] = parts["_rels/.rels"]!.replace(
    "</Relationships>",
    `<Relationship Id="s" Type="${type}/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
  );
  parts["_xmlsignatures/origin.sigs"] = "";
  parts["_xmlsignatures/_rels/origin.sigs.rels"] =
    `<Relationships><Relationship Id="a" Type="${type}/signature" Target="sig1.xml"/></Relationships>`;
  parts["_xmlsignatures/sig1.xml"] = "<Signature/>";
  const opened = openPackage(zip(parts), "x.xlsx");
  const written = opened.apply(PAPER);
  expect([opened.isSigned, openPackage(written, "x.xlsx").isSigned]).toEqual([true, false]);
  expect(Object.keys(unzip(written)).filter((path) => path.includes("sig"))).toEqual([]);
});
