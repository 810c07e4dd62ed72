/**
 * The columns of the sheet. Text goes across all of them; a table's columns, and those of the list of figures, take
 * as many as their width asks for.
 */
export interface Grid {
  /** Widths in characters. */
  readonly widths: readonly number[];
  /** Where each column of the list of figures begins, and where the last one ends. */
  readonly list: readonly number[];
}

/** How wide a step of the fine grid is. */
const STEP = 4.2;
/** The columns of the list of figures in steps: name, as written, now, check, derivation, cells. */
const LIST = [6, 3, 3, 3, 4, 5] as const;

/** Fine enough for every table: each cell is merged over some of its columns. */
export const FINE: Grid = {
  widths: new Array<number>(LIST.reduce((sum, steps) => sum + steps, 0)).fill(STEP),
  list: LIST.reduce<readonly number[]>((edges, steps) => [...edges, edges.at(-1)! + steps], [0]),
};

/** As wide, for a sheet without tables: each column of the list is one, so that thousands of figures need no merging. */
export const COARSE: Grid = {
  widths: LIST.map((steps) => Math.round(steps * STEP * 10) / 10),
  list: [...LIST.keys(), LIST.length],
};
