import { Trouble, type PlannedCell } from "../../../workbook";
import { defaultStyle } from "../read/unlocked-blanks";
import { applyEdits, withAttribute, type Edit } from "../xml/edit";
import type { XmlPart } from "../xml/parse";
import { cellXml } from "./cell-xml";
import { grownDimension } from "./dimension";
import { locateCells, type LocatedCell, type LocatedRow, type LocatedSheet } from "./locate-cells";
import { keepSharedFormulas } from "./shared-formulas";

export interface FilledSheet {
  readonly text: string;
  /** Whether a formula was written or overwritten: the calculation chain no longer holds. */
  readonly touchesFormulas: boolean;
}

/**
 * Writes cells into a sheet of the user's: only their text changes in the part. A cell keeps its format; a missing
 * one gets that of its row or column, as in Excel.
 * @throws Trouble "array-cell", which names the sheet by `name`.
 */
export function fillSheet(part: XmlPart, cells: readonly PlannedCell[], name: string): FilledSheet {
  if (cells.length === 0) return { text: part.text, touchesFormulas: false };
  const plan = byRow(cells);
  const sheet = locateCells(part, plan);
  const edits: Edit[] = [];
  const overwritten: LocatedCell[] = [];
  const missing: PlannedCell[][] = [];

  const write = (cell: PlannedCell, style: number): string => cellXml(cell, style, sheet.prefix);
  for (const [number, planned] of plan) {
    const row = sheet.rows.get(number);
    if (!row) missing.push(planned);
    else fillRow(row, planned, sheet, { edits, overwritten, write });
  }
  addRows(sheet, missing, edits, write);
  refuseArrays(sheet, cells, name);
  edits.push(...keepSharedFormulas(sheet, overwritten), ...grownDimension(part.text, sheet, cells));
  return {
    text: applyEdits(part.text, edits),
    touchesFormulas:
      cells.some(({ formula }) => formula !== undefined) || overwritten.some(({ hasFormula }) => hasFormula),
  };
}

interface Filling {
  readonly edits: Edit[];
  readonly overwritten: LocatedCell[];
  write(cell: PlannedCell, style: number): string;
}

/** Planned cells by row, rows and columns ascending; of two for one cell the later one counts. */
function byRow(cells: readonly PlannedCell[]): ReadonlyMap<number, PlannedCell[]> {
  const rows = new Map<number, Map<number, PlannedCell>>();
  for (const cell of cells) {
    let row = rows.get(cell.row);
    if (!row) rows.set(cell.row, (row = new Map()));
    row.set(cell.column, cell);
  }
  return new Map(
    [...rows]
      .sort(([first], [second]) => first - second)
      .map(([number, row]) => [number, [...row.values()].sort((first, second) => first.column - second.column)]),
  );
}

function fillRow(row: LocatedRow, planned: readonly PlannedCell[], sheet: LocatedSheet, filling: Filling): void {
  const { edits, overwritten, write } = filling;
  const appended: string[] = [];
  for (const cell of planned) {
    const present = row.cells.get(cell.column);
    if (present) {
      edits.push({ start: present.start, end: present.end, text: write(cell, present.style) });
      overwritten.push(present);
      continue;
    }
    const written = write(cell, defaultStyle(sheet.defaults, cell.row, cell.column));
    const next = row.followers.get(cell.column);
    if (next === undefined) appended.push(written);
    else edits.push({ start: next, end: next, text: written });
  }
  const tag = tagOf(row, planned);
  if (row.isSelfClosing) {
    const opened = tag.replace(/\/>$/, ">");
    const whole = appended.length === 0 ? tag : `${opened}${appended.join("")}</${sheet.prefix}row>`;
    edits.push({ start: row.start, end: row.openEnd, text: whole });
    return;
  }
  if (tag !== row.tag) edits.push({ start: row.start, end: row.openEnd, text: tag });
  if (appended.length > 0) edits.push({ start: row.closeStart, end: row.closeStart, text: appended.join("") });
}

/** The row's start tag; its spans (first and last column, a hint for readers) must take in every cell. */
function tagOf(row: LocatedRow, planned: readonly PlannedCell[]): string {
  const spans = /\sspans\s*=\s*["'](\d+):(\d+)["']/.exec(row.tag);
  if (!spans) return row.tag;
  const first = Math.min(Number(spans[1]), planned[0]!.column + 1);
  const last = Math.max(Number(spans[2]), planned.at(-1)!.column + 1);
  if (first === Number(spans[1]) && last === Number(spans[2])) return row.tag;
  return withAttribute(row.tag, "spans", `${first}:${last}`);
}

function addRows(
  sheet: LocatedSheet,
  missing: readonly (readonly PlannedCell[])[],
  edits: Edit[],
  write: Filling["write"],
): void {
  const atEnd: string[] = [];
  for (const planned of missing) {
    const number = planned[0]!.row;
    const cells = planned.map((cell) => write(cell, defaultStyle(sheet.defaults, cell.row, cell.column)));
    const xml = `<${sheet.prefix}row r="${number + 1}">${cells.join("")}</${sheet.prefix}row>`;
    const next = sheet.rowFollowers.get(number);
    if (next === undefined) atEnd.push(xml);
    else edits.push({ start: next, end: next, text: xml });
  }
  if (atEnd.length === 0) return;
  const { start, end, isSelfClosing } = sheet.data;
  edits.push(
    isSelfClosing
      ? { start, end, text: `<${sheet.prefix}sheetData>${atEnd.join("")}</${sheet.prefix}sheetData>` }
      : { start: end, end, text: atEnd.join("") },
  );
}

/** Excel lets nobody change a part of an array formula, and takes a file for damaged in which that was done. */
function refuseArrays(sheet: LocatedSheet, cells: readonly PlannedCell[], name: string): void {
  for (const { top, left, bottom, right } of sheet.arrays) {
    const inside = cells.find(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right);
    if (inside) {
      throw new Trouble("array-cell", name, { cell: { sheet: name, row: inside.row, column: inside.column } });
    }
  }
}
