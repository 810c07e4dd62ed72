import { convert, decimal, HUNDRED, ONE, ZERO, type AmountUnit, type Decimal } from "../../figures";
import { isPercent, type NumberReading, unitFactor, isLargeMoney } from "../../language";
import type { IndicatorValue, Slot } from "../../recognition";
import type { Operand, OperandRole, OperandSource } from "../operand";
import { LARGEST_FRACTION, type ReadingCondition } from "./reading-condition";

const THOUSAND = decimal(1000);
const WAN = decimal(10000);
/** Digits and separators that VALUE reads in every spreadsheet. */
const PLAIN_DIGITS = /^[-+]?\d[\d,]*(?:\.\d+)?$/;
const AFFIXED_DIGITS = /^([^\d.+-]*)([-+]?\d[\d,]*(?:\.\d+)?)([^\d.]*)$/;

/** A number with where it can be read live. */
export interface Sourced {
  readonly value: Decimal;
  readonly source: OperandSource;
}

/** The number of a slot (its `number` must not be null), times `factor`; `unit` is what `number` is kept in. */
export function slotSource(slot: Slot, unit: AmountUnit | null, factor: Decimal): Sourced {
  const value = times(slot.number!, factor);
  const own = slot.ownUnit;
  const cellFactor = own && unit && own !== unit ? times(convert(ONE, own, unit), factor) : factor;
  if (slot.parts) return { value, source: { kind: "reading", at: slot.at, text: slot.text } };
  if (!slot.isTextNumber) return { value, source: { kind: "cell", at: slot.at, factor: cellFactor } };
  return { value, source: textSource(slot, cellFactor, value) };
}

/** Most factors are 1: the product is then the number itself. */
function times(value: Decimal, factor: Decimal): Decimal {
  return factor === ONE ? value : value.times(factor);
}

/** How the number inside a text cell is read: live between fixed words, else as the engine read it. */
function textSource(slot: Slot, factor: Decimal, value: Decimal): OperandSource {
  const match = AFFIXED_DIGITS.exec(slot.text);
  if (match) {
    const digits = decimal(match[2]!.replaceAll(",", "").replace("+", ""));
    const live = match[3]!.trim() === "%" ? factor.div(HUNDRED) : factor;
    if (digits.times(live).eq(value)) {
      return { kind: "affixed", at: slot.at, prefix: match[1]!, suffix: match[3]!, factor: live };
    }
  }
  return { kind: "reading", at: slot.at, text: slot.text };
}

/** A value that stands for words (a tier, a day, points by word): it counts while the cell says the same. */
export function readingOperand(role: OperandRole, value: Decimal, cell: IndicatorValue): Operand {
  const slot = cell.slot;
  const source: OperandSource = slot ? { kind: "reading", at: slot.at, text: slot.text } : { kind: "scheme" };
  return { role, value, source };
}

/** One number of a target or actual, times `factor`, from its own cell. */
export function numberOperand(
  role: OperandRole,
  cell: IndicatorValue,
  number: NumberReading,
  factor: Decimal,
): Operand {
  const slot = cell.slot;
  const value = times(number.value, factor);
  if (slot === null) return { role, value, source: { kind: "scheme" } };
  if (slot.number !== null && !slot.isTextNumber) {
    const shownAs = cellFactor(slot.number, number, slot.text);
    if (shownAs) {
      const whole = times(shownAs, factor);
      return { role, value: times(slot.number, whole), source: { kind: "cell", at: slot.at, factor: whole } };
    }
  } else if (PLAIN_DIGITS.test(slot.text)) {
    const source: OperandSource = {
      kind: "affixed",
      at: slot.at,
      prefix: "",
      suffix: "",
      factor: times(number.multiple, factor),
    };
    return { role, value, source };
  } else if (number.isPlain) {
    const around = affixes(cell, number);
    if (around)
      return {
        role,
        value,
        source: { kind: "affixed", at: slot.at, ...around, factor: times(number.multiple, factor) },
      };
  }
  return { role, value, source: { kind: "reading", at: slot.at, text: slot.text } };
}

/**
 * What turns a number cell into the number that its shown text says: 100 for 0.9063 shown as 90.63%, 1 for 107 shown
 * as 107场. The shown text may be rounded, so the nearest power counts; null where none comes near (a date). A 0 says
 * nothing of its power: that of its format counts, for what will be typed over it.
 */
