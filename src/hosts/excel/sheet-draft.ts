import { showsPicture, type CellSnapshot, type Rectangle, type SheetSnapshot, type Visibility } from "../../workbook";
import type { Block } from "./read-areas";

/** A sheet while its blocks come in. */
export interface SheetDraft extends SheetSnapshot {
  readonly rows: (CellSnapshot | undefined)[][];
  readonly merges: Rectangle[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly unlockedBlanks: Rectangle[];
  readonly percentBlanks: Rectangle[];
  /** Cells whose number the column cuts off. */
  readonly cutOff: { readonly row: number; readonly column: number }[];
}

export function draftOf(sheet: Excel.Worksheet): SheetDraft {
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    rows: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    unlockedBlanks: [],
    percentBlanks: [],
    cutOff: [],
  };
}

function visibilityOf(shown: Excel.Worksheet["visibility"]): Visibility {
  return shown === "Visible" ? "visible" : shown === "Hidden" ? "hidden" : "veryHidden";
}

/** Puts a block that was answered into its sheet. */
export function takeIn(draft: SheetDraft, { area, range, rows, whole, locks }: Block): void {
  const { left } = area.of;
  const { values, valueTypes, text, formulas, numberFormat } = range;
  for (let down = 0; down < area.count; down += 1) {
    const row = area.top + down;
    const cells: (CellSnapshot | undefined)[] = [];
    for (let right = 0; right < area.of.columnCount; right += 1) {
      const column = left + right;
      const read: ReadCell = {
        value: values[down]![right] as string | number | boolean,
        type: valueTypes[down]![right]!,
        text: text[down]![right]!,
        formula: String(formulas[down]![right]),
        format: String(numberFormat[down]![right]),
        isUnlocked: locks?.value[down]?.[right]?.format?.protection?.locked === false,
      };
      const cell = cellOf(read);
      if (cell) cells[column] = cell;
      else takeBlank(draft, row, column, read);
      if (cell && isCutOff(read)) draft.cutOff.push({ row, column });
    }
    if (cells.length > 0) draft.rows[row] = cells;
    if (rows.value[down]?.rowHidden) draft.hiddenRows.push(row);
  }
  if (whole) takeWhole(draft, whole, left);
}

interface ReadCell {
  readonly value: string | number | boolean;
  readonly type: string;
  readonly text: string;
  readonly formula: string;
  readonly format: string;
  readonly isUnlocked: boolean;
}

/** A cell too narrow for its number shows only this. */
const TOO_NARROW = /^#+$/;
/** Numbers of more characters are shortened without a format whatever the width. */
const GENERAL_FITS = 11;

/** What a number is shown as in a column of enough width, as far as the text says it. */
function shownNumber({ value, text, format }: ReadCell): string {
  const whole = String(value);
  return format === "General" && whole.length <= GENERAL_FITS ? whole : text.trim();
}

/** Whether only the number and its format tell what is shown: without a format a narrow column rounds to what fits. */
function isCutOff(cell: ReadCell): boolean {
  if (typeof cell.value !== "number") return false;
  const shown = shownNumber(cell);
  return TOO_NARROW.test(shown) || (cell.format === "General" && shown !== String(cell.value));
}

function cellOf(read: ReadCell): CellSnapshot | undefined {
  const { value, type, text, formula, format, isUnlocked } = read;
  // A text that begins with = is its own value; a formula's result is not the formula.
  const isFormula = formula.startsWith("=") && formula.length > 1 && (type !== "String" || formula !== value);
  if (!isFormula && (type === "Empty" || value === "")) return undefined;
  const unlocked = isUnlocked ? ({ locked: false } as const) : {};
  if (isFormula && showsPicture(formula.slice(1))) {
    return { value: "", text: "", picture: true, formula: formula.slice(1), ...unlocked };
  }
  const isError = type === "Error";
  return {
    value: isError ? null : value,
    text: typeof value === "number" ? shownNumber(read) : text,
    ...(isFormula && { formula: formula.slice(1) }),
    ...(format !== "General" && { format }),
    ...(isError && { error: String(value) }),
    ...(isUnlocked && { locked: false as const }),
  };
}

function takeBlank(draft: SheetDraft, row: number, column: number, { format, isUnlocked }: ReadCell): void {
  if (isUnlocked) lengthen(draft.unlockedBlanks, row, column);
  if (format.includes("%")) draft.percentBlanks.push({ top: row, left: column, bottom: row, right: column });
}

/** Adds a cell to the area that ends just before it, or as an area of its own. */
function lengthen(areas: Rectangle[], row: number, column: number): void {
  const last = areas.at(-1);
  if (last?.top === row && last.right === column - 1) areas[areas.length - 1] = { ...last, right: column };
  else areas.push({ top: row, left: column, bottom: row, right: column });
}

function takeWhole(draft: SheetDraft, { merges, columns }: NonNullable<Block["whole"]>, left: number): void {
  columns.value.forEach(({ columnHidden }, offset) => {
    const column = left + offset;
    if (columnHidden && !draft.hiddenColumns.includes(column)) draft.hiddenColumns.push(column);
  });
  if (merges === null || merges.isNullObject) return;
  for (const { rowIndex, columnIndex, rowCount, columnCount } of merges.areas.items) {
    draft.merges.push({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    });
  }
}
