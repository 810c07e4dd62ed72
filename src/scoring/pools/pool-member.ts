import type { Decimal } from "../../figures";
import type { IndicatorRow } from "../../recognition";
import type { ScoredItem } from "../evaluation";

/** One row of a pool, scored as if it had all the points of the pool. */
export interface PoolMember {
  readonly row: IndicatorRow;
  readonly alone: ScoredItem;
  /** Filled in by the accountant: a row that is left empty or marked with a stroke was not chosen. */
  readonly isChosen: boolean;
  /** What a person typed into the row's 得分 cell; where the rows share one cell, the first row's. */
  readonly given: Decimal | null;
}

/** What a pool gets by the rules, and which of its rows it is that counts. */
export interface Verdict {
  /** null while it waits, or where no row applies. */
  readonly score: Decimal | null;
  readonly state: "scored" | "pending" | "not-applicable";
  readonly winner: number;
}
