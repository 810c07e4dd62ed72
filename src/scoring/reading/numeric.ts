import { isPercent, type NumberReading, countsRepetitions, type Period, unitAbove, WEEKS_A_YEAR } from "../../language";
import type { Operand } from "../operand";
import { numberOperand, readingOperand, toTargetUnit, type Conversion } from "./operands";
import { decimal, HUNDRED, ONE, ZERO, type Decimal } from "../../figures";
import { boundSign } from "./names";
import type { ReadingCondition } from "./reading-condition";
import type { RuleContext, Selection } from "../rule";

/** What a numeric rule reads from a row. */
export interface NumericReading {
  readonly operands: readonly Operand[];
  readonly notes: readonly string[];
  readonly conditions?: readonly ReadingCondition[];
  readonly problem?: string;
  readonly isJudgement?: true;
}

/** Whether the standard leaves it to the target to say how points are earned: it speaks of no points, or of a share. */
export function targetDecides({ standard }: RuleContext): boolean {
  return (
    standard.kind === "none" || standard.kind === "proportion" || (standard.kind === "unreadable" && !standard.isRule)
  );
}

/** The actual as a number in the unit of `unit`; the named ratio stands in for an empty cell. */
export function readActual(context: RuleContext, unit: NumberReading | null): NumericReading {
  const { row, actual, ratio } = context;
  if (actual.kind === "quantity") {
    const conversion: Conversion | null = unit === null ? { factor: ONE } : toTargetUnit(actual.number, unit);
    if (conversion === null) {
      return waiting(`完成值“${row.actual.text}”与指标值“${row.target.text}”的单位不同，无法比较`);
    }
    return {
      operands: [numberOperand("actual", row.actual, actual.number, conversion.factor)],
      notes: [...(conversion.note ? [conversion.note] : []), ...saidAbout(context)],
      conditions: [...measuredBy(conversion.conditions ?? [], context, unit), ...unwrittenPercent(context)],
    };
  }
  if (actual.kind === "empty") {
    if (ratio === null) return waiting("没有填写完成值");
    const { definition } = ratio;
    const cell = row.actual.text === "" ? "完成值空缺，" : "完成值";
    const words = `${cell}按${definition.numerator.term}、${definition.denominator.term}算出`;
    return { operands: ratio.operands, notes: [`${definition.name}的${words}`] };
  }
  if (actual.kind === "unclear") return waiting(`完成值“${row.actual.text}”看不明白：${actual.suspicion}`);
  if (row.actual.says.isNone) {
    return { operands: [readingOperand("actual", ZERO, row.actual)], notes: [`完成值“${row.actual.text}”按 0 计`] };
  }
  return waiting(`完成值“${row.actual.text}”读不出数字`);
}

/** 近九成 is no exact number: how it was taken is told. */
function saidAbout({ row, actual }: RuleContext): readonly string[] {
  if (actual.kind !== "quantity" || !actual.approximate) return [];
  return [`完成值“${row.actual.text}”是约数，按 ${actual.number.value.toFixed()}${actual.number.unit} 计`];
}

/** What the actual was compared with: the target's own cell, or a number of the standard. */
function measuredBy(
  conditions: readonly ReadingCondition[],
  { target }: RuleContext,
  unit: NumberReading | null,
): readonly ReadingCondition[] {
  if (unit === null || (target.kind === "quantity" && target.number === unit)) return conditions;
  return conditions.flatMap((one) => (one.kind === "scaled-actual" ? [{ ...one, of: unit.value }] : []));
}

/** A number whose % stands in a column of its own is taken as a percentage while it is no fraction of 1; 0 is either. */
function unwrittenPercent({ row: { actual }, target }: RuleContext): readonly ReadingCondition[] {
  const { slot, reading } = actual;
  if (reading.kind !== "quantity" || reading.number.unit !== "%" || slot === null || /[%％]/.test(slot.text)) return [];
  const wantsMore = target.kind === "quantity" && target.number.value.gt(ONE);
  if (!wantsMore || slot.number === null) return [];
  if (slot.number.eq(ZERO)) return [{ kind: "at-most", role: "actual", most: ZERO, holds: true }];
  return slot.number.gt(ONE) ? [{ kind: "at-most", role: "actual", most: ONE, holds: false }] : [];
}

/** Target and actual of a row whose target is one number. */
export function readTargetAndActual(context: RuleContext): NumericReading {
  const { row, target } = context;
  if (target.kind !== "quantity")
    return waiting(row.target.text === "" ? "没有填写指标值" : `指标值“${row.target.text}”读不出数字`);
  const each = perPeriod(context, target.number);
  if (each !== null) return each;
  const actual = readActual(context, target.number);
  const due = numberOperand("target", row.target, target.number, ONE);
  const isShort = actual.operands.some(({ role, value }) => role === "actual" && value.lt(due.value));
  const vague = target.approximate && isShort ? [`指标值“${row.target.text}”没有写明相差多少算达到，按比例计`] : [];
  return { ...actual, operands: [due, ...actual.operands], notes: [...actual.notes, ...vague] };
}

