import type { Place } from "../../figures";

/** What is found of one statement of a report. */
export type Verdict =
  | "exact"
  | "rounded"
  | "derived"
  | "contradicts-workbook"
  | "contradicts-itself"
  | "other-record"
  | "false-precision"
  | "wrong-direction"
  | "not-placed";

/** A statement of a sentence with its verdict; places are those of the sentence's text. */
export interface Judgement {
  readonly start: number;
  readonly end: number;
  /** The number, grade or word as it is written. */
  readonly written: string;
  readonly verdict: Verdict;
  /** What the workbook says of it: 全年执行数是 2.29 万元. */
  readonly because: string;
  /** What should stand there; null where that can't be said. */
  readonly should: string | null;
  readonly sources: readonly Place[];
  /** It states a rule or is of another year: no text of the workbook is looked through for it. */
  readonly isApart?: boolean;
}

const FAULTS: ReadonlySet<Verdict> = new Set([
  "contradicts-workbook",
  "contradicts-itself",
  "other-record",
  "false-precision",
  "wrong-direction",
]);

export function isFault({ verdict }: Judgement): boolean {
  return FAULTS.has(verdict);
}

/** Whether the workbook says the same: to the letter, rounded, or by arithmetic. */
export function agrees({ verdict }: Judgement): boolean {
  return verdict === "exact" || verdict === "rounded" || verdict === "derived";
}
