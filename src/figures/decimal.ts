import Big from "big.js";
import { order, quickProduct, quickRounded, quickSum, quickText } from "./quick";
import { quickQuotient } from "./quotient";
import { coefficient, ofWhole, shifted } from "./whole";

// Quotients carry 30 decimals before the one rounding at the end: amounts have at most 15 significant digits,
// so no quotient of two of them comes nearer to a rounding tie than that.
const QUOTIENT_PLACES = 30;
Big.DP = QUOTIENT_PLACES;
Big.RM = Big.roundHalfUp;

/** Weights, counts and bounds, which most numbers are: made once, since numbers never change. */
const SMALL: Decimal[] = [];
const SMALL_ONES = 1000;

const { plus, minus, times, div, toFixed } = Big.prototype;

function bigOf(value: Big.BigSource): Big {
  if (value instanceof Big) return value;
  const isSmall = typeof value === "number" && value >= 0 && value < SMALL_ONES && Number.isInteger(value);
  return isSmall ? (SMALL[value] ??= new Big(String(value))) : new Big(value);
}

Object.assign(Big.prototype, {
  plus(this: Big, value: Big.BigSource): Big {
    const other = bigOf(value);
    return quickSum(this, other, other.s) ?? plus.call(this, other);
  },
  minus(this: Big, value: Big.BigSource): Big {
    const other = bigOf(value);
    return quickSum(this, other, -other.s) ?? minus.call(this, other);
  },
  times(this: Big, value: Big.BigSource): Big {
    const other = bigOf(value);
    return quickProduct(this, other) ?? times.call(this, other);
  },
  div(this: Big, value: Big.BigSource): Big {
    const divisor = bigOf(value);
    return quickQuotient(this, divisor, QUOTIENT_PLACES) ?? div.call(this, divisor);
  },
  cmp(this: Big, value: Big.BigSource): number {
    return order(this, bigOf(value));
  },
  toFixed(this: Big, decimals?: number, mode?: Big.RoundingMode): string {
    return (decimals === undefined ? quickText(this) : null) ?? toFixed.call(this, decimals, mode);
  },
});

/** An exact decimal number. Money, rates and scores are never binary floats. */
export type Decimal = Big;

export const ZERO: Decimal = new Big(0);
export const ONE: Decimal = new Big(1);
export const HUNDRED: Decimal = new Big(100);

/** A decimal from its digits or from a small whole number: "2.29", 10. */
export function decimal(value: string | number | Decimal): Decimal {
  return bigOf(value);
}

const LARGEST_WHOLE = 1e15;
/** Amounts have two decimals or less, money in 万元 up to six. */
const MOST_DECIMALS = 6;

/** What a number cell says. Excel keeps and shows 15 significant digits; the bits behind them are noise. */
export function decimalOfCell(value: number): Decimal {
  if (value >= 0 && value < SMALL_ONES && Number.isInteger(value)) return bigOf(value);
  // Of the decimals with at most 15 digits only one is stored as this double.
  for (let decimals = 0, power = 1; decimals <= MOST_DECIMALS; decimals += 1, power *= 10) {
    const whole = Math.round(Math.abs(value) * power);
    if (whole >= LARGEST_WHOLE) break;
    if (whole / power === Math.abs(value) && whole > 0) return ofWhole(value < 0 ? -1 : 1, whole, decimals);
  }
  const text = String(value);
  return new Big(text.length <= 15 ? text : value.toPrecision(15));
}

/** The double that Excel stores for this decimal. Only for what is written into a cell. */
export function cellNumber(value: Decimal): number {
  const { s, e, c } = value;
  const decimals = c.length - 1 - e;
  if (c.length > 15 || decimals < 0 || decimals > 22) return Number(value.toString());
  // Both are exact as doubles, so that their quotient is the double nearest to the decimal.
  return (s * coefficient(value)) / 10 ** decimals;
}

/** A fraction in hundredths: 0.9956 → 99.56. */
export function inPercent(fraction: Decimal): Decimal {
  return shifted(fraction, 2);
}

/** Rounds half away from zero, as Excel's ROUND does. */
export function roundTo(value: Decimal, places: number): Decimal {
  if (value.c.length - 1 - value.e <= places) return value;
  return quickRounded(value, places) ?? value.round(places, Big.roundHalfUp);
}

export function minimum(first: Decimal, second: Decimal): Decimal {
  return first.lt(second) ? first : second;
}

export function maximum(first: Decimal, second: Decimal): Decimal {
  return first.gt(second) ? first : second;
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}
