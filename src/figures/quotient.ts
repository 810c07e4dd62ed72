import Big from "big.js";

/** Digits of a whole number that a double holds exactly. */
const EXACT_DIGITS = 15;
/** Digits found at a time: a remainder below 10^8 with that many more digits is still exact. */
const STEP = 7;
const ZERO_SIGN = 0x30;
const TEMPLATE = new Big(0);
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
  const shift = part.e - part.c.length - (whole.e - whole.c.length);
  let wanted = places + shift;
  if (divisor === 0 || divisor >= LARGEST_DIVISOR || wanted < 1) return null;
  let rest = dividend % divisor;
  let digits = String((dividend - rest) / divisor);
  let decimals = -shift;
  for (; rest !== 0 && wanted > 0; wanted -= STEP) {
    const count = Math.min(STEP, wanted);
    const scaled = rest * 10 ** count;
    rest = scaled % divisor;
    digits += String((scaled - rest) / divisor).padStart(count, "0");
    decimals += count;
  }
  return ofDigits(part.s * whole.s, digits, decimals, rest * 2 >= divisor);
}

function coefficient({ c }: Big): number {
  let value = 0;
  for (const digit of c) value = value * 10 + digit;
  return value;
}

/** The number with these digits, the last `decimals` of them behind the point; null for zero. */
function ofDigits(sign: number, digits: string, decimals: number, isRoundedUp: boolean): Big | null {
  let first = 0;
  while (digits.charCodeAt(first) === ZERO_SIGN) first += 1;
  const c: number[] = [];
  for (let at = first; at < digits.length; at += 1) c.push(digits.charCodeAt(at) - ZERO_SIGN);
  if (isRoundedUp) addOne(c);
  const exponent = c.length - 1 - decimals;
  while (c.length > 0 && c[c.length - 1] === 0) c.pop();
  return c.length === 0 ? null : withParts(sign, exponent, c);
}

/** big.js has no way of making a number but from its text. */
function withParts(s: number, e: number, c: number[]): Big {
  const made: { s: number; e: number; c: number[] } = new Big(TEMPLATE);
  made.s = s;
  made.e = e;
  made.c = c;
  return made as Big;
}

function addOne(digits: number[]): void {
  let at = digits.length - 1;
  for (; at >= 0 && digits[at] === 9; at -= 1) digits[at] = 0;
  if (at >= 0) digits[at]! += 1;
  else digits.unshift(1);
}
