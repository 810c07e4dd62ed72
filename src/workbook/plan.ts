import type { Rectangle } from "./address";
import type { PlannedChart } from "./planned-chart";
import type { Visibility } from "./snapshot";
import type { CellStyle } from "./style";

/**
 * One cell to write. With `formula` (no leading "=") `value` is the result that it has now, so that a
 * reader that does not calculate shows it too. Text is always written as text, also where it begins with = + - @.
 * `value: null` without a formula empties the cell.
 */
export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  readonly formula?: string;
  /** Only in generated sheets: in the user's own sheets formats stay as they are. */
  readonly style?: CellStyle;
  /** Only in generated sheets: the last column of a run of empty cells of this style, as a merged block has them. */
  readonly to?: number;
}

/** The cells one by one, with those of a run each for itself. */
export function singleCells(cells: readonly PlannedCell[]): readonly PlannedCell[] {
  return cells.flatMap(({ to, ...first }) =>
    to === undefined
      ? first
      : Array.from({ length: to - first.column + 1 }, (_, offset) => ({ ...first, column: first.column + offset })),
  );
}

/** The block from A1 that holds all of the cells. */
export function extentOf(cells: readonly PlannedCell[]): Rectangle {
  let bottom = 0;
  let right = 0;
  cells.forEach(({ row, column, to = column }) => {
    if (row > bottom) bottom = row;
    if (to > right) right = to;
  });
  return { top: 0, left: 0, bottom, right };
}

/** What is shown beside a cell while it is selected. Excel takes 32 characters of title and 255 of message. */
export interface CellPrompt {
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

/** Print set-up of a generated sheet (A4). */
export interface PrintSetup {
  readonly landscape?: boolean;
  readonly area?: Rectangle;
  /** Rows repeated on every page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly fitToWidth?: boolean;
}

/** Fills cells of a sheet of the user's own: nothing but these cells' values and formulas changes. */
export interface FillSheet {
  readonly kind: "fill";
  readonly sheet: string;
  readonly cells: readonly PlannedCell[];
}

/** Adds a sheet of ours, or writes it anew where it is there already with our mark. */
export interface GenerateSheet {
  readonly kind: "generate";
  readonly sheet: string;
  readonly visibility: Visibility;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Rectangle[];
  /** Widths in characters by zero-based column. */
  readonly columnWidths: readonly (number | undefined)[];
  /** Heights in points by zero-based row. */
  readonly rowHeights: readonly (number | undefined)[];
  /** Rows and columns kept in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSetup;
  readonly charts?: readonly PlannedChart[];
  readonly prompts?: readonly CellPrompt[];
}

/** Copies a form of the user's (a template whose 项目名称 is empty) under a new name and fills the copy. */
export interface CopySheet {
  readonly kind: "copy";
  readonly source: string;
  readonly sheet: string;
  readonly cells: readonly PlannedCell[];
}

export type SheetPlan = FillSheet | GenerateSheet | CopySheet;

/** A defined name that the write adds or replaces; `refersTo` without "=". */
export interface PlannedName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/**
 * Everything one write does to a workbook, in the order in which it is done: what remembers the touched cells as they
 * were comes before what touches them, and goes after it. A sheet is named once.
 */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly PlannedName[];
  /** Sheets of ours that are no longer needed; only marked ones are ever removed. */
  readonly remove: readonly string[];
}
