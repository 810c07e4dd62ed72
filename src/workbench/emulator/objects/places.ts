import { parseA1Range, columnIndex, type CellRange, type Rectangle } from "../../../workbook";
import { invalidArgument } from "../refusal";
import type { BookState } from "../state/book-state";
import type { SheetState } from "../state/sheet-state";
import type { Remote } from "./remote";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** Excel reads or writes at most this many cells of one range. */
export const MOST_CELLS = 5_000_000;

/** What ranges know of their sheet. */
interface OnSheet {
  readonly book: BookState;
  readonly sheet: SheetState;
  /** The sheet itself as an object of Excel's. */
  readonly worksheet: () => Remote;
}

/** Cells of a sheet as an object of Excel's. */
export interface Place extends OnSheet {
  readonly area: Rectangle;
}

/** Several rectangles of one sheet. */
export interface Places extends OnSheet {
  readonly areas: readonly Rectangle[];
}

export const WHOLE_SHEET: Rectangle = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function isWholeSheet({ top, left, bottom, right }: Rectangle): boolean {
  return top === 0 && left === 0 && bottom === LAST_ROW && right === LAST_COLUMN;
}

export function sizeOf({ top, left, bottom, right }: Rectangle): { rows: number; columns: number } {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

/** Reads A1, A1:B2, A:C and 3:7, with or without $ and a sheet's name before it. */
export function areaOf(address: unknown): Rectangle {
  if (typeof address !== "string") throw invalidArgument("an address must be a text");
  const text = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    return checked({ top: 0, bottom: LAST_ROW, left: columnIndex(columns[1]!), right: columnIndex(columns[2]!) });
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(text);
  if (rows) return checked({ top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: LAST_COLUMN });
  const area = parseA1Range(text);
  if (!area) throw invalidArgument(address);
  return checked(area);
}

export function checked(area: Rectangle): Rectangle {
  const { top, left, bottom, right } = area;
  const isRight = top >= 0 && left >= 0 && bottom >= top && right >= left && bottom <= LAST_ROW && right <= LAST_COLUMN;
  if (!isRight) throw invalidArgument(`no such cells: ${JSON.stringify(area)}`);
  return area;
}

/** The range of getRangeByIndexes. */
export function areaByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Rectangle {
  const all = [row, column, rows, columns];
  if (!all.every((one) => Number.isInteger(one))) throw invalidArgument(`indexes ${JSON.stringify(all)}`);
  const [top, left, height, width] = all as number[];
  return checked({ top: top!, left: left!, bottom: top! + height! - 1, right: left! + width! - 1 });
}

/**
 * The cells of an area in use: with content, or, unless values alone count, merged or formatted. Null where there are
 * none.
 */
export function usedArea(sheet: SheetState, valuesOnly: boolean, within: Rectangle = WHOLE_SHEET): Rectangle | null {
  let used: Rectangle | null = null;
  const include = (whole: Rectangle): void => {
    const area = common(whole, within);
    if (area === null) return;
    used = used
      ? {
          top: Math.min(used.top, area.top),
          left: Math.min(used.left, area.left),
          bottom: Math.max(used.bottom, area.bottom),
          right: Math.max(used.right, area.right),
        }
      : area;
  };
  for (let row = within.top; row <= Math.min(within.bottom, sheet.height - 1); row += 1) {
    const cells = sheet.row(row);
    if (!cells) continue;
    const isUsed = (cell: unknown, column: number) =>
      cell !== undefined && column >= within.left && column <= within.right;
    const left = cells.findIndex(isUsed);
    const right = cells.findLastIndex(isUsed);
    if (left >= 0) include({ top: row, left, bottom: row, right });
  }
  if (!valuesOnly) {
    sheet.merges.forEach(include);
    sheet.origin?.sheet.percentBlanks?.forEach(include);
    sheet.look.styles.forEach((_style, row, column) => include({ top: row, left: column, bottom: row, right: column }));
  }
  return used;
}

/** The cells that two areas share. */
export function common(first: Rectangle, second: Rectangle): Rectangle | null {
  const area = {
    top: Math.max(first.top, second.top),
    left: Math.max(first.left, second.left),
    bottom: Math.min(first.bottom, second.bottom),
    right: Math.min(first.right, second.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function rangeIn(sheet: SheetState, area: Rectangle): CellRange {
  return { sheet: sheet.name, ...area };
}
