import { decimal, ONE, ZERO, type Decimal } from "../../figures";
import { readingOperand } from "./operands";
import type { RuleContext, Selection } from "../rule";
import { dateOfSerial } from "./dates";
import { unitFactor, countedUnit, daysIn, monthsIn, type Standard } from "../../language";
import { compareTimes } from "../rules/deadline";

type Read = Pick<Selection, "operands" | "notes" | "problem">;

/** What a step of the deduction is: 每延迟1个月, 不足1个月按1个月计. */
type Step = Pick<Extract<Standard, { kind: "points-off" }>, "step" | "stepUnit" | "partSteps">;

/** A step that is begun but not full; whether it counts is the scheme's. */
const BEGUN = decimal("0.5");

/** 每延迟一个月扣1分: how many days, weeks or months the actual lies behind the day that the target names. */
export function readLateness(context: RuleContext, step: Step): Read {
  const { row, actual: said } = context;
  const { stepUnit: unit, partSteps } = step;
  // 逾期3天 and 提前5天 say it themselves.
  const { shift } = row.actual.says;
  if (said.kind === "quantity" && unitFactor(said.number.unit, unit) !== null && shift !== null) {
    const factor = shift === "ahead" ? ZERO : unitFactor(said.number.unit, unit)!;
    return late(said.number.value.abs().times(factor), []);
  }
  const { operands = [], notes = [], parameters: measure, problem } = compareTimes(context, (by) => by);
  if (problem !== undefined) return { problem };
  const target = operands.find(({ role }) => role === "target")!.value;
  const actual = operands.find(({ role }) => role === "actual")!.value;
  const isDay = measure === "day";
  const isOnTime = isDay ? actual.lte(target) : actual.gte(target);
  if (isOnTime) return late(ZERO, notes);
  if (!isDay) return { problem: `完成值“${row.actual.text}”没有说明晚了多久` };
  const amount = lateBy(target, actual, unit);
  if (amount === null) return { problem: `晚了几个${unit}要由填报人确定` };
  const isMore = !amount.eq(amount.round(0, 0));
  // Half a month stands for one that is begun: what part of it that is nobody says.
  const needsParts = partSteps === "in-proportion" || !step.step.eq(step.step.round(0, 0));
  if (isMore && needsParts && daysIn(unit) === null)
    return { problem: `晚了几个${unit}不是整数，扣多少分要由填报人确定` };
  return late(amount, [
    ...notes,
    `完成值“${row.actual.text}”比指标值“${row.target.text}”晚${amount.lt(ONE) ? "不到 1" : ` ${amount.round(0, 0).toFixed()}`} ${countedUnit(unit)}${isMore && partSteps === "begun" && amount.gt(ONE) ? "多" : ""}`,
  ]);

  function late(value: Decimal, said: readonly string[]): Read {
    return { operands: [readingOperand("actual", value, row.actual)], notes: said };
  }
}

/** In steps of the unit, half a step for one that is begun; null for units that need a calendar of workdays. */
function lateBy(limit: Decimal, done: Decimal, unit: string): Decimal | null {
  const days = daysIn(unit);
  if (days !== null) return done.minus(limit).div(days);
  const months = monthsIn(unit);
  if (months === null) return null;
  const [from, to] = [dateOfSerial(limit), dateOfSerial(done)];
  const between = (to.year - from.year) * 12 + to.month - from.month;
  const whole = to.day >= from.day || isMonthEnd(to) ? between : between - 1;
  const isBegun = to.day !== from.day && !(isMonthEnd(to) && isMonthEnd(from));
  return decimal(whole)
    .plus(isBegun ? BEGUN : ZERO)
    .div(months);
}

function isMonthEnd({ year, month, day }: { year: number; month: number; day: number }): boolean {
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
}
