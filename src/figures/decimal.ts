import Big from "big.js";
import { quickQuotient } from "./quotient";

// Quotients carry 30 decimals before the one rounding at the end: amounts have at most 15 significant digits,
// so no quotient of two of them comes nearer to a rounding tie than that.
const QUOTIENT_PLACES = 30;
Big.DP = QUOTIENT_PLACES;
Big.RM = Big.roundHalfUp;

const divide = Big.prototype.div;
Big.prototype.div = function (this: Big, divisor: Big.BigSource): Big {
  const whole = divisor instanceof Big ? divisor : new Big(divisor);
  return quickQuotient(this, whole, QUOTIENT_PLACES) ?? divide.call(this, whole);
};

/** An exact decimal number. Money, rates and scores are never binary floats. */
export type Decimal = Big;

export const ZERO: Decimal = new Big(0);
export const ONE: Decimal = new Big(1);
export const HUNDRED: Decimal = new Big(100);

/** A decimal from its digits or from a small whole number: "2.29", 10. */
export function decimal(value: string | number | Decimal): Decimal {
  return new Big(value);
}

/** What a number cell says. Excel keeps and shows 15 significant digits; the bits behind them are noise. */
export function decimalOfCell(value: number): Decimal {
  const text = String(value);
  return new Big(text.length <= 15 ? text : value.toPrecision(15));
}

/** The double that Excel stores for this decimal. Only for what is written into a cell. */
export function cellNumber(value: Decimal): number {
  const { s, e, c } = value;
  const decimals = c.length - 1 - e;
  if (c.length > 15 || decimals < 0 || decimals > 22) return Number(value.toString());
  // Both are exact as doubles, so that their quotient is the double nearest to the decimal.
  let coefficient = 0;
  for (const digit of c) coefficient = coefficient * 10 + digit;
  return (s * coefficient) / 10 ** decimals;
}

/** Rounds half away from zero, as Excel's ROUND does. */
export function roundTo(value: Decimal, places: number): Decimal {
  if (value.c.length - 1 - value.e <= places) return value;
  return value.round(places, Big.roundHalfUp);
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
