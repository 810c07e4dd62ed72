import {
  formatAmount,
  formatNumber,
  formatPercent,
  formatScore,
  ONE,
  type AmountUnit,
  type Decimal,
} from "../../figures";
import { saysNothing, saysSomething } from "../../language";
import type { Slot } from "../../recognition";
import { factsOfItem, isCompletionOfTarget, isLate, isOverLimit, type ItemFact, type ScoredItem } from "../../scoring";
import { gapText } from "../../sentences";

/** Whether the cell holds a reason. */
export function hasReason(slot: Slot | null | undefined): boolean {
  return slot !== null && slot !== undefined && saysSomething(slot.text);
}

/** Whether no reason was written; 无, / and 0 are written, and reason-says-nothing tells of them. */
export function lacksReason(slot: Slot | null | undefined): boolean {
  return !hasReason(slot) && !saysNothing(slot?.text ?? "");
}

// The reason itself is never made up: what only the accountant knows stays a gap, as in the report.
const MEASURE = `改进措施是${gapText("措施")}。`;

/** 年度指标值≥95%，实际完成90.63%，完成率95.4%，扣0.46分。未完成的原因是（待补充：原因），改进措施是（待补充：措施）。 */
export function lossSentence(item: ScoredItem): string {
  return `${factsOfItem(item).map(factText).join("，")}。${cause(item)}的原因是${gapText("原因")}，${MEASURE}`;
}

/** 年度指标值≥100场，实际完成150场，完成率150%，超出50%。超额完成的原因是（待补充：原因）… */
export function overSentence(item: ScoredItem): string {
  const facts = factsOfItem(item).flatMap((fact) => (fact.what === "lost" ? [] : [factText(fact)]));
  const over = item.completion === null ? [] : [`超出${formatPercent(item.completion.minus(ONE), 1)}`];
  return (
    `${[...facts, ...over].join("，")}。超额完成的原因是${gapText("原因")}，` + `下一年度指标值${gapText("是否调整")}。`
  );
}

function cause(item: ScoredItem): string {
  if (isLate(item)) return "未按时完成";
  if (isOverLimit(item)) return "超出控制数";
  if (item.completion?.lt(ONE) && isCompletionOfTarget(item)) return "未完成";
  return item.state === "given" || item.completion === null ? "未得满分" : "扣分";
}

function factText({ words, value }: ItemFact): string {
  switch (value?.kind) {
    case undefined:
      return words;
    case "words":
      return `${words}${value.text}`;
    case "number":
      return `${words}${value.before}${formatNumber(value.value, value.form)}${value.unit}`;
    case "rate":
      return `${words}${formatPercent(value.value, 1)}`;
    case "points":
      return `${words}${formatScore(value.value)}分`;
  }
}

/** The amounts of a project, wherever they stand. */
export interface ReasonAmounts {
  readonly initialBudget: Slot | null;
  readonly annualBudget: Slot | null;
  readonly executed: Slot | null;
}

/** 全年预算数100万元，执行数80万元，执行率80%，未支出20万元。执行率偏低的原因是（待补充：原因）… */
export function lowRateSentence(amounts: ReasonAmounts | null, unit: AmountUnit, rate: string): string {
  return `${spending(amounts, unit, rate)}。执行率偏低的原因是${gapText("原因")}，${MEASURE}`;
}

/** …，产出指标均已完成。资金没有用完的原因是（待补充：原因）。 */
export function surplusSentence(
  amounts: ReasonAmounts | null,
  unit: AmountUnit,
  rate: string,
  what: "各项指标" | "产出指标",
): string {
  return `${spending(amounts, unit, rate)}，${what}均已完成。资金没有用完的原因是${gapText("原因")}。`;
}

function spending(amounts: ReasonAmounts | null, unit: AmountUnit, rate: string): string {
  const budget = amounts?.annualBudget?.number;
  const executed = amounts?.executed?.number;
  return [
    ...stated("全年预算数", budget, unit),
    ...stated("执行数", executed, unit),
    `执行率${rate}`,
    ...stated("未支出", budget && executed && budget.minus(executed), unit),
  ].join("，");
}

/** 年初预算数100万元，全年预算数90万元，年中调减10万元。预算调整的原因是（待补充：原因），依据是（待补充：批复文件）。 */
export function budgetChangeSentence({ initialBudget, annualBudget }: ReasonAmounts, unit: AmountUnit): string {
  const [initial, annual] = [initialBudget?.number, annualBudget?.number];
  const change = initial && annual ? annual.minus(initial) : null;
  return (
    [
      ...stated("年初预算数", initial, unit),
      ...stated("全年预算数", annual, unit),
      ...stated(change?.lt(0) ? "年中调减" : "年中调增", change?.abs(), unit),
    ].join("，") + `。预算调整的原因是${gapText("原因")}，依据是${gapText("批复文件")}。`
  );
}

function stated(label: string, amount: Decimal | null | undefined, unit: AmountUnit): string[] {
  return amount ? [`${label}${formatAmount(amount)}${unit}`] : [];
}
