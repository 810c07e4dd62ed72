import type { SheetLook } from "../../hosts/file";
import type { SheetSnapshot } from "../../workbook";

/** Points of Excel's default font, and how much higher a line is than its type. */
const [FONT_SIZE, LINE] = [11, 1.3];
/** Excel shows no row higher than this many points. */
const HIGHEST = 409;
/** A Chinese character is two digits wide. */
const WIDE = /[\u2e80-\uffff]/g;

/**
 * Heights in points of the rows to which the file gives none, as Excel makes them: as high as their wrapped text.
 * Merged cells do not count.
 */
export function fittingHeights(sheet: SheetSnapshot, look: SheetLook): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top}:${left}`));
  sheet.rows.forEach((cells, row) => {
    if (look.rowHeights.has(row)) return;
    cells?.forEach((cell, column) => {
      if (!cell || typeof cell.value === "number" || merged.has(`${row}:${column}`)) return;
      const { wrap, fontSize = FONT_SIZE } = look.at(row, column);
      if (!wrap) return;
      const width = look.columnWidths.get(column) ?? look.defaultColumnWidth;
      const height = Math.min(HIGHEST, linesOf(cell.text, (width * FONT_SIZE) / fontSize) * fontSize * LINE + 2);
      if (height > (heights.get(row) ?? look.defaultRowHeight)) heights.set(row, height);
    });
  });
  return heights;
}

function linesOf(text: string, width: number): number {
  const widthOf = (line: string) => line.length + (line.match(WIDE)?.length ?? 0);
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
}
