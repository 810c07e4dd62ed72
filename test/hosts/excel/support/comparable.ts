import type { CellSnapshot, Rectangle, SheetSnapshot, WorkbookSnapshot } from "../../../../src/workbook";

/**
 * A workbook as two hosts must agree on it. Left out is what the two know differently:
 * - the order of merges, names and sheets: Excel adds the hidden memory first, the file host last;
 * - names of print areas and print titles: Excel does not list them among the names;
 * - blank cells outside the used range: Excel is asked about used cells only;
 * - digits of a double beyond the 12th: a plan gives results rounded to 15 digits, a calculation a double.
 */
export function comparable({
  name,
  sheets,
  names,
  structureIsProtected,
  calculatesManually = false,
  calculatesAsShown = false,
}: WorkbookSnapshot): unknown {
  return {
    name,
    structureIsProtected,
    calculatesManually,
    calculatesAsShown,
    names: names
      .filter((one) => !one.name.startsWith("_xlnm."))
      .map(({ name: key, refersTo, sheet, hidden }) => [key, refersTo, sheet ?? "", hidden ?? false].join("|"))
      .sort(),
    sheets: Object.fromEntries([...sheets].sort(byName).map((sheet) => [sheet.name, comparableSheet(sheet)])),
  };
}

function byName(first: SheetSnapshot, second: SheetSnapshot): number {
  return first.name < second.name ? -1 : 1;
}

function comparableSheet(sheet: SheetSnapshot): unknown {
  const cells: Record<string, unknown> = {};
  sheet.rows.forEach((row, at) =>
    row?.forEach((cell, column) => (cells[`${at}:${column}`] = cell && comparableCell(cell))),
  );
  return {
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    cells: JSON.parse(JSON.stringify(cells)) as unknown,
    merges: sheet.merges.map(placeOf).sort(),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    unlockedBlanks: cellsOf(sheet.unlockedBlanks, sheet),
    percentBlanks: cellsOf(sheet.percentBlanks, sheet),
  };
}

function comparableCell(cell: CellSnapshot): CellSnapshot {
  return typeof cell.value === "number" ? { ...cell, value: Number(cell.value.toPrecision(12)) } : cell;
}

function placeOf({ top, left, bottom, right }: Rectangle): string {
  return [top, left, bottom, right].join();
}

/** The single cells of areas, as far as the sheet is used. */
function cellsOf(areas: readonly Rectangle[] = [], sheet: SheetSnapshot): readonly string[] {
  const height = sheet.rows.length;
  const width = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const found: string[] = [];
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= Math.min(bottom, height - 1); row += 1) {
      for (let column = left; column <= Math.min(right, width - 1); column += 1) found.push(`${row}:${column}`);
    }
  }
  return found.sort();
}
