import { a1Range, type Rectangle } from "../../workbook";

/** Excel refuses longer lists of addresses in one getRanges. */
const LONGEST_LIST = 8_000;

/** Cells as few rectangles: runs down each column, joined where neighbouring columns have the same run. */
export function joined(cells: readonly { readonly row: number; readonly column: number }[]): Rectangle[] {
  const sorted = [...cells].sort((first, second) => first.column - second.column || first.row - second.row);
  const areas: Rectangle[] = [];
  let growing = new Map<number, number>();
  let grown = new Map<number, number>();
  let from = 0;
  sorted.forEach((cell, index) => {
    const next = sorted[index + 1];
    if (next?.column === cell.column && next.row === cell.row + 1) return;
    const top = sorted[from]!.row;
    from = index + 1;
    const left = growing.get(top);
    const neighbour = left === undefined ? undefined : areas[left];
    if (left !== undefined && neighbour?.bottom === cell.row && neighbour.right === cell.column - 1) {
      areas[left] = { ...neighbour, right: cell.column };
      grown.set(top, left);
    } else {
      grown.set(top, areas.length);
      areas.push({ top, left: cell.column, bottom: cell.row, right: cell.column });
    }
    if (next?.column !== cell.column) {
      growing = grown;
      grown = new Map();
    }
  });
  return areas;
}

/** Addresses in lists that Excel takes at once. */
export function addressLists(areas: readonly Rectangle[], addressOf: (area: Rectangle) => string = a1Range): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = addressOf(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_LIST) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists;
}
