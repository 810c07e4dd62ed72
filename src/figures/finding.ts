import type { CellRange } from "../workbook";

export type Severity = "error" | "warning" | "info";

/** One matter the accountant should look at before handing in. */
export interface Finding {
  /** The id of the check, or of the reader's notice: "weights-sum". */
  readonly check: string;
  readonly severity: Severity;
  /** What is wrong, with the figures, and what to do: plain Chinese sentences. */
  readonly message: string;
  /** The smallest ranges that show it. A whole sheet only when no cell can be named. */
  readonly sources: readonly Place[];
  /** A sentence that the accountant may take over, with a gap where only they know: （待补充：…）. */
  readonly suggestion?: string;
}

/** A range, or a bare sheet. */
export type Place = CellRange | { readonly sheet: string };

/** A name as messages write it: “培训场次”; quotes within are single ones: “‘三公’经费控制率”. */
export function quoted(name: string): string {
  return `“${name.replace(/“/g, "‘").replace(/”/g, "’")}”`;
}
