import type Big from "big.js";
import { coefficient, decimalsBehind, EXACT_DIGITS, ofWhole } from "./whole";

/**
 * Sums, products and the order of decimals by the whole numbers of their digits, where a double holds these exactly,
 * as it does for every amount and score; null where it doesn't, and for zeros, whose signs are big.js's matter. big.js
 * copies a number before it does anything with it, and most of them would be such copies.
 */
export function quickSum(one: Big, other: Big, otherSign: number): Big | null {
  const decimals = Math.max(decimalsBehind(one), decimalsBehind(other));
  const [first, second] = [aligned(one, decimals), aligned(other, decimals)];
  const total = one.s * first + otherSign * second;
  if (first === 0 || second === 0 || total === 0 || Number.isNaN(total)) return null;
  return ofWhole(total < 0 ? -1 : 1, Math.abs(total), decimals);
}

/** The number × 10^decimals; NaN where that is too long. */
function aligned(number: Big, decimals: number): number {
  const shift = decimals - decimalsBehind(number);
  return number.c.length + shift > EXACT_DIGITS ? NaN : coefficient(number) * 10 ** shift;
}

export function quickProduct(one: Big, other: Big): Big | null {
  if (one.c.length + other.c.length > EXACT_DIGITS) return null;
  const product = coefficient(one) * coefficient(other);
  return product === 0 ? null : ofWhole(one.s * other.s, product, decimalsBehind(one) + decimalsBehind(other));
}

/** 1 where the first is greater, -1 where it is less, 0 where they are equal. */
export function order(one: Big, other: Big): number {
  const [isZero, isOtherZero] = [one.c[0] === 0, other.c[0] === 0];
  if (isZero || isOtherZero) return isZero ? (isOtherZero ? 0 : -other.s) : one.s;
  if (one.s !== other.s) return one.s;
  if (one.e !== other.e) return one.e > other.e ? one.s : -one.s;
  const length = Math.max(one.c.length, other.c.length);
  for (let at = 0; at < length; at += 1) {
    const apart = (one.c[at] ?? 0) - (other.c[at] ?? 0);
    if (apart !== 0) return apart > 0 ? one.s : -one.s;
  }
  return 0;
}
