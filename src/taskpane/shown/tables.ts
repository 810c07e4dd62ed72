import type { CellRange } from "../../workbook";

/** A self-evaluation table that can be looked at. Numbers are as they are shown. */
export interface ShownTable {
  readonly key: string;
  /** The project's name; null for the department as a whole. */
  readonly name: string | null;
  /** "1,234.5 万元"; "" where no budget is known. */
  readonly budget: string;
  /** The execution rate as a percentage; null without one. */
  readonly rate: string | null;
  /** Whether its form gives points. */
  readonly isScored: boolean;
  /** null where it comes to none. */
  readonly score: ShownScore | null;
  /** null where there is nothing to compare with, or nothing has changed. */
  readonly since: ShownSince | null;
}

export interface ShownScore {
  readonly total: string;
  readonly maximum: string;
  /** total ÷ maximum between 0 and 1, for drawing only. */
  readonly share: number;
  /** null while something waits. */
  readonly grade: string | null;
  /** The scheme's lowest grade: the total deserves the warning colour. */
  readonly isLow: boolean;
  readonly parts: readonly Part[];
  /** What waits for a judgement; null where nothing does. */
  readonly pending: { readonly count: number; readonly points: string } | null;
  /** Changes of the total by the scheme, one sentence each. */
  readonly adjustments: readonly string[];
}

/** One bar of the score: a first level, or the execution rate (label null). */
export interface Part {
  readonly label: string | null;
  readonly points: string;
  readonly weight: string;
  /** Between 0 and 1, for drawing only. */
  readonly share: number;
}

/** What changed in a table since the last run. */
export interface ShownSince {
  /** "+0.46"; "" where the total is the same. */
  readonly difference: string;
  readonly changes: readonly ShownChange[];
}

export interface ShownChange {
  /** What it is called in its table: 培训场次 完成值. */
  readonly label: string;
  readonly before: string;
  readonly now: string;
  readonly effect: string | null;
  /** null where the cell is gone. */
  readonly place: CellRange | null;
}
