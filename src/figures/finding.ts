import type { CellAddress, CellRange } from "../workbook";

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
  /** The cell that the sentence belongs to: the form's reason column, else the list's note. */
  readonly reasonAt?: CellAddress;
  /** Why a person set it aside (已核对); absent while it is open. */
  readonly setAside?: string;
  /** Where in a report it stands; only of findings in a report that is compared with the workbook. */
  readonly report?: ReportPlace;
}

/** A statement of a report (.docx) and what is found of it. */
export interface ReportPlace {
  /** The body's paragraphs from 1; those of tables are not counted. */
  readonly paragraph: number;
  /** The sentence. */
  readonly text: string;
  /** The figure or words in question, as they are written. */
  readonly figure: string;
  readonly verdict: string;
  /** What should stand there; null where that can't be said. */
  readonly should: string | null;
}

/** Whether nobody has set it aside: only such findings are counted and stand in the way. */
export function isOpen({ setAside }: Finding): boolean {
  return setAside === undefined;
}

/** A range, or a bare sheet. */
export type Place = CellRange | { readonly sheet: string };

/** A name as messages write it: “培训场次”; quotes within are single ones: “‘三公’经费控制率”. */
export function quoted(name: string): string {
  return `“${name.replace(/“/g, "‘").replace(/”/g, "’")}”`;
}
