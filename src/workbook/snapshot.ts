import { contains, type Rectangle } from "./address";

/** What a cell holds. Excel keeps numbers as doubles of 15 significant digits; src/figures reads them exactly. */
export type CellValue = string | number | boolean | null;

/** One cell that is not empty. */
export interface CellSnapshot {
  /** Text, number, boolean; null for an error cell. A formula cell has its last calculated value. */
  readonly value: CellValue;
  /** What Excel shows, number format applied: "107场", "99.56%", "#DIV/0!". */
  readonly text: string;
  /** The formula without its leading "="; absent where the cell holds a constant. */
  readonly formula?: string;
  /** The number format code, absent for General. */
  readonly format?: string;
  /** The error's name where the cell is an error: "#DIV/0!". */
  readonly error?: string;
  /** The cell shows a picture that was placed in it; it holds no text and no number. */
  readonly picture?: true;
  /** False where the cell is unlocked (it may be filled though the sheet is protected); absent means locked. */
  readonly locked?: false;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/** One sheet as it was read: plain data, so that it can cross to a worker. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** rows[row]?.[column], both zero-based and sparse; an empty cell is absent. */
  readonly rows: readonly (readonly (CellSnapshot | undefined)[] | undefined)[];
  /** Unlocked cells that are empty (they have no CellSnapshot); only kept for protected sheets. */
  readonly unlockedBlanks?: readonly Rectangle[];
  /** Empty cells that are formatted as percentages: a rate goes in as a number there. Absent: the host can't tell. */
  readonly percentBlanks?: readonly Rectangle[];
  readonly merges: readonly Rectangle[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A defined name; `refersTo` has no leading "=". */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet the name belongs to; absent for the whole workbook. */
  readonly sheet?: string;
  readonly hidden?: boolean;
}

/** A whole workbook as it was read, values and not just references: nothing in it changes later. */
export interface WorkbookSnapshot {
  /** The file's name without folder: "x.xlsx". */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
  /** With a protected structure no sheet can be added. */
  readonly structureIsProtected: boolean;
  /** Formulas are calculated only when somebody asks for it; absent: always. */
  readonly calculatesManually?: boolean;
  /** Formulas are calculated with what cells show (将精度设为所显示的精度); absent: with their whole values. */
  readonly calculatesAsShown?: boolean;
}

/** The cell at a zero-based place, or undefined where it is empty. */
export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellSnapshot | undefined {
  return sheet.rows[row]?.[column];
}

/** =DISPIMG("ID_…",1): how WPS keeps a picture in a cell. */
const PICTURE_FORMULA = /^(?:_xlfn\.)?DISPIMG\(/i;

/** Whether a formula does nothing but show a picture. */
export function showsPicture(formula: string | undefined): boolean {
  return formula !== undefined && PICTURE_FORMULA.test(formula);
}

/** Whether a cell may not be written: the sheet is protected, and the cell is locked. */
export function isLocked(sheet: SheetSnapshot, row: number, column: number): boolean {
  if (!sheet.isProtected) return false;
  const cell = cellAt(sheet, row, column);
  if (cell) return cell.locked !== false;
  return !(sheet.unlockedBlanks ?? []).some((area) => contains(area, row, column));
}

/** Whether a formula was never calculated: some programs write formulas without their results. */
export function hasNoResult(cell: CellSnapshot): boolean {
  return cell.value === null && cell.formula !== undefined && cell.error === undefined;
}

/** The sheet of that name (Excel compares names without case). */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const folded = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === folded);
}
