import JSZip from "jszip";
import { a1, type CellSnapshot, type WorkbookSnapshot } from "../../src/workbook";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The bytes of an .xlsx with the cells of a test workbook; a number shown as a percentage gets that format. */
export async function xlsxOf(workbook: WorkbookSnapshot): Promise<Uint8Array> {
  const zip = new JSZip();
  const sheets = workbook.sheets.map((sheet, index) => ({
    sheet,
    part: `worksheets/sheet${index + 1}.xml`,
    id: `rId${index + 1}`,
  }));
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  zip.file(
    "[Content_Types].xml",
    `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}${sheets.map(({ part }) => override(part, "worksheet")).join("")}</Types>`,
  );
  const relations = (all: readonly string[]) =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  zip.file("_rels/.rels", relations([relation("rId1", "officeDocument", "xl/workbook.xml")]));
  zip.file(
    "xl/_rels/workbook.xml.rels",
    relations([
      relation("rId0", "styles", "styles.xml"),
      ...sheets.map(({ id, part }) => relation(id, "worksheet", part)),
    ]),
  );
  const list = sheets.map(
    ({ sheet, id }, index) => `<sheet name="${escaped(sheet.name)}" sheetId="${index + 1}" r:id="${id}"/>`,
  );
  zip.file(
    "xl/workbook.xml",
    `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join("")}</sheets></workbook>`,
  );
  zip.file("xl/styles.xml", STYLES);
  for (const { sheet, part } of sheets) {
    const rows = sheet.rows.map(
      (row, index) =>
        `<row r="${index + 1}">${(row ?? []).map((cell, column) => cellXml(cell, index, column)).join("")}</row>`,
    );
    const areas = sheet.merges.map(
      ({ top, left, bottom, right }) => `<mergeCell ref="${a1(top, left)}:${a1(bottom, right)}"/>`,
    );
    const merges = areas.length === 0 ? "" : `<mergeCells count="${areas.length}">${areas.join("")}</mergeCells>`;
    zip.file(
      `xl/${part}`,
      `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData>${merges}</worksheet>`,
    );
  }
  return zip.generateAsync({ type: "uint8array" });
}

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf xfId="0" numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function cellXml(cell: CellSnapshot | undefined, row: number, column: number): string {
  if (!cell || (cell.value === null && cell.formula === undefined)) return "";
  const place = a1(row, column);
  // Programs that only write a workbook leave the result to Excel.
  if (cell.value === null) return `<c r="${place}"><f>${escaped(cell.formula!)}</f></c>`;
  if (typeof cell.value !== "number")
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(String(cell.value))}</t></is></c>`;
  const style = cell.text.endsWith("%") ? ' s="1"' : "";
  return `<c r="${place}"${style}>${cell.formula ? `<f>${escaped(cell.formula)}</f>` : ""}<v>${cell.value}</v></c>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
