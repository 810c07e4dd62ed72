import { a1Range, type Rectangle } from "../../workbook";

/** Excel refuses longer lists of addresses in one getRanges. */
const LONGEST_LIST = 8_000;

/** Cells that come row by row, as few rectangles: runs down each column, joined where neighbouring columns have the same. */
export class Areas {
  /** The runs of each column, from above. */
  private readonly columns: { readonly top: number; bottom: number }[][] = [];

  add(row: number, column: number): void {
    const runs = (this.columns[column] ??= []);
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }

  /** Each rectangle as soon as the next column can't make it wider. */
  *joined(): Generator<Rectangle> {
    let growing = new Map<number, Rectangle>();
    for (let column = 0; column < this.columns.length; column += 1) {
      const grown = new Map<number, Rectangle>();
      for (const { top, bottom } of this.columns[column] ?? []) {
        const neighbour = growing.get(top);
        const isSame = neighbour?.bottom === bottom;
        if (isSame) growing.delete(top);
        grown.set(top, { top, left: isSame ? neighbour.left : column, bottom, right: column });
      }
      yield* growing.values();
      growing = grown;
    }
    yield* growing.values();
  }
}

/** Addresses in lists that Excel takes at once. */
export function* addressLists(
  areas: Iterable<Rectangle>,
  addressOf: (area: Rectangle) => string = a1Range,
): Generator<string> {
  let list = "";
  for (const area of areas) {
    const address = addressOf(area);
    if (list !== "" && list.length + address.length >= LONGEST_LIST) {
      yield list;
      list = "";
    }
    list = list === "" ? address : `${list},${address}`;
  }
  if (list !== "") yield list;
}
