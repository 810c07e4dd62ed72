import type { CellRange } from "../../workbook";

/** Both ranges are on one sheet and share a cell. */
export function overlap(first: CellRange, second: CellRange): boolean {
  return (
    first.sheet === second.sheet &&
    first.top <= second.bottom &&
    second.top <= first.bottom &&
    first.left <= second.right &&
    second.left <= first.right
  );
}
