import type { TableBlock, TableCell } from "../../report";
import { LANDSCAPE_TEXT_WIDTH, PORTRAIT_TEXT_WIDTH } from "./page";
import { STYLE } from "./style-ids";
import { NO_ROOM_PARAGRAPH, paragraph, run, runs } from "./text";

const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("");
const MARGINS = '<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>';

/** A table of so few rows fits on a page and stays on one. */
const SHORT = 12;
const KEEP = "<w:keepNext/>";

/** A cell above that reaches down into the row at hand. */
interface Span {
  rowsLeft: number;
  readonly columns: number;
}

/**
 * An annex table with its title, piece by piece: 20,000 rows never stand in memory as one string. A table with a title
 * begins a page, so that each form can be handed in by itself; the first one of a section has one anyway.
 */
export function* tableXml(
  table: TableBlock,
  isFirst: boolean,
  textWidth: number = table.landscape ? LANDSCAPE_TEXT_WIDTH : PORTRAIT_TEXT_WIDTH,
): Generator<string> {
  const widths = columnWidths(table.widths, textWidth);
  // Tables that follow each other without a paragraph between them would become one.
  const onNewPage = isFirst ? "" : "<w:pageBreakBefore/>";
  yield table.title === "" ? NO_ROOM_PARAGRAPH : paragraph(STYLE.tableTitle, run(table.title), onNewPage);
  yield (
    `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>${MARGINS}</w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>`
  );
  const spans: (Span | undefined)[] = [];
  const { rows } = table;
  for (let index = 0; index < rows.length; index += 1) {
    const keep = table.title !== "" && rows.length <= SHORT && index < rows.length - 1 ? KEEP : "";
    yield rowXml(rows[index]!, widths, spans, index < table.headerRows, keep);
  }
  yield "</w:tbl>";
}

/** Relative widths in twips; the last column takes what rounding leaves. */
function columnWidths(relative: readonly number[], textWidth: number): number[] {
  const sum = relative.reduce((total, width) => total + width, 0);
  const widths = relative.map((width) => Math.floor((width / sum) * textWidth));
  widths[widths.length - 1]! += textWidth - widths.reduce((total, width) => total + width, 0);
  return widths;
}

/** A row is never split between pages; header rows are repeated on each. */
function rowXml(
  cells: readonly TableCell[],
  widths: readonly number[],
  spans: (Span | undefined)[],
  isHeader: boolean,
  keep: string,
): string {
  let xml = `<w:tr><w:trPr><w:cantSplit/>${isHeader ? "<w:tblHeader/>" : ""}</w:trPr>`;
  let next = 0;
  for (let column = 0; column < widths.length;) {
    const span = spans[column];
    if (span && span.rowsLeft > 0) {
      span.rowsLeft -= 1;
      xml += cellXml(widths, column, span.columns, "<w:vMerge/>", paragraph(STYLE.tableText, "", keep));
      column += span.columns;
      continue;
    }
    const cell = cells[next];
    next += 1;
    const columns = Math.min(cell?.columns ?? 1, widths.length - column);
    const rows = cell?.rows ?? 1;
    if (rows > 1) spans[column] = { rowsLeft: rows - 1, columns };
    xml += cellXml(
      widths,
      column,
      columns,
      rows > 1 ? '<w:vMerge w:val="restart"/>' : "",
      contentXml(cell, isHeader, keep),
    );
    column += columns;
  }
  return `${xml}</w:tr>`;
}

function cellXml(widths: readonly number[], column: number, columns: number, merge: string, content: string): string {
  let width = 0;
  for (let index = column; index < column + columns; index += 1) width += widths[index]!;
  const across = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : "";
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${across}${merge}<w:vAlign w:val="center"/></w:tcPr>${content}</w:tc>`;
}

function contentXml(cell: TableCell | undefined, isHeader: boolean, keep: string): string {
  const look = isHeader ? STYLE.tableHead : cell?.align === "left" ? STYLE.tableTextLeft : STYLE.tableText;
  return paragraph(look, runs(cell?.inlines ?? [], !isHeader && cell?.bold), keep);
}
