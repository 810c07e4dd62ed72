import type Big from "big.js";
import { coefficient, decimalsBehind, EXACT_DIGITS, putDigits, withParts } from "./whole";

/** Digits found at a time: a remainder below 10^8 with that many more digits is still exact. */
const STEP = 7;
const LARGEST_DIVISOR = 10 ** (EXACT_DIGITS - STEP);

/**
 * part ÷ whole to `places` decimals, half away from zero, by long division in steps of seven digits; null where the
 * numbers are too long for that. big.js finds one digit at a time, which took most of the time of scoring.
 */
export function quickQuotient(part: Big, whole: Big, places: number): Big | null {
  if (part.c.length > EXACT_DIGITS) return null;
  const dividend = coefficient(part);
  const divisor = coefficient(whole);
  // Both as whole numbers; their powers of ten move the point of the quotient.
  let decimals = decimalsBehind(part) - decimalsBehind(whole);
  let wanted = places - decimals;
  if (divisor === 0 || divisor >= LARGEST_DIVISOR || wanted < 1) return null;
  let rest = dividend % divisor;
  const digits: number[] = [];
  putDigits(digits, (dividend - rest) / divisor, EXACT_DIGITS);
  for (; rest !== 0 && wanted > 0; wanted -= STEP) {
    const count = Math.min(STEP, wanted);
    const scaled = rest * 10 ** count;
    rest = scaled % divisor;
    putDigits(digits, (scaled - rest) / divisor, count);
    decimals += count;
  }
  return ofDigits(part.s * whole.s, digits, decimals, rest * 2 >= divisor);
}

/** The number with these digits, the last `decimals` of them behind the point; null for zero. */
function ofDigits(sign: number, digits: number[], decimals: number, isRoundedUp: boolean): Big | null {
  if (isRoundedUp) addOne(digits);
  const exponent = digits.length - 1 - decimals;
  while (digits.length > 0 && digits[digits.length - 1] === 0) digits.pop();
  return digits.length === 0 ? null : withParts(sign, exponent, digits);
}

function addOne(digits: number[]): void {
  let at = digits.length - 1;
  for (; at >= 0 && digits[at] === 9; at -= 1) digits[at] = 0;
  if (at >= 0) digits[at]! += 1;
  else digits.unshift(1);
}
