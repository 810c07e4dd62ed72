import Big from "big.js";

// Quotients carry 30 decimals before the one rounding at the end: amounts have at most 15 significant digits,
// so no quotient of two of them comes nearer to a rounding tie than that.
Big.DP = 30;
Big.RM = Big.roundHalfUp;

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
  return new Big(value.toPrecision(15));
}

/** The double that Excel stores for this decimal. Only for what is written into a cell. */
export function cellNumber(value: Decimal): number {
  return Number(value.toString());
}

/** Rounds half away from zero, as Excel's ROUND does. */
export function roundTo(value: Decimal, places: number): Decimal {
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
