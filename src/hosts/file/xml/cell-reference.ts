const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The column of a cell's reference ("B7" → 1), and whether its row is the one expected; -1 for a reference that no
 * sheet can have. Written without a pattern: it is read for every cell.
 */
export function columnOfReference(reference: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 4; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (at === 0 || column > LAST_COLUMN || Number(reference.slice(at)) !== row + 1) return -1;
  return column - 1;
}

/** The zero-based row of a row's r; -1 for a number that no sheet has. */
function rowOfReference(reference: string): number {
  const row = Number(reference);
  return Number.isInteger(row) && row >= 1 && row <= LAST_ROW ? row - 1 : -1;
}

/** The first cell of a row, directly behind the row's start tag. */
const FIRST_CELL = /\s*<(?:[\w.-]+:)?c\s(?:[^<>]*?\s)?r="[A-Za-z]{1,3}(\d+)"/y;

/**
 * The zero-based row of a row element that ends at `openEnd`: its own r, else that of its first cell (some programs
 * number only the cells and leave out empty rows), else the one behind `previous`; -1 for one that no sheet has.
 */
export function rowOfElement(
  { r }: Readonly<Record<string, string>>,
  previous: number,
  { text }: { readonly text: string },
  openEnd: number,
): number {
  if (r !== undefined) return rowOfReference(r);
  FIRST_CELL.lastIndex = openEnd;
  const first = FIRST_CELL.exec(text)?.[1];
  return first === undefined ? previous + 1 : rowOfReference(first);
}
