import type { CellSnapshot } from "../workbook";
import type { EmulatedExcel } from "./emulator";

/** One cell with what a person types into it. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What was done to a sheet at once: a cell, or a block that was pasted or emptied. */
interface Step {
  readonly sheet: string;
  readonly before: readonly CellEdit[];
  readonly after: readonly CellEdit[];
}

/** The cells that undo or redo has changed. */
export type Changed = Pick<Step, "sheet"> & { readonly cells: readonly CellEdit[] };

/**
 * What a person writes into the workbook, and takes back. What the add-in writes ends the list, as in Excel: 还原 in
 * the pane takes that back.
 */
export class Edits {
  private done: readonly Step[] = [];
  private undone: readonly Step[] = [];

  constructor(private readonly excel: EmulatedExcel) {
    excel.onChange(({ by, kind }) => {
      if (by === "add-in" && kind !== "selection") [this.done, this.undone] = [[], []];
    });
  }

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /**
   * Writes all of the cells or none.
   * @throws Trouble "locked-cell", "sheet-gone".
   */
  write(sheet: string, after: readonly CellEdit[]): void {
    if (after.length === 0) return;
    const rows = this.excel.snapshot().sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const before = after.map(({ row, column }) => ({ row, column, text: asTyped(rows[row]?.[column]) }));
    this.put({ sheet, before, after });
    this.done = [...this.done, { sheet, before, after }];
    this.undone = [];
  }

  /** Takes back the last step; null where there is none. */
  undo(): Changed | null {
    const step = this.done.at(-1);
    if (step === undefined) return null;
    const { sheet, before, after } = step;
    this.put({ sheet, before: after, after: before });
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, step];
    return { sheet, cells: before };
  }

  /** Does again what was taken back last; null where there is nothing. */
  redo(): Changed | null {
    const step = this.undone.at(-1);
    if (step === undefined) return null;
    this.put(step);
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, step];
    return { sheet: step.sheet, cells: step.after };
  }

  private put({ sheet, before, after }: Step): void {
    let written = 0;
    try {
      for (const { row, column, text } of after) {
        this.excel.edit(sheet, row, column, text);
        written += 1;
      }
    } catch (error) {
      for (const { row, column, text } of before.slice(0, written)) this.excel.edit(sheet, row, column, text);
      throw error;
    }
  }
}

/** What a person would type so that a cell holds just that. */
function asTyped(cell: CellSnapshot | undefined): string {
  if (cell === undefined) return "";
  if (cell.formula !== undefined) return `=${cell.formula}`;
  if (cell.error !== undefined) return cell.error;
  if (typeof cell.value === "string") return `'${cell.value}`;
  return String(cell.value ?? "").toUpperCase();
}
