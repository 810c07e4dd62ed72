import type { CellSnapshot } from "../../../workbook";
import type { Place } from "./places";

type OnSheet = Pick<Place, "book" | "sheet">;

/**
 * What a cell shows in its column: a number that is too long fills it with #. Without a format its decimals are
 * rounded away first.
 */
export function textIn({ book, sheet }: OnSheet, cell: CellSnapshot | undefined, row: number, column: number): string {
  if (typeof cell?.value !== "number") return cell?.text ?? "";
  const width = Math.floor(widthOf({ book, sheet }, row, column));
  if (cell.text.length <= width) return cell.text;
  const rounded = cell.format === undefined ? roundedTo(cell.value, width) : null;
  return rounded ?? "#".repeat(Math.max(1, width));
}

/** Characters that fit into the cell, or into all cells that are merged with it. */
function widthOf({ book, sheet }: OnSheet, row: number, column: number): number {
  const merge = sheet.merges.find(({ top, left }) => top === row && left === column);
  let width = 0;
  for (let at = column; at <= (merge?.right ?? column); at += 1) width += book.widthOf(sheet, at);
  return width;
}

/** The number with as many decimals as fit; null where not even its whole part does. */
function roundedTo(value: number, width: number): string | null {
  const whole = Math.trunc(value).toString().length;
  if (whole > width) return null;
  return String(Number(value.toFixed(Math.max(0, Math.min(20, width - whole - 1)))));
}
