import type { Rectangle } from "../../workbook";
import type { SheetView } from "./sheet-view";

/** One cell of the shown sheet. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

const ROWS_PER_PAGE = 20;

/** Where a key leads from a cell; null for keys that do not move. */
export function moved(view: SheetView, from: Position, event: KeyboardEvent): Position | null {
  const { top, left, bottom, right } = view.areaOf(from.row, from.column);
  const { rows, columns, used } = view;
  const toEdge = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case "ArrowUp":
      return { row: toEdge ? 0 : rows.step(top, -1), column: from.column };
    case "ArrowDown":
    case "Enter":
      return { row: toEdge ? used.row : rows.step(bottom, 1), column: from.column };
    case "ArrowLeft":
      return { row: from.row, column: toEdge ? 0 : columns.step(left, -1) };
    case "ArrowRight":
      return { row: from.row, column: toEdge ? used.column : columns.step(right, 1) };
    case "Home":
      return { row: toEdge ? 0 : from.row, column: 0 };
    case "End":
      return { row: toEdge ? used.row : from.row, column: used.column };
    case "PageUp":
      return { row: Math.max(from.row - ROWS_PER_PAGE, 0), column: from.column };
    case "PageDown":
      return { row: Math.min(from.row + ROWS_PER_PAGE, rows.count - 1), column: from.column };
    default:
      return null;
  }
}

/** The rectangle between two cells. */
export function between(first: Position, second: Position): Rectangle {
  return {
    top: Math.min(first.row, second.row),
    left: Math.min(first.column, second.column),
    bottom: Math.max(first.row, second.row),
    right: Math.max(first.column, second.column),
  };
}
