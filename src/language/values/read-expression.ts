import { decimal, ONE, ZERO } from "../../figures";
import { changeBefore, changeBehind, levelBefore, type Direction } from "./changes";
import type { Expression, NumberReading } from "./expression";
import { datesIn, isBeforeEvent, saysInTime, withoutTimeOfDay } from "./dates";
import { fold } from "./fold";
import { withSpokenShares } from "./numerals";
import { numbersIn, type FoundNumber } from "./numbers";
import { withoutMarkers } from "./numbered-parts";
import { affixesOf } from "./plain";
import { rangeOf } from "./ranges";
import { marksOf, signOfWord, wordsOf } from "./sign-words";
import { EACH_AND_TOTAL, TOTAL_AND_EACH } from "./time-units";
import { isSimpleUnit } from "./units";
import { damageIn, saysNone, wholeText, wordsOnly } from "./words";

/** Most cells are these: read at once, without the longer way round. */
const SIMPLE = new RegExp(
  `^(${marksOf(">=", "<=", ">", "<", "=")}|${wordsOf(">=", "<=")})?(\\d+(?:\\.\\d+)?)(\\D{0,4})$`,
);
/** 95%（含95%）以上 names one number twice. */
const INCLUSION = /\((不?含)\d+(?:\.\d+)?[^()\d]{0,3}\)/g;
/** 1:20 is no number; which side of it is better nobody says. */
const RATIO = /^[≥≤<>=]*\d+(?:\.\d+)?[:比]\d+(?:\.\d+)?(?:以[上内下])?$/;
/** 前三名, 第2位: a smaller number is the better rank. */
const RANK = /[前第][一二三四五六七八九十\d]+[名位]/;
/** Longer texts tell of the work; no single number in them is the target. */
const LONGEST = 300;

/**
 * Reads what a target or actual cell says: a number with sign and unit, a range, a date, yes or no, words. Values are
 * in the unit they are written in, multiples applied. Never throws; what cannot be read is "unclear", with what it
 * may have been, and words without a number are "quality".
 */
export function readExpression(text: string): Expression {
  const simple = SIMPLE.exec(text);
  if (simple && isSimpleUnit(simple[3]!)) return simpleQuantity(simple);
  if (text.length > LONGEST) return { kind: "quality", tier: null, grade: null };
  const folded = withSpokenShares(fold(withoutMarkers(withoutTimeOfDay(text))).replace(INCLUSION, "($1)"));
  if (folded === "") return { kind: "empty" };
  if (RATIO.test(folded) || RANK.test(folded)) return { kind: "quality", tier: null, grade: null };
  const whole = wholeText(folded);
  if (whole) return whole;
  const suspicion = damageIn(folded);
  if (suspicion) return { kind: "unclear", suspicion };
  const dates = datesIn(folded);
  if (dates === null) return readNumbers(text, folded);
  const numbers = numbersIn(dates.rest);
  if (!dates.isDefinite && numbers.length > 0) return readNumbers(text, dates.rest);
  if (numbers.length > 1) return { kind: "several", numbers };
  if (!dates.isDefinite && dates.by === null) {
    const isOther = dates.rest.length > 4 && !saysInTime(dates.rest.slice(1));
    if (isOther || isBeforeEvent(dates.rest)) return wordsOnly(folded);
  }
  return { kind: "deadline", by: dates.by, share: numbers[0]?.number ?? null };
}

function simpleQuantity([, sign = "", digits, unit]: RegExpExecArray): Expression {
  const number: NumberReading = {
    value: decimal(digits!),
    unit: unit!,
    multiple: ONE,
    prefix: sign,
    suffix: unit!,
    isPlain: true,
  };
  return { kind: "quantity", sign: signOfWord(sign), number, approximate: false };
}

