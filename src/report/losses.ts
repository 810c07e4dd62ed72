import { formatScore, sum, type Decimal } from "../figures";
import { plainName } from "../language";
import { itemsOf, standingTotal, type Evaluation, type ScoredItem, type ScoredWorkbook } from "../scoring";

/** So many items are named one by one; the others are counted, so that a gap stays readable. */
const NAMED = 10;

interface Loss {
  readonly name: string;
  readonly points: Decimal;
}

/** What was lost where, for a gap that asks for the reason: "培训场次扣0.5分、…"; "" where nothing was lost. */
export function lossesOf(evaluation: Evaluation | null): string {
  if (evaluation === null) return "";
  return inWords(itemsOf(evaluation).flatMap(lossOf));
}

/** The same over the projects, where the unit has no table of its own: points that each project lacks. */
export function lossesOfProjects(scored: ScoredWorkbook): string {
  const losses = scored.projects.flatMap(({ project, evaluation }) => {
    if (evaluation === null || !evaluation.form.isScored) return [];
    const points = evaluation.maximum.minus(standingTotal(evaluation)).minus(evaluation.pending.points);
    return points.gt(0) ? [{ name: plainName(project.name), points }] : [];
  });
  return inWords(losses);
}

function lossOf({ name, weight, standing }: ScoredItem): Loss[] {
  if (weight === null || standing === null || standing.gte(weight)) return [];
  return [{ name, points: weight.minus(standing) }];
}

function inWords(losses: readonly Loss[]): string {
  const named = losses.slice(0, NAMED).map(({ name, points }) => `${name}扣${formatScore(points)}分`);
  const rest = losses.slice(NAMED);
  const more = `，其余${rest.length}项共扣${formatScore(sum(rest.map(({ points }) => points)))}分`;
  return named.join("、") + (rest.length > 0 ? more : "");
}
