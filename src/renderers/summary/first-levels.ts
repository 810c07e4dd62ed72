import { cell, countOfNumbers, either, is } from "../../figures/term";
import { firstLevelsOf, type Evaluation, type ScoredWorkbook } from "../../scoring";
import { COLUMN as PAPER } from "../paper/columns";
import type { WorkingPaper } from "../paper/paper";
import { standingSum } from "../paper/standing-sum";
import type { Live } from "../sheets/draft";
import { ASKS_ANEW, liveOf, RESCORE } from "../sheets/terms";

/** A formula that names more stretches of rows than this would be longer than Excel takes. */
const MOST_RANGES = 60;

/** The first levels of all tables, each once, in the order in which they are met. */
export function levelNames({ department, projects }: ScoredWorkbook): readonly string[] {
  const evaluations = [...projects.map(({ evaluation }) => evaluation), department];
  return [...new Set(evaluations.flatMap((one) => (one === null ? [] : firstLevelsOf(one).map(({ name }) => name))))];
}

/** What each first level of a table got, taken from 计分底稿; where nothing of it has points, what stands there. */
export function levelScores(evaluation: Evaluation, paper: WorkingPaper): ReadonlyMap<string, Live> {
  const places = paper.evaluations.get(evaluation);
  if (!places || places.total === null) return new Map();
  return new Map(
    firstLevelsOf(evaluation).flatMap(({ name, items }) => {
      const at = items.flatMap((item) => places.items.get(item) ?? []);
      return at.length === 0 ? [] : [[name, levelScore(at, paper)] as const];
    }),
  );
}

function levelScore(rows: readonly number[], paper: WorkingPaper): Live {
  const { ranges, asks, sum, value } = standingSum(rows, paper);
  const first = paper.live(Math.min(...rows), PAPER.standing);
  const hasPoints = rows.some((row) => typeof paper.value(row, PAPER.standing) === "number");
  const now = hasPoints || value === RESCORE ? value : first.value;
  if (ranges.length > MOST_RANGES) return { value: now };
  const points = either(is(countOfNumbers(...ranges), "=", 0), cell(first.formula ?? ""), sum);
  return liveOf(either(asks, ASKS_ANEW, points), now);
}
