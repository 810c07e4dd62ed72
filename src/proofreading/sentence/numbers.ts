import {
  AMOUNT_UNITS,
  decimal,
  exactly,
  printed,
  scaled,
  yuanPer,
  type AmountUnit,
  type Decimal,
  type Printed,
} from "../../figures";
import { integerOfChinese, unitAt } from "../../language";
import { stepOf, type Kind } from "../facts";

/** How exactly a number is meant: 约, 以上, 不低于. */
export type Manner = "plain" | "about" | "at-least" | "above" | "at-most" | "below";

/** A number as a sentence states it. */
export interface Said {
  readonly start: number;
  readonly end: number;
  /** As it is written, with its unit: 2.29万元. */
  readonly written: string;
  /** "points": 个百分点. */
  readonly kind: Kind | "points" | "plain";
  /** Amounts in 元, rates as fractions, the others as they are. */
  readonly value: Decimal;
  /** The numbers that are printed so, in the same measure. */
  readonly printed: Printed;
  readonly decimals: number;
  readonly unit: string;
  readonly manner: Manner;
}

/** Whether a value keeps to a number that is meant as a bound; null for one that is none. */
export function keepsTo(value: Decimal, { manner, value: bound }: Said): boolean | null {
  switch (manner) {
    case "at-least":
      return value.gte(bound);
    case "above":
      return value.gt(bound);
    case "at-most":
      return value.lte(bound);
    case "below":
      return value.lt(bound);
    default:
      return null;
  }
}

const NUMBER = /(?<![\d.,A-Za-z])[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\dA-Za-z]|\.\d)/g;
const MONEY = new RegExp(`^(?:${[...AMOUNT_UNITS].sort((one, other) => other.length - one.length).join("|")})(?!/)`);
const LARGE: Readonly<Record<string, string>> = { 万: "10000", 亿: "100000000", 千: "1000" };
const CHINESE =
  /(?<![一二三四五六七八九十百千第])[一二两三四五六七八九十百]+(?=(?:个|项)(?:[一二]级)?(?:预算|支出|绩效|自评)?(?:项目|指标))/g;
const CHINESE_PERCENT = /百分之([一二两三四五六七八九十百零]+)(?![点一二三四五六七八九十])/g;

/** The numbers of a sentence that has its dates and names blotted out. */
export function numbersIn(text: string): readonly Said[] {
  const found: Said[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const said = numberAt(text, match.index, match[0]);
    if (said) found.push(said);
  }
  for (const match of text.matchAll(CHINESE)) {
    const value = integerOfChinese(match[0]);
    if (value !== null) found.push(whole(match.index, match[0], value, "count", text[match.index + match[0].length]!));
  }
  for (const match of text.matchAll(CHINESE_PERCENT)) {
    const value = integerOfChinese(match[1]!);
    if (value === null) continue;
    const said = whole(match.index, match[0], value, "rate", "%");
    found.push({ ...said, value: said.value.div(100), printed: scaled(said.printed, RATE) });
  }
  return found.sort((one, other) => one.start - other.start);
}

function whole(start: number, written: string, value: number, kind: Said["kind"], unit: string): Said {
  const end = start + written.length;
  const number = decimal(value);
  return {
    start,
    end,
    written,
    kind,
    value: number,
    printed: kind === "count" ? exactly(number) : printed(number, 0),
    decimals: 0,
    unit,
    manner: "plain",
  };
}

