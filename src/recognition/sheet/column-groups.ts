import type { SheetGrid } from "./grid";
import { groupsOfThings, type Header, type HeaderColumn } from "./header";

/** Columns of one header that say the same beneath another heading each: 指标值 | 完成值 | 得分 of one project or indicator. */
export interface ColumnGroup {
  /** The heading above them, and where it stands. */
  readonly text: string;
  readonly at: { readonly row: number; readonly column: number };
  readonly columns: readonly HeaderColumn[];
}

/** The groups of columns that hold the same for different things, in the order of their columns. */
export function columnGroups(grid: SheetGrid, header: Header): readonly ColumnGroup[] {
  if (header.kind !== "indicators" || header.top === header.bottom) return [];
  return groupsOfThings(header.columns).map((columns) => groupOf(grid, header, columns));
}

function groupOf(grid: SheetGrid, { top }: Header, columns: readonly HeaderColumn[]): ColumnGroup {
  const [first] = columns;
  const text = first!.path.at(-2)!;
  for (let row = first!.row - 1; row >= top; row--) {
    for (let column = first!.column; column >= 0; column--) {
      if (grid.shown(row, column) === text) return { text, at: grid.anchor(row, column), columns };
      if (grid.shown(row, column) !== "") break;
    }
  }
  return { text, at: { row: first!.row, column: first!.column }, columns };
}
