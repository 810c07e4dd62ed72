import { formatAmount, formatPercent } from "../../figures";
import type { FundsBlock, FundsRow, Slot } from "../../recognition";
import type { ScoredItem } from "../../scoring";

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
  if (item.completion !== null) facts.push(`完成率${formatPercent(item.completion, 1)}`);
  facts.push(`${what}的原因是：（待补充）`);
  return facts.join("，");
}

/** The same for money: 全年预算数100万元，执行数80万元，执行率80%，…的原因是：（待补充）. */
export function fundsReasonSentence(funds: FundsBlock, row: FundsRow, rate: string | null, what: string): string {
  const facts: string[] = [];
  const amount = (label: string, slot: Slot | null) => {
    if (slot?.number) facts.push(`${label}${formatAmount(slot.number)}${funds.unit}`);
  };
  if (what.includes("调整")) amount("年初预算数", row.initialBudget);
  amount("全年预算数", row.annualBudget);
  if (rate !== null) {
    amount("执行数", row.executed);
    facts.push(`执行率${rate}`);
  }
  facts.push(`${what}的原因是：（待补充）`);
  return facts.join("，");
}
