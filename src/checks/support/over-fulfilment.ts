import { ONE } from "../../figures";
import type { RuleId, ScoredItem } from "../../scoring";

/** Rules under which more is better, so that a completion above 100% says that the target was exceeded. */
const RISING: ReadonlySet<RuleId> = new Set<RuleId>(["at-least", "bands", "window", "all-or-nothing", "points-off"]);

/** Whether exceeding the target needs a reason: not for limits, ranges, dates and the execution rate. */
export function moreIsBetter(item: ScoredItem): boolean {
  const reading = item.row?.target.reading;
  if (!RISING.has(item.rule) || reading?.kind !== "quantity") return false;
  return reading.sign !== "<=" && reading.sign !== "<";
}

/** Whether the completion says that the target was missed: below it, or above a limit. */
export function isMissed(item: ScoredItem): boolean {
  if (item.completion === null) return false;
  if (item.rule === "at-most") return item.completion.gt(ONE);
  return (moreIsBetter(item) || item.rule === "equal") && item.completion.lt(ONE);
}
