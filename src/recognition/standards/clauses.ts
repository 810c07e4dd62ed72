import { decimal, ONE, type Decimal } from "../../figures";
import { fold } from "../expressions/fold";
import { CHINESE_DIGITS, chineseNumber } from "../expressions/numerals";

/**
 * 满分 in a standard that does not say how many points that is: all that the weight allows. Scores are out of 100,
 * so no item has more, and a rule never gives more than the weight.
 */
export const FULL_MARKS: Decimal = decimal(100);

/** A number in digits or in Chinese, for building patterns. */
export const NUMBER = `(?:\\d+(?:\\.\\d+)?|[${CHINESE_DIGITS}半]+)`;

const POINTS = new RegExp(`(?:得|计|给|记|加|为|:|,)?(${NUMBER})分(?!之|钟|项|析|类)`);
const NO_POINTS = /(?:不得|不计|不给|不予计|不记|得零|计零)分|(?<![\d.])0分/;
const FULL = /(?:得|计|给|记|为)?(?:满分|全分)/;

/** Half width, without spaces, one separator for the ends of sentences. */
export function foldStandard(text: string): string {
  return fold(text.replace(/[\r\n]+/g, "；"))
    .replace(/\s/g, "")
    .replace(/[。；;]+/g, ";")
    .replace(/^;+|;+$/g, "");
}

/** A number as it stands in a standard: 0.5, 一, 两, 半. */
export function numberOf(text: string): Decimal | null {
  return /^\d/.test(text) ? decimal(text) : chineseNumber(text);
}

/** The points that a clause awards: a number, FULL_MARKS, 0, or null where it awards none. */
export function pointsOf(clause: string): Decimal | null {
  if (NO_POINTS.test(clause)) return decimal(0);
  const found = POINTS.exec(clause);
  if (found) return numberOf(found[1]!);
  return FULL.test(clause) ? FULL_MARKS : null;
}

/** The clause without its points: what the points are for. */
export function conditionOf(clause: string): string {
  return clause
    .replace(/\((?:得|计|满分)?[\d.]+分\)/, "")
    .replace(/,?(?:此项|该项|本项|则|即|可|的)*,?(?:不得|不计|不给|不予计|不记)分$/, "")
    .replace(new RegExp(`(?:的|者|则|,|:)*(?:此项|该项|本项)?(?:得|计|给|记|为|:|扣)?(?:${NUMBER})分$`), "")
    .replace(/(?:的|者|则|,|:)*(?:此项|该项|本项)?(?:得|计|给|记|为)?(?:满分|全分)$/, "")
    .replace(/[的者,:]+$/, "")
    .replace(/^否$/, "否则");
}

/** One for a word that states no number: 每项 is 每1项. */
export function stepOf(text: string | undefined): Decimal | null {
  return text === undefined || text === "" ? ONE : numberOf(text);
}
