import {
  contains,
  type CellPrompt,
  type CellSnapshot,
  type GenerateSheet,
  type Rectangle,
  type SheetSnapshot,
  type Visibility,
} from "../../../workbook";
import { cellKey } from "../../../workbook/calculation";
import type { ChartState } from "./chart-state";
import { StyleGrid } from "./style-grid";
import { withBlank, withoutBlank } from "./unlocked-blanks";

/** What a sheet that was made anew looks like; of a sheet from the file only the file knows it. */
export class SheetLook {
  styles = new StyleGrid();
  columnWidths: (number | undefined)[] = [];
  rowHeights: (number | undefined)[] = [];
  freeze: GenerateSheet["freeze"];
  print: GenerateSheet["print"];
  /** By cell. */
  prompts = new Map<number, CellPrompt>();

  copy(): SheetLook {
    const { styles, columnWidths, rowHeights, freeze, print, prompts } = this;
    return Object.assign(new SheetLook(), {
      styles: styles.copy(),
      columnWidths: [...columnWidths],
      rowHeights: [...rowHeights],
      prompts: new Map(prompts),
      freeze,
      print,
    });
  }
}

/** The sheet of the file that a sheet still is, or was copied from. */
export interface Origin {
  readonly sheet: SheetSnapshot;
  readonly isCopy: boolean;
}

/** One sheet of the emulated workbook. Rows that were given out in a snapshot are never changed afterwards. */
export class SheetState {
  visibility: Visibility = "visible";
  isProtected = false;
  merges: Rectangle[] = [];
  hiddenRows: readonly number[] = [];
  hiddenColumns: readonly number[] = [];
  /** Null once the sheet is made anew: added, or wholly cleared. */
  origin: Origin | null = null;
  look = new SheetLook();
  /** Charts outlive a clearing of all cells. */
  charts: readonly ChartState[] = [];
  /** Cells that differ from the origin because somebody wrote them. */
  readonly written = new Set<number>();
  /** Cells with another result than in the origin because something they refer to changed. */
  readonly recalculated = new Set<number>();
  /** Cells that changed since formulas were calculated last. */
  readonly uncalculated = new Set<number>();
  /** Written cells that were empty: the file alone knows their number format. */
  readonly formatUnknown = new Set<number>();
  private blanks: readonly Rectangle[] = [];
  private rows: (readonly (CellSnapshot | undefined)[] | undefined)[] = [];
  private owned = new Set<number>();
  private given: SheetSnapshot | null = null;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** A sheet as the file has it. */
  static of(id: string, sheet: SheetSnapshot): SheetState {
    const state = new SheetState(id, sheet.name);
    state.takeContent(sheet);
    state.visibility = sheet.visibility;
    state.origin = { sheet, isCopy: false };
    return state;
  }

  /** A copy under a new name, as Excel makes it: shown, with everything on it. */
  copy(id: string, name: string): SheetState {
    const copy = new SheetState(id, name);
    copy.takeAll(this);
    copy.isProtected = this.isProtected;
    return copy;
  }

  /** All cells of another sheet in place of one's own, with formats and sizes, as a paste of everything brings them. */
  takeAll(from: SheetState): void {
    const { isProtected, look } = this;
    this.clear();
    this.takeContent(from.snapshot());
    this.isProtected = isProtected;
    // What was copied and came back is the file's sheet again.
    this.origin = from.origin && { sheet: from.origin.sheet, isCopy: from.origin.sheet.name !== this.name };
    for (const key of from.written) this.written.add(key);
    for (const key of from.recalculated) (this.origin?.isCopy ? this.written : this.recalculated).add(key);
    for (const key of from.formatUnknown) this.formatUnknown.add(key);
    this.look = Object.assign(from.look.copy(), { freeze: look.freeze, print: look.print });
  }

  private takeContent(sheet: SheetSnapshot): void {
    this.isProtected = sheet.isProtected;
    this.rows = [...sheet.rows];
    this.merges = [...sheet.merges];
    this.hiddenRows = sheet.hiddenRows;
    this.hiddenColumns = sheet.hiddenColumns;
    this.blanks = sheet.unlockedBlanks ?? [];
  }

