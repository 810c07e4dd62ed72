import { decimal, sum, type Figure } from "../../figures";
import { measuresInSentence, withoutSpaces } from "../../language";
import { hasLoss, isReached, moreIsBetter, targetOutcome } from "../../scoring";
import type { Inline } from "../document";
import { count } from "../figures";
import { factsWithReason, lossTold, points } from "./item-facts";
import { isLow, isOverspent, lowExecution, overSpending, spendingMeasures } from "./money";
import { join, say } from "./say";
import { indicatorsOf, type Subject, type Told } from "./subject";

/**
 * What the figures show as problems: a low execution rate or more spent than there was, each indicator that missed its
 * target and each that lost points though it reached it, with the reason from its cell or a gap that asks for it.
 */
export function problemsOf(subject: Subject): Inline[] {
  const lost = [...lostOf(subject), ...takenOf(subject)];
  return join([lowExecution(subject), overSpending(subject), toldOf(subject, lost)], "；");
}

/** Whether the figures show any problem that something is to be done about. */
export function hasProblems(subject: Subject): boolean {
  return isLow(subject) || isOverspent(subject) || lostOf(subject).length > 0;
}

/** The same of the indicators that a text on problems does not name; empty where it names them all. */
export function lostBeside(subject: Subject, words: string): Inline[] {
  const lost = lostOf(subject, words);
  return lost.length > 0 ? say`未达到年度指标值的指标有：${toldOf(subject, lost)}` : [];
}

function toldOf(subject: Subject, lost: readonly Told[]): Inline[] {
  const told = lost.slice(0, MOST_TOLD).map((one) => lossTold(one, subject.style.forms));
  return join([...told, othersOf(subject, lost.slice(MOST_TOLD))], "；");
}

/** So many indicators are told one by one; of the others number and points. */
const MOST_TOLD = 20;

function othersOf(subject: Subject, others: readonly Told[]): Inline[] {
  if (others.length === 0) return [];
  const [number, lost] = lossTogether(subject.id, "others", others, [subject]);
  return say`其余${number}未达到年度指标值，共扣${lost}`;
}

/** How many indicators missed their target, and the points that they lost together. */
export function lossTogether(
  id: string,
  what: string,
  lost: readonly Told[],
  subjects: readonly Subject[],
): [Figure, Figure] {
  const taken = lost.flatMap(({ item: { weight, standing } }) => (weight && standing ? [weight.minus(standing)] : []));
  const sources = subjects.flatMap(({ evaluation }) => (evaluation ? [evaluation.form.range] : []));
  const form = subjects[0]!.style.forms.score;
  return [
    count(`${id}.${what}-count`, "未达到指标值的项数", lost.length, "项", sources),
    points(`${id}.${what}-points`, "指标扣分合计", sum(taken), form, sources, "各项扣分之和"),
  ];
}

/** Indicators that missed their target, and that `words` do not name. */
export function lostOf(subject: Subject, words = ""): readonly Told[] {
  return indicatorsOf(subject).filter(({ item }) => targetOutcome(item) === "missed" && !isSaid(item.name, words));
}

/** Indicators that lost points though they reached their target, and that `words` do not name. */
export function takenOf(subject: Subject, words = ""): readonly Told[] {
  return indicatorsOf(subject).filter(({ item }) => isReached(item) && hasLoss(item) && !isSaid(item.name, words));
}

function isSaid(name: string, words: string): boolean {
  return withoutSpaces(words).includes(withoutSpaces(name));
}

/** What the cells of reasons say is or will be done; "" where they say nothing. */
export function measuresOf(subject: Subject): string {
  const said = [spendingMeasures(subject), ...indicatorsOf(subject).map(({ reason }) => reason.measures)];
  return [...new Set(said.filter((text) => text !== "").map(measuresInSentence))].join("；");
}

/** Indicators far above their target, from the scheme's bound, each with its reason. Empty where there are none. */
function overFulfilled(subject: Subject): Inline[] {
  const { evaluation, style } = subject;
  if (evaluation === null) return [];
  const bound = decimal(evaluation.scheme.options.overFulfilment.from);
  const over = indicatorsOf(subject).filter(
    ({ item }) => isReached(item) && moreIsBetter(item) && item.completion !== null && item.completion.gte(bound),
  );
  return join(
    over.map((told) => factsWithReason(told, style.forms, "超额完成的原因")),
    "；",
  );
}

/** 超额完成较多的指标：…, as a sentence's part. */
export function overFulfilment(subject: Subject): Inline[] {
  const over = overFulfilled(subject);
  return over.length > 0 ? say`超额完成较多的指标是：${over}` : [];
}
