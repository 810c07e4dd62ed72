import type { Finding } from "../../figures";
import {
  a1,
  extentOf,
  singleCells,
  type CellSnapshot,
  type GenerateSheet,
  type PlannedCell,
  type SheetSnapshot,
} from "../../workbook";
import { alignRows } from "./align";
import { additionsIn, editsIn, isTaken, type UserCell } from "./edits";
import { CELL_LENGTH, PrintGrid } from "./fingerprint";
import type { WrittenSheet } from "./memory";

/** Columns whose words tell a row from another when a sheet is made anew. */
const KEY_LENGTH = 4 * CELL_LENGTH;

/** Fingerprints of a planned sheet, row by row. */
export function fingerprintRows(sheet: GenerateSheet): { readonly width: number; readonly rows: string[] } {
  const { bottom, right } = extentOf(sheet.cells);
  const prints = new PrintGrid(bottom + 1, right + 1);
  sheet.cells.forEach(({ row, column, value, formula }) => prints.set(row, column, value, formula));
  return { width: right + 1, rows: prints.rows() };
}

export interface Kept {
  readonly sheet: GenerateSheet;
  readonly findings: readonly Finding[];
  /** A person has written into this sheet of ours. */
  readonly isEdited: boolean;
}

/**
 * Makes a sheet of ours anew without losing what a person wrote into it: cells that differ from what we wrote, and
 * cells outside our block, are carried over to the row that they belonged to, and listed. `fresh` has the fingerprints
 * of the new sheet.
 */
export function keepEdits(
  sheet: GenerateSheet,
  fresh: { readonly width: number; readonly rows: readonly string[] },
  existing: SheetSnapshot,
  written: WrittenSheet | undefined,
): Kept {
  const edits = written ? editsIn(existing, written) : additionsIn(existing, sheet);
  if (edits.length === 0) return { sheet, findings: [], isEdited: false };
  const newRows = written ? rowMap(written.rows, fresh.rows) : null;
  const cells = new Map<number, PlannedCell>();
  const key = (row: number, column: number) => row * 16384 + column;
  for (const cell of singleCells(sheet.cells)) cells.set(key(cell.row, cell.column), cell);
  const height = fresh.rows.length;
  const shift = height - (written?.rows.length ?? height);
  let orphans = 0;
  const places: string[] = [];
  for (const edit of edits) {
    const mapped = edit.written < 0 ? undefined : newRows ? newRows.get(edit.written) : edit.row;
    let row = mapped ?? (edit.written < 0 ? Math.max(0, edit.row + (edit.row >= height - shift ? shift : 0)) : -1);
    if (row < 0 || (edit.written < 0 && isTaken(cells.get(key(row, edit.column))))) {
      // The row is gone: what a person wrote is set down beneath the block.
      row = height + 1 + orphans;
      orphans += 1;
    }
    const style = cells.get(key(row, edit.column))?.style;
    cells.set(key(row, edit.column), carriedOver(edit.cell, row, edit.column, style));
    places.push(a1(row, edit.column));
  }
  return {
    sheet: { ...sheet, cells: [...cells.values()] },
    findings: [keptFinding(sheet.sheet, places, edits)],
    isEdited: true,
  };
}

function carriedOver(cell: CellSnapshot, row: number, column: number, style: PlannedCell["style"]): PlannedCell {
  const value = typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : cell.value;
  return { row, column, value, ...(cell.formula !== undefined && { formula: cell.formula }), ...(style && { style }) };
}

function keptFinding(sheet: string, places: readonly string[], edits: readonly UserCell[]): Finding {
  const named = places.slice(0, 12).join("、") + (places.length > 12 ? " 等" : "");
  return {
    check: "kept-edits",
    severity: "warning",
    message: `工作表“${sheet}”中有 ${edits.length} 个单元格是手工填写或改过的（${named}），重新生成时已原样保留。如不需要，请清空这些单元格后再生成。`,
    sources: places.slice(0, 50).map((place) => sourceOf(sheet, place)),
  };
}

function sourceOf(sheet: string, place: string): Finding["sources"][number] {
  const match = /^([A-Z]+)(\d+)$/.exec(place)!;
  let column = 0;
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]) - 1;
  return { sheet, top: row, bottom: row, left: column - 1, right: column - 1 };
}

/** Old row → new row. */
function rowMap(before: readonly string[], after: readonly string[]): ReadonlyMap<number, number> {
  const keyOf = (row: string) => row.slice(0, KEY_LENGTH);
  const pairs = alignRows(before.map(keyOf), after.map(keyOf));
  const map = new Map<number, number>();
  pairs.forEach((old, now) => {
    if (old >= 0) map.set(old, now);
  });
  return map;
}
