import { AMOUNT_FORM, formatNumber, formatPercent, formatScore } from "../../figures";
import { comesToScore, standingTotal, type Evaluation, type OwnedEvaluation } from "../../scoring";
import type { ShownScore, ShownSince, ShownTable } from "../shown/tables";
import { tableKey } from "./belonging";
import { makeUp, shareOf } from "./make-up";

/** A self-evaluation table as it is shown, with what of the last run is different in it. */
export function shownTable(owned: OwnedEvaluation, since: ShownSince | null): ShownTable {
  const { project, evaluation } = owned;
  const amount = project?.annualBudget?.number ?? null;
  return {
    key: tableKey(evaluation),
    name: project?.name ?? null,
    budget: amount ? `${formatNumber(amount, { ...AMOUNT_FORM, thousands: true })} ${project!.unit}` : "",
    rate: evaluation.executionRate && formatPercent(evaluation.executionRate, 2),
    isScored: evaluation.form.isScored,
    score: comesToScore(evaluation) ? shownScore(evaluation) : null,
    since,
  };
}

function shownScore(evaluation: Evaluation): ShownScore {
  const { maximum, grade, pending, adjustments, scheme } = evaluation;
  const total = standingTotal(evaluation);
  return {
    total: formatScore(total),
    maximum: formatScore(maximum),
    share: shareOf(total, maximum),
    grade,
    isLow: grade !== null && grade === scheme.options.grades.at(-1)?.name,
    parts: makeUp(evaluation),
    pending: pending.count > 0 ? { count: pending.count, points: formatScore(pending.points) } : null,
    adjustments: adjustments.map(({ explained }) => explained()),
  };
}
