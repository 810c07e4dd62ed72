import { quoteSheet, type Visibility } from "../../../workbook";
import { accessDenied, ExcelRefusal, invalidArgument, itemNotFound, notKept } from "../refusal";
import type { BookState } from "../state/book-state";
import { cellKey } from "../../../workbook/calculation";
import { SheetState } from "../state/sheet-state";

function refuseStructure(book: BookState): void {
  if (book.structureIsProtected) throw accessDenied("the workbook's structure is protected");
}

/** Excel's rules for the name of a sheet. */
function refuseName(book: BookState, name: string, but?: SheetState): void {
  if (name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument(`a sheet can't be called ${name}`);
  }
  const known = book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (known && known !== but) {
    throw new ExcelRefusal("ItemAlreadyExists", `A resource with the name ${name} already exists.`, 409);
  }
}

function freeName(book: BookState, start: string, end: string, from: number): string {
  const names = new Set(book.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = from;
  for (;;) {
    const name = `${start.slice(0, 31 - end.length - String(number).length)}${end.replace("%", String(number))}`;
    if (!names.has(name.toLowerCase())) return name;
    number += 1;
  }
}

/** Adds an empty sheet behind all others. */
export function addSheet(book: BookState, name: unknown): SheetState {
  refuseStructure(book);
  const wanted = name === null || name === undefined ? freeName(book, "Sheet", "%", 1) : String(name);
  refuseName(book, wanted);
  const sheet = new SheetState(book.freshId(), wanted);
  book.sheets.push(sheet);
  book.changed();
  markReferences(book, wanted);
  return sheet;
}

/** Copies a sheet behind all others, under the name that Excel gives: "表 (2)". */
export function copySheet(book: BookState, source: SheetState): SheetState {
  refuseStructure(book);
  book.calculate();
  const copy = source.copy(book.freshId(), freeName(book, source.name, " (%)", 2));
  book.sheets.push(copy);
  book.changed();
  return copy;
}

/** Only a sheet that is not in the file under its old name can be renamed: a plan has no renaming. */
export function renameSheet(book: BookState, sheet: SheetState, name: string): void {
  refuseStructure(book);
  refuseName(book, name, sheet);
  if (sheet.name === name) return;
  const isInFile = book.file.snapshot.sheets.some((one) => one.name === sheet.name);
  if (isInFile || book.names.some(({ refersTo }) => refersToSheet(refersTo, sheet.name))) {
    throw notKept("another name for a sheet of the file");
  }
  sheet.name = name;
  sheet.changed();
  book.changed();
}

export function showSheet(book: BookState, sheet: SheetState, visibility: Visibility): void {
  if (sheet.visibility === visibility) return;
  refuseStructure(book);
  if (visibility !== "visible") refuseLastVisible(book, sheet);
  sheet.visibility = visibility;
  sheet.changed();
  book.changed();
}

function refuseLastVisible(book: BookState, sheet: SheetState): void {
  if (sheet.visibility === "visible" && book.sheets.filter((one) => one.visibility === "visible").length === 1) {
    throw new ExcelRefusal("InvalidOperation", "A workbook must have at least one visible sheet.");
  }
}

/** Deletes a sheet; names that referred to it show #REF! from then on. */
export function deleteSheet(book: BookState, sheet: SheetState): void {
  refuseStructure(book);
  const index = book.sheets.indexOf(sheet);
  if (index < 0) throw itemNotFound(sheet.name);
  refuseLastVisible(book, sheet);
  if (sheet.visibility === "veryHidden") {
    throw new ExcelRefusal(
      "InvalidOperation",
      "A very hidden sheet must be made visible or hidden before it is deleted.",
    );
  }
  book.sheets.splice(index, 1);
  for (const name of book.names) {
    if (refersToSheet(name.refersTo, sheet.name)) name.refersTo = "#REF!";
  }
  if (book.selection.sheet === sheet.name) {
    const next = book.sheets.find(({ visibility }) => visibility === "visible")!;
    book.selection = { sheet: next.name, top: 0, left: 0, bottom: 0, right: 0 };
  }
  markReferences(book, sheet.name);
  book.changed();
}

/** Formulas that refer to a sheet that came or went have to be calculated again. */
function markReferences(book: BookState, name: string): void {
  for (const sheet of book.sheets) {
    for (let row = 0; row < sheet.height; row += 1) {
      sheet.row(row)?.forEach((cell, column) => {
        if (cell?.formula !== undefined && refersToSheet(cell.formula, name)) {
          sheet.uncalculated.add(cellKey(row, column));
        }
      });
    }
  }
}

function refersToSheet(formula: string, sheet: string): boolean {
  return formula.includes(`${quoteSheet(sheet)}!`) || formula.includes(`${sheet}!`);
}
