import type { PlannedCell, Rectangle } from "../../workbook";

/** A rectangle of planned cells that is written with one assignment; cells[row][column] within it. */
export interface Run extends Rectangle {
  readonly cells: readonly (readonly (PlannedCell | undefined)[])[];
}

/** Cells of a user's sheet, grouped into runs down a column without a gap, so that nothing between them is touched. */
export function inColumnRuns(cells: readonly PlannedCell[]): Run[] {
  const sorted = [...cells].sort((first, second) => first.column - second.column || first.row - second.row);
  const runs: Run[] = [];
  let from = 0;
  sorted.forEach((cell, index) => {
    const next = sorted[index + 1];
    if (next?.column === cell.column && next.row === cell.row + 1) return;
    const first = sorted[from]!;
    runs.push({
      top: first.row,
      left: cell.column,
      bottom: cell.row,
      right: cell.column,
      cells: sorted.slice(from, index + 1).map((one) => [one]),
    });
    from = index + 1;
  });
  return runs;
}

// Excel on the web takes at most 5 MB a request; blocks of this many rows keep single assignments small.
const ROWS_PER_RUN = 2_000;

/** Cells of a generated sheet as blocks of whole rows; what is not planned inside them is empty. */
export function inRowRuns(cells: readonly PlannedCell[]): Run[] {
  const blocks = new Map<number, PlannedCell[]>();
  for (const cell of cells) {
    const block = Math.floor(cell.row / ROWS_PER_RUN);
    const known = blocks.get(block);
    if (known) known.push(cell);
    else blocks.set(block, [cell]);
  }
  return [...blocks.values()].map(blockOf);
}

function blockOf(cells: readonly PlannedCell[]): Run {
  const area = {
    top: Math.min(...cells.map(({ row }) => row)),
    left: Math.min(...cells.map(({ column }) => column)),
    bottom: Math.max(...cells.map(({ row }) => row)),
    right: Math.max(...cells.map(({ column }) => column)),
  };
  const grid = Array.from({ length: area.bottom - area.top + 1 }, () =>
    new Array<PlannedCell | undefined>(area.right - area.left + 1).fill(undefined),
  );
  for (const cell of cells) grid[cell.row - area.top]![cell.column - area.left] = cell;
  return { ...area, cells: grid };
}
