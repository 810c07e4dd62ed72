import { holdsInOrder } from "../../figures/term";
import {
  isGradeOf,
  knownScore,
  senseOf,
  takesPart,
  type Evaluation,
  type ScoredItem,
  type ScoredWorkbook,
} from "../../scoring";
import type { CellRange } from "../../workbook";
import type { Owner } from "./fact";
import { places } from "./scores";

/** Whether an indicator reached its target. */
export interface Outcome {
  readonly owner: Owner;
  readonly name: string;
  /** null where target and actual do not tell. */
  readonly isReached: boolean | null;
  /** The done beside the target, as numbers: 1 above, 0 equal, -1 below; null where they are no numbers. */
  readonly beside: -1 | 0 | 1 | null;
  /** 完成值“107场”，指标值“≥100场”. */
  readonly told: string;
  readonly sources: readonly CellRange[];
}

/** The grade of a record; null while something waits. */
export interface GradeFact {
  readonly owner: Owner;
  readonly grade: string;
  /** The names that the scheme gives, best first. */
  readonly names: readonly string[];
  readonly label: string;
  readonly sources: readonly CellRange[];
}

export function outcomesOf(owner: Owner, evaluation: Evaluation): Outcome[] {
  return evaluation.indicators.filter(takesPart).flatMap((item) => outcome(owner, item));
}

function outcome(owner: Owner, { row, name, rule, standing, weight }: ScoredItem): Outcome[] {
  if (!row) return [];
  const { target, actual } = row;
  const goal = target.reading.kind === "quantity" ? target.reading.number : null;
  const done = actual.reading.kind === "quantity" ? actual.reading.number : null;
  const isSameUnit = goal && done && (done.unit === "" || done.unit === goal.unit);
  const beside = isSameUnit ? (done.value.cmp(goal.value) as -1 | 0 | 1) : null;
  const byScore = standing !== null && weight !== null && weight.gt(0) ? standing.eq(weight) : null;
  const sense = senseOf({ rule });
  const isReached = beside === null || !sense ? byScore : holdsInOrder(beside, sense);
  const told = `“${name}”的指标值是“${target.text}”，完成值是“${actual.text}”`;
  return [{ owner, name, isReached, beside, told, sources: places(actual.slot, target.slot) }];
}

export function gradesOf(scored: ScoredWorkbook, whose: (owner: Owner) => string): GradeFact[] {
  const all: (readonly [Owner, Evaluation | null])[] = [
    ["unit", scored.department],
    ...scored.projects.map(({ evaluation }, index) => [index, evaluation] as const),
  ];
  const ofTables = all.flatMap(([owner, evaluation]): GradeFact[] => {
    if (!evaluation?.grade) return [];
    const { form, scheme } = evaluation;
    const names = scheme.options.grades.map(({ name }) => name);
    const sources = places(form.total?.grade, form.total?.score);
    const at = sources.length > 0 ? sources : [form.range];
    return [{ owner, grade: evaluation.grade, names, label: `${whose(owner)}等级`, sources: at }];
  });
  const names = scored.scheme.options.grades.map(({ name }) => name);
  const ofLists = scored.projects.flatMap((entry, owner): GradeFact[] => {
    const known = knownScore(entry);
    const grade = known?.isListed ? names.find((name) => isGradeOf(known.grade, name)) : undefined;
    if (grade === undefined) return [];
    return [{ owner, grade, names, label: `${whose(owner)}等级`, sources: [known!.gradeAt, known!.at] }];
  });
  return [...ofTables, ...ofLists];
}
