import type { CellSnapshot, GenerateSheet, PlannedCell, SheetSnapshot } from "../../workbook";
import { alignRows } from "./align";
import { CELL_LENGTH, PrintGrid } from "./fingerprint";
import type { WrittenSheet } from "./memory";

/** A cell that a person wrote into a sheet of ours. */
export interface UserCell {
  /** The row that we wrote it into, or -1 outside our block. */
  readonly written: number;
  readonly row: number;
  readonly column: number;
  readonly cell: CellSnapshot;
}

/** What differs from what we wrote. A cell that was emptied is simply written again. */
export function editsIn(existing: SheetSnapshot, written: WrittenSheet): UserCell[] {
  const { width } = written;
  const prints = new PrintGrid(Math.max(existing.rows.length, written.rows.length), width);
  existing.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell !== undefined && column < width) prints.setSnapshot(row, column, cell);
    });
  });
  const current = prints.rows();
  const pairs = alignRows(written.rows, current);
  const edits: UserCell[] = [];
  existing.rows.forEach((cells, row) => {
    const before = pairs[row]!;
    const ours = before < 0 ? undefined : written.rows[before];
    if (ours === current[row] && (cells?.length ?? 0) <= width) return;
    cells?.forEach((cell, column) => {
      if (cell === undefined || (cell.value === "" && cell.formula === undefined)) return;
      if (column >= width || ours === undefined)
        edits.push({ written: column < width ? -1 : before, row, column, cell });
      else if (!isSamePrint(ours, current[row]!, column)) {
        edits.push({ written: before, row, column, cell });
      }
    });
  });
  return edits;
}

function isSamePrint(ours: string, now: string, column: number): boolean {
  const start = column * CELL_LENGTH;
  return ours.slice(start, start + CELL_LENGTH) === now.slice(start, start + CELL_LENGTH);
}

/** Without a memory only what stands where we write nothing is known to be a person's. */
export function additionsIn(existing: SheetSnapshot, sheet: GenerateSheet): UserCell[] {
  const ours = new Set<number>();
  for (const cell of sheet.cells) if (isTaken(cell)) ours.add(cell.row * 16384 + cell.column);
  const edits: UserCell[] = [];
  existing.rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (
        cell &&
        cell.formula === undefined &&
        cell.value !== null &&
        cell.value !== "" &&
        !ours.has(row * 16384 + column)
      ) {
        edits.push({ written: -1, row, column, cell });
      }
    });
  });
  return edits;
}

/** Whether a planned cell says anything. */
export function isTaken(cell: PlannedCell | undefined): boolean {
  return cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ""));
}
