import { quoted } from "../../figures";
import { wholeFunds, type Slot, type WholeFunds } from "../../recognition";
import {
  evaluationsOf as evaluationsIn,
  scoredFundsRow,
  type Evaluation,
  type OwnedEvaluation,
  type ScoredItem,
} from "../../scoring";
import type { CellAddress } from "../../workbook";
import { isUnitSlip } from "./amounts";
import { remembered } from "./remembered";

/** An evaluation with the words that messages call it by. */
export interface TitledEvaluation extends OwnedEvaluation {
  /** “培训项目” or 部门整体. */
  readonly title: string;
}

/** All self-evaluation tables that were scored. */
export const evaluationsOf = remembered((scored): readonly TitledEvaluation[] =>
  evaluationsIn(scored).map((owned) => ({
    ...owned,
    title: owned.project === null ? "部门整体" : quoted(owned.project.name),
  })),
);

/** The amounts of the whole that the table's funds block states, else those of its list of projects; null without any. */
export function amountsOf({ evaluation, project }: OwnedEvaluation) {
  return wholeOf(evaluation) ?? project;
}

/** The whole of the table's funds block: its row 年度资金总额, else all sources together. */
export function wholeOf({ form: { funds } }: Evaluation): WholeFunds | null {
  return funds && wholeFunds(funds);
}

/**
 * Where a table says why its money was spent so: the reason of the funds' scored line, the reason of the row 预算执行率, else the
 * list's note; null where it has none of them.
 */
export function spendingReason({ evaluation, project }: OwnedEvaluation): Slot | null {
  return scoredFundsRow(evaluation.form)?.reason ?? evaluation.form.executionRow?.reason ?? project?.remark ?? null;
}

/** Whether budget and spending stand in different units: what follows from that rate is told by unit-mixed alone. */
export function hasUnitSlip(entry: TitledEvaluation): boolean {
  const amounts = amountsOf(entry);
  return isUnitSlip(amounts?.annualBudget, amounts?.executed);
}

/** The cell of an item's 得分; null where the form has none. */
export function scoreCellOf(item: ScoredItem): CellAddress | null {
  return item.scoreAt ?? item.row?.score?.at ?? null;
}

/** The cell of an item's 分值; null where the form has none. */
export function weightCellOf(item: ScoredItem, evaluation: Evaluation): CellAddress | null {
  if (item.row !== null) return item.row.weight?.at ?? null;
  if (item !== evaluation.execution) return null;
  return (scoredFundsRow(evaluation.form)?.weight ?? evaluation.form.executionRow?.weight)?.at ?? null;
}
