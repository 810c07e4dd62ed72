import { yuanPer, type AmountUnit } from "./amount";
import { decimal, ONE, ZERO, type Decimal } from "./decimal";

/** Where an interval ends; an end that is not in it is only approached. */
interface End {
  readonly value: Decimal;
  readonly isIn: boolean;
}

/**
 * A number as it is printed: the number itself, and the interval of the numbers that are printed so. 138.50 stands for
 * everything from 138.495 up to but without 138.505, since half is rounded away from zero. What is computed from
 * printed numbers (a sum, a rate) is known as exactly as they are, and has an interval for the same reason.
 */
export interface Printed {
  /** As it stands, or computed from what stands there. */
  readonly value: Decimal;
  readonly low: End;
  readonly high: End;
}

/** A number that was not rounded: a count, a score in whole points, 元 with 角 and 分. */
export function exactly(value: Decimal): Printed {
  const end = { value, isIn: true };
  return { value, low: end, high: end };
}

/**
 * The number that is printed with so many decimals, trailing zeros counted: 2.30 has two. `value` may be kept finer
 * than it is shown.
 */
export function printed(value: Decimal, decimals: number): Printed {
  const shown = value.round(decimals);
  const half = decimal(10).pow(-decimals).div(2);
  return {
    value,
    low: { value: shown.minus(half), isIn: shown.gt(0) },
    high: { value: shown.plus(half), isIn: shown.lt(0) },
  };
}

/** Digits as a text prints them, separators allowed: "1,385,012.35", "138.50". */
export function printedDigits(digits: string): Printed {
  const plain = digits.replace(/[,，]/g, "");
  return printed(decimal(plain), decimalsPrinted(plain));
}

/** How many decimals stand behind the point: 2 in "138.50". */
export function decimalsPrinted(digits: string): number {
  const point = digits.indexOf(".");
  return point < 0 ? 0 : digits.length - point - 1;
}

/** How many decimals a number needs: 202.64 has two, 2.30 needs one. */
export function decimalsOf(value: Decimal): number {
  return Math.max(0, value.c.length - 1 - value.e);
}

/** An amount of money in 元. 元 are exact to the 分; every larger unit is rounded to the decimals that it is printed with. */
export function printedAmount(value: Decimal, decimals: number, unit: AmountUnit): Printed {
  return unit === "元" ? exactly(value) : scaled(printed(value, decimals), yuanPer(unit));
}

/** A score: whole points are given as they are, decimals come from rounding. */
export function printedScore(score: Decimal, decimals: number): Printed {
  return score.round(0).eq(score) ? exactly(score) : printed(score, decimals);
}

/** A number of things: whole numbers were counted, decimals come from rounding. */
export function printedCount(count: Decimal, decimals = decimalsOf(count)): Printed {
  return printedScore(count, decimals);
}

/** A percentage with the decimals that are printed before its sign, as a fraction: 86.19 → 0.8619. */
export function printedPercent(percentage: Decimal, decimals: number): Printed {
  return scaled(printed(percentage, decimals), HUNDREDTH);
}

const HUNDREDTH = decimal("0.01");

/** The same in another measure: `factor` above zero. */
export function scaled({ value, low, high }: Printed, factor: Decimal): Printed {
  return factor.eq(ONE)
    ? { value, low, high }
    : {
        value: value.times(factor),
        low: { ...low, value: low.value.times(factor) },
        high: { ...high, value: high.value.times(factor) },
      };
}

/** The sum of printed numbers. */
export function sumOf(parts: readonly Printed[]): Printed {
  return parts.reduce(plus, exactly(ZERO));
}

function plus(first: Printed, second: Printed): Printed {
  return {
    value: first.value.plus(second.value),
    low: { value: first.low.value.plus(second.low.value), isIn: first.low.isIn && second.low.isIn },
    high: { value: first.high.value.plus(second.high.value), isIn: first.high.isIn && second.high.isIn },
  };
}

/** first − second. */
export function differenceOf(first: Printed, second: Printed): Printed {
  const { value, low, high } = second;
  const negated = {
    value: value.neg(),
    low: { ...high, value: high.value.neg() },
    high: { ...low, value: low.value.neg() },
  };
  return plus(first, negated);
}

/** first × second. */
export function productOf(first: Printed, second: Printed): Printed {
  return corners(first, second, (one, other) => one.times(other));
}

/** part ÷ whole; null where the whole may be zero: nothing is then known of the quotient. */
export function quotientOf(part: Printed, whole: Printed): Printed | null {
  if (whole.value.eq(0) || (whole.low.value.lte(0) && whole.high.value.gte(0))) return null;
  return corners(part, whole, (one, other) => one.div(other));
}

/** The number, but no more than the limit: what a share of the points earns. */
export function atMost({ value, low, high }: Printed, limit: Decimal): Printed {
  if (low.value.gte(limit)) return exactly(limit);
  return {
    value: value.gt(limit) ? limit : value,
    low,
    high: high.value.gt(limit) ? { value: limit, isIn: true } : high,
  };
}

/** Products and quotients are least and greatest where both numbers are at an end of theirs. */
function corners(first: Printed, second: Printed, of: (one: Decimal, other: Decimal) => Decimal): Printed {
  const ends = [first.low, first.high].flatMap((one) =>
    [second.low, second.high].map((other) => ({
      value: of(one.value, other.value),
      // Nought times anything is nought, so that the other number need not come to its end.
      isIn: (one.isIn || other.value.eq(0)) && (other.isIn || one.value.eq(0)) && (one.isIn || other.isIn),
    })),
  );
  return {
    value: of(first.value, second.value),
    low: ends.reduce((least, end) => (lies(end, least) || end.value.lt(least.value) ? end : least)),
    high: ends.reduce((most, end) => (lies(end, most) || end.value.gt(most.value) ? end : most)),
  };
}

/** Whether the end lies where the other does, and is in the interval itself. */
function lies(end: End, other: End): boolean {
  return end.isIn && end.value.eq(other.value);
}

/** Whether the number was printed as it is, without rounding. */
export function isExact({ low, high }: Printed): boolean {
  return low.value.eq(high.value);
}

/** Whether the number, rounded, is printed so: 99.56% for 0.995605. */
export function isPrintedAs(value: Decimal, { low, high }: Printed): boolean {
  return (
    (low.isIn ? low.value.lte(value) : low.value.lt(value)) &&
    (high.isIn ? high.value.gte(value) : high.value.gt(value))
  );
}

/** Whether two printed numbers can be the same number: their intervals overlap. */
export function agree(first: Printed, second: Printed): boolean {
  return reaches(first.high, second.low) && reaches(second.high, first.low);
}

function reaches(high: End, low: End): boolean {
  return high.isIn && low.isIn ? high.value.gte(low.value) : high.value.gt(low.value);
}

/**
 * How two printed numbers stand to one another. "same": the same number; "rounded": different as they stand, and equal
 * as far as their decimals tell (2.3 beside 2.29); "different": no number is printed in both ways.
 */
export type Relation = "same" | "rounded" | "different";

export function relationOf(first: Printed, second: Printed): Relation {
  if (first.value.eq(second.value)) return "same";
  return agree(first, second) ? "rounded" : "different";
}
