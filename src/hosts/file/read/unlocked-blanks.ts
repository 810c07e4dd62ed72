import type { Rectangle } from "../../../workbook";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** The style of cells that a sheet does not list: the row's, else the column's. */
export interface DefaultStyles {
  /** Column ranges with the style of their unlisted cells. */
  readonly columns: readonly { readonly first: number; readonly last: number; readonly style: number }[];
  /** Rows that have a style of their own, by zero-based row. */
  readonly rows: ReadonlyMap<number, number>;
}

/** The style that a cell takes which the sheet does not list. */
export function defaultStyle(defaults: DefaultStyles, row: number, column: number): number {
  const own = defaults.rows.get(row);
  if (own !== undefined) return own;
  return defaults.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
}

/**
 * Gathers the empty cells of a protected sheet that may be filled: cells that are listed with an unlocked style
 * and no content, and unlisted cells of unlocked columns and rows. Cells come in the order of the sheet.
 */
export class UnlockedBlanks {
  private readonly found: Rectangle[] = [];
  /** The rectangle that ended in the row before, by its columns: the next row may lengthen it. */
  private growing = new Map<string, { area: Rectangle; index: number }>();
  private readonly listed = new Map<number, Set<number>>();

  constructor(private readonly isUnlocked: (style: number) => boolean) {}

  /** A cell that the sheet lists: the styles of its row and column no longer speak for it. */
  list(row: number, column: number): void {
    let columns = this.listed.get(row);
    if (!columns) this.listed.set(row, (columns = new Set()));
    columns.add(column);
  }

  /** A listed cell without content: joined to its left neighbour, and equal runs of following rows to one area. */
  add(row: number, column: number, style: number): void {
    if (!this.isUnlocked(style)) return;
    const previous = this.found.at(-1);
    if (previous && previous.top === row && previous.bottom === row && previous.right === column - 1) {
      this.found[this.found.length - 1] = { ...previous, right: column };
    } else {
      this.settle();
      this.found.push({ top: row, left: column, bottom: row, right: column });
    }
  }

  /** All that was found; `defaults` speak for the cells that were not listed. */
  finish(defaults: DefaultStyles): readonly Rectangle[] {
    this.settle();
    for (const [row, style] of defaults.rows) {
      if (this.isUnlocked(style)) this.gaps(row, 0, LAST_COLUMN);
    }
    const special = [...new Set([...this.listed.keys(), ...defaults.rows.keys()])].sort((a, b) => a - b);
    for (const { first, last, style } of defaults.columns) {
      if (!this.isUnlocked(style)) continue;
      let top = 0;
      for (const row of special) {
        if (row > top) this.found.push({ top, left: first, bottom: row - 1, right: last });
        if (!defaults.rows.has(row)) this.gaps(row, first, last);
        top = row + 1;
      }
      if (top <= LAST_ROW) this.found.push({ top, left: first, bottom: LAST_ROW, right: last });
    }
    return this.found;
  }

  /** The unlisted cells of one row between two columns. */
  private gaps(row: number, first: number, last: number): void {
    const columns = [...(this.listed.get(row) ?? [])].filter((column) => column >= first && column <= last);
    let left = first;
    for (const column of columns.sort((a, b) => a - b)) {
      if (column > left) this.found.push({ top: row, left, bottom: row, right: column - 1 });
      left = column + 1;
    }
    if (left <= last) this.found.push({ top: row, left, bottom: row, right: last });
  }

  /** When a run is complete, a run of the same columns in the row above takes it in. */
  private settle(): void {
    const run = this.found.at(-1);
    if (!run) return;
    const key = `${run.left}:${run.right}`;
    const above = this.growing.get(key);
    if (above && above.index !== this.found.length - 1 && above.area.bottom === run.top - 1) {
      this.found.pop();
      above.area = { ...above.area, bottom: run.bottom };
      this.found[above.index] = above.area;
    } else {
      this.growing.set(key, { area: run, index: this.found.length - 1 });
    }
  }
}
