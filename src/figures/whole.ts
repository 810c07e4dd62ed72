import Big from "big.js";

/** Digits of a whole number that a double holds exactly. */
export const EXACT_DIGITS = 15;

/** The digits of a number as one whole number: 2.30 → 23. */
export function coefficient({ c }: Big): number {
  let value = 0;
  for (let at = 0; at < c.length; at += 1) value = value * 10 + c[at]!;
  return value;
}

/** How many of the digits stand behind the point; below zero for a whole number that ends in zeros. */
export function decimalsBehind({ c, e }: Big): number {
  return c.length - 1 - e;
}

const TEMPLATE: Big = new Big(0);
TEMPLATE.c = [];

/** big.js has no way of making a number but from its text. */
export function withParts(s: number, e: number, c: number[]): Big {
  const made: { s: number; e: number; c: number[] } = new Big(TEMPLATE);
  made.s = s;
  made.e = e;
  made.c = c;
  return made as Big;
}

/** Zero keeps the sign of what came to it. */
export function signedZero(sign: number): Big {
  return withParts(sign, 0, [0]);
}

/** value × 10^places; its digits stay. */
export function shifted({ s, e, c }: Big, places: number): Big {
  return c[0] === 0 ? signedZero(s) : withParts(s, e + places, c);
}

/** Of a digit as a character. */
const ZERO = 0x30;

/**
 * sign × whole ÷ 10^decimals, for a whole number above zero that a double holds exactly. The digits come from its text:
 * divided by ten each would be a double of its own.
 */
export function ofWhole(sign: number, whole: number, decimals: number): Big {
  const digits = String(whole);
  let { length } = digits;
  while (digits.charCodeAt(length - 1) === ZERO) length -= 1;
  const c = new Array<number>(length);
  for (let at = 0; at < length; at += 1) c[at] = digits.charCodeAt(at) - ZERO;
  return withParts(sign, digits.length - 1 - decimals, c);
}

/** Puts so many digits of a whole number behind the others; zeros before all others are none. */
export function putDigits(digits: number[], whole: number, count: number): void {
  const text = String(whole);
  if (digits.length > 0) for (let zeros = count - text.length; zeros > 0; zeros -= 1) digits.push(0);
  else if (whole === 0) return;
  for (let at = 0; at < text.length; at += 1) digits.push(text.charCodeAt(at) - ZERO);
}
