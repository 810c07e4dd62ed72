import { any, countOf, either, is, rounded, sumOf } from "../../figures/term";
import type { FormSum } from "../../recognition";
import { itemsOf, type Evaluation } from "../../scoring";
import { COLUMN } from "../paper/columns";
import type { EvaluationPlaces } from "../paper/evaluation-block";
import type { WorkingPaper } from "../paper/paper";
import { ASKS_ANEW, RESCORE, written } from "../sheets/terms";

/** What a line of 小计 is: the scores of its rows as 计分底稿 has them; null where some row has no place there. */
export function subtotal(
  { rows }: FormSum,
  evaluation: Evaluation,
  places: EvaluationPlaces,
  paper: WorkingPaper,
): { readonly value: number | string; readonly formula: string } | null {
  const items = itemsOf(evaluation).filter(({ row }) => row !== null && rows.includes(row));
  if (items.length !== rows.length || items.length === 0) return null;
  const at = items.map((item) => places.items.get(item));
  if (at.includes(undefined)) return null;
  const runs = runsOf(at.map((row) => row!).sort((first, second) => first - second));
  const ranges = runs.map(([first, last]) => rangeOf(paper, first, last));
  const values = at.map((row) => paper.value(row!, COLUMN.standing));
  const asks = any(ranges.map((range) => is(countOf(range, ASKS_ANEW), ">", 0)));
  return {
    value: values.includes(RESCORE) ? RESCORE : addedUp(values),
    formula: written(either(asks, ASKS_ANEW, rounded(sumOf(...ranges), SCORE_DECIMALS))),
  };
}

const SCORE_DECIMALS = 2;

/** Scores have two decimals, so hundredths add up without the noise of doubles. */
function addedUp(values: readonly (string | number | null)[]): number {
  return (
    values.reduce<number>((all, value) => all + (typeof value === "number" ? Math.round(value * 100) : 0), 0) / 100
  );
}

function rangeOf(paper: WorkingPaper, first: number, last: number): string {
  const top = paper.take(first, COLUMN.standing);
  if (first === last) return top;
  const bottom = paper.take(last, COLUMN.standing);
  return `${top}:${bottom.slice(bottom.lastIndexOf("!") + 1)}`;
}

/** Rows that follow each other, as first and last. */
function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && row === run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
