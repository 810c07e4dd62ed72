import { integerOfChinese } from "./chinese-integer";

/** Of a pattern: a month in digits, 3, 03 or 12. */
export const MONTH_IN_DIGITS = "(?:1[0-2]|0?[1-9])";

/** Of a pattern: in front of a month in Chinese. 二十一月 is none, and 三个月, 第三月, 每三月 are lengths of time. */
export const NO_COUNT_BEFORE = "(?<![个一二三四五六七八九十百第每])";

/** Of a pattern: a month in Chinese, 三 or 十二. */
export const MONTH_IN_CHINESE = `${NO_COUNT_BEFORE}(?:十[一二]?|[一二三四五六七八九])`;

/** Of a pattern: the number of a quarter, before 季度. */
export const QUARTER = "[一二三四1-4]";

/**
 * Of a pattern: a day that comes again and again, with its number or the end of the month: 每月15日, 每月1日至10日 (the
 * last of them), 次月5号, 每季度末月20日, 每月底, 每周五. 每周五次 and
 * 每月五天 are none; whether 每周日 is the first or the last day of its week nobody says.
 */
export const RECURRING_DAY =
  "(?:(?:(次|下)|[每当本各])个?(月|季)度?(末|最后一个|首|第一个)?月?份?的?(?:(?:\\d+[日号]?[-~至到])?(\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|月?[底末]|最后一[日天])" +
  "|每个?(周|星期)([一二三四五六])(?=[之以]?前|[上下]|$))";

/** 03 → 3, 十二 → 12: what the patterns find, as a number; 0 for what is none. */
export function numberInDate(written: string): number {
  return /^\d+$/.test(written) ? Number(written) : (integerOfChinese(written) ?? 0);
}

/** The first and the last month of a quarter: 三 → 7 and 9. */
export function monthsOfQuarter(written: string): readonly [first: number, last: number] {
  const last = numberInDate(written) * 3;
  return [last - 2, last];
}

const A_LEAP_YEAR = 2024;

/** How many days a month has; without its year 29 for February. */
export function daysInMonth(month: number, year: number = A_LEAP_YEAR): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
