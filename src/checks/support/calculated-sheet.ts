import { Ours, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook";

/** The first of the accountant's own sheets that has a formula. */
export function calculatedSheet(snapshot: WorkbookSnapshot): SheetSnapshot | undefined {
  const ours = new Ours(snapshot);
  return snapshot.sheets.find((sheet) => !ours.has(sheet.name) && hasFormula(sheet));
}

function hasFormula({ rows }: SheetSnapshot): boolean {
  return rows.some((row) => row?.some((cell) => cell?.formula !== undefined));
}
