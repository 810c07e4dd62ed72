import { any, countOf, is, rounded, sumOf, type Term } from "../../figures/term";
import { ASKS_ANEW, RESCORE } from "../sheets/terms";
import { COLUMN } from "./columns";
import type { WorkingPaper } from "./paper";

const SCORE_DECIMALS = 2;

/** What the scores of some rows of 计分底稿 come to, wherever it is written. */
export interface StandingSum {
  /** Their cells, as few ranges. */
  readonly ranges: readonly string[];
  /** Whether one of them asks for a new scoring. */
  readonly asks: Term;
  readonly sum: Term;
  readonly value: number | typeof RESCORE;
}

/** The scores that stand in those rows (zero-based, at least one), added up. */
export function standingSum(rows: readonly number[], paper: WorkingPaper): StandingSum {
  const runs = runsOf([...rows].sort((first, second) => first - second));
  const ranges = runs.map(([first, last]) => rangeOf(paper, first, last));
  const values = rows.map((row) => paper.value(row, COLUMN.standing));
  return {
    ranges,
    asks: any(ranges.map((range) => is(countOf(range, ASKS_ANEW), ">", 0))),
    sum: rounded(sumOf(...ranges), SCORE_DECIMALS),
    value: values.includes(RESCORE) ? RESCORE : addedUp(values),
  };
}

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
