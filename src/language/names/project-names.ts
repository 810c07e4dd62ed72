import { foldedText, visibleText, withoutSpaces } from "../normalise";
import { remembered } from "../remembered";
import { withoutNumbering } from "./numbering";

/**
 * What systems put before a name: [50023422T000002094512]名称, 51092324T000010263357-名称, 360000231020001200345名称.
 * Of short codes (205017-名称) only those before a character that is no digit.
 */
const LEADING_CODE =
  /^(?:[[【〔(（][A-Za-z0-9]{5,}(?:[-.][A-Za-z0-9]+)*[\]】〕)）][-－—–_]?(?=\S)|[A-Za-z0-9]{8,}[-－—–_](?=\S)|[A-Za-z0-9]{4,7}[-－—–_](?=[^\d\s])|(?=[A-Za-z0-9]*\d{4})[A-Za-z0-9]{15,}(?=[一-龥]))/;
const LEADING_YEAR = /^[（(]?(?:20\d\d)(?:年度|年)?[）)]?/;
const NOISE = /[“”"'‘’《》【】[\]、，,。.·:：;；]/g;

/** A name without spaces and without the code before it. */
export function withoutCode(name: string): string {
  return withoutSpaces(name).replace(LEADING_CODE, "");
}

/** The name without what lists put before it: numbering, a code in brackets or before a hyphen. */
export function plainName(name: string): string {
  return withoutCode(withoutNumbering(visibleText(name)));
}

/**
 * What two names of one project have in common: spaces, line breaks, numbering, a code before a hyphen
 * and a leading year are taken out, full-width characters folded.
 */
export const projectKey = remembered((name): string => {
  const bare = foldedText(plainName(name)).replace(LEADING_YEAR, "");
  const key = (bare === "" ? foldedText(name) : bare).replace(NOISE, "");
  return key === "" ? name : key.toLowerCase();
});

const DIGITS = /\d+/g;
const ORDINALS = /第?[一二三四五六七八九十](?=[期批标届季号段次轮类级组])|第[一二三四五六七八九十]/g;
const CHINESE_NUMERALS = /[一二三四五六七八九十]+/g;
/** A pair of names that differ only in these is a pair of projects. */
const CONTRASTS =
  /^[一二三四五六七八九十\d大中小高初东西南北上下内外甲乙丙丁男女新旧省市县区镇乡村城前后ABCDⅠⅡⅢ春夏秋冬]+$/i;
const MOST_EDITS = 3;

/** What a name may have more than the other. */
const GENERAL_WORDS = /^(?:项目|经费|专项|资金|支出|补助|费|工作)+$/;

/** Whether two keys are so near that they may be one name written in two ways (一商会/商协会, not 一期/二期). */
export function isNear(first: string, second: string): boolean {
  const longer = Math.max(first.length, second.length);
  if (longer < 4 || !haveSame(DIGITS, first, second) || !haveSame(ORDINALS, first, second)) return false;
  if (
    countOf(CHINESE_NUMERALS, first) === countOf(CHINESE_NUMERALS, second) &&
    !haveSame(CHINESE_NUMERALS, first, second)
  )
    return false;
  const [a, b] = differing(first, second);
  if (CONTRASTS.test(a) && CONTRASTS.test(b)) return false;
  if ((a === "" || b === "") && GENERAL_WORDS.test(a + b)) return true;
  return isWithin(a, b, Math.min(MOST_EDITS, Math.floor(longer / 4)));
}

function haveSame(pattern: RegExp, first: string, second: string): boolean {
  return String(first.match(pattern)) === String(second.match(pattern));
}

function countOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].length;
}

/** What is left of two texts without their common beginning and end. */
function differing(first: string, second: string): [string, string] {
  const start = sharedStart([...first], [...second]);
  const [a, b] = [[...first].slice(start), [...second].slice(start)];
  const end = sharedStart([...a].reverse(), [...b].reverse());
  return [a.slice(0, a.length - end).join(""), b.slice(0, b.length - end).join("")];
}

function sharedStart(first: readonly string[], second: readonly string[]): number {
  const at = first.findIndex((character, index) => character !== second[index]);
  return at < 0 ? first.length : at;
}

/** Whether at most `most` characters must be put in, taken out or exchanged. */
function isWithin(first: string, second: string, most: number): boolean {
  const [a, b] = differing(first, second);
  if (a === "" || b === "") return a.length + b.length <= most;
  if (most === 0) return false;
  const [a1, b1] = [a.slice(1), b.slice(1)];
  return isWithin(a1, b, most - 1) || isWithin(a, b1, most - 1) || isWithin(a1, b1, most - 1);
}
