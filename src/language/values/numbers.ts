import { decimal, HUNDRED, ONE, type Decimal } from "../../figures";
import { BEFORE_MINUS } from "./changes";
import type { NumberReading, Sign } from "./expression";
import { CHINESE_DIGITS, chineseNumber } from "./numerals";
import { joinSigns, signAfter, signBefore } from "./signs";
import { MEASURES, unitAt } from "./units";

/** One number of a text with its sign and where it stands. */
export interface FoundNumber {
  readonly number: NumberReading;
  /** The number as it is written, before its multiple. */
  readonly numeral: Decimal;
  readonly sign: Sign | "conflict";
  readonly approximate: boolean;
  /** The words before it, from the number before. */
  readonly label: string;
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
  /** Behind the sign that follows. */
  readonly close: number;
}

/** Chinese numerals below a hundred, for fractions: 三分之二, 二十分之一. */
const SMALL = "[二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]";
const ARABIC = "\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const CHINESE = `[${CHINESE_DIGITS}半](?:[${CHINESE_DIGITS}万亿点]*[${CHINESE_DIGITS}万亿])?`;
const NUMBERS = new RegExp(
  `(?<![A-Za-z\\d.])(${ARABIC})(?!\\d|[A-Za-z]\\d|[A-Z]+级)|百分之(${CHINESE}|\\d+(?:\\.\\d+)?)|千分之(${CHINESE}|\\d+(?:\\.\\d+)?)` +
    `|(${SMALL})分之(${SMALL})` +
    `|(?!零星|十分|一站|一次性|一体|一线|一口|[一二三四]级|一类|一道|一路|一层|一年级)(?<![第同统唯进每逐任万专单不另之其十百千])(${CHINESE})(?=[余多]?(?:${MEASURES}))`,
  "g",
);
const MULTIPLE = /^(?:万|亿|千万|百万|十万|千(?!米|克|瓦)|百)(?!元|分)/;
/** 一 and 十 begin too many words; alone they count only where little else stands there. */
const WEAK = /^[一十百千]$/;
const ROOM_FOR_WEAK = 8;
const APPROXIMATE = /(?:大约|(?<![节预])约|将近|近)为?$/;
const MORE = /^[余多]/;
const TENTH_OF_TENTH = new RegExp(`^[一二三四五六七八九](?!${MEASURES}|[一二三四五六七八九十百千万])`);
const THEREABOUTS = /^(?:左右|上下)/;
const MINUS = new RegExp(`(?:^|[≥≤<>=:,;~至到(]|${BEFORE_MINUS})-$`);
/** Numbers that count nothing: document numbers, citations, numbering at the head of an item. */
const NO_QUANTITY =
  /《[^》]*》|[〔[(]\d{4}[〕\])]\s*第?\d*号?|GB\/?T?[\d.\s-]+|第\d+|(?:^|[;\n])(?:\(\d+\)|\d{1,2}[、.)](?!\d))/g;

/** The numbers of the folded text, in order. */
export function numbersIn(text: string): FoundNumber[] {
  const source = text.replace(NO_QUANTITY, (found) => " ".repeat(found.length));
  const found: FoundNumber[] = [];
  NUMBERS.lastIndex = 0;
  for (let match = NUMBERS.exec(source); match; match = NUMBERS.exec(source)) {
    const one = numberAt(source, match, found.at(-1)?.end ?? 0);
    if (one === null) continue;
    found.push(one);
    NUMBERS.lastIndex = one.end;
  }
  return found;
}

function numberAt(text: string, match: RegExpExecArray, from: number): FoundNumber | null {
  const [whole, arabic, hundredth, thousandth, divisor, dividend, chinese] = match;
  let start = match.index;
  let numeral = arabic ? decimal(arabic.replaceAll(",", "")) : null;
  const share = hundredth ?? thousandth;
  if (share) numeral = /\d/.test(share) ? decimal(share) : chineseNumber(share);
  if (divisor) numeral = chineseNumber(dividend!)!.times(HUNDRED).div(chineseNumber(divisor)!);
  if (chinese) numeral = WEAK.test(chinese) && text.length > ROOM_FOR_WEAK ? null : chineseNumber(chinese);
  if (numeral === null) return null;
  let before = text.slice(from, start);
  if (MINUS.test(text.slice(0, start))) {
    numeral = numeral.times(-1);
    start -= 1;
    before = before.slice(0, -1);
  }
  const after = text.slice(match.index + whole.length);
  // 三分之二 is in % too.
  const own = thousandth ? "‰" : hundredth || divisor ? "%" : null;
  return assemble({ text, before, start, after, numeral, own });
}

interface Pieces {
  readonly text: string;
  readonly before: string;
  readonly start: number;
  readonly after: string;
  readonly numeral: Decimal;
  readonly own: "%" | "‰" | null;
}

function assemble({ text, before, start, after, numeral: first, own }: Pieces): FoundNumber | null {
  let numeral = first;
  let rest = after;
  let multiple = ONE;
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(rest)?.[0] ?? null;
    rest = rest.slice(found?.length);
    return found;
  };
  const isMore = take(MORE);
  const large = take(MULTIPLE);
  if (large) multiple = chineseNumber(`一${large}`)!;
  const isMoreBehind = take(MORE);
  let unit = own ?? "";
  if (own === null) {
    const reading = unitAt(rest);
    const isInsideWords =
      !reading.isKnown && /[一-龥]$/.test(before) && !/(?:完成|达|达到|为|共|约|培训|开展)$/.test(before);
    if (isInsideWords) return null;
    unit = reading.unit;
    rest = rest.slice(reading.length);
    if (unit === "成") {
      unit = "%";
      multiple = multiple.times(10);
      // 三成五 is 35%.
      const tenth = take(TENTH_OF_TENTH);
      if (tenth) numeral = numeral.plus(chineseNumber(tenth)!.div(10));
    }
  }
  const isThereabouts = take(THEREABOUTS);
  const approximate = APPROXIMATE.test(before) || [isMore, isMoreBehind, isThereabouts].some((words) => words !== null);
  const end = text.length - rest.length;
  const trimmed = before.replace(APPROXIMATE, "");
  const sign = joinSigns(signBefore(trimmed), signAfter(rest), trimmed);
  const close = end + signAfter(rest).length;
  const value = numeral.times(multiple);
  const number = { value, unit, multiple, prefix: text.slice(0, start), suffix: after, isPlain: false };
  return { number, numeral, sign, approximate, label: trimmed, start, end, close };
}
