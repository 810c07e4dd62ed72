import { sum, type Decimal } from "../figures";
import type { ProjectRecord } from "../recognition";
import { takesPart, type Evaluation, type ScoredItem, type ScoredWorkbook } from "./evaluation";

/** The owner of the figures of the unit as a whole. */
export const DEPARTMENT = "部门整体支出";

/** A self-evaluation table that was scored, and whose it is. */
export interface OwnedEvaluation {
  /** The project's name, or DEPARTMENT. */
  readonly owner: string;
  /** null for the department's table. */
  readonly project: ProjectRecord | null;
  readonly evaluation: Evaluation;
}

/** Every table that was scored: the department's, then the projects' in the order of the list. */
export function evaluationsOf({ department, projects }: ScoredWorkbook): readonly OwnedEvaluation[] {
  const ofProjects = projects.flatMap(({ project, evaluation }) =>
    evaluation === null ? [] : [{ owner: project.name, project, evaluation }],
  );
  return department === null
    ? ofProjects
    : [{ owner: DEPARTMENT, project: null, evaluation: department }, ...ofProjects];
}

/** Whether a table comes to a score: it gives points, and has rows that may get them. An empty form has none yet. */
export function comesToScore(evaluation: Evaluation): boolean {
  return evaluation.form.isScored && itemsOf(evaluation).length > 0;
}

/** Everything of a table that has a score: the execution rate, where the table scores it, then the indicators. */
export function itemsOf({
  execution,
  indicators,
}: Pick<Evaluation, "execution" | "indicators">): readonly ScoredItem[] {
  return execution === null ? indicators : [execution, ...indicators];
}

/** The points of items: each one's own, and once those of a level that several have together. */
export function statedPoints(items: readonly ScoredItem[]): readonly Decimal[] {
  const shared = new Set(items.flatMap(({ weight, row }) => (weight === null ? (row?.levelPoints ?? []) : [])));
  return [...items.flatMap(({ weight }) => weight ?? []), ...[...shared].map(({ number }) => number!)];
}

/**
 * Whether the total lacks the points of an item: it has neither points nor a score, and those of the others do not come
 * to the whole.
 */
export function lacksPoints(evaluation: Pick<Evaluation, "execution" | "indicators" | "scheme">): boolean {
  const weights = itemsOf(evaluation).flatMap(({ weight }) => weight ?? []);
  const isOpen = (item: ScoredItem) => item.weight === null && item.standing === null && takesPart(item);
  return weights.length > 0 && evaluation.indicators.some(isOpen) && sum(weights).lt(evaluation.scheme.total);
}

/** Whether all that takes part has its score, so that the total is whole. */
export function isDecided(evaluation: Evaluation): boolean {
  return evaluation.pending.count === 0 && !lacksPoints(evaluation);
}
