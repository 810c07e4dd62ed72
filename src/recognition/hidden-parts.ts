import type { RecognisedTable } from "./dossier";
import type { Notices } from "./notices";
import type { Scanned } from "./scanned";

/** Tells which of the tables that count stand on a hidden sheet, and which have hidden rows or columns. */
export function tellHidden(
  sources: readonly Pick<Scanned, "sheet">[],
  tables: readonly RecognisedTable[],
  notices: Notices,
): void {
  for (const { sheet } of sources) {
    const onSheet = tables.filter(({ range }) => range.sheet === sheet.name);
    if (onSheet.length === 0) continue;
    if (sheet.visibility !== "visible") {
      notices.add(
        "hidden-sheet",
        onSheet.map(({ range }) => range),
        { sheet: sheet.name },
      );
      continue;
    }
    for (const { range } of onSheet) {
      const rows = runs(sheet.hiddenRows.filter((row) => row >= range.top && row <= range.bottom));
      if (rows.length > 0)
        notices.add(
          "hidden-rows",
          rows.map(([top, bottom]) => ({ ...range, top, bottom })),
        );
      const columns = runs(sheet.hiddenColumns.filter((column) => column >= range.left && column <= range.right));
      if (columns.length > 0)
        notices.add(
          "hidden-columns",
          columns.map(([left, right]) => ({ ...range, left, right })),
        );
    }
  }
}

/** Numbers that follow each other, as first and last. */
function runs(numbers: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const number of [...numbers].sort((first, second) => first - second)) {
    const last = found[found.length - 1];
    if (last && number <= last[1] + 1) last[1] = Math.max(last[1], number);
    else found.push([number, number]);
  }
  return found;
}
