import type { SinceLastRun } from "../../app";
import { decimal, formatScore } from "../../figures";
import type { Change } from "../../renderers";
import { DEPARTMENT, standingTotal } from "../../scoring";
import { parseA1Range, type CellRange } from "../../workbook";
import type { ScoreTable } from "./tables";

/** How the table's total differs from the last run: "+0.46"; "" where it is the same; null where there is no last one. */
export function totalDifference(since: SinceLastRun, { name, evaluation }: ScoreTable): string | null {
  const before = since.totals[name ?? DEPARTMENT];
  if (before === undefined) return null;
  const difference = standingTotal(evaluation).minus(decimal(before));
  if (difference.eq(0)) return "";
  return difference.gt(0) ? `+${formatScore(difference)}` : formatScore(difference).replace("-", "−");
}

/** The changes of one table, after those of the whole workbook. */
export function changesOf(since: SinceLastRun, { name }: ScoreTable): readonly Change[] {
  return since.changes.filter(({ owner }) => owner === null || owner === (name ?? DEPARTMENT));
}

/** What a change is called in the table that it belongs to: 培训场次 完成值. */
export function labelWithin({ owner, label }: Change): string {
  const head = `${owner}·`;
  return label.startsWith(head) ? label.slice(head.length) : label;
}

/** Reads 'Sheet'!B7 of a change into a range; null where the cell is gone. */
export function changedCell({ at }: Change): CellRange | null {
  const bang = at.lastIndexOf("!");
  const area = parseA1Range(at.slice(bang + 1));
  if (bang < 1 || area === null) return null;
  return { sheet: at.slice(1, bang - 1).replaceAll("''", "'"), ...area };
}
