import type { Slot } from "../../recognition";
import { cellAt, hasNoResult, sheetNamed, type WorkbookSnapshot } from "../../workbook";

/** Whether a cell looks empty only because its formula was never calculated: a check of its own tells that. */
export function isUncalculated(snapshot: WorkbookSnapshot, { at, formula }: Slot): boolean {
  if (formula === null) return false;
  const sheet = sheetNamed(snapshot, at.sheet);
  const cell = sheet && cellAt(sheet, at.row, at.column);
  return cell !== undefined && hasNoResult(cell);
}
