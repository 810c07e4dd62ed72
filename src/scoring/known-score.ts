import type { Decimal } from "../figures";
import { rangeOf, type CellRange } from "../workbook";
import { standingTotal, type ScoredWorkbook } from "./evaluation";
import { comesToScore } from "./items";

/** The score that is known of a project, with the cells that say it. */
export interface KnownScore {
  readonly value: Decimal;
  readonly grade: string | null;
  readonly at: CellRange;
  readonly gradeAt: CellRange;
  /** Nothing of it waits for a judgement. */
  readonly isWhole: boolean;
  /** The list of projects states it: the unit's own word, with no table to calculate it from. */
  readonly isListed: boolean;
}

/** What a project's table comes to, else what its list states; null where neither says anything. */
export function knownScore({ project, evaluation }: ScoredWorkbook["projects"][number]): KnownScore | null {
  if (evaluation !== null && comesToScore(evaluation)) {
    const { form, grade, pending } = evaluation;
    const place = (slot: "score" | "grade"): CellRange =>
      form.total?.[slot] ? rangeOf(form.total[slot].at) : form.range;
    const [at, gradeAt] = [place("score"), place("grade")];
    return { value: standingTotal(evaluation), grade, at, gradeAt, isWhole: pending.count === 0, isListed: false };
  }
  const { score = null, grade = null } = project.statedResult ?? {};
  if (score === null || score.number === null) return null;
  const at = rangeOf(score.at);
  const gradeAt = grade === null ? at : rangeOf(grade.at);
  return { value: score.number, grade: grade?.text || null, at, gradeAt, isWhole: true, isListed: true };
}
