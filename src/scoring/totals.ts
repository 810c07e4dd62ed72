import { decimal, formatPercent, formatScore, roundTo, sum, ZERO, type Decimal } from "../figures";
import type { EvaluationForm } from "../recognition";
import { rangeOf } from "../workbook";
import { takesPart, typedTotal, type Adjustment, type Evaluation, type ScoredItem } from "./evaluation";
import { gradeOf } from "./grade";
import { itemsOf } from "./items";
import type { Scheme } from "./scheme";
import { givenScore } from "./score-item";

type Totals = Pick<
  Evaluation,
  "total" | "givenTotal" | "adjustments" | "statedTotal" | "maximum" | "grade" | "pending"
>;

/** Totals, adjustments by the scheme, what waits, and the grade of a form's items. */
export function totalsOf(
  form: EvaluationForm,
  scheme: Scheme,
  execution: ScoredItem | null,
  indicators: readonly ScoredItem[],
  rate: Decimal | null,
): Totals {
  const items = itemsOf({ execution, indicators });
  const isWeighted = indicators.some(({ weight }) => weight !== null);
  const waiting = items.filter((item) => item.standing === null && item.weight !== null && takesPart(item));
  const byRules = adjusted(items, "score", scheme, rate);
  const hasGiven = items.some(({ given }) => given !== null);
  const standing = hasGiven ? adjusted(items, "standing", scheme, rate) : byRules;
  const statedTotal = stated(form, items);
  const isDecided = isWeighted && waiting.length === 0;
  return {
    total: byRules.total,
    givenTotal: hasGiven ? standing.total : null,
    adjustments: standing.adjustments,
    statedTotal,
    maximum: decimal(scheme.total),
    grade: isDecided ? gradeOf(typedTotal(statedTotal) ?? standing.total, scheme) : null,
    pending: { count: waiting.length, points: sum(waiting.map(({ weight }) => weight!)) },
  };
}

/** What the form's total cell says. A sum over scores that are still to be filled in says nothing yet. */
function stated(form: EvaluationForm, items: readonly ScoredItem[]): Evaluation["statedTotal"] {
  const slot = form.total?.score ?? null;
  const total = givenScore(slot);
  if (slot === null || total === null) return null;
  const isFormula = slot.formula !== null;
  if (isFormula && items.some(({ given, weight }) => given === null && weight !== null)) return null;
  return { value: total.value, at: rangeOf(slot.at), isFormula };
}

function sumOf(items: readonly ScoredItem[], which: "score" | "standing"): Decimal {
  return sum(items.flatMap((item) => item[which] ?? []));
}

/** What the scheme makes of the sum of the items: items left out scale the rest up, a low execution rate caps it. */
function adjusted(
  items: readonly ScoredItem[],
  which: "score" | "standing",
  scheme: Scheme,
  rate: Decimal | null,
): { total: Decimal; adjustments: readonly Adjustment[] } {
  const adjustments: Adjustment[] = [];
  let total = sumOf(items, which);
  const leftOut = leftOutOf(items, which);
  const whole = decimal(scheme.total);
  if (leftOut.gt(ZERO) && leftOut.lt(whole)) {
    const scaled = roundTo(total.times(whole).div(whole.minus(leftOut)), scheme.options.scoreDecimals);
    const explanation = `不适用的指标共 ${formatScore(leftOut)} 分不计，${formatScore(total)}÷(${scheme.total}－${formatScore(leftOut)})×${scheme.total}=${formatScore(scaled)} 分`;
    adjustments.push({ kind: "rescale", points: scaled.minus(total), explanation });
    total = scaled;
  }
  const cap = rate === null ? undefined : capFor(rate, scheme);
  if (cap && total.gt(cap.most)) {
    const explanation = `执行率${formatPercent(rate!, 2)}，低于 ${formatPercent(decimal(cap.below), 2)}，总分最多 ${cap.most} 分，减 ${formatScore(total.minus(cap.most))} 分`;
    adjustments.push({ kind: "cap", points: decimal(cap.most).minus(total), explanation });
    total = decimal(cap.most);
  }
  return { total, adjustments };
}

/** The points of the items left out. One that a person scored all the same counts with its points. */
export function leftOutOf(items: readonly ScoredItem[], which: "score" | "standing"): Decimal {
  const isLeftOut = (item: ScoredItem) => item.state === "not-applicable" && item[which] === null;
  return sum(items.flatMap((item) => (isLeftOut(item) && item.weight ? [item.weight] : [])));
}

/** The strictest cap whose bound lies above the rate. */
function capFor(rate: Decimal, scheme: Scheme): Scheme["options"]["caps"][number] | undefined {
  const reached = scheme.options.caps.filter(({ below }) => rate.lt(below));
  return reached.reduce<(typeof reached)[number] | undefined>(
    (strictest, cap) => (strictest === undefined || Number(cap.most) < Number(strictest.most) ? cap : strictest),
    undefined,
  );
}
