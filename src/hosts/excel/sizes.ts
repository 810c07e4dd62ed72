/** Where a range lies and how large it is. */
export type Sized = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

const SIZE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Asks for the size of a range that is not tracked: Excel then keeps nothing for us, and needs no request to forget it. */
export function untrackedSize(range: Excel.Range): Excel.Range {
  range.untrack();
  range.load(SIZE);
  return range;
}
