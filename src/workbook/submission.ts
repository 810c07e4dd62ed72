import type { CellValue } from "./snapshot";

/** A cell whose value is another than the file keeps; null empties it, an error stands in `error`. */
export interface SubmittedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly error?: string;
}

/**
 * The set to hand in (报送件): sheets of a workbook alone, in its order. Every formula on them becomes its value: the
 * one in `cells`, else the last one that the file keeps.
 */
export interface WorkbookSubmission {
  readonly sheets: readonly { readonly sheet: string; readonly cells: readonly SubmittedCell[] }[];
}

/** What stands on a kept sheet and can't come along. */
export type LeftOutKind = "chart" | "picture" | "cell-picture" | "drawing" | "control" | "table" | "header-picture";

export interface LeftOut {
  readonly sheet: string;
  readonly kind: LeftOutKind;
}

/** The bytes of an .xlsx, and what of the kept sheets is not in it. */
export interface Submitted {
  readonly bytes: Uint8Array;
  readonly leftOut: readonly LeftOut[];
}
