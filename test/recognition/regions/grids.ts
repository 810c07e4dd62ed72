import { HeaderWords } from "../../../src/language";
import { Corrections } from "../../../src/recognition/corrections/corrections";
import { Notices } from "../../../src/recognition/notices";
import { cutSheet } from "../../../src/recognition/regions";
import { SheetGrid } from "../../../src/recognition/sheet/grid";
import { HeaderReader } from "../../../src/recognition/sheet/header-reader";
import { UnitNotes } from "../../../src/recognition/sheet/unit-notes";
import { a1Range, Ours } from "../../../src/workbook";
import { sheet, workbook, type GridCell, type GridOptions } from "../../support/grid";

export type Grid = readonly (readonly GridCell[])[];

/** The regions of a sheet as "kind A1:H9", those of parts side by side with their columns before them. */
export function cutOf(grid: Grid, options: GridOptions = {}): string[] {
  const words = new HeaderWords();
  const only = sheet("表", grid, options);
  const own = new SheetGrid(only, new Ours(workbook([only])));
  const reader = {
    grid: own,
    headers: new HeaderReader(own, words),
    words,
    unitNotes: new UnitNotes(own),
    corrections: new Corrections(),
    notices: new Notices(),
    year: null,
  };
  return cutSheet(reader, []).flatMap(({ beside, regions }) =>
    regions
      .filter(({ kind }) => kind !== "loose")
      .map(({ kind, range }) => `${beside ? "│ " : ""}${kind} ${a1Range(range)}`),
  );
}

/** Rows that say each cell once, with empty cells before, so that two forms can be laid beside each other. */
export function beside(left: Grid, right: Grid, gap: number): Grid {
  const width = Math.max(...left.map(({ length }) => length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const first = left[row] ?? [];
    return [...first, ...Array<null>(width - first.length).fill(null), ...(right[row] ?? [])];
  });
}
