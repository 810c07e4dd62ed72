import { decimal, formatNumber, formatPercent, SENTENCE_FORMS, sum, ZERO, type Decimal } from "../figures";
import { calculated, calculatedNumber, shownCalculation, sumOf } from "../figures/term";
import type { EvaluationForm } from "../recognition";
import { rangeOf } from "../workbook";
import { takesPart, typedTotal, type Adjustment, type Evaluation, type ScoredItem } from "./evaluation";
import { gradeOf } from "./grade";
import { itemsOf, lacksPoints } from "./items";
import type { Scheme } from "./scheme";
import { givenScore } from "./score-item";
import { capFor, capping, isRescaled, LEFT_OUT, rescaledSum, rescaling, scoreColumns } from "./total-terms";

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
  const isDecided = isWeighted && waiting.length === 0 && !lacksPoints({ execution, indicators, scheme });
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

/** What the scheme makes of the sum of the items: items left out scale the rest up, a low execution rate caps it. */
function adjusted(
  items: readonly ScoredItem[],
  which: "score" | "standing",
  scheme: Scheme,
  rate: Decimal | null,
): { total: Decimal; adjustments: readonly Adjustment[] } {
  const columns = scoreColumns(items, which);
  const adjustments: Adjustment[] = [];
  let total = calculatedNumber(sumOf("scores"), columns)!;
  if (calculated(isRescaled(scheme), columns) === true) {
    const points = calculatedNumber(rescaling(scheme), columns)!;
    const left = calculatedNumber(LEFT_OUT, columns)!;
    const explained = ({ score } = SENTENCE_FORMS) =>
      `不适用的指标共 ${formatNumber(left, score)} 分不计，${shownCalculation(rescaledSum(scheme), columns, score)} 分`;
    adjustments.push({ kind: "rescale", points, explained });
    total = total.plus(points);
  }
  const rescaled = adjustments.map(({ points }) => points);
  const points = rate && calculatedNumber(capping(scheme, ["scores", "rescaled"]), { ...columns, rescaled, rate });
  if (rate && points?.lt(ZERO)) {
    const { below, most } = capFor(rate, scheme)!;
    const explained = (forms = SENTENCE_FORMS) =>
      `执行率${formatNumber(rate, { ...forms.rate, percent: true })}，低于 ${formatPercent(decimal(below), 2)}，` +
      `总分最多 ${most} 分，减 ${formatNumber(points.abs(), forms.score)} 分`;
    adjustments.push({ kind: "cap", points, explained });
    total = total.plus(points);
  }
  return { total, adjustments };
}
