import type { SheetLook } from "../../hosts/file";
import type { CellSnapshot, Rectangle, SheetSnapshot } from "../../workbook";
import { Axis } from "./axis";
import { fittingHeights } from "./row-heights";

/** Empty rows and columns shown beyond the contents, to write into. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 8;
const LEAST_COLUMNS = 16;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Excel's default font: a character is 7 pixels wide, a cell has 5 beside its text, a point is 4/3 pixels. */
const CHARACTER = 7;
const PADDING = 5;
const POINT = 4 / 3;

/** A sheet laid out for the grid. */
export class SheetView {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The last row and column with contents. */
  readonly used: { readonly row: number; readonly column: number };
  private readonly merged = new Map<number, Rectangle>();

  constructor(
    readonly sheet: SheetSnapshot,
    readonly look: SheetLook | undefined,
  ) {
    this.used = usedCorner(sheet);
    const hiddenRows = new Set(sheet.hiddenRows);
    const hiddenColumns = new Set(sheet.hiddenColumns);
    const fitting = look ? fittingHeights(sheet, look) : new Map<number, number>();
    const heightOf = (row: number) => look?.rowHeights.get(row) ?? fitting.get(row) ?? look?.defaultRowHeight ?? 15;
    this.rows = new Axis(Math.min(this.used.row + 1 + SPARE_ROWS, LAST_ROW), (row) =>
      hiddenRows.has(row) ? 0 : Math.round(heightOf(row) * POINT),
    );
    const columns = Math.max(this.used.column + 1 + SPARE_COLUMNS, LEAST_COLUMNS);
    this.columns = new Axis(Math.min(columns, LAST_COLUMN), (column) => {
      if (hiddenColumns.has(column)) return 0;
      const characters = look?.columnWidths.get(column) ?? look?.defaultColumnWidth ?? 8.43;
      return Math.round(characters * CHARACTER + PADDING);
    });
    for (const area of sheet.merges) this.index(area);
  }

  private index(area: Rectangle): void {
    for (let row = area.top; row <= Math.min(area.bottom, this.rows.count - 1); row += 1) {
      for (let column = area.left; column <= Math.min(area.right, this.columns.count - 1); column += 1) {
        this.merged.set(row * LAST_COLUMN + column, area);
      }
    }
  }

  cell(row: number, column: number): CellSnapshot | undefined {
    return this.sheet.rows[row]?.[column];
  }

  /** The merged area that a cell belongs to, or the cell alone. */
  areaOf(row: number, column: number): Rectangle {
    return this.merged.get(row * LAST_COLUMN + column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** The smallest rectangle that holds the area and every merged area that it touches. */
  grown(area: Rectangle): Rectangle {
    const touched = this.sheet.merges.filter(
      (merge) =>
        merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right && merge.right >= area.left,
    );
    const grown = [area, ...touched].reduce((first, second) => ({
      top: Math.min(first.top, second.top),
      left: Math.min(first.left, second.left),
      bottom: Math.max(first.bottom, second.bottom),
      right: Math.max(first.right, second.right),
    }));
    return sameArea(grown, area) ? area : this.grown(grown);
  }
}

export function sameArea(first: Rectangle, second: Rectangle): boolean {
  return (
    first.top === second.top &&
    first.left === second.left &&
    first.bottom === second.bottom &&
    first.right === second.right
  );
}

function usedCorner(sheet: SheetSnapshot): { row: number; column: number } {
  let row = sheet.rows.length - 1;
  let column = 0;
  for (const cells of sheet.rows) column = Math.max(column, (cells?.length ?? 0) - 1);
  for (const merge of sheet.merges) {
    row = Math.max(row, merge.bottom);
    if (merge.right < LAST_COLUMN - 1) column = Math.max(column, merge.right);
  }
  return { row: Math.max(row, 0), column };
}