/** `text` is the cell's own text: only its own words make a number plain. */
function readNumbers(text: string, folded: string): Expression {
  // Before its numbers: 无一起有责投诉 is none, not one.
  if (saysNone(folded)) return { kind: "quantity", sign: "=", number: noneOf(), approximate: false };
  const numbers = numbersIn(folded);
  const [first] = numbers;
  if (first === undefined) {
    return saysInTime(folded) ? { kind: "deadline", by: null, share: null } : wordsOnly(folded);
  }
  const change = changeBefore(first.label) ?? changeBehind(folded.slice(first.end));
  if (numbers.length === 1) return quantity(text, first, change);
  const end = endOfChange(folded, numbers);
  if (end) return quantity(text, end);
  const total = inAll(text, numbers);
  if (total) return quantity(text, total);
  const noted = beforeNote(folded);
  if (noted) return quantity(text, noted);
  const range = rangeOf(folded, numbers);
  if (range) return range.kind === "range" && change !== null ? { ...range, change } : range;
  return { kind: "several", numbers };
}

/** What stands in brackets behind a number: 95%（发放问卷60份）, 48个（含应急点位2个）. */
const NOTE = /^([^()]+)\(([^()]+)\)$/;
/** Another bound or another value for the same thing is no note. */
const OTHER_VALUE = /[≥≤<>=]|或|以[上下内]|至少|至多|不[低高多少]于|不超过/;

/** The one number before a note; null where the brackets hold a second value rather than words about the first. */
function beforeNote(folded: string): FoundNumber | null {
  const [, before, note] = NOTE.exec(folded) ?? [];
  if (before === undefined || note === undefined || OTHER_VALUE.test(note) || !/[一-龥]{2}/.test(note)) return null;
  const [number, ...others] = numbersIn(before);
  if (number === undefined || others.length > 0) return null;
  const startsWithSame = numbersIn(note).some((one) => one.start === 0 && one.number.unit === number.number.unit);
  return startsWithSame ? null : number;
}

/** 每月2次，全年24次 is 24次, 共21人，每村3人 is 21人. */
function inAll(text: string, [first, second, ...others]: readonly FoundNumber[]): FoundNumber | null {
  if (others.length > 0 || first!.number.unit !== second!.number.unit) return null;
  return EACH_AND_TOTAL.test(text) ? second! : TOTAL_AND_EACH.test(text) ? first! : null;
}

/** 由80%提升至90%: what it is to come to is the target. */
function endOfChange(folded: string, numbers: readonly FoundNumber[]): FoundNumber | null {
  const [first, second] = numbers;
  if (numbers.length !== 2 || first!.number.unit !== second!.number.unit) return null;
  const between = folded.slice(first!.end, second!.start);
  if (/^(?:提升|提高|增加|增长|上升|扩大|增)(?:至|到|为)$/.test(between)) return { ...second!, sign: ">=" };
  return /^(?:降低|下降|减少|压减|压缩|降)(?:至|到|为)$/.test(between) ? { ...second!, sign: "<=" } : null;
}

function quantity(text: string, found: FoundNumber, change: Direction | null = null): Expression {
  const { number, numeral, approximate } = found;
  const sign = found.sign === "" ? (levelBefore(found.label) ?? "") : found.sign;
  if (sign === "conflict") return { kind: "unclear", suspicion: "符号与后面的文字方向相反，请核对原表" };
  // 下降-3%: a fall of 3, or less than none.
  if (change === "down" && number.value.lt(ZERO)) return { kind: "unclear", suspicion: WHICH_WAY };
  const affixes = affixesOf(text, numeral);
  const reading = affixes ? { ...number, ...affixes, isPlain: true } : number;
  return { kind: "quantity", sign, number: reading, approximate, ...(change !== null && { change }) };
}

const WHICH_WAY = "“下降”后面又是负数，请写成“上升×”或“下降×”";

function noneOf(): NumberReading {
  return { value: ZERO, unit: "", multiple: ONE, prefix: "", suffix: "", isPlain: false };
}