  get height(): number {
    return this.rows.length;
  }

  cell(row: number, column: number): CellSnapshot | undefined {
    return this.rows[row]?.[column];
  }

  row(row: number): readonly (CellSnapshot | undefined)[] | undefined {
    return this.rows[row];
  }

  /** Whether a person may write here while the sheet is protected. */
  isLocked(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    return cell ? cell.locked !== false : !this.blanks.some((area) => contains(area, row, column));
  }

  /** Puts a cell or takes it away; `undefined` empties it. */
  put(row: number, column: number, cell: CellSnapshot | undefined): void {
    this.given = null;
    const former = this.cell(row, column);
    if (!former && !cell) return;
    if (this.isProtected && !former !== !cell) {
      const isUnlocked = former ? former.locked === false : cell!.locked === false;
      if (isUnlocked) this.blanks = cell ? withoutBlank(this.blanks, row, column) : withBlank(this.blanks, row, column);
    }
    if (!this.owned.has(row)) {
      this.rows[row] = this.rows[row]?.slice() ?? [];
      this.owned.add(row);
    }
    (this.rows[row] as (CellSnapshot | undefined)[])[column] = cell;
  }

  /** Puts the new result of a formula. */
  settle(row: number, column: number, cell: CellSnapshot): void {
    this.put(row, column, cell);
    const key = cellKey(row, column);
    if (this.origin && !this.written.has(key)) this.recalculated.add(key);
  }

  /** Forgets everything on the sheet: from now on it is made anew. */
  clear(): void {
    this.given = null;
    this.calculateAll();
    this.rows = [];
    this.owned.clear();
    this.merges = [];
    this.blanks = [];
    this.origin = null;
    this.written.clear();
    this.recalculated.clear();
    this.formatUnknown.clear();
    const { columnWidths, rowHeights, freeze, print } = this.look;
    this.look = Object.assign(new SheetLook(), { columnWidths, rowHeights, freeze, print });
  }

  /** Has every cell calculated, and what depends on it. */
  calculateAll(): void {
    this.rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => cell && this.uncalculated.add(cellKey(row, column))),
    );
  }

  /** Call after changing a field that a snapshot shows. */
  changed(): void {
    this.given = null;
  }

  /** Empty cells with a percent format: those of the file that are still empty, and those that were emptied. */
  private percentBlanks(): Pick<SheetSnapshot, "percentBlanks"> {
    if (!this.origin) return this.styledPercentBlanks();
    const { sheet } = this.origin;
    const isEmpty = ({ top, left }: Rectangle) => !this.cell(top, left);
    const emptied = [...this.written]
      .map((key) => ({ row: Math.floor(key / 16_384), column: key % 16_384 }))
      .filter(({ row, column }) => !this.cell(row, column) && sheet.rows[row]?.[column]?.format?.includes("%"))
      .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }));
    const percentBlanks = [...(sheet.percentBlanks ?? []).filter(isEmpty), ...emptied];
    return percentBlanks.length > 0 ? { percentBlanks } : {};
  }

  private styledPercentBlanks(): Pick<SheetSnapshot, "percentBlanks"> {
    const percentBlanks: Rectangle[] = [];
    this.look.styles.forEach(({ numberFormat }, row, column) => {
      if (!numberFormat?.includes("%") || this.cell(row, column)) return;
      percentBlanks.push({ top: row, left: column, bottom: row, right: column });
    });
    return percentBlanks.length > 0 ? { percentBlanks } : {};
  }

  snapshot(): SheetSnapshot {
    if (this.given) return this.given;
    const rows = this.rows;
    this.given = {
      name: this.name,
      visibility: this.visibility,
      isProtected: this.isProtected,
      rows,
      ...(this.isProtected && { unlockedBlanks: this.blanks }),
      ...this.percentBlanks(),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
    };
    this.rows = rows.slice();
    this.owned = new Set();
    this.merges = [...this.merges];
    return this.given;
  }
}
