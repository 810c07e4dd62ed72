import { openPackage } from "../../../src/hosts/file";
import { cellAt, type CellSnapshot, type WorkbookSnapshot } from "../../../src/workbook";
import { RELATIONSHIPS, sheetXml, unzip, workbookBytes, workbookParts, zip, type Pieces } from "./support/package";

function snapshotOf(pieces: Pieces): WorkbookSnapshot {
  return openPackage(workbookBytes(pieces), "x.xlsx").snapshot;
}

function cellsOf(data: string): (row: number, column: number) => CellSnapshot | undefined {
  const [sheet] = snapshotOf({ sheets: { 表: sheetXml(data) } }).sheets;
  return (row, column) => cellAt(sheet!, row, column);
}

test("rows without r stand where their first cell says, others behind the one before", () => {
  const cell = cellsOf(
    '<row ht="20"><c r="A2" s="0"><v>2</v></c></row><row><c s="0" r="B5"><v>5</v></c></row>' +
      "<row><c><v>6</v></c></row><row/><row><c/><c><v>8</v></c></row>",
  );
  const found = [cell(1, 0), cell(4, 1), cell(5, 0), cell(7, 1)].map((one) => one?.value);
  expect(found).toEqual([2, 5, 6, 8]);
});

test("a plan is written into rows without r at the places that they have", () => {
  const bytes = workbookBytes({
    sheets: { 表: sheetXml('<row><c r="A2"><v>2</v></c></row><row><c r="A4"><v>4</v></c></row>') },
  });
  const cells = [1, 2, 3].map((row) => ({ row, column: 1, value: row * 10 }));
  const written = openPackage(bytes, "x.xlsx").apply({
    sheets: [{ kind: "fill", sheet: "表", cells }],
    names: [],
    remove: [],
  });
  const [sheet] = openPackage(written, "x.xlsx").snapshot.sheets;
  const values = [1, 2, 3].map((row) => [0, 1].map((column) => cellAt(sheet!, row, column)?.value));
  expect(values).toEqual([
    [2, 10],
    [undefined, 20],
    [4, 30],
  ]);
});

test("a sheet without a part, as old macro modules leave it, is left alone", () => {
  const parts = workbookParts({ sheets: { 表: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') } });
  const ghost = '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>';
  const bytes = zip({ ...parts, "xl/workbook.xml": parts["xl/workbook.xml"]!.replace("<sheets>", `<sheets>${ghost}`) });
  const opened = openPackage(bytes, "x.xlsx");
  expect(opened.snapshot.sheets.map(({ name }) => name)).toEqual(["表"]);
  const cells = [{ row: 0, column: 1, value: 2 }];
  const written = opened.apply({ sheets: [{ kind: "fill", sheet: "表", cells }], names: [], remove: [] });
  expect(unzip(written)["xl/workbook.xml"]).toContain(ghost);
});

test.each([
  ["=SUM(B1:C1)", "SUM(B1:C1)"],
  [" =B1", "B1"],
  ["+B1", "+B1"],
])("the formula %s is read as %s", (written, read) => {
  expect(cellsOf(`<row r="1"><c r="A1"><f>${written}</f><v>3</v></c></row>`)(0, 0)?.formula).toBe(read);
});

test("a cell of a shared formula may stand before the one that tells it", () => {
  const cell = cellsOf(
    '<row r="1"><c r="A1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A1:A3" si="0">B2*2</f><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>',
  );
  expect([0, 1, 2].map((row) => cell(row, 0)?.formula)).toEqual(["B1*2", "B2*2", "B3*2"]);
});

test.each([
  ["", 44_561],
  ['<workbookPr date1904="1"/>', 43_099],
])("an ISO date counts from the workbook's own first day (%s)", (beforeSheets, value) => {
  const snapshot = snapshotOf({
    beforeSheets,
    sheets: { 表: sheetXml('<row r="1"><c r="A1" s="1" t="d"><v>2021-12-31</v></c></row>') },
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  });
  const cell = cellAt(snapshot.sheets[0]!, 0, 0);
  expect([cell?.value, cell?.text]).toEqual([value, "2021/12/31"]);
});

const RICH = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata";

/** A workbook whose rich values have these structures; vm n in a cell is the n-th of them. */
function withRichValues(data: string, structures: readonly string[]): Pieces {
  const rich = (kind: string, target: string) =>
    `<Relationship Id="r${kind}" Type="http://schemas.microsoft.com/office/2017/06/relationships/${kind}" Target="${target}"/>`;
  return {
    sheets: { 表: sheetXml(data) },
    parts: {
      "xl/metadata.xml":
        `<metadata xmlns:x="${RICH}"><metadataTypes><metadataType name="XLRICHVALUE"/></metadataTypes>` +
        '<futureMetadata name="XLRICHVALUE">' +
        structures.map((_, at) => `<bk><extLst><ext uri="u"><x:rvb i="${at}"/></ext></extLst></bk>`).join("") +
        "</futureMetadata><valueMetadata>" +
        structures.map((_, at) => `<bk><rc t="1" v="${at}"/></bk>`).join("") +
        "</valueMetadata></metadata>",
      "xl/richData/v.xml": `<rvData>${structures.map((_, at) => `<rv s="${at}"><v>0</v></rv>`).join("")}</rvData>`,
      "xl/richData/s.xml": `<rvStructures>${structures.map((type) => `<s t="${type}"/>`).join("")}</rvStructures>`,
    },
    relationships:
      `<Relationship Id="rMeta" Type="${RELATIONSHIPS}/sheetMetadata" Target="metadata.xml"/>` +
      rich("rdRichValue", "richData/v.xml") +
      rich("rdRichValueStructure", "richData/s.xml"),
  };
}

const PICTURES = withRichValues(
  '<row r="1"><c r="A1" t="e" vm="2"><v>#VALUE!</v></c><c r="B1" t="e" vm="1"><v>#VALUE!</v></c>' +
    '<c r="C1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c><c r="D1"><v>4</v></c></row>',
  ["_error", "_localImage"],
);

test("a picture in a cell is a picture, no text and no error; an error beside it stays one", () => {
  const [sheet] = snapshotOf(PICTURES).sheets;
  const cells = [0, 1, 2].map((column) => cellAt(sheet!, 0, column));
  expect(cells).toEqual([
    { value: "", text: "", picture: true },
    { value: null, text: "#VALUE!", error: "#VALUE!" },
    { value: "", text: "", picture: true, formula: '_xlfn.DISPIMG("ID_1",1)' },
  ]);
});

test("the set to hand in leaves the pictures of cells out, and tells it", () => {
  const opened = openPackage(workbookBytes(PICTURES), "x.xlsx");
  const submitted = opened.submit({ sheets: [{ sheet: "表", cells: [] }] });
  expect(submitted.leftOut).toEqual([{ sheet: "表", kind: "cell-picture" }]);
  const [sheet] = openPackage(submitted.bytes, "x.xlsx").snapshot.sheets;
  expect([0, 2, 3].map((column) => cellAt(sheet!, 0, column)?.value)).toEqual([undefined, undefined, 4]);
  expect(unzip(submitted.bytes)["xl/worksheets/sheet1.xml"]).not.toMatch(/DISPIMG|vm=/);
});
