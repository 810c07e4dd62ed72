import { columnIndex, columnLetters } from "../../../workbook";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

// In order: text, quoted sheet, structured reference, cell, whole columns, whole rows, any other word.
const WORD = "[\\w.\\\\\\u0080-\\uffff]";
const TOKEN = new RegExp(
  [
    '"(?:[^"]|"")*"',
    "'(?:[^']|'')*'",
    "\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]",
    `(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})(?!${WORD}|[(!])`,
    `(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?!${WORD}|[(!$])`,
    `(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})(?!${WORD}|[(!])`,
    `${WORD}+`,
  ].join("|"),
  "g",
);

/** One piece of a formula: fixed words, or a function of how far the formula was moved. */
type Piece = string | ((rows: number, columns: number) => string);

/**
 * A formula that many cells share, told once by the first of them: gives each cell's own formula. References
 * without $ move with the cell; one that would leave the sheet becomes #REF!, as in Excel.
 */
export class SharedFormula {
  private readonly pieces: readonly Piece[];

  constructor(
    readonly row: number,
    readonly column: number,
    formula: string,
  ) {
    this.pieces = cut(formula);
  }

  at(row: number, column: number): string {
    const rows = row - this.row;
    const columns = column - this.column;
    return this.pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
  }
}

function cut(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of formula.matchAll(TOKEN)) {
    pieces.push(formula.slice(at, match.index), pieceOf(match));
    at = match.index + match[0].length;
  }
  pieces.push(formula.slice(at));
  return pieces;
}

function pieceOf(match: RegExpMatchArray): Piece {
  const [
    whole,
    columnFixed,
    column,
    rowFixed,
    row,
    leftFixed,
    left,
    rightFixed,
    right,
    topFixed,
    top,
    bottomFixed,
    bottom,
  ] = match;
  if (column !== undefined && row !== undefined) {
    if (columnIndex(column) >= LAST_COLUMN) return whole;
    return (rows, columns) => joined(movedColumn(columnFixed!, column, columns), movedRow(rowFixed!, row, rows), "");
  }
  if (left !== undefined && right !== undefined) {
    return (_rows, columns) =>
      joined(movedColumn(leftFixed!, left, columns), movedColumn(rightFixed!, right, columns), ":");
  }
  if (top !== undefined && bottom !== undefined) {
    return (rows) => joined(movedRow(topFixed!, top, rows), movedRow(bottomFixed!, bottom, rows), ":");
  }
  return whole;
}

function joined(first: string | null, second: string | null, by: string): string {
  return first === null || second === null ? "#REF!" : first + by + second;
}

function movedColumn(fixed: string, letters: string, by: number): string | null {
  if (fixed) return `$${letters}`;
  const index = columnIndex(letters) + by;
  return index >= 0 && index < LAST_COLUMN ? columnLetters(index) : null;
}

function movedRow(fixed: string, digits: string, by: number): string | null {
  if (fixed) return `$${digits}`;
  const row = Number(digits) + by;
  return row >= 1 && row <= LAST_ROW ? String(row) : null;
}
