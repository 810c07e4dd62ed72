import type Big from "big.js";
import { coefficient, decimalsBehind, EXACT_DIGITS, ofWhole, signedZero } from "./whole";

/**
 * Sums, products, roundings and the order of decimals by the whole numbers of their digits, where a double holds these
 * exactly, as it does for every amount and score; null where it doesn't. Signs of zeros are those of big.js, which copies
 * a number before it does anything with it: most of them would be such copies.
 */
export function quickSum(one: Big, other: Big, otherSign: number): Big | null {
  const decimals = Math.max(decimalsBehind(one), decimalsBehind(other));
  const first = aligned(one, decimals);
  const second = aligned(other, decimals);
  if (first === 0 || second === 0) return second !== 0 && otherSign === other.s ? other : first !== 0 ? one : null;
  const total = one.s * first + otherSign * second;
  if (Number.isNaN(total)) return null;
  return total === 0 ? signedZero(1) : ofWhole(total < 0 ? -1 : 1, Math.abs(total), decimals);
}

/** The number × 10^decimals; NaN where that is too long. */
function aligned(number: Big, decimals: number): number {
  const shift = decimals - decimalsBehind(number);
  return number.c.length + shift > EXACT_DIGITS ? NaN : coefficient(number) * 10 ** shift;
}

export function quickProduct(one: Big, other: Big): Big | null {
  if (one.c.length + other.c.length > EXACT_DIGITS) return null;
  const sign = one.s * other.s;
  const product = coefficient(one) * coefficient(other);
  return product === 0 ? signedZero(sign) : ofWhole(sign, product, decimalsBehind(one) + decimalsBehind(other));
}

/** Rounded half away from zero; the number has more decimals than `places`, and may be as long as it likes. */
export function quickRounded({ s, e, c }: Big, places: number): Big | null {
  const kept = places + e + 1;
  if (kept < 1 || kept > EXACT_DIGITS) return null;
  let whole = 0;
  for (let at = 0; at < kept; at += 1) whole = whole * 10 + c[at]!;
  return ofWhole(s, c[kept]! < 5 ? whole : whole + 1, places);
}

/** The digits with a point, as big.js's toFixed prints them all. */
export function quickText(value: Big): string | null {
  if (value.c.length > EXACT_DIGITS || value.e > EXACT_DIGITS || value.e < -EXACT_DIGITS) return null;
  const whole = coefficient(value);
  const digits = String(whole);
  const decimals = decimalsBehind(value);
  const sign = value.s < 0 && whole !== 0 ? "-" : "";
  if (decimals <= 0) return sign + digits + "0".repeat(-decimals);
  const point = digits.length - decimals;
  if (point > 0) return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
  return `${sign}0.${"0".repeat(-point)}${digits}`;
}

/** 1 where the first is greater, -1 where it is less, 0 where they are equal. */
export function order(one: Big, other: Big): number {
  const isZero = one.c[0] === 0;
  const isOtherZero = other.c[0] === 0;
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
