import type { CellSnapshot } from "../../../workbook";
import { accessDenied, ExcelRefusal, invalidArgument, notKept } from "../refusal";
import { MOST_CELLS, sizeOf, isWholeSheet, type Place } from "./places";

/** A property of every cell of a range, as rows of columns. */
export function eachCell<Result>(
  { sheet, area }: Place,
  read: (cell: CellSnapshot | undefined, row: number, column: number) => Result,
): Result[][] {
  refuseTooMany(area);
  const found: Result[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.row(row);
    const line: Result[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(read(cells?.[column], row, column));
    found.push(line);
  }
  return found;
}

function refuseTooMany(area: Place["area"]): void {
  const { rows, columns } = sizeOf(area);
  if (rows * columns > MOST_CELLS) {
    throw new ExcelRefusal(
      "RangeExceedsLimit",
      "The cell count in the range has exceeded the maximum supported number.",
    );
  }
}

export function valueOf(cell: CellSnapshot | undefined): string | number | boolean {
  return cell?.error ?? cell?.value ?? "";
}

export function typeOf(cell: CellSnapshot | undefined): string {
  if (!cell) return "Empty";
  if (cell.error !== undefined) return "Error";
  return typeof cell.value === "number" ? "Double" : typeof cell.value === "boolean" ? "Boolean" : "String";
}

export function formulaOf(cell: CellSnapshot | undefined): string | number | boolean {
  return cell?.formula === undefined ? valueOf(cell) : `=${cell.formula}`;
}

/** On a protected sheet only unlocked cells may be written. */
export function refuseLocked({ sheet, area }: Place): void {
  if (!sheet.isProtected) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.isLocked(row, column)) throw accessDenied(`${sheet.name} is protected`);
    }
  }
}

const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d+)?$/;
/** A cell holds at most 32,767 characters, a formula 8,192. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * Writes what `values` and `formulas` are set to: a list of rows of the range's size, or one value for all cells.
 * null leaves a cell as it is; a text that begins with = is a formula, one that begins with ' is a text. Of several
 * cells those in hidden rows are passed over, as where a filter is set.
 */
export function writeCells(place: Place, given: unknown): void {
  const { area } = place;
  refuseTooMany(area);
  const at = entries(place, given);
  refuseLocked(place);
  const hidden = new Set(area.top === area.bottom ? [] : place.sheet.hiddenRows);
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (hidden.has(row)) continue;
    for (let column = area.left; column <= area.right; column += 1) {
      const entry = at(row - area.top, column - area.left);
      if (entry !== null) enter(place, row, column, entry);
    }
  }
}

function entries({ area }: Place, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const { rows, columns } = sizeOf(area);
  const isRight = given.length === rows && given.every((line) => Array.isArray(line) && line.length === columns);
  if (!isRight) throw invalidArgument("the number of rows or columns doesn't match the size of the range");
  return (row, column) => (given as unknown[][])[row]![column];
}

/** What is put into one cell, read as Excel reads it. */
export function enter(
  { book, sheet }: Pick<Place, "book" | "sheet">,
  row: number,
  column: number,
  entry: unknown,
): void {
  if (typeof entry === "number" || typeof entry === "boolean") {
    book.write(sheet, row, column, entry);
    return;
  }
  if (typeof entry !== "string") throw invalidArgument(`a cell can't hold ${JSON.stringify(entry)}`);
  const longest = entry.startsWith("=") ? LONGEST_FORMULA : LONGEST_TEXT + 1;
  if (entry.length > longest) throw invalidArgument("the text is too long for a cell");
  if (entry.startsWith("'")) {
    book.write(sheet, row, column, entry.slice(1));
  } else if (formatAt({ book, sheet }, row, column) === "@") {
    // A cell for texts takes a formula for one, too.
    book.write(sheet, row, column, entry);
  } else if (entry.length > 1 && entry.startsWith("=")) {
    book.write(sheet, row, column, entry.slice(1), true);
  } else {
    enterConstant({ book, sheet }, row, column, entry);
  }
}

function formatAt({ book, sheet }: Pick<Place, "book" | "sheet">, row: number, column: number): string | undefined {
  const present = sheet.cell(row, column);
  return present ? present.format : book.formatOfBlank(sheet, row, column);
}

function enterConstant(
  { book, sheet }: Pick<Place, "book" | "sheet">,
  row: number,
  column: number,
  entry: string,
): void {
  const format = formatAt({ book, sheet }, row, column);
  const trimmed = entry.trim();
  if (ERRORS.has(trimmed)) book.writeError(sheet, row, column, trimmed);
  else if (/^(?:true|false)$/i.test(trimmed)) book.write(sheet, row, column, /^true$/i.test(trimmed));
  else if (/\d/.test(trimmed) && NUMBER.test(trimmed))
    book.write(sheet, row, column, Number(trimmed.replaceAll(",", "")));
  else if (format?.includes("%") && /\d%$/.test(trimmed) && NUMBER.test(trimmed.slice(0, -1))) {
    book.write(sheet, row, column, Number(`${trimmed.slice(0, -1).replaceAll(",", "")}e-2`));
  } else book.write(sheet, row, column, entry);
}

/** Clears a range: everything on a whole sheet makes it anew, elsewhere contents go and formats stay. */
export function clearCells(place: Place, what: unknown): void {
  const { book, sheet, area } = place;
  const isAll = what === undefined || what === null || what === "All";
  if (!isAll && what !== "Contents") throw notKept(`clear(${String(what)})`);
  if (isWholeSheet(area)) {
    if (sheet.isProtected) throw accessDenied(`${sheet.name} is protected`);
    if (isAll) {
      sheet.clear();
      book.changed();
      return;
    }
  }
  if (isAll && sheet.origin) throw notKept("formats of the file's own sheets");
  const bottom = Math.min(area.bottom, sheet.height - 1);
  refuseLocked({ ...place, area: { ...area, bottom, right: Math.min(area.right, widthOf(place)) } });
  for (let row = area.top; row <= bottom; row += 1) {
    sheet.row(row)?.forEach((cell, column) => {
      if (cell && column >= area.left && column <= area.right) book.write(sheet, row, column, null);
    });
  }
}

function widthOf({ sheet }: Place): number {
  let width = 0;
  for (let row = 0; row < sheet.height; row += 1) width = Math.max(width, sheet.row(row)?.length ?? 0);
  return width;
}
