import { visibleText } from "../../language";
import type { CellAddress, CellRange, CellSnapshot, Ours, Rectangle, SheetSnapshot } from "../../workbook";

/** No accountant's table is wider; cells further right (stray formats, helper formulas) are not looked at. */
const MAXIMUM_COLUMNS = 256;
/** Rows × this + column is a cell's key in the map of merged cells. */
const KEY_STEP = 16384;

/**
 * A sheet as a table reader sees it: shown texts, merged cells resolved to the cell that holds their value, and
 * only the rows that hold anything.
 */
export class SheetGrid {
  readonly name: string;
  /** Rows with at least one cell, ascending. */
  readonly usedRows: readonly number[];
  readonly columnCount: number;
  private readonly covered = new Map<number, Rectangle>();
  /** The visible texts of rows that were asked for: cutting and reading ask for the same cells many times. */
  private readonly texts: (readonly string[] | undefined)[] = [];

  /** `ours` tells which formulas of the sheet are ours. `top`: rows above it can be looked up, but are none of its own. */
  constructor(
    readonly sheet: SheetSnapshot,
    readonly ours: Ours,
    private readonly top = 0,
  ) {
    this.name = sheet.name;
    const used: number[] = [];
    let columns = 0;
    // forEach skips the holes of a sparse array, so a sheet with one cell in row 1,048,576 costs nothing.
    sheet.rows.forEach((cells, row) => {
      if (!cells || cells.length === 0) return;
      if (row >= top) used.push(row);
      if (cells.length > columns) columns = cells.length;
    });
    this.usedRows = used;
    this.columnCount = Math.min(columns, MAXIMUM_COLUMNS);
    for (const merge of sheet.merges) this.cover(merge);
  }

  /**
   * The cells of one area as a grid of their own, at their places: a form beside another is read as if it stood alone.
   * What stands above the area stays visible, since titles and unit notes there are said of it too.
   */
  within(area: Rectangle): SheetGrid {
    const rows: (readonly (CellSnapshot | undefined)[] | undefined)[] = [];
    this.sheet.rows.forEach((cells, row) => {
      if (row > area.bottom || !cells) return;
      const isAbove = row < area.top;
      rows[row] = isAbove
        ? cells
        : cells.slice(0, area.right + 1).map((cell, column) => (column < area.left ? undefined : cell));
    });
    const merges = this.sheet.merges.filter(
      ({ top, left, right }) => top < area.top || (left <= area.right && right >= area.left),
    );
    return new SheetGrid({ ...this.sheet, rows, merges }, this.ours, Math.max(area.top, this.top));
  }

  private cover(merge: Rectangle): void {
    const right = Math.min(merge.right, Math.max(this.columnCount, merge.left + 1));
    for (let at = firstAtLeast(this.usedRows, merge.top); at < this.usedRows.length; at++) {
      const row = this.usedRows[at]!;
      if (row > merge.bottom) break;
      for (let column = merge.left; column <= right; column++) this.covered.set(row * KEY_STEP + column, merge);
    }
  }

  /** The cell that stands at this very place. */
  cell(row: number, column: number): CellSnapshot | undefined {
    return this.sheet.rows[row]?.[column];
  }

  /** The merged area that covers the place, if one does. */
  mergeAt(row: number, column: number): Rectangle | undefined {
    return this.covered.get(row * KEY_STEP + column);
  }

  /** Whether the place is covered by a merged area whose value stands in another cell. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  /** The visible text that stands at this very place; "" where it is empty. */
  own(row: number, column: number): string {
    return this.textsOf(row)[column] ?? "";
  }

  private textsOf(row: number): readonly string[] {
    return (this.texts[row] ??= visibleTexts(this.sheet.rows[row]));
  }

  /** The text that a person sees at the place: that of the merged area where one covers it. */
  shown(row: number, column: number): string {
    const merge = this.covered.size === 0 ? undefined : this.mergeAt(row, column);
    return merge ? this.own(merge.top, merge.left) : this.own(row, column);
  }

  /** The place that holds the value shown here. */
  anchor(row: number, column: number): CellAddress {
    const merge = this.mergeAt(row, column);
    return { sheet: this.name, row: merge?.top ?? row, column: merge?.left ?? column };
  }

  /** The cell with the merged area that it stands for, as a range. */
  rangeAt(row: number, column: number): CellRange {
    const merge = this.mergeAt(row, column);
    if (merge) return { sheet: this.name, ...merge };
    return { sheet: this.name, top: row, left: column, bottom: row, right: column };
  }

  /** The last column that the area at this place reaches. */
  rightEdge(row: number, column: number): number {
    return this.mergeAt(row, column)?.right ?? column;
  }

  /** The columns of the row that hold a text, ascending, between two columns. */
  filled(row: number, left = 0, right = this.columnCount - 1): number[] {
    const found: number[] = [];
    for (let column = this.firstFilled(row, left, right); column >= 0;) {
      found.push(column);
      column = this.firstFilled(row, column + 1, right);
    }
    return found;
  }

  /** The first column of the row that holds a text, between two columns; -1 where none does. */
  firstFilled(row: number, left = 0, right = this.columnCount - 1): number {
    const texts = this.textsOf(row);
    const end = Math.min(right, texts.length - 1);
    for (let column = left; column <= end; column++) if (texts[column] !== "") return column;
    return -1;
  }

  /** Whether nothing stands in the row between two columns. */
  isBlank(row: number, left = 0, right = this.columnCount - 1): boolean {
    return this.firstFilled(row, left, right) < 0;
  }
}

/** What a person sees in each cell, without surrounding spaces (full-width ones neither). */
function visibleTexts(cells: readonly (CellSnapshot | undefined)[] | undefined): readonly string[] {
  const texts: string[] = [];
  for (let column = 0; cells !== undefined && column < cells.length; column++) {
    const cell = cells[column];
    texts.push(cell === undefined ? "" : visibleText(cell.text));
  }
  return texts;
}

/** The index of the first number that is at least `least`, in an ascending list. */
function firstAtLeast(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
