import { foldedText, halfWidth, withoutSpaces } from "../normalise";
import { remembered } from "../remembered";
import { AMOUNT_UNITS, decimal, type AmountUnit, type Decimal } from "../../figures";

/** A heading or label reduced to the word that the vocabulary knows, with the year it began with. */
export interface HeaderWord {
  readonly word: string;
  readonly year: number | null;
}

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g;
const NOISE = /[★☆*※“”"'‘’《》<>□☑]/g;
/** 2023年初预算数 is 年初预算数 of 2023. */
const LEADING_YEAR = /^(20\d\d)(?:年度|年(?!初(?!步)|中(?!央)|[末底终])|度)?(?=[^\d])/;
const LEADING_NUMBER = /^(?:[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十]+部分|\d+(?:\.\d+)*[、.]|\d+\))/;
/** Folding makes ① a plain 1, which might be the heading's own. A circle alone is a heading that numbers its column. */
const LEADING_CIRCLE = /^\s*[①-⑳][、.．]?(?=[\s\S]*[一-龥])/;
/** 求和项:年初预算数 is how a pivot table heads it. */
const PIVOTED = /^(?:求和项|[平均最大小]+值项)[:：]/;
const TRAILING = /[A-Za-z\d=+\-/×*%÷.:;,。、]+$/;

/** Reduces a heading: 全年预算数\n（万元）(A) → 全年预算数; 2021年度决算数 → 决算数 with 2021. */
export function headerWord(text: string): HeaderWord {
  const whole = foldedText(text.replace(LEADING_CIRCLE, "")).replace(NOISE, "");
  const inner = whole.replace(PIVOTED, "").replace(LEADING_NUMBER, "");
  // Brackets within brackets: 指标值[（年度）A].
  const bare = (inner === "" ? whole : inner).replace(BRACKETS, "").replace(BRACKETS, "");
  const word = bare.replace(TRAILING, "");
  const year = LEADING_YEAR.exec(word);
  if (!year) return { word, year: null };
  return { word: word.slice(year[0].length), year: Number(year[1]) };
}

/** Remembers what was reduced already: headings and labels repeat in every form. */
export class HeaderWords {
  readonly of = remembered(headerWord);
}

const UNITS = AMOUNT_UNITS.join("|");
const UNIT_NOTE = new RegExp(`单位[:是为]?(?:人民币)?[(]?(${UNITS})`);
const UNIT_IN_BRACKETS = new RegExp(`[([](?:金额)?(?:单位:?)?(?:人民币)?(${UNITS})(?:[,，、;].*)?[)\\]]`);
const UNIT_AT_END = new RegExp(`(?:数|额|金|算|出|入|款)[-_/:,]?(${UNITS})$`);

/** The unit of money that a heading or a corner note states; null where it states none. */
export function unitInText(text: string): AmountUnit | null {
  if (!text.includes("元")) return null;
  const folded = foldedText(text);
  if (folded.length > 60) return null;
  const found = UNIT_NOTE.exec(folded) ?? UNIT_IN_BRACKETS.exec(folded) ?? UNIT_AT_END.exec(folded);
  return found ? (found[1] as AmountUnit) : null;
}

/** Whether a text notes the unit of money of what stands below it, 单位：万元, and is no heading, 预算数（万元）. */
export function isUnitNote(text: string): boolean {
  return text.includes("单位") && unitInText(text) !== null;
}

/** The unit of money that a cell is and nothing else: 万元, （元）; null for any other text. */
export function unitAlone(text: string): AmountUnit | null {
  const bare = foldedText(text).replace(/^[(]|[)]$|人民币/g, "");
  return AMOUNT_UNITS.find((unit) => unit === bare) ?? null;
}

const POINTS =
  /[(（[【]\s*(?:满分|权重|共|计)?\s*[:：]?\s*(\d+(?:\.\d+)?)\s*分\s*(?:[*×xX].*)?[)）\]】]|(?<=[一-龥])(?<![于到达过足少多约超为])(?:[,，]|\s*\n\s*)?(\d+(?:\.\d+)?)分$/;

/** Points stated in a heading: 产出指标（50分） → 50. Without the word 分 a bare number in brackets is none. */
export function pointsInText(text: string): Decimal | null {
  const found = POINTS.exec(text);
  const digits = found?.[1] ?? found?.[2];
  return digits === undefined ? null : decimal(digits);
}

const SHARE_OF_100 = /[（(]\s*(?:权重)?\s*[:：]?\s*(\d+(?:\.\d+)?)\s*[%％]\s*[）)]$/;

/** The share of 100 that a level states, in percent: 产出指标（50%） → 50; null where it states none. */
export function shareOf100(text: string): Decimal | null {
  const found = SHARE_OF_100.exec(text);
  return found && decimal(found[1]!);
}

/** The text without the points that it states: 产出指标（50分） → 产出指标. */
export function withoutPoints(text: string): string {
  return POINTS.test(text) ? text.replace(POINTS, "").trim() : text;
}

const YEAR = /(?<!\d)(20[0-4]\d)(?!\d)/;
const YEAR_IN_WORDS = /二[〇○零O0][〇○零一二三四五六七八九]{2}(?=年)/g;
const DIGITS = "〇一二三四五六七八九";

/** ２ ０ ２ １ 年 度 */
const YEAR_APART = /(?<![\d０-９])[2２]\s+[0０]\s+[\d０-９]\s+[\d０-９](?=\s*年)/g;

/** 二〇二一年度 and 2 0 2 1 年度 as 2021年度. */
export function withYearInDigits(text: string): string {
  return text
    .replace(YEAR_IN_WORDS, (words) =>
      Array.from(words, (character) => Math.max(0, DIGITS.indexOf(character))).join(""),
    )
    .replace(YEAR_APART, withoutSpaces);
}

/** The year that a title, a parent heading or a sheet's name tells. */
export function yearInText(text: string): number | null {
  const found = YEAR.exec(halfWidth(withYearInDigits(text)));
  return found ? Number(found[1]) : null;
}
