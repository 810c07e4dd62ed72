import { decimal } from "../../figures";
import { causeAndMeasures, saysSomething, speaksOfBudgetChange, speaksOfSpending } from "../../language";
import type { Inline } from "../document";
import { join, say } from "./say";
import type { Subject } from "./subject";

/** 预算执行率为74.48%，低于90%，原因是…. Empty where the rate is not below the scheme's bound. */
export function lowExecution(subject: Subject): Inline[] {
  const { figures, id } = subject;
  const rate = figures.get(`${id}.execution-rate`);
  if (!isLow(subject) || !rate) return [];
  const cause = spendingReason(subject);
  return join([say`预算执行率${rate}，低于${boundOf(subject)}`, cause === "" ? [] : say`原因是${cause}`], "，");
}

/** Whether the execution rate is so low that a reason must be told. */
export function isLow({ evaluation, figures, id }: Subject): boolean {
  const rate = figures.get(`${id}.execution-rate`)?.value ?? evaluation?.executionRate ?? null;
  return rate !== null && rate.lt(decimal(evaluation?.scheme.options.lowExecution ?? DEFAULT_BOUND));
}

const DEFAULT_BOUND = "0.9";

/** The bound as it is printed: 90%. */
export function boundOf({ evaluation }: Subject): string {
  return `${decimal(evaluation?.scheme.options.lowExecution ?? DEFAULT_BOUND)
    .times(100)
    .toFixed()}%`;
}

/** 年初预算数860万元，年中调减100万元，原因是…. Empty where the budget did not change. */
export function budgetChange(subject: Subject): Inline[] {
  const { figures, id } = subject;
  const [initial, change] = [figures.get(`${id}.initial-budget`), figures.get(`${id}.budget-change`)];
  if (!initial || !change) return [];
  const cause = changeReason(subject);
  return join(
    [say`年初预算数${initial}`, say`${change.label}${change}`, cause === "" ? [] : say`原因是${cause}`],
    "，",
  );
}

/** Why so little was spent, from whichever cell gives it; "" where none does. */
export function spendingReason(subject: Subject): string {
  const own = [subject.evaluation?.execution?.row?.reason?.text ?? "", ...fundsReasons(subject)];
  const found = own.find((text) => saysSomething(text) && !speaksOfBudgetChange(text)) ?? own.find(speaksOfSpending);
  const remark = remarkOf(subject);
  const isOfSpending = speaksOfSpending(remark) && !speaksOfBudgetChange(remark);
  return causeAndMeasures(found ?? (isOfSpending ? remark : "")).cause;
}

/** What is done about the spending, where the same cells say it. */
export function spendingMeasures(subject: Subject): string {
  const own = [subject.evaluation?.execution?.row?.reason?.text ?? "", ...fundsReasons(subject)];
  return causeAndMeasures(own.find(saysSomething) ?? "").measures;
}

/** 年中调减100万元，收回统筹: the sum is said by the sentence already; alone it is no reason. */
const SAID_ALREADY =
  /^(?:年中|年度中)?(?:预算)?(?:调减|调增|追加|追减|核减|压减)(?:预算)?[\d.,]+\s*(?:百万|千|百|万|亿)?元(?:[，,；;。]\s*|$)/;

function changeReason(subject: Subject): string {
  const remark = remarkOf(subject);
  const found = [...fundsReasons(subject), remark].find((text) => saysSomething(text) && speaksOfBudgetChange(text));
  return causeAndMeasures(found ?? "").cause.replace(SAID_ALREADY, "");
}

function fundsReasons({ evaluation }: Subject): readonly string[] {
  return (evaluation?.form.funds?.rows ?? []).map(({ reason }) => reason?.text ?? "");
}

function remarkOf({ project }: Subject): string {
  const text = project?.remark?.text ?? "";
  return saysSomething(text) ? text : "";
}
