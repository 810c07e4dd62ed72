import type { Evaluation, ScoredItem, ScoredWorkbook } from "./evaluation";
import { totalsOf } from "./totals";

/**
 * 改用计算得分: the workbook as if nobody had typed a score that the rules give otherwise. A judgement stays, since
 * no rule replaces it. Tables, text and findings are all made from the result, so that they cannot disagree.
 */
export function withComputedScores(scored: ScoredWorkbook): ScoredWorkbook {
  return {
    ...scored,
    projects: scored.projects.map(({ project, evaluation }) => ({ project, evaluation: recomputed(evaluation) })),
    department: recomputed(scored.department),
  };
}

function isTypedOtherwise({ given, score, state }: ScoredItem): boolean {
  return given !== null && (state === "passed-over" || (score !== null && !given.eq(score)));
}

function recomputed(evaluation: Evaluation | null): Evaluation | null {
  if (evaluation === null) return null;
  const execution = evaluation.execution && computed(evaluation.execution);
  const indicators = evaluation.indicators.map(computed);
  const { form, scheme, executionRate } = evaluation;
  const totals = totalsOf(form, scheme, execution, indicators, executionRate);
  return { ...evaluation, execution, indicators, ...totals, statedTotal: null };
}

function computed(item: ScoredItem): ScoredItem {
  return isTypedOtherwise(item) ? { ...item, given: null, standing: item.score } : item;
}
