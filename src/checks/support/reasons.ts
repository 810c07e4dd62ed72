import { formatAmount, formatPercent, type AmountUnit } from "../../figures";
import type { Slot } from "../../recognition";
import type { ScoredItem } from "../../scoring";
import { moreIsBetter } from "./over-fulfilment";

/** 无, —, / and the like explain nothing; 无偏差 contradicts the loss beside it. */
const SAYS_NOTHING = /^(?:[\s无\-—–－/、。.,，；;]*|暂无|没有|无偏差|不存在偏差|不适用|不涉及)$/;

/** Whether the cell holds a reason. */
export function hasReason(slot: Slot | null | undefined): boolean {
  return slot !== null && slot !== undefined && !SAYS_NOTHING.test(slot.text);
}

/** Whether the text says anything at all. */
export function saysSomething(text: string): boolean {
  return !SAYS_NOTHING.test(text);
}

/** 年度指标值≥95%，实际完成90.63%，完成率95.4%，…的原因是：（待补充） — the reason itself stays the accountant's. */
export function reasonSentence(item: ScoredItem, what: string): string {
  const facts: string[] = [];
  if (item.row?.target.text) facts.push(`年度指标值${item.row.target.text}`);
  if (item.row?.actual.text) facts.push(`实际完成${item.row.actual.text}`);
  // Of a limit the rate says how much of it was used, which is no completion.
  if (item.completion !== null && (moreIsBetter(item) || item.rule === "equal"))
    facts.push(`完成率${formatPercent(item.completion, 1)}`);
  facts.push(`${what}的原因是：（待补充）`);
  return facts.join("，");
}

/** The amounts of a project, wherever they stand. */
export interface ReasonAmounts {
  readonly initialBudget: Slot | null;
  readonly annualBudget: Slot | null;
  readonly executed: Slot | null;
}

/** 全年预算数100万元，执行数80万元，执行率80%，执行率偏低的原因是：（待补充）. */
export function lowRateSentence(amounts: ReasonAmounts | null, unit: AmountUnit, rate: string): string {
  return [
    ...stated("全年预算数", amounts?.annualBudget, unit),
    ...stated("执行数", amounts?.executed, unit),
    `执行率${rate}`,
    "执行率偏低的原因是：（待补充）",
  ].join("，");
}

/** 年初预算数100万元，全年预算数90万元，预算调整的原因是：（待补充）. */
export function budgetChangeSentence(amounts: ReasonAmounts, unit: AmountUnit): string {
  return [
    ...stated("年初预算数", amounts.initialBudget, unit),
    ...stated("全年预算数", amounts.annualBudget, unit),
    "预算调整的原因是：（待补充）",
  ].join("，");
}

function stated(label: string, slot: Slot | null | undefined, unit: AmountUnit): string[] {
  return slot?.number ? [`${label}${formatAmount(slot.number)}${unit}`] : [];
}
