import { formatAmount, formatPercent, formatScore, ONE, type AmountUnit, type Decimal } from "../../figures";
import { saysNothing, saysSomething } from "../../language";
import type { IndicatorValue, Slot } from "../../recognition";
import { isCompletionOfTarget, isLate, isOverLimit, type ScoredItem } from "../../scoring";

/** Whether the cell holds a reason. */
export function hasReason(slot: Slot | null | undefined): boolean {
  return slot !== null && slot !== undefined && saysSomething(slot.text);
}

/** Whether no reason was written; 无, / and 0 are written, and reason-says-nothing tells of them. */
export function lacksReason(slot: Slot | null | undefined): boolean {
  return !hasReason(slot) && !saysNothing(slot?.text ?? "");
}

/** The reason itself is never made up: what only the accountant knows stays a gap, as in the report. */
function gap(what: string): string {
  return `（待补充：${what}）`;
}

const MEASURE = `改进措施是${gap("措施")}。`;

/** 年度指标值≥95%，实际完成90.63%，完成率95.4%，扣0.46分。未完成的原因是（待补充：原因），改进措施是（待补充：措施）。 */
export function lossSentence(item: ScoredItem): string {
  const { standing, weight } = item;
  const lost =
    standing !== null && weight !== null && standing.lt(weight) ? [`扣${formatScore(weight.minus(standing))}分`] : [];
  return `${[...factsOf(item), ...lost].join("，")}。${cause(item)}的原因是${gap("原因")}，${MEASURE}`;
}

/** 年度指标值≥100场，实际完成150场，完成率150%，超出50%。超额完成的原因是（待补充：原因）… */
export function overSentence(item: ScoredItem): string {
  const over = item.completion === null ? [] : [`超出${formatPercent(item.completion.minus(ONE), 1)}`];
  return (
    `${[...factsOf(item), ...over].join("，")}。超额完成的原因是${gap("原因")}，` + `下一年度指标值${gap("是否调整")}。`
  );
}

function cause(item: ScoredItem): string {
  if (isLate(item)) return "未按时完成";
  if (isOverLimit(item)) return "超出控制数";
  if (item.completion?.lt(ONE) && isCompletionOfTarget(item)) return "未完成";
  return item.state === "given" || item.completion === null ? "未得满分" : "扣分";
}

function factsOf(item: ScoredItem): string[] {
  const { row, completion } = item;
  const facts: string[] = [];
  if (row?.target.text)
    facts.push(`年度指标值${/\d/.test(row.target.text) ? row.target.text : `“${row.target.text}”`}`);
  if (row?.actual.text) facts.push(doneOf(row.actual, row.target));
  if (isLate(item)) facts.push("晚于规定时限");
  if (completion === null) return facts;
  // Of a limit the rate says how much of it was used, which is no completion.
  if (isCompletionOfTarget(item)) facts.push(`完成率${formatPercent(completion, 1)}`);
  else if (isOverLimit(item)) facts.push(`超出${formatPercent(completion.minus(ONE), 1)}`);
  return facts;
}

/** 实际完成90场; a bare number takes its target's unit, words are quoted. */
function doneOf({ text, reading }: IndicatorValue, target: IndicatorValue): string {
  if (reading.kind === "deadline" && reading.by !== null) return `实际完成时间${text}`;
  if (!/\d/.test(text)) return `实际完成情况“${text}”`;
  const unit = target.reading.kind === "quantity" ? target.reading.number.unit : "";
  const isBare = reading.kind === "quantity" && reading.number.unit === "" && /^\d+(?:\.\d+)?$/.test(text);
  const isShare = unit === "%" && reading.kind === "quantity" && reading.number.value.lte(ONE);
  if (isBare && isShare) return `实际完成${formatPercent(reading.number.value, 2)}`;
  return `实际完成${text}${isBare ? unit : ""}`;
}

/** The amounts of a project, wherever they stand. */
export interface ReasonAmounts {
  readonly initialBudget: Slot | null;
  readonly annualBudget: Slot | null;
  readonly executed: Slot | null;
}

/** 全年预算数100万元，执行数80万元，执行率80%，未支出20万元。执行率偏低的原因是（待补充：原因）… */
export function lowRateSentence(amounts: ReasonAmounts | null, unit: AmountUnit, rate: string): string {
  return `${spending(amounts, unit, rate)}。执行率偏低的原因是${gap("原因")}，${MEASURE}`;
}

/** …，产出指标均已完成。资金没有用完的原因是（待补充：原因）。 */
export function surplusSentence(
  amounts: ReasonAmounts | null,
  unit: AmountUnit,
  rate: string,
  what: "各项指标" | "产出指标",
): string {
  return `${spending(amounts, unit, rate)}，${what}均已完成。资金没有用完的原因是${gap("原因")}。`;
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
    ].join("，") + `。预算调整的原因是${gap("原因")}，依据是${gap("批复文件")}。`
  );
}

function stated(label: string, amount: Decimal | null | undefined, unit: AmountUnit): string[] {
  return amount ? [`${label}${formatAmount(amount)}${unit}`] : [];
}
