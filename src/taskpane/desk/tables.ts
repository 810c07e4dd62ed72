import type { SinceLastRun } from "../../app";
import { AMOUNT_FORM, formatNumber, formatPercent, formatScore } from "../../figures";
import { comesToScore, standingTotal, type Evaluation, type OwnedEvaluation } from "../../scoring";
import type { ShownScore, ShownTable } from "../shown/tables";
import { tableKey } from "./belonging";
import { makeUp, shareOf } from "./make-up";
import { sinceOf } from "./since";

/** A self-evaluation table as it is shown. */
export function shownTable(owned: OwnedEvaluation, since: SinceLastRun | null): ShownTable {
  const { project, evaluation } = owned;
  const amount = project?.annualBudget?.number ?? null;
  return {
    key: tableKey(evaluation),
    name: project?.name ?? null,
    budget: amount ? `${formatNumber(amount, { ...AMOUNT_FORM, thousands: true })} ${project!.unit}` : "",
    rate: evaluation.executionRate && formatPercent(evaluation.executionRate, 2),
    isScored: evaluation.form.isScored,
    score: comesToScore(evaluation) ? shownScore(evaluation) : null,
    since: since && sinceOf(since, owned),
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
