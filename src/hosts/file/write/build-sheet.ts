import {
  a1,
  a1Range,
  columnLetters,
  extentOf,
  type CellPrompt,
  type GenerateSheet,
  type PlannedCell,
  type Rectangle,
} from "../../../workbook";
import type { Dialect } from "../package/dialect";
import { encodeAttributeText } from "../xml/escape";
import { cellXml } from "./cell-xml";
import type { StyleBook } from "./style-book";

/** Rows in one piece of text. */
const ROWS_A_CHUNK = 16;

/** The XML of a sheet of ours, in pieces, each made when it is asked for. */
export function* buildSheet(
  plan: GenerateSheet,
  styles: StyleBook,
  dialect: Dialect,
  /** The relationship that leads to the sheet's drawing, where it has one. */
  drawing: string | null,
): Generator<string> {
  const fits = plan.print?.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
  yield (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${dialect.main}">${fits}` +
    `<dimension ref="${a1Range(extentOf(plan.cells))}"/>${view(plan)}` +
    `<sheetFormatPr defaultRowHeight="15"/>${columns(plan.columnWidths)}`
  );
  yield "<sheetData>";
  yield* rows(plan, styles);
  yield "</sheetData>";
  yield merges(plan.merges);
  yield prompts(plan.prompts ?? []);
  yield (
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    `${pageSetup(plan)}${drawing === null ? "" : `<drawing xmlns:r="${dialect.relationships}" r:id="${drawing}"/>`}</worksheet>`
  );
}

function view({ freeze }: GenerateSheet): string {
  const start = '<sheetViews><sheetView workbookViewId="0"';
  if (!freeze || (freeze.rows === 0 && freeze.columns === 0)) return `${start}/></sheetViews>`;
  const { rows, columns } = freeze;
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const splits = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const first = a1(rows, columns);
  return (
    `${start}><pane${splits} topLeftCell="${first}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`
  );
}

function columns(widths: GenerateSheet["columnWidths"]): string {
  const written = widths.flatMap((width, index) =>
    width === undefined ? [] : [`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`],
  );
  return written.length === 0 ? "" : `<cols>${written.join("")}</cols>`;
}

function* rows({ cells, rowHeights }: GenerateSheet, styles: StyleBook): Generator<string> {
  // Of two for one cell the later one counts.
  const byRow: (PlannedCell | undefined)[][] = [];
  cells.forEach((cell) => {
    const line = (byRow[cell.row] ??= []);
    for (let column = cell.column; column <= (cell.to ?? cell.column); column += 1) line[column] = cell;
  });
  let chunk = "";
  const count = Math.max(byRow.length, rowHeights.length);
  for (let number = 0; number < count; number += 1) {
    const line = byRow[number];
    const height = rowHeights[number];
    if (!line && height === undefined) continue;
    const tall = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    chunk += `<row r="${number + 1}"${tall}>`;
    for (let column = 0; column < (line?.length ?? 0); column += 1) {
      const cell = line![column];
      if (cell) chunk += cellXml(cell, styles.numberOf(cell.style), "", column);
    }
    chunk += "</row>";
    if (number % ROWS_A_CHUNK === 0) {
      yield chunk;
      chunk = "";
    }
  }
  yield chunk;
}

function merges(areas: readonly Rectangle[]): string {
  const written = areas
    .filter(({ top, left, bottom, right }) => top !== bottom || left !== right)
    .map((area) => `<mergeCell ref="${a1Range(area)}"/>`);
  return written.length === 0 ? "" : `<mergeCells count="${written.length}">${written.join("")}</mergeCells>`;
}

/** Input messages of validations that let every value through. */
function prompts(all: readonly CellPrompt[]): string {
  if (all.length === 0) return "";
  const written = all.map(
    ({ row, column, title, message }) =>
      `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${encodeAttributeText(title)}" prompt="${encodeAttributeText(message)}" sqref="${a1(row, column)}"/>`,
  );
  return `<dataValidations count="${all.length}">${written.join("")}</dataValidations>`;
}

function pageSetup({ print }: GenerateSheet): string {
  const orientation = print?.landscape ? "landscape" : "portrait";
  const fits = print?.fitToWidth ? ' fitToHeight="0"' : "";
  return `<pageSetup paperSize="9" orientation="${orientation}"${fits}/>`;
}

/** What of a sheet's print set-up is kept in names: area and title rows. */
export function printNames(plan: GenerateSheet): readonly { readonly name: string; readonly area: string }[] {
  const { area, titleRows } = plan.print ?? {};
  const names: { name: string; area: string }[] = [];
  if (area) {
    const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
    names.push({
      name: "_xlnm.Print_Area",
      area: `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`,
    });
  }
  if (titleRows) names.push({ name: "_xlnm.Print_Titles", area: `$${titleRows.first + 1}:$${titleRows.last + 1}` });
  return names;
}
