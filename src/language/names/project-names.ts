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
  const compact = withoutSpaces(name);
  const bare = compact.replace(LEADING_CODE, "");
  return bare === "" ? compact : bare;
}

/** The name without what lists put before it: numbering, a code in brackets or before a hyphen. */
export function plainName(name: string): string {
  const bare = withoutCode(withoutNumbering(visibleText(name)));
  return bare === "" ? name : bare;
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

const DIGITS = /\d+(?:\.\d+)?/g;
const ORDINALS = /第?[一二三四五六七八九十]+(?=[期批标届季号段次轮类级组])|第[一二三四五六七八九十]+/g;
const CHINESE_NUMERALS = /[一二三四五六七八九十]+/g;
/** A pair of names that differ only in these is a pair of projects. */
const CONTRASTS =
  /^[一二三四五六七八九十\d大中小高初东西南北上下内外甲乙丙丁男女新旧省市县区镇乡村城前后ABCDⅠⅡⅢ春夏秋冬]+$/i;
const MOST_EDITS = 3;

/** Whether two keys are so near that they may be one name written in two ways (一商会/商协会, not 一期/二期). */
export function isNear(first: string, second: string): boolean {
  const longer = Math.max(first.length, second.length);
  if (longer < 4 || !sameList(first.match(DIGITS), second.match(DIGITS))) return false;
  if (!sameList(first.match(ORDINALS), second.match(ORDINALS))) return false;
  const numerals = [first.match(CHINESE_NUMERALS) ?? [], second.match(CHINESE_NUMERALS) ?? []] as const;
  if (numerals[0].length === numerals[1].length && !sameList(numerals[0], numerals[1])) return false;
  const [a, b] = differing(first, second);
  if (a !== "" && b !== "" && CONTRASTS.test(a) && CONTRASTS.test(b)) return false;
  if (a === "" || b === "") {
    const rest = a + b;
    if (/^(?:项目|经费|专项|资金|支出|补助|费|工作)+$/.test(rest)) return true;
  }
  const most = Math.min(MOST_EDITS, Math.floor(longer / 4));
  return most > 0 && editsWithin(a, b, most);
}

function sameList(first: readonly string[] | null, second: readonly string[] | null): boolean {
  return (first ?? []).join("|") === (second ?? []).join("|");
}

/** What is left of two texts without their common beginning and end. */
function differing(first: string, second: string): [string, string] {
  const shorter = Math.min(first.length, second.length);
  let start = 0;
  while (start < shorter && first[start] === second[start]) start++;
  let end = 0;
  while (end < shorter - start && first[first.length - 1 - end] === second[second.length - 1 - end]) end++;
  return [first.slice(start, first.length - end), second.slice(start, second.length - end)];
}

/** Whether at most `most` characters must be put in, taken out or exchanged. */
function editsWithin(first: string, second: string, most: number): boolean {
  if (Math.abs(first.length - second.length) > most) return false;
  let row = Array.from({ length: second.length + 1 }, (_, at) => at);
  for (let i = 1; i <= first.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= second.length; j++) {
      const cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (first[i - 1] === second[j - 1] ? 0 : 1));
      next.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    row = next;
  }
  return row[second.length]! <= most;
}
