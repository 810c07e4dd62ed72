import { a1, a1Range, columnLetters, type GenerateSheet, type Rectangle } from "../../workbook";
import { addressLists } from "./areas";
import { clearAll } from "./backups";
import type { Batch } from "./batch";
import { drawCharts } from "./charts";
import { plannedRows } from "./planned-rows";
import { put, type Put } from "./read-back";
import { inRowRuns } from "./runs";
import { setStyles } from "./styles";

/** One object path with an action or two in a request. */
const BYTES_OF_STEP = 500;

/**
 * Writes a sheet of ours anew: everything that was in its cells goes. `charts`: the names of the charts that it has;
 * those of ours stay beside the new ones until `removeCharts`. Gives what is to be read back.
 */
export async function generate(
  sheet: Excel.Worksheet,
  plan: GenerateSheet,
  charts: readonly string[],
  batch: Batch,
): Promise<readonly Put[]> {
  await batch.room(8 * BYTES_OF_STEP);
  // What is hidden, by a filter or by hand, would not take part in what follows.
  sheet.autoFilter.remove();
  clearAll(sheet);
  const rows = await plannedRows(plan, batch.pace);
  const written: Put[] = [];
  for (const run of inRowRuns(rows)) {
    await batch.room(run.bytes);
    written.push(put(sheet, plan.sheet, run));
  }
  await setStyles(sheet, rows, batch);
  for (const merge of plan.merges) {
    await batch.room(BYTES_OF_STEP);
    const range = sheet.getRange(a1Range(merge));
    range.untrack();
    range.merge(false);
  }
  await setPrompts(sheet, plan, batch);
  await setSizes(sheet, plan, batch);
  await drawCharts(sheet, plan, charts, batch);
  await batch.room(BYTES_OF_STEP);
  sheet.visibility = VISIBILITY[plan.visibility];
  return written;
}

/** What a sheet has beside its cells and charts: a backup of cells does not hold it, so it comes once they stand. */
export async function setUpSheet(sheet: Excel.Worksheet, plan: GenerateSheet, batch: Batch): Promise<void> {
  await batch.room(6 * BYTES_OF_STEP);
  freeze(sheet, plan);
  setUpPrint(sheet, plan);
}

export const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** A message needs a validation to hang on: one that lets every value through. */
async function setPrompts(sheet: Excel.Worksheet, { prompts = [] }: GenerateSheet, batch: Batch): Promise<void> {
  for (const { row, column, title, message } of prompts) {
    await batch.room(2 * BYTES_OF_STEP + 6 * message.length);
    const cell = sheet.getRange(a1(row, column));
    cell.untrack();
    cell.dataValidation.rule = { custom: { formula: "=TRUE" } };
    cell.dataValidation.prompt = { showPrompt: true, title, message };
  }
}

async function setSizes(
  sheet: Excel.Worksheet,
  { columnWidths, rowHeights }: GenerateSheet,
  batch: Batch,
): Promise<void> {
  for (const [characters, columns] of bySize(columnWidths)) {
    for (const addresses of addressLists(columns.map(wholeColumns), columnsAddress)) {
      await batch.room(BYTES_OF_STEP + addresses.length);
      untracked(sheet.getRanges(addresses)).format.columnWidth = pointsOf(characters);
    }
  }
  for (const [points, rows] of bySize(rowHeights)) {
    for (const addresses of addressLists(rows.map(wholeRows), rowsAddress)) {
      await batch.room(BYTES_OF_STEP + addresses.length);
      untracked(sheet.getRanges(addresses)).format.rowHeight = points;
    }
  }
}

function untracked(areas: Excel.RangeAreas): Excel.RangeAreas {
  areas.untrack();
  return areas;
}

type Span = readonly [first: number, last: number];

const wholeColumns = ([left, right]: Span): Rectangle => ({ top: 0, bottom: 0, left, right });
const wholeRows = ([top, bottom]: Span): Rectangle => ({ left: 0, right: 0, top, bottom });
const columnsAddress = ({ left, right }: Rectangle): string => `${columnLetters(left)}:${columnLetters(right)}`;
const rowsAddress = ({ top, bottom }: Rectangle): string => `${top + 1}:${bottom + 1}`;

/** Neighbouring columns or rows of one size together. */
function bySize(sizes: readonly (number | undefined)[]): ReadonlyMap<number, Span[]> {
  const spans = new Map<number, Span[]>();
  let first = 0;
  sizes.forEach((size, index) => {
    if (index > 0 && sizes[index - 1] !== size) first = index;
    if (size === undefined || sizes[index + 1] === size) return;
    const known = spans.get(size);
    if (known) known.push([first, index]);
    else spans.set(size, [[first, index]]);
  });
  return spans;
}

/** Excel's column width in points: 7 pixels a character of the normal font and 5 of margin, 96 pixels an inch. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function freeze(sheet: Excel.Worksheet, { freeze: kept }: GenerateSheet): void {
  sheet.freezePanes.unfreeze();
  if (!kept || (kept.rows === 0 && kept.columns === 0)) return;
  if (kept.columns === 0) sheet.freezePanes.freezeRows(kept.rows);
  else if (kept.rows === 0) sheet.freezePanes.freezeColumns(kept.columns);
  else {
    const corner = sheet.getRangeByIndexes(0, 0, kept.rows, kept.columns);
    corner.untrack();
    sheet.freezePanes.freezeAt(corner);
  }
}

function setUpPrint(sheet: Excel.Worksheet, { print }: GenerateSheet): void {
  if (!print) return;
  const layout = sheet.pageLayout;
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation = print.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  if (print.fitToWidth) layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (print.area) layout.setPrintArea(a1Range(print.area));
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
}
