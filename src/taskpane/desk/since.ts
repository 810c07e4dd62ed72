import type { SinceLastRun } from "../../app";
import { decimal, formatScore } from "../../figures";
import type { Change } from "../../renderers";
import { standingTotal, type OwnedEvaluation } from "../../scoring";
import { parseA1Range, type CellRange } from "../../workbook";
import type { ShownChange, ShownSince } from "../shown/tables";

/** What of the last run is different in one table; null where there is nothing to compare with, or nothing is. */
export function sinceOf(since: SinceLastRun, { owner, evaluation }: OwnedEvaluation): ShownSince | null {
  const before = since.totals[owner];
  if (before === undefined) return null;
  const difference = standingTotal(evaluation).minus(decimal(before));
  // Those of the whole workbook come first, as they are told.
  const changes = since.changes.filter((change) => change.owner === null || change.owner === owner);
  // Right after a write there is nothing to compare with.
  if (difference.eq(0) && changes.length === 0) return null;
  const shown = difference.gt(0) ? `+${formatScore(difference)}` : formatScore(difference).replace("-", "−");
  return { difference: difference.eq(0) ? "" : shown, changes: changes.map(shownChange) };
}

function shownChange(change: Change): ShownChange {
  const { before, now, effect } = change;
  return { label: labelWithin(change), before, now, effect, place: changedCell(change) };
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