/**
 * 每季度1次 beside 3次, or 24次 beside 每月2次: whether that is a year's number is nowhere said, unless it is enough for
 * one. 全年3次 says it. null where both are counted alike.
 */
function perPeriod(context: RuleContext, target: NumberReading): NumericReading | null {
  const { row, actual } = context;
  const [due, done] = [row.target.says, row.actual.says];
  const period = due.each ?? done.each;
  if (period === null || actual.kind !== "quantity" || done.repeats(due)) return null;
  const unit = unitAbove(target.unit);
  if (!countsRepetitions(unit) || due.each?.word === done.each?.word) return null;
  const [ofTarget, ofActual] = [`指标值“${row.target.text}”`, `完成值“${row.actual.text}”`];
  const [said, other, says] = due.each === null ? [ofActual, ofTarget, due] : [ofTarget, ofActual, done];
  const isOpen = says.each === null && !says.isInAll;
  const value = actual.number.value;
  if (isOpen && due.each === null && (value.gte(target.value) || boundSign(context) === "<=")) return null;
  const { word, timesAYear } = period;
  if (timesAYear === null) return { ...waiting(`${said}按每${word}计，一年应有几次要由填报人确定`), isJudgement: true };
  const [wanted, reached] = [aYear(target.value, due.each), aYear(value, done.each)];
  if (isOpen && reached.lt(wanted)) return waiting(`${said}按每${word}计，${other}没有说明是每${word}还是全年`);
  // With another number it might have to be asked, so the cell is not read live.
  const operands = [readingOperand("target", wanted, row.target), readingOperand("actual", reached, row.actual)];
  const weeks = timesAYear === WEEKS_A_YEAR ? `（一年按 ${WEEKS_A_YEAR} 周）` : "";
  const inAll = (due.each === null ? reached : wanted).toFixed();
  return { operands, notes: [`${said}按全年 ${inAll}${unit}计${weeks}`] };
}

function aYear(number: Decimal, each: Period | null): Decimal {
  return number.times(each?.timesAYear ?? ONE);
}

/**
 * A share of the whole, 100%: 按完成比例得分 without a target, or 满意度×分值 whatever the target is. null where the row
 * has no such rate.
 */
export function readShareOfWhole(context: RuleContext): Selection<object> | null {
  const { row, target, actual, standard } = context;
  if (standard.kind !== "proportion" || actual.kind !== "quantity") return null;
  const hasOther =
    standard.isOfWhole && target.kind === "quantity" && isPercent(target.number.unit) && isLower(target.sign);
  if (!hasOther && target.kind !== "empty") return null;
  if (!hasOther && !isPercent(actual.number.unit)) return null;
  const whole: Operand = { role: "target", value: HUNDRED, source: { kind: "scheme" } };
  if (!hasOther) {
    return {
      parameters: {},
      reason: "评分标准按完成比例得分，没有指标值，以 100% 为满",
      operands: [whole, numberOperand("actual", row.actual, actual.number, ONE)],
      notes: ["没有指标值，按完成 100% 得满分计"],
    };
  }
  const reading = readActual(context, { ...target.number, value: HUNDRED });
  const notes = target.number.value.eq(HUNDRED) ? [] : ["评分标准用完成值乘分值，以 100% 为满，与指标值无关"];
  return {
    parameters: {},
    reason: "评分标准用完成值乘分值",
    ...reading,
    operands: [whole, ...reading.operands],
    notes: [...notes, ...reading.notes],
  };
}

function isLower(sign: string): boolean {
  return sign === "" || sign === ">=" || sign === ">" || sign === "=";
}

/** Target and actual, the target not read live: with another one the row would be read otherwise. */
export function heldTarget(context: RuleContext): NumericReading {
  const reading = readTargetAndActual(context);
  const operands = reading.operands.map((one) =>
    one.role === "target" ? readingOperand("target", one.value, context.row.target) : one,
  );
  return { ...reading, operands };
}

/** 90%以上得满分，以下按比例 beside another target: in proportion to which of the two is nowhere said. */
export function shareProblem(context: RuleContext): NumericReading | null {
  const { standard, target } = context;
  if (standard.kind !== "proportion" || standard.from === null || target.kind !== "quantity") return null;
  const { value, unit } = standard.from;
  const isWhole = isPercent(unit) && value.eq(HUNDRED);
  if (isWhole) return null;
  if (value.eq(target.number.value)) return heldTarget(context);
  return waiting("评分标准得满分的界限与指标值不同，按什么比例得分没有写明");
}

/** What a ratio is multiplied with to stand beside the target: 100 for a target in percent. */
export function ratioScale(context: RuleContext): string {
  const { target } = context;
  if (target.kind === "quantity" || target.kind === "range") {
    const number = target.kind === "quantity" ? target.number : target.low;
    return isPercent(number.unit) || number.value.gt(decimal("1.5")) ? HUNDRED.toFixed() : "1";
  }
  return HUNDRED.toFixed();
}

function waiting(problem: string): NumericReading {
  return { operands: [], notes: [], problem };
}
