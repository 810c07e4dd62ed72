/** Where something stands: a sheet's name with zero-based row and column. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle inside one sheet; all four bounds are zero-based and belong to it. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle with its sheet: what a finding, a figure or a table points at. */
export interface CellRange extends Rectangle {
  readonly sheet: string;
}

/** Looked up, since a large working paper names hundreds of thousands of cells. */
const LETTERS = Array.from({ length: 52 }, (_, column) => spelledLetters(column));

/** The letters of a zero-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  return LETTERS[column] ?? spelledLetters(column);
}

function spelledLetters(column: number): string {
  let rest = column + 1;
  let letters = "";
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** The zero-based column of its letters: A → 0, AA → 26. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 notation of one cell without its sheet: row 6, column 1 → B7. */
export function a1(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** A1 notation of a rectangle without its sheet; a single cell is written once: A1, A1:B2. */
export function a1Range(area: Rectangle): string {
  const first = a1(area.top, area.left);
  const last = a1(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The name of a sheet as formulas and sources write it: always quoted, quotes doubled. */
export function quoteSheet(sheet: string): string {
  return sheet.includes("'") ? `'${sheet.replaceAll("'", "''")}'` : `'${sheet}'`;
}

/** A cell or range as the product names it everywhere: 'Sheet'!A1 or 'Sheet'!A1:B2. */
export function reference(place: CellAddress | CellRange): string {
  return `${quoteSheet(place.sheet)}!${"row" in place ? a1(place.row, place.column) : a1Range(place)}`;
}

/** The same cell as an absolute formula reference: 'Sheet'!$A$1. */
export function absoluteReference(cell: CellAddress): string {
  return `${quoteSheet(cell.sheet)}!$${columnLetters(cell.column)}$${cell.row + 1}`;
}

/** The same cells as an absolute formula reference: 'Sheet'!$A$1:$B$2. */
export function absoluteRange({ sheet, top, left, bottom, right }: CellRange): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  return `${quoteSheet(sheet)}!${corner(top, left)}:${corner(bottom, right)}`;
}

/** One cell as a range of one. */
export function rangeOf(cell: CellAddress): CellRange {
  return { sheet: cell.sheet, top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}

/** Whether a cell lies inside a rectangle of the same sheet. */
export function contains(area: Rectangle, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

const A1 = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;

/** Reads A1 or $A$1 into zero-based row and column; null when it is no cell. */
export function parseA1(text: string): { row: number; column: number } | null {
  const match = A1.exec(text);
  return match ? { row: Number(match[2]) - 1, column: columnIndex(match[1]!) } : null;
}

/** Reads A1:B2 (or a single cell) into a rectangle; null when it is none. */
export function parseA1Range(text: string): Rectangle | null {
  const [first, last = first, more] = text.split(":");
  const from = parseA1(first ?? "");
  const to = parseA1(last ?? "");
  if (!from || !to || more !== undefined) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
