import type { CellRange } from "../workbook";
import { speaksOfBudgets } from "./our-field";
import type { SheetGrid } from "./sheet/grid";

/** Fewer rows of numbers are a form's odd cells, not a table that was missed. */
const FEWEST_ROWS = 3;
const LARGEST_GAP = 2;

/** Runs of rows with numbers that no table, label or text took in, where they or what is above speaks of budgets. */
export function unreadRanges(grid: SheetGrid, rows: readonly number[], above: readonly string[]): CellRange[] {
  const runs: number[][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && row - run[run.length - 1]! <= LARGEST_GAP) run.push(row);
    else runs.push([row]);
  }
  return runs
    .filter((run) => run.length >= FEWEST_ROWS)
    .map((run) => {
      const columns = run.flatMap((row) => grid.filled(row));
      const [top, bottom] = [run[0]!, run[run.length - 1]!];
      return { sheet: grid.name, top, left: Math.min(...columns), bottom, right: Math.max(...columns) };
    })
    .filter(({ top, bottom }) => {
      // The headings of a table that was missed stand right above its numbers.
      const words: string[] = [...above];
      for (let row = Math.max(0, top - 2); row <= Math.min(bottom, top + LONGEST_LOOK); row++) {
        for (const column of grid.filled(row)) words.push(grid.own(row, column));
      }
      return speaksOfBudgets(words);
    });
}

const LONGEST_LOOK = 20;

/** Whether some cell of the row holds a number; in the first cell of several it is the row's own number. */
export function hasNumber(grid: SheetGrid, row: number): boolean {
  const filled = grid.filled(row);
  return filled.some((column, at) => at > 0 && typeof grid.cell(row, column)?.value === "number");
}
