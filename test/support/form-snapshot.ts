import type { EvaluationForm, Slot } from "../../src/recognition";
import type { WorkbookSnapshot } from "../../src/workbook";
import { PAPER } from "./form";
import { sheet, workbook, type GridCell } from "./grid";

/** The workbook that such forms stand in: every slot as a cell of its sheet. */
export function snapshotOf(forms: readonly EvaluationForm[]): WorkbookSnapshot {
  const grids = new Map<string, GridCell[][]>();
  let hasPaper = false;
  const put = (one: Slot | null) => {
    if (one === null || (one.text === "" && one.error === null)) return;
    hasPaper ||= one.isOurs;
    place(grids, one.at.sheet, one.at.row, one.at.column, {
      value: one.error !== null ? null : one.number !== null && !one.isTextNumber ? Number(one.number) : one.text,
      text: one.text,
      ...(one.formula === null ? {} : { formula: one.formula }),
      ...(one.error === null ? {} : { error: one.error }),
    });
  };
  for (const one of forms) {
    const name = one.range.sheet;
    if (one.title) place(grids, name, 0, 0, one.title.text);
    place(grids, name, 1, 0, "项目名称");
    if (one.project) place(grids, name, 1, 1, one.project.text);
    for (const row of one.funds?.rows ?? []) {
      place(grids, name, row.at.top, 0, row.label);
      [row.initialBudget, row.annualBudget, row.executed, row.rate, row.weight, row.score, row.reason].forEach(put);
    }
    for (const row of [...one.indicators, ...(one.executionRow ? [one.executionRow] : [])]) {
      [row.level1, row.level2, row.name].forEach((text, column) => place(grids, name, row.at.top, column, text));
      for (const value of [row.target, row.actual]) [value.slot, value.signSlot, value.unitSlot].forEach(put);
      [row.weight, row.score, row.reason, row.standard?.slot ?? null, row.method, row.coefficient].forEach(put);
    }
    if (one.total) {
      place(grids, name, one.range.bottom, 0, "总分");
      [one.total.weight, one.total.score, one.total.grade].forEach(put);
    }
  }
  return workbook(
    [...grids].map(([name, grid]) => sheet(name, filled(grid))),
    hasPaper ? [PAPER] : [],
  );
}

function place(grids: Map<string, GridCell[][]>, name: string, row: number, column: number, cell: GridCell): void {
  const grid = grids.get(name) ?? [];
  grids.set(name, grid);
  (grid[row] ??= [])[column] = cell;
}

/** Without holes: sheet() walks the grid with forEach. */
function filled(grid: GridCell[][]): GridCell[][] {
  return Array.from(grid, (line) => Array.from(line ?? [], (cell) => cell ?? null));
}
