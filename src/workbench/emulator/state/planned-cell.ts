import type { PlannedCell } from "../../../workbook";
import type { SheetState } from "./sheet-state";

/** One cell as a plan writes it. */
export function plannedCell(sheet: SheetState, row: number, column: number): PlannedCell {
  const cell = sheet.cell(row, column);
  if (!cell) return { row, column, value: null };
  const { formula, error } = cell;
  const value = typeof cell.value === "boolean" ? String(cell.value).toUpperCase() : cell.value;
  return formula === undefined
    ? { row, column, value: error ?? value }
    : { row, column, value: error ?? value, formula };
}
