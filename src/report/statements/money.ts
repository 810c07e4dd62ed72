import { decimal, ONE } from "../../figures";
import {
  causeAndMeasures,
  causeInSentence,
  saysSomething,
  speaksOfBudgetChange,
  speaksOfSpending,
} from "../../language";
import type { Inline } from "../document";
import { gap, join, say } from "./say";
import type { Subject } from "./subject";

/** 预算执行率为74.48%，低于90%，原因是…. Empty where the rate is not below the scheme's bound. */
export function lowExecution(subject: Subject): Inline[] {
  const { figures, id } = subject;
  const rate = figures.get(`${id}.execution-rate`);
  if (!isLow(subject) || !rate) return [];
  const cause = spendingReason(subject);
  const why = cause === "" ? gap("预算执行率偏低的原因") : say`${cause}`;
  return say`预算执行率${rate}，低于${boundOf(subject)}，原因是${why}`;
}

/** 预算执行率112.00%，执行数超过全年预算数，原因是…. Empty where no more was spent than there was. */
export function overSpending(subject: Subject): Inline[] {
  const rate = subject.figures.get(`${subject.id}.execution-rate`);
  if (!isOverspent(subject) || !rate) return [];
  const cause = spendingReason(subject);
  const why = cause === "" ? gap("执行数超过预算数的原因") : say`${cause}`;
  return say`预算执行率${rate}，执行数超过全年预算数，原因是${why}`;
}

/** Whether more was spent than the budget allows. */
export function isOverspent({ figures, id }: Subject): boolean {
  return figures.get(`${id}.execution-rate`)?.value?.gt(ONE) === true;
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

/** 年初预算数860万元，年中调减100万元，原因是…; a gap where nothing explains the change. Empty where there was none. */
export function budgetChange(subject: Subject): Inline[] {
  const { figures, id } = subject;
  const [initial, change] = [figures.get(`${id}.initial-budget`), figures.get(`${id}.budget-change`)];
  if (!initial || !change) return [];
  const cause = changeReason(subject);
  const isAsked = cause === "" && !subject.isChangeExplained;
  const why = isAsked ? gap("预算调整的原因") : cause;
  return join(
    [say`年初预算数${initial}`, say`${change.label}${change}`, why.length > 0 ? say`原因是${why}` : []],
    "，",
  );
}

/** Why so little was spent, from whichever cell gives it; "" where none does. */
export function spendingReason(subject: Subject): string {
  const own = [subject.evaluation?.execution?.row?.reason?.text ?? "", ...fundsReasons(subject)];
  const found = own.find((text) => saysSomething(text) && !speaksOfBudgetChange(text)) ?? own.find(speaksOfSpending);
  const remark = remarkOf(subject);
  const isOfSpending = speaksOfSpending(remark) && !speaksOfBudgetChange(remark);
  return causeInSentence(causeAndMeasures(found ?? (isOfSpending ? remark : "")).cause);
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
  return causeInSentence(causeAndMeasures(found ?? "").cause.replace(SAID_ALREADY, ""));
}

function fundsReasons({ evaluation }: Subject): readonly string[] {
  return (evaluation?.form.funds?.rows ?? []).map(({ reason }) => reason?.text ?? "");
}

function remarkOf({ project }: Subject): string {
  const text = project?.remark?.text ?? "";
  return saysSomething(text) ? text : "";
}
