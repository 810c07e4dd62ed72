import { decimal, sum, type Figure } from "../../figures";
import { withoutSpaces } from "../../language";
import { hasLoss, isReached, isWaiting, moreIsBetter } from "../../scoring";
import type { Inline } from "../document";
import { count } from "../figures";
import { factsWithReason, points } from "./item-facts";
import { isLow, lowExecution, spendingMeasures, spendingReason } from "./money";
import { join, say } from "./say";
import { indicatorsOf, type Subject, type Told } from "./subject";

/**
 * What the figures show as problems: a low execution rate, and each indicator that missed its target or lost points,
 * with target, done, rate, points lost and the reason from its cell. Where reasons are wanting, one gap asks for all.
 */
export function problemsOf(subject: Subject): Inline[] {
  const said = join([lowExecution(subject), lostTold(subject, lostOf(subject))], "；");
  return say`${said}${reasonsWanting(subject)}`;
}

/** The same of the indicators that a text on problems does not name; empty where it names them all. */
export function lostBeside(subject: Subject, words: string): Inline[] {
  const lost = lostOf(subject, words);
  return lost.length > 0 ? say`未达到年度指标值的指标有：${lostTold(subject, lost)}` : [];
}

function lostTold(subject: Subject, lost: readonly Told[]): Inline[] {
  const told = lost.slice(0, MOST_TOLD).map((one) => factsWithReason(one, subject.style.forms));
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

/** One gap for all reasons that no cell gives; empty where none is wanting. */
export function reasonsWanting(subject: Subject): Inline[] {
  const what = missingReasons(subject, lostOf(subject));
  return what === null ? [] : [{ kind: "gap", what }];
}

/** So many names stand in a gap, so that it stays readable. */
const MOST_NAMED = 3;

/** What a person has to say: the reasons that no cell gives, and what is done about them if no cell says that either. */
function missingReasons(subject: Subject, lost: readonly Told[]): string | null {
  const { execution } = subject.evaluation ?? {};
  if (!lost.some(({ item }) => hasLoss(item)) && !(execution && hasLoss(execution))) return null;
  const names = [
    ...(isLow(subject) && spendingReason(subject) === "" ? ["预算执行率偏低"] : []),
    ...lost
      .filter(({ reason }) => reason.cause === "" && reason.measures === "")
      .map(({ item }) => `${item.name}未达标`),
  ];
  if (names.length === 0) return null;
  const named = names.slice(0, MOST_NAMED).join("、");
  const what = names.length > MOST_NAMED ? `${named}等${names.length}项的原因` : `${named}的原因`;
  const { texts, project } = subject;
  const hasMeasures = texts.find(project ? "project-measures" : "measures") !== null || measuresOf(subject) !== "";
  return !hasMeasures ? `${what}和改进措施` : what;
}

/** Indicators that missed their target or lost points, and that `words` do not name. */
export function lostOf(subject: Subject, words = ""): readonly Told[] {
  const said = withoutSpaces(words);
  const isSaid = (name: string): boolean => said.includes(withoutSpaces(name));
  return indicatorsOf(subject).filter(({ item }) => !isWaiting(item) && !isReached(item) && !isSaid(item.name));
}

/** What the cells of reasons say is or will be done; "" where they say nothing. */
export function measuresOf(subject: Subject): string {
  const said = [spendingMeasures(subject), ...indicatorsOf(subject).map(({ reason }) => reason.measures)];
  return [...new Set(said.filter((text) => text !== ""))].join("；");
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
    over.map((told) => factsWithReason(told, style.forms)),
    "；",
  );
}

/** 超额完成较多的指标：…, as a sentence's part. */
export function overFulfilment(subject: Subject): Inline[] {
  const over = overFulfilled(subject);
  return over.length > 0 ? say`超额完成较多的指标是：${over}` : [];
}
