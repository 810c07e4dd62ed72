import type { GenerateSheet, PlannedCell } from "../../workbook";
import type { Pace } from "./pace";

/** The cells of a generated sheet by row; a run of empty cells stays one. */
export type PlannedRows = readonly (readonly PlannedCell[] | undefined)[];

/** Rows come after each other whatever order they were planned in. Cells that a merge covers are empty. */
export async function plannedRows({ cells, merges }: GenerateSheet, pace: Pace): Promise<PlannedRows> {
  const covered = new Set<number>();
  await pace.each(merges, ({ top, left, bottom, right }) => {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row !== top || column !== left) covered.add(placeOf({ row, column }));
      }
    }
  });
  const rows: PlannedCell[][] = [];
  await pace.each(cells, (cell) => (rows[cell.row] ??= []).push(covered.has(placeOf(cell)) ? emptied(cell) : cell));
  return rows;
}

/** The most columns that a sheet of Excel has. */
const MOST_COLUMNS = 16_384;

function placeOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * MOST_COLUMNS + column;
}

/** Excel keeps nothing in the cells of a merged area but the first: there is nothing to write into the others. */
function emptied(cell: PlannedCell): PlannedCell {
  if (cell.value === null && cell.formula === undefined) return cell;
  const { row, column, style } = cell;
  return { row, column, value: null, ...(style && { style }) };
}

export function* cellsOf(rows: PlannedRows): Generator<PlannedCell> {
  for (const cells of rows) if (cells) yield* cells;
}
