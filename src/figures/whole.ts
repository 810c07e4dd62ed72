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

/** sign × whole ÷ 10^decimals, for a whole number above zero that a double holds exactly. */
export function ofWhole(sign: number, whole: number, decimals: number): Big {
  let rest = whole;
  let behind = decimals;
  for (let next = Math.floor(rest / 10); next * 10 === rest; next = Math.floor(rest / 10)) {
    rest = next;
    behind -= 1;
  }
  const c = new Array<number>(digitsOf(rest));
  for (let at = c.length - 1; at >= 0; at -= 1) {
    const next = Math.floor(rest / 10);
    c[at] = rest - next * 10;
    rest = next;
  }
  return withParts(sign, c.length - 1 - behind, c);
}

function digitsOf(whole: number): number {
  let count = 1;
  for (let power = 10; whole >= power; power *= 10) count += 1;
  return count;
}
