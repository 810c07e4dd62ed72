import type { Decimal } from "../figures";
import { gradeOf, standingTotal, type Evaluation, type ScoredItem } from "../scoring";

/** Total and grade that are written: with the given scores standing, or what the rules give after 改用计算得分. */
export function standingOf(
  evaluation: Evaluation,
  rescore: boolean,
): { readonly total: Decimal; readonly grade: string | null } {
  if (!rescore || evaluation.givenTotal === null) return { total: standingTotal(evaluation), grade: evaluation.grade };
  return {
    total: evaluation.total,
    grade: evaluation.grade === null ? null : gradeOf(evaluation.total, evaluation.scheme),
  };
}

/** Whether the number that a person typed stays in the form. A judgement stays also where the rules replace the rest. */
export function takesGiven(item: ScoredItem, rescore: boolean): boolean {
  return item.given !== null && (!rescore || item.score === null || item.score.eq(item.given));
}
