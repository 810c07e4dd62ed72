import { ONE } from "../figures";
import type { ScoredItem } from "./evaluation";
import type { RuleId } from "./rule-id";

/** Rules under which more is better, so that a completion above 100% says that the target was exceeded. */
const RISING: ReadonlySet<RuleId> = new Set<RuleId>(["at-least", "bands", "window", "all-or-nothing", "points-off"]);

/** Whether exceeding the target needs a reason: not for limits, ranges, dates and the execution rate. */
export function moreIsBetter(item: ScoredItem): boolean {
  const reading = item.row?.target.reading;
  if (!RISING.has(item.rule) || reading?.kind !== "quantity") return false;
  return reading.sign !== "<=" && reading.sign !== "<";
}

/** Whether the work was finished after its deadline. */
export function isLate({ rule, operands }: ScoredItem): boolean {
  if (rule !== "deadline") return false;
  const target = operands.find(({ role }) => role === "target");
  const actual = operands.find(({ role }) => role === "actual");
  if (!target || !actual) return false;
  return target.isDay ? actual.value.gt(target.value) : actual.value.lt(target.value);
}

/** Whether the completion says that the target was missed: below it, above a limit, or after the deadline. */
export function isMissed(item: ScoredItem): boolean {
  if (isLate(item)) return true;
  if (item.completion === null) return false;
  if (item.rule === "at-most") return item.completion.gt(ONE);
  return (moreIsBetter(item) || item.rule === "equal") && item.completion.lt(ONE);
}
