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

/** A shorter text is a heading or a label. */
const SHORTEST_TEXT = 8;
/** So much of a text that was not read is repeated. */
const LONGEST_REPEATED = 20;
const OF_REPORT = /问题|措施|建议|打算|经验|做法|职责|职能|成效|情况|说明|总结|报告|结论|综述|材料|自评/;
const NOT_OF_REPORT = /填[表报写]|须知|目录|封面|注意|要求|政策|办法|文件|通知|指南|标准|细则|规则|提纲|模板|附注/;

/**
 * Runs of rows with texts that nothing took in, each with how it begins; in a sheet of texts (`isOfTexts`), or one whose
 * name says that it holds what the report tells.
 */
export function unreadTexts(
  grid: SheetGrid,
  rows: readonly number[],
  isOfTexts: boolean,
): { readonly range: CellRange; readonly text: string }[] {
  if (NOT_OF_REPORT.test(grid.name) || !(isOfTexts || OF_REPORT.test(grid.name))) return [];
  const isText = (row: number, column: number) =>
    typeof grid.cell(row, column)?.value === "string" && grid.own(row, column).length >= SHORTEST_TEXT;
  const found: { range: CellRange; text: string }[] = [];
  for (const row of rows) {
    const columns = grid.filled(row).filter((column) => isText(row, column));
    if (columns.length === 0 || NOTE.test(grid.own(row, columns[0]!))) continue;
    const before = found.at(-1)?.range;
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    if (before?.bottom === row - 1) {
      const range = { ...before, left: Math.min(left, before.left), right: Math.max(right, before.right), bottom: row };
      found[found.length - 1] = { ...found[found.length - 1]!, range };
      continue;
    }
    const text = grid.own(row, left);
    const begins = text.length > LONGEST_REPEATED ? `${text.slice(0, LONGEST_REPEATED)}…` : text;
    found.push({ range: { sheet: grid.name, top: row, left, bottom: row, right }, text: begins });
  }
  return found;
}

const NOTE = /^(?:注|备注|说明|填[表报写]|附件)/;

/** Whether some cell of the row holds a number; in the first cell of several it is the row's own number. */
export function hasNumber(grid: SheetGrid, row: number): boolean {
  const filled = grid.filled(row);
  return filled.some((column, at) => at > 0 && typeof grid.cell(row, column)?.value === "number");
}
