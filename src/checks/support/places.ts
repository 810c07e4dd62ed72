import { rangeOf, type CellAddress, type CellRange } from "../../workbook";

interface Placed {
  readonly at: CellAddress | CellRange;
  /** Of what is the sum of several cells. */
  readonly parts?: readonly Placed[];
}
type Somewhere = CellAddress | CellRange | Placed | null | undefined;

/** The places of cells, slots and readings, of a sum those of its parts; what is absent is left out. */
export function places(...from: readonly Somewhere[]): CellRange[] {
  return from.flatMap((one): CellRange[] => {
    if (one === null || one === undefined) return [];
    if ("parts" in one && one.parts) return places(...one.parts);
    const at = "at" in one ? one.at : one;
    return ["row" in at ? rangeOf(at) : at];
  });
}

/** Cells that stand below one another in a column are named as one range. */
export function mergedPlaces(cells: readonly CellAddress[]): CellRange[] {
  const sorted = [...cells].sort(
    (first, second) =>
      (first.sheet < second.sheet ? -1 : first.sheet > second.sheet ? 1 : 0) ||
      first.column - second.column ||
      first.row - second.row,
  );
  const found: CellRange[] = [];
  for (const cell of sorted) {
    const last = found.at(-1);
    if (last && last.sheet === cell.sheet && last.left === cell.column && cell.row <= last.bottom + 1) {
      found[found.length - 1] = { ...last, bottom: cell.row };
    } else {
      found.push(rangeOf(cell));
    }
  }
  return found;
}

/** The smallest rectangle around places of one sheet; those of other sheets than the first are left out. */
export function around(cells: readonly CellRange[]): CellRange[] {
  const [first] = cells;
  if (first === undefined) return [];
  let { top, left, bottom, right } = first;
  for (const cell of cells) {
    if (cell.sheet !== first.sheet) continue;
    top = Math.min(top, cell.top);
    left = Math.min(left, cell.left);
    bottom = Math.max(bottom, cell.bottom);
    right = Math.max(right, cell.right);
  }
  return [{ sheet: first.sheet, top, left, bottom, right }];
}