function numberAt(text: string, start: number, digits: string): Said | null {
  // A hyphen behind a character is a dash: 执行率-99%.
  const isNegative = /^[-−]/.test(digits) && !/[\d一-龥%]/.test(text[start - 1] ?? "");
  const plain = digits.replace(/^[-−]/, "").replaceAll(",", "");
  const from = /^[-−]/.test(digits) && !isNegative ? start + 1 : start;
  const end = start + digits.length;
  const number = decimal(plain).times(isNegative ? -1 : 1);
  const decimals = plain.split(".")[1]?.length ?? 0;
  const behind = text.slice(end, end + 12);
  const about = /^(?:余|多)(?=[万亿千百]|元|[一-龥])/.exec(behind)?.[0] ?? "";
  const measure = measureOf(behind.slice(about.length));
  if (measure === null) return null;
  const unitEnd = end + about.length + measure.length;
  const { kind, unit, factor } = measure;
  return {
    start: from,
    end: unitEnd,
    written: text.slice(from, unitEnd),
    kind,
    value: number.times(factor),
    // What is counted is not rounded.
    printed:
      kind === "count" && decimals === 0 && factor.eq(1) && !isMeasured(unit)
        ? exactly(number)
        : scaled(printed(number, decimals), factor),
    decimals,
    unit,
    manner: mannerOf(text.slice(Math.max(0, from - 8), from), text.slice(unitEnd, unitEnd + 6), about),
  };
}

/** Whether the unit measures, so that its number may be rounded: 公里, 亩, not 个 or 场. */
export function isMeasured(unit: string): boolean {
  return /\/|米|里|亩|吨|公顷|平方|立方|克|升|度|天|时|年|月|斤/.test(unit);
}

interface MeasureReading {
  readonly kind: Said["kind"];
  readonly unit: string;
  readonly length: number;
  readonly factor: Decimal;
}

const RATE = stepOf(2);

/** null: what follows says that it is no figure (第3条, 5年). */
function measureOf(behind: string): MeasureReading | null {
  const money = MONEY.exec(behind)?.[0];
  if (money) return { kind: "amount", unit: money, length: money.length, factor: yuanPer(money as AmountUnit) };
  const percent = /^%/.exec(behind)?.[0];
  if (percent) return { kind: "rate", unit: "%", length: 1, factor: RATE };
  const points = /^个?百分点/.exec(behind)?.[0];
  if (points) return { kind: "points", unit: "百分点", length: points.length, factor: RATE };
  if (/^分(?!钟|之|公司|局|院|别|成|批|类|期|级|管|项|中心|会|支|步|段|组|工|公|数线|部|拨)/.test(behind)) {
    return { kind: "score", unit: "分", length: 1, factor: decimal(1) };
  }
  const large = LARGE[behind[0] ?? ""];
  const after = large ? behind.slice(1) : behind;
  const { unit, length, isKnown } = unitAt(after);
  if (large && (length === 0 || !isKnown)) {
    return behind.startsWith("千")
      ? null
      : { kind: "amount", unit: `${behind[0]!}元`, length: 1, factor: decimal(large) };
  }
  if (/^[年月日号条款]/.test(after) && !/^个/.test(after)) return null;
  // A price, 8.6万元/个, is no amount: its unit is a whole.
  if (unit.includes("/"))
    return {
      kind: "count",
      unit: behind.slice(0, length + (large ? 1 : 0)),
      length: length + (large ? 1 : 0),
      factor: decimal(1),
    };
  if (length === 0 || !isKnown) return { kind: "plain", unit: "", length: 0, factor: decimal(1) };
  return { kind: "count", unit, length: length + (large ? 1 : 0), factor: decimal(large ?? 1) };
}

function mannerOf(before: string, behind: string, about: string): Manner {
  if (/^[（(]?[含]?[）)]?(?:及?以上|之上|\+)/.test(behind)) return "at-least";
  if (/^[（(]?[含]?[）)]?(?:及?以[下内]|之[下内])/.test(behind)) return "at-most";
  if (/(?:不(?:得|应|可)?[低少小]于|≥|至少|大于等于|不少于)(?:了)?$/.test(before)) return "at-least";
  if (/(?:不(?:得|应|可)?(?:高于|超过|多于|大于)|≤|至多|最多|控制在|小于等于|未超过?)(?:了)?$/.test(before))
    return "at-most";
  if (/(?:未达到?|不足|不到|低于|少于|小于|<)(?:了)?$/.test(before)) return "below";
  if (/(?:超过?|高于|大于|多于|突破|逾|超出|>)(?:了)?$/.test(before)) return "above";
  if (about !== "") return "above";
  if (/(?:约|近|大约|接近|大概|约为|近乎)$/.test(before) || /^(?:左右|上下)/.test(behind)) return "about";
  return "plain";
}
