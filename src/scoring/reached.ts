import { decimal, ONE, ZERO } from "../figures";
import type { ScoredItem } from "./evaluation";
import type { Rule } from "./rule";
import { ruleById } from "./rules";

/** How an item's actual must stand to its target; null where something else decides. */
export function senseOf({ rule }: Pick<ScoredItem, "rule">): Rule["sense"] | null {
  return ruleById(rule).sense ?? null;
}

/** Whether the completion tells how much of the target was done: not of limits, ranges, dates and the execution rate. */
export function isCompletionOfTarget(item: ScoredItem): boolean {
  return moreIsBetter(item) || senseOf(item) === "=";
}

/** Whether exceeding the target needs a reason: not for limits, ranges, dates and the execution rate. */
export function moreIsBetter(item: ScoredItem): boolean {
  const reading = item.row?.target.reading;
  if (!ruleById(item.rule).isRising || reading?.kind !== "quantity") return false;
  return reading.sign !== "<=" && reading.sign !== "<";
}

/** Whether the work was finished after its deadline. */
export function isLate({ rule, operands }: ScoredItem): boolean {
  if (ruleById(rule).reads !== "year") return false;
  const target = operands.find(({ role }) => role === "target");
  const actual = operands.find(({ role }) => role === "actual");
  if (!target || !actual) return false;
  return target.day ? actual.value.gt(target.value) : actual.value.lt(target.value);
}

/** Whether more was used than the limit allows. */
export function isOverLimit(item: ScoredItem): boolean {
  return senseOf(item) === "<=" && besideTarget(item) === "above";
}

/** 1500吨左右 leaves open how near is near: so far off it full points that a person gave are taken. */
const NEARLY = decimal("0.05");

/** Whether a person gave full points for what lies within 5% of a target that is told as 约, 左右, 近. */
export function isNearlyReached({ row, given, weight, completion }: ScoredItem): boolean {
  const reading = row?.target.reading;
  if (reading?.kind !== "quantity" || !reading.approximate || given === null || weight === null) return false;
  const distance = completion?.minus(ONE).abs();
  return given.eq(weight) && distance?.gt(ZERO) === true && distance.lte(NEARLY);
}

/** Whether the completion says that the target was missed: below it, above a limit, or after the deadline. */
export function isMissed(item: ScoredItem): boolean {
  if (isLate(item)) return true;
  if (isNearlyReached(item)) return false;
  if (isOverLimit(item)) return true;
  return isCompletionOfTarget(item) && besideTarget(item) === "below";
}

/** On which side of its target the actual lies, by the completion: of a target below 0 a larger rate is lower. */
function besideTarget({ completion, operands }: ScoredItem): "above" | "below" | null {
  if (completion === null || completion.eq(ONE)) return null;
  const target = operands.find(({ role }) => role === "target");
  return completion.gt(ONE) === (target?.value.lt(ZERO) ?? false) ? "below" : "above";
}

/** Whether points were lost. */
export function hasLoss({ standing, weight }: ScoredItem): boolean {
  return standing !== null && weight !== null && standing.lt(weight);
}

/** Whether the item waits for a judgement or for a value. */
export function isWaiting({ standing, state }: ScoredItem): boolean {
  return standing === null && (state === "pending" || state === "unreadable");
}

/** Whether a person has to settle the item's points: it waits, and has a weight of its own. */
export function isToSettle(item: ScoredItem): boolean {
  return isWaiting(item) && item.weight !== null;
}

/**
 * How an item stands to its target, whatever becomes of its points: what came late or is not finished is missed though
 * its points still wait; what the rule gives all points reached it though somebody took points off. open: nothing tells.
 */
export function targetOutcome(item: ScoredItem): "reached" | "missed" | "open" {
  if (isMissed(item)) return "missed";
  const isWhole = !isWaiting(item) && !hasLoss(item);
  if (isWhole) return "reached";
  if (isUnfinished(item)) return "missed";
  if (isWaiting(item)) return "open";
  return isFullByRule(item) ? "reached" : "missed";
}

/** Whether an item reached its target. */
export function isReached(item: ScoredItem): boolean {
  return targetOutcome(item) === "reached";
}

function isUnfinished({ row }: ScoredItem): boolean {
  if (row === null || row.actual.reading.kind === "quantity") return false;
  return row.actual.says.isUnfinished && !row.target.says.isUnfinished;
}

/** The points that were lost were taken by a person, or for being far above the target. */
function isFullByRule(item: ScoredItem): boolean {
  const { given, score, weight, completion } = item;
  const isOwnJudgement = Boolean(given && score && weight && score.gte(weight));
  return isOwnJudgement || (moreIsBetter(item) && completion?.gte(ONE) === true);
}
