import { strToU8, zipSync } from "fflate";
import { PORTABLE_PACKING, type Packing } from "../../../src/zip";
import { openPackage } from "../../../src/hosts/file";
import { Trouble, troubleMessage } from "../../../src/workbook";
import { sheetXml, workbookBytes, workbookParts, zip, type Parts } from "./support/package";
import { fixture } from "./support/samples";

function troubleOf(bytes: Uint8Array): Trouble {
  try {
    openPackage(bytes, "坏.xlsx");
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
  throw new Error("was accepted");
}

/** A compound file (the old format of Office) whose directory names a stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

function withParts(change: (parts: Parts) => void): Uint8Array {
  const parts = workbookParts({ sheets: { 表: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') } });
  change(parts);
  return zip(parts);
}

const withSheet = (xml: string) => workbookBytes({ sheets: { 表: xml } });
const whole = workbookBytes({ sheets: { 表: sheetXml("") } });
const sheet = (data: string) => withSheet(sheetXml(data));

test.each<[string, Uint8Array, string, RegExp]>([
  ["an empty file", new Uint8Array(0), "not-a-workbook", /空的/],
  ["text", strToU8("项目名称,预算数\n培训,2.3"), "not-a-workbook", /CSV/],
  ["a web page", strToU8("<html><table></table></html>"), "not-a-workbook", /网页/],
  ["a PDF", strToU8("%PDF-1.7"), "not-a-workbook", /PDF/],
  ["noise", new Uint8Array([1, 2, 0, 3]), "not-a-workbook", /不是 Excel/],
  [
    ".ods",
    zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    "not-a-workbook",
    /\.ods/,
  ],
  [".docx", zip({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<a/>" }), "not-a-workbook", /\.docx/],
  [".xlsb", zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.bin": "" }), "not-a-workbook", /\.xlsb/],
  ["another zip", zip({ "readme.txt": "" }), "not-a-workbook", /压缩包/],
  [".xls", compound("Workbook"), "old-format", /\.xls.*另存为/],
  ["an encrypted workbook", compound("EncryptedPackage"), "encrypted", /打开密码/],
  ["an old document", compound("WordDocument"), "not-a-workbook", /Word/],
  ["a file cut short", whole.subarray(0, whole.length - 30), "damaged", /不完整/],
  ["a file cut in the middle", whole.subarray(0, whole.length / 2), "damaged", /不完整/],
  ["only the zip's signature", strToU8("PK\x03\x04"), "damaged", /损坏/],
  ["no workbook part", withParts((parts) => delete parts["xl/workbook.xml"]), "damaged", /workbook\.xml/],
  ["no relationships", withParts((parts) => delete parts["_rels/.rels"]), "not-a-workbook", /不是 Excel/],
  ["a missing sheet", withParts((parts) => delete parts["xl/worksheets/sheet1.xml"]), "damaged", /表/],
  ["malformed XML", withSheet("<worksheet><sheetData></worksheet>"), "damaged", /sheet1\.xml/],
  ["XML cut short", withSheet("<worksheet><sheetData>"), "damaged", /sheet1\.xml/],
  ["no XML", withSheet("数据"), "damaged", /sheet1\.xml/],
  ["entities", withSheet('<!DOCTYPE a [<!ENTITY e "eeee">]><worksheet>&e;</worksheet>'), "unsafe-xml", /不安全/],
  ["a document type alone", withSheet('<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>'), "unsafe-xml", /不安全/],
  ["a row that no sheet has", sheet('<row r="1048577"/>'), "damaged", /表/],
  ["a column that no sheet has", sheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'), "damaged", /表!XFE1/],
  ["no reference at all", sheet('<row r="1"><c r="-1"><v>1</v></c></row>'), "damaged", /表!-1/],
  ["a cell of another row", sheet('<row r="1"><c r="A99"><v>1</v></c></row>'), "damaged", /表!A99/],
  ["a number that is none", sheet('<row r="1"><c r="B1"><v>1,5</v></c></row>'), "damaged", /表!B1/],
  ["a text that is not there", sheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>'), "damaged", /表!A1/],
])("refuses %s", (_what, bytes, code, words) => {
  const trouble = troubleOf(bytes);
  expect(trouble.code).toBe(code);
  expect(troubleMessage(trouble)).toMatch(words);
  expect(troubleMessage(trouble)).toContain("“坏.xlsx”");
});

test("finds a flipped bit in any part that is read", () => {
  const bytes = fixture("openpyxl.xlsx");
  const text = Buffer.from(bytes);
  const at = text.indexOf("xl/worksheets/sheet1.xml") + 200;
  bytes[at] = bytes[at]! ^ 0x10;
  expect(troubleOf(bytes)).toMatchObject({ code: "damaged", details: { more: "xl/worksheets/sheet1.xml" } });
});

test("refuses a bomb by what it declares", () => {
  const parts = workbookParts({ sheets: { 表: "" } });
  const entries = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  entries["xl/worksheets/sheet1.xml"] = new Uint8Array(40 * 2 ** 20);
  expect(troubleOf(zipSync(entries))).toMatchObject({
    code: "too-large",
    details: { more: "xl/worksheets/sheet1.xml" },
  });
});

test("stops inflating a bomb that declares little", () => {
  const parts = workbookParts({ sheets: { 表: "" } });
  const entries = Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
  entries["xl/worksheets/sheet1.xml"] = new Uint8Array(100 * 2 ** 20);
  const bytes = Buffer.from(zipSync(entries, { level: 1 }));
  for (const [signature, offset] of [
    ["PK\x01\x02", 24],
    ["PK\x03\x04", 22],
  ] as const) {
    const name = signature === "PK\x01\x02" ? 46 : 30;
    for (let at = bytes.indexOf(signature); at >= 0; at = bytes.indexOf(signature, at + 1)) {
      if (
        bytes
          .subarray(at + name)
          .toString("latin1")
          .startsWith("xl/worksheets")
      )
        bytes.writeUInt32LE(1000, at + offset);
    }
  }
  // That a packing stops where an entry gives more than it was asked for is tested in test/zip.
  const asked: number[] = [];
  const inflate: Packing["inflate"] = (packed, size) => {
    asked.push(size);
    return PORTABLE_PACKING.inflate(packed, size);
  };
  expect(() => openPackage(bytes, "坏.xlsx", { ...PORTABLE_PACKING, inflate })).toThrow(
    new Trouble("damaged", "坏.xlsx"),
  );
  expect(asked).toContain(1000);
  expect(Math.max(...asked)).toBeLessThan(2 ** 20);
});

test("a sheet that declares all rows and columns costs no memory", () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `<row r="${1_028_577 + index}" ht="15"/>`).join("");
  const { snapshot } = openPackage(
    withSheet(
      sheetXml(`${rows}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, "", '<dimension ref="A1:XFD1048576"/>'),
    ),
    "x.xlsx",
  );
  expect(snapshot.sheets[0]!.rows.filter(Boolean)).toHaveLength(1);
});
