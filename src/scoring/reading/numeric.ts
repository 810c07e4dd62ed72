import { isPercent, type NumberReading, countsRepetitions } from "../../language";
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
      notes: conversion.note ? [conversion.note] : [],
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
  return { ...actual, operands: [numberOperand("target", row.target, target.number, ONE), ...actual.operands] };
}

/** 每季度1次 beside 3次, or 24次 beside 每月2次: whether that is a year's number is nowhere said, unless it is enough for one. */
function perPeriod(context: RuleContext, target: NumberReading): NumericReading | null {
  const { row, actual } = context;
  const [ofTarget, ofActual] = [row.target.says.each, row.actual.says.each];
  const period = ofTarget ?? ofActual;
  if (period === null || actual.kind !== "quantity" || row.actual.says.repeats(row.target.says)) return null;
  if (!countsRepetitions(target.unit) || (ofTarget !== null && ofActual !== null)) return null;
  const done = actual.number.value;
  if (ofTarget === null && (done.gte(target.value) || boundSign(context) === "<=")) return null;
  const { word, timesAYear: times } = period;
  const [said, other] =
    ofTarget === null
      ? [`完成值“${row.actual.text}”`, `指标值“${row.target.text}”`]
      : [`指标值“${row.target.text}”`, `完成值“${row.actual.text}”`];
  const aYear = (value: Decimal, each: unknown) => (each === null ? value : value.times(times ?? ONE));
  const [due, reached] = [aYear(target.value, ofTarget), aYear(done, ofActual)];
  if (times === null || reached.lt(due)) return waiting(`${said}按每${word}计，${other}没有说明是每${word}还是全年`);
  // Enough for a whole year; with another number it would have to be asked, so the cell is not read live.
  const operands = [readingOperand("target", due, row.target), readingOperand("actual", reached, row.actual)];
  return { operands, notes: [`${said}按全年 ${(ofTarget === null ? reached : due).toFixed()}${target.unit}计`] };
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
