import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const FIXED = { mtime: new Date("2021-12-31T00:00:00") };

/** Parts of a package by path. */
export type Parts = Record<string, string>;

/** The zip of those parts, in their order. */
export function zip(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, [strToU8(text), FIXED]])));
}

/** The parts of a package as text. */
export function unzip(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** A worksheet from the XML inside sheetData, with what stands before and behind it. */
export function sheetXml(data: string, behind = "", before = ""): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${data}</sheetData>${behind}</worksheet>`;
}

export interface Pieces {
  /** Worksheets by name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly styles?: string;
  readonly strings?: string;
  /** What stands in workbook.xml before and behind the sheets. */
  readonly beforeSheets?: string;
  readonly behindSheets?: string;
  /** Further parts, and further relationships of the workbook. */
  readonly parts?: Parts;
  readonly relationships?: string;
}

/** The parts of a small workbook. Sheet n is xl/worksheets/sheetn.xml. */
export function workbookParts(pieces: Pieces): Parts {
  const sheets = Object.entries(pieces.sheets);
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
  const optional: Parts = {};
  if (pieces.styles) optional["xl/styles.xml"] = `<styleSheet xmlns="${MAIN}">${pieces.styles}</styleSheet>`;
  if (pieces.strings) optional["xl/sharedStrings.xml"] = `<sst xmlns="${MAIN}">${pieces.strings}</sst>`;
  return {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      sheets
        .map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="x/sheet"/>`)
        .join("") +
      "</Types>",
    "_rels/.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">${relationship("rId1", "officeDocument", "xl/workbook.xml")}` +
      "</Relationships>",
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${pieces.beforeSheets ?? ""}<sheets>` +
      sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join("") +
      `</sheets>${pieces.behindSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      sheets
        .map((_, index) => relationship(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`))
        .join("") +
      (pieces.styles ? relationship("rIdStyles", "styles", "styles.xml") : "") +
      (pieces.strings ? relationship("rIdStrings", "sharedStrings", "/xl/sharedStrings.xml") : "") +
      `${pieces.relationships ?? ""}</Relationships>`,
    ...Object.fromEntries(sheets.map(([, xml], index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...optional,
    ...pieces.parts,
  };
}

/** The bytes of a small workbook. */
export function workbookBytes(pieces: Pieces): Uint8Array {
  return zip(workbookParts(pieces));
}
