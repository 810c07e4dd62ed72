import { decimal, type Decimal } from "../../figures";

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The characters of Chinese numerals, for character classes. */
export const CHINESE_DIGITS = "零〇一二两三四五六七八九十百千";

/** 十二 → 12, 一百二十 → 120, 三万 → 30000, 二〇二一 → 2021; null for what is no number. */
export function chineseNumber(text: string): Decimal | null {
  if (text === "半") return decimal("0.5");
  if (text.includes("点")) return chineseFraction(text);
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let hasPlace = false;
  let last = Infinity;
  for (const character of text) {
    const value = DIGITS[character];
    const place = PLACES[character];
    const large = LARGE[character];
    if (value !== undefined) {
      if (digit !== null && !hasPlace) return positional(text);
      digit = value === 0 ? null : value;
    } else if (place !== undefined) {
      section += (digit ?? 1) * place;
      digit = null;
      hasPlace = true;
    } else if (large !== undefined) {
      const before = section + (digit ?? 0);
      // 一亿两千万 adds to the 亿, 三万亿 multiplies the 万.
      total = large < last ? total + before * large : (total + before) * large;
      last = large;
      section = 0;
      digit = null;
    } else {
      return null;
    }
  }
  return text === "" ? null : decimal(total + section + (digit ?? 0));
}

function positional(text: string): Decimal | null {
  const digits = [...text].map((character) => DIGITS[character]);
  return text === "" || digits.includes(undefined) ? null : decimal(digits.join(""));
}

function chineseFraction(text: string): Decimal | null {
  const [whole = "", part = ""] = text.split("点");
  const first = chineseNumber(whole);
  const digits = positional(part);
  return first === null || digits === null
    ? null
    : decimal(`${first.toFixed()}.${[...part].map((one) => DIGITS[one]).join("")}`);
}

/** Shares that are spoken: 过半, 一半以上, 翻一番. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/(?:超过|[超过])(?:一半|半数?)(?![一-龥]*[年月天日时])/g, "超过50%"],
  [/一半|(?<!单)半数/g, "50%"],
  [/翻一?番/g, "增长100%"],
  [/翻[两二]番/g, "增长300%"],
];
const MAY_BE_SPOKEN = /[半番]/;

/** The text with such shares in digits. */
export function withSpokenShares(text: string): string {
  if (!MAY_BE_SPOKEN.test(text)) return text;
  return SPOKEN.reduce((whole, [pattern, digits]) => whole.replace(pattern, digits), text);
}