function cellFactor(raw: Decimal, number: NumberReading, shownText: string): Decimal | null {
  if (raw.eq(ZERO)) return number.value.eq(ZERO) ? (/[%％]$/.test(shownText) ? HUNDRED : number.multiple) : null;
  if (raw.eq(number.value)) return ONE;
  const shown = Number(number.value);
  let best: Decimal | null = null;
  let distance = Math.max(0.5, Math.abs(shown) * 0.02);
  for (const factor of [ONE, HUNDRED, THOUSAND, WAN, number.multiple]) {
    const off = Math.abs(Number(raw) * Number(factor) - shown);
    if (off <= distance && (best === null || off < distance)) {
      best = factor;
      distance = off;
    }
  }
  return best;
}

/** The words around the number in its own cell: sign and unit in columns of their own don't belong to it. */
function affixes(cell: IndicatorValue, number: NumberReading): { prefix: string; suffix: string } | null {
  const own = cell.slot!.text;
  if (own === cell.text) return { prefix: number.prefix, suffix: number.suffix };
  const match = AFFIXED_DIGITS.exec(own);
  return match ? { prefix: match[1]!, suffix: match[3]! } : null;
}

/** What turns an actual into the target's unit, what had to be assumed, and while which numbers that holds. */
export interface Conversion {
  readonly factor: Decimal;
  readonly note?: string;
  readonly conditions?: readonly ReadingCondition[];
}

/** How an actual turns into the target's unit; null where the units can't be compared. */
export function toTargetUnit(actual: NumberReading, target: NumberReading): Conversion | null {
  if (actual.unit === target.unit) return { factor: ONE };
  if (actual.unit === "") return bareActual(actual, target);
  if (target.unit === "") {
    if (!isPercent(actual.unit)) return { factor: ONE };
    const isZero = target.value.eq(ZERO);
    const isSmall = target.value.abs().lte(LARGEST_FRACTION);
    const conditions: readonly ReadingCondition[] = [
      { kind: "at-most", role: "target", most: LARGEST_FRACTION, holds: isSmall },
      { kind: "zero-target", holds: isZero },
    ];
    return isSmall && !isZero
      ? { factor: ONE.div(HUNDRED), note: "指标值是小数、完成值是百分数，已化为同一单位", conditions }
      : { factor: ONE, note: "指标值没有写单位，按完成值的“%”理解", conditions };
  }
  const factor = unitFactor(actual.unit, target.unit);
  return factor === null ? null : { factor };
}

/** A bare actual takes its target's unit and multiple, unless the number itself is plainly nearer without. */
function bareActual(actual: NumberReading, target: NumberReading): Conversion {
  if (isPercent(target.unit)) {
    const isFraction =
      !actual.value.eq(ZERO) && actual.value.abs().lte(LARGEST_FRACTION) && nearer(actual.value, HUNDRED, target.value);
    const conditions = [scaled(HUNDRED, LARGEST_FRACTION, isFraction)];
    return isFraction
      ? { factor: HUNDRED, note: "完成值是小数，按百分数理解", conditions }
      : { factor: ONE, conditions };
  }
  if (isLargeMoney(target.unit) && !target.value.eq(ZERO)) return bareAmount(actual, target);
  if (target.multiple.eq(ONE)) return { factor: ONE };
  const isScaled = nearer(actual.value, target.multiple, target.value);
  return {
    factor: isScaled ? target.multiple : ONE,
    note: isScaled ? "完成值没有写单位，按指标值的单位和倍数理解" : "完成值没有写单位，按原数理解",
    conditions: [scaled(target.multiple, null, isScaled)],
  };
}

/** 99800 beside 10万元 is 元; 9.98 is 万元. */
function bareAmount(actual: NumberReading, target: NumberReading): Conversion {
  const inYuan = ONE.div(convert(ONE, target.unit as AmountUnit, "元"));
  const isYuan = !actual.value.eq(ZERO) && nearer(actual.value, inYuan, target.value);
  const conditions = [scaled(inYuan, null, isYuan)];
  if (!isYuan) return { factor: ONE, conditions };
  return { factor: inYuan, note: "完成值没有写单位，按“元”理解", conditions };
}

function scaled(multiple: Decimal, most: Decimal | null, holds: boolean): ReadingCondition {
  return { kind: "scaled-actual", multiple, of: null, most, holds };
}

/** Whether value × factor lies nearer to the target, by ratio, than the value itself. */
function nearer(value: Decimal, factor: Decimal, target: Decimal): boolean {
  if (value.eq(0) || target.eq(0)) return true;
  const off = (number: number) => Math.abs(Math.log(Math.abs(number / Number(target))));
  return off(Number(value) * Number(factor)) < off(Number(value));
}
