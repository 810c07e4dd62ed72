import type { SheetSnapshot } from "../../../src/workbook";
import { a1, quoteSheet } from "../../../src/workbook";
import { sheet, type GridCell } from "../../support/grid";

/** An empty cell that a run has to fill, with what belongs there. */
export interface ToFill {
  readonly fill: string;
}

export type MadeCell = GridCell | ToFill | undefined;

/** [top, left, bottom, right], zero-based. */
export type Merge = readonly [number, number, number, number];

/** A piece of a sheet. */
export interface Block {
  readonly rows: readonly (readonly MadeCell[])[];
  readonly merges: readonly Merge[];
}

export function block(rows: readonly (readonly MadeCell[])[], merges: readonly Merge[] = []): Block {
  return { rows, merges };
}

/** A row that is one cell across the whole width. */
export function across(text: MadeCell, width: number): Block {
  return block([[text]], width > 1 ? [[0, 0, 0, width - 1]] : []);
}

export function widthOf({ rows }: Block): number {
  return Math.max(0, ...rows.map(({ length }) => length));
}

const moved = (merges: readonly Merge[], down: number, right: number): Merge[] =>
  merges.map(([top, left, bottom, end]) => [top + down, left + right, bottom + down, end + right]);

/** The blocks one below another. */
export function stacked(...blocks: readonly Block[]): Block {
  return blocks.reduce(
    (above, next) =>
      block([...above.rows, ...next.rows], [...above.merges, ...moved(next.merges, above.rows.length, 0)]),
    block([]),
  );
}

/** Two blocks side by side with empty columns between. */
export function beside(left: Block, right: Block, gap: number): Block {
  const start = widthOf(left) + gap;
  const rows = Array.from({ length: Math.max(left.rows.length, right.rows.length) }, (_, row) => {
    const first = [...(left.rows[row] ?? [])];
    const second = right.rows[row] ?? [];
    while (second.length > 0 && first.length < start) first.push(null);
    return [...first, ...second];
  });
  return block(rows, [...left.merges, ...moved(right.merges, 0, start)]);
}

/** The block with an empty column put in before `column`. */
export function spaced({ rows, merges }: Block, column: number): Block {
  return block(
    rows.map((row) => (row.length <= column ? row : [...row.slice(0, column), null, ...row.slice(column)])),
    merges.map(([top, left, bottom, right]) => [
      top,
      left >= column ? left + 1 : left,
      bottom,
      right >= column ? right + 1 : right,
    ]),
  );
}

export interface MadeSheet {
  readonly sheet: SheetSnapshot;
  /** The cells to be filled, by address, with what belongs there. */
  readonly fill: ReadonlyMap<string, string>;
}

export function sheetOf(name: string, { rows, merges }: Block): MadeSheet {
  const fill = new Map<string, string>();
  const grid = rows.map((row, top) =>
    row.map((cell, column): GridCell => {
      if (cell === undefined) return null;
      if (typeof cell !== "object" || cell === null || !("fill" in cell)) return cell;
      fill.set(`${quoteSheet(name)}!${a1(top, column)}`, cell.fill);
      return null;
    }),
  );
  const areas = merges
    .filter(([top, left, bottom, right]) => top !== bottom || left !== right)
    .map(([top, left, bottom, right]) => `${a1(top, left)}:${a1(bottom, right)}`);
  return { sheet: sheet(name, grid, { merges: areas }), fill };
}
