import type { Decimal } from "../../figures";
import type { CellRange } from "../../workbook";

/** Whose figure: the unit's as a whole, that of all its projects together, or a project's by its place in the list. */
export type Owner = "unit" | "total" | number;

/** What a figure says of its owner. */
export type Measure =
  | "initial-budget"
  | "annual-budget"
  | "executed"
  | "balance"
  | "adjustment"
  | "execution-rate"
  | "unspent-rate"
  | "adjustment-rate"
  | "revenue-actual"
  | "revenue-budget"
  | "revenue-balance"
  | "revenue-rate"
  | "spending"
  | "share"
  | "score"
  | "maximum"
  | "loss"
  | "mean-score"
  | "highest-score"
  | "lowest-score"
  | "execution-score"
  | "execution-weight"
  | "execution-loss"
  | "level-score"
  | "level-weight"
  | "level-loss"
  | "count"
  | "level1-count"
  | "level2-count"
  | "grade-count"
  | "grade-share"
  | "indicator-count"
  | "reached-count"
  | "missed-count"
  | "missed-points"
  | "pending-count"
  | "pending-points"
  | "full-count"
  | "lost-count"
  | "scored-count"
  | "losing-projects"
  | "waiting-projects"
  | "target"
  | "actual"
  | "completion"
  | "excess"
  | "item-score"
  | "item-weight"
  | "item-loss"
  | "days-ahead"
  | "days-late"
  | "named";

export type Kind = "amount" | "rate" | "score" | "count";

/** One figure of the workbook, with the cells that it comes from. */
export interface Fact {
  readonly owner: Owner;
  readonly measure: Measure;
  /** Amounts in 元, rates as fractions, scores in 分, counts in `unit`. */
  readonly kind: Kind;
  readonly value: Decimal;
  /** How much one of its last digit is, in the same measure: 100 for 2.29 万元. */
  readonly step: Decimal;
  /** What is counted: 个, 场; the unit that the amount is kept in. */
  readonly unit: string;
  /** The level, indicator, grade or row that it is of; "" where the measure says it all. */
  readonly name: string;
  /** 投诉中心运营经费的全年执行数. */
  readonly label: string;
  readonly sources: readonly CellRange[];
  /** How it was made: 全年预算数 − 全年执行数; null for what was read. */
  readonly derivation: string | null;
  /** Something of it still waits: who says otherwise may be ahead of the workbook. */
  readonly isOpen?: boolean;
}
