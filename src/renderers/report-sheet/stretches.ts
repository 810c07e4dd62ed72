import { absoluteRange, absoluteReference, type CellRange } from "../../workbook";

/** SUM, MIN and MAX take 255 ranges. */
const MOST_STRETCHES = 200;

/**
 * Cells of one column as the ranges that a function takes, one for each stretch of rows that follow one another; null
 * where there are too many.
 */
export function stretches(sheet: string, column: number, rows: readonly number[]): readonly string[] | null {
  const found: [top: number, bottom: number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last[1] + 1 === row) last[1] = row;
    else found.push([row, row]);
  }
  if (found.length > MOST_STRETCHES) return null;
  return found.map(([top, bottom]) => rangeReference({ sheet, top, bottom, left: column, right: column }));
}

export function isCell(range: CellRange): boolean {
  return range.top === range.bottom && range.left === range.right;
}

/** '表'!$H$4:$H$6, and of a single cell '表'!$H$4. */
export function rangeReference(range: CellRange): string {
  return isCell(range)
    ? absoluteReference({ sheet: range.sheet, row: range.top, column: range.left })
    : absoluteRange(range);
}
