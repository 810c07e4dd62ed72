import { IN_TIME } from "../words";
import type { DateReading } from "./expression";
import {
  daysInMonth,
  MONTH_IN_CHINESE,
  MONTH_IN_DIGITS,
  monthsOfQuarter,
  numberInDate,
  QUARTER,
  RECURRING_DAY,
} from "./months";

/** The dates of a text, and what is left of it for numbers. */
export interface DatesInText {
  /** The last date: of a span, its end. null where the words only say in time, or within the year. */
  readonly by: DateReading | null;
  /** False where only a year stands there (2021年培训100场): then a number decides. */
  readonly isDefinite: boolean;
  readonly rest: string;
}

const YEAR = "(20[0-4]\\d|19\\d\\d)";
const MONTH = `(${MONTH_IN_DIGITS})`;
const DAY = "(3[01]|[12]\\d|0?[1-9])";
const TAIL = "(?:(?:上旬|中旬|下旬|[底末初])?(?:以前|之前|前)?)";

/** One after the other; what a pattern has read is taken out before the next. */
const DATES: readonly (readonly [RegExp, (found: RegExpExecArray) => DateReading | null])[] = [
  [
    new RegExp(`${YEAR}(?:年|([./-]))${MONTH}(?:月|[./-])${DAY}[日号]?(?![\\d.%月])${TAIL}`, "g"),
    (at) => dateOf(at[1], at[3], at[4]),
  ],
  [
    new RegExp(`(?<![\\d.])${YEAR}(1[0-2]|0[1-9])(3[01]|[12]\\d|0[1-9])(?=以前|之前|前|至|[-~，,;(])${TAIL}`, "g"),
    (at) => dateOf(at[1], at[2], at[3]),
  ],
  [new RegExp(`(?<!\\d)${MONTH}月${DAY}[日号]${TAIL}`, "g"), (at) => dateOf(undefined, at[1], at[2])],
  [new RegExp(`${YEAR}年度?(?:第)?${MONTH}月份?${TAIL}`, "g"), (at) => dateOf(at[1], at[2])],
  [
    new RegExp(`(?<![\\d.])${YEAR}[./-](1[0-2]|0[1-9])(?![\\d.%年]|[./-]\\d|[万亿元个人次])${TAIL}`, "g"),
    (at) => dateOf(at[1], at[2]),
  ],
  [new RegExp(`(?<![\\d.])${YEAR}[./]${MONTH}(?=[-~至](?:20|，))`, "g"), (at) => dateOf(at[1], at[2])],
  [
    new RegExp(`(?:${YEAR}年度?|当年|本年度?)?第?(${QUARTER})季度${TAIL}`, "g"),
    (at) => dateOf(at[1], String(monthsOfQuarter(at[2]!)[1])),
  ],
  [new RegExp(`(?:${YEAR}年度?|当年|本年度?)?上半年${TAIL}`, "g"), (at) => dateOf(at[1], "6")],
  [new RegExp(`(?:${YEAR}年度?|当年|本年度?)?下半年${TAIL}`, "g"), (at) => dateOf(at[1], "12")],
  [new RegExp(`${YEAR}年度?(?:年?[底末终](?:以前|之前|前)?|(?:以前|之前|前))`, "g"), (at) => dateOf(at[1], "12")],
  [
    new RegExp(`(?<![\\d/个./每第])${MONTH}(?:-${MONTH})?月份?(?!均|/|度)${TAIL}`, "g"),
    (at) => dateOf(undefined, at[2] ?? at[1]),
  ],
  [/(?:当|本|次|全)?年(?:度)?[底末终](?:以前|之前|前)?/g, () => ({ year: null, month: 12, day: null })],
];
const BARE_YEAR = new RegExp(`(?<!\\d)${YEAR}(?:[-至]${YEAR})?年度?内?`, "g");
const SPOKEN = /(?:当年度?|本年度?|全年|年度?内)内?/g;
/** 每月15日前, 15日前, 18时前; 次月10日 and 每月10号 are no number of days, 每月10日 may be one. */
const DAY_OF_MONTH = new RegExp(
  `(?:${RECURRING_DAY}|(?<!\\d)\\d{1,2}(?:[日号]|[时点]\\d*分?))(?:下班)?(?:以前|之前|前)|(?:[次下]个?月|每个?月(?=\\d+号))\\d{1,2}[日号]`,
  "g",
);
const SAYS_IN_TIME = new RegExp(
  `^(?:[^\\d,;、]{0,8}?)(?:${IN_TIME}|限期|限时|适时|按计划|按进度|按序时|当天|当日|随时|规定时[间限]|计划(?:完成)?时间|时间节点|时限|按合同(?:约定)?|合同期|工期|实施期|项目期|当月|次月)(?:性|内|时间|期限|工期|约定|完成|到位|发放|拨付|支付|办结|开展|推进|报送|率)*`,
);

/** 十二月底前, 九月份: the month in Chinese. */
const CHINESE_MONTH = new RegExp(`${MONTH_IN_CHINESE}(?=月(?:[份底末初前]|[上中下]旬|[之以][前内]|$))`, "g");

/** 汛前, 开学前, 春节前: a day that only who knows the event can tell. */
const BEFORE_EVENT =
  /(?:汛期?|开学|学期|春节|两节|国庆|中秋|春耕|秋收|入冬|入夏|供暖期?|采暖期?|防火期|雨季|旺季)(?:以前|之前|前)/;

/** Whether a text sets the time by an event rather than a date. */
export function isBeforeEvent(text: string): boolean {
  return BEFORE_EVENT.test(text);
}

/** The dates that the folded text names; null where it names none. */
export function datesIn(text: string): DatesInText | null {
  let rest = text.replace(CHINESE_MONTH, (month) => String(numberInDate(month)));
  let by: DateReading | null = null;
  let isDefinite = false;
  if (/[年月日号季周星]|\d[时点]|\d{4}[./-]\d|\d{8}/.test(text)) {
    for (const [pattern, read] of DATES) {
      rest = rest.replace(pattern, (...parts) => {
        const found = parts.slice(0, -2) as unknown as RegExpExecArray;
        const date = read(found);
        if (date === null) return found[0]!;
        if (by === null || isLater(date, by)) by = withYear(date, by);
        isDefinite = true;
        return "，";
      });
    }
    rest = rest.replace(DAY_OF_MONTH, () => {
      isDefinite = true;
      return "，";
    });
  }
  const year = BARE_YEAR.exec(rest);
  BARE_YEAR.lastIndex = 0;
  if (year) {
    rest = rest.replace(BARE_YEAR, "，");
    if (by === null && isBeforeEvent(rest)) return { by, isDefinite, rest };
    const named = dateOf(year[2] ?? year[1]);
    return { by: by === null ? named : withYear(by, named), isDefinite, rest };
  }
  const spoken = rest.replace(SPOKEN, "，");
  if (spoken !== rest) return { by, isDefinite, rest: spoken };
  return isDefinite ? { by, isDefinite, rest } : null;
}

const TIME_OF_DAY =
  /((?:20|19)\d\d(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}[日号]?))[\sT]*(?:上午|下午|[AP]M)?\s*\d{1,2}(?:[:：]\d{2}){1,2}(?:\.\d+)?(?:\s*[AP]M|Z)?/gi;
const HOUR_IN_CHINESE = /(\d{1,2}[日号])\s*(?:上午|下午|中午|晚上?)?\d{1,2}[时点](?:\d{1,2}分?|整)?/g;

/** 2021-12-20 15:30 is that day, whatever the time. */
export function withoutTimeOfDay(text: string): string {
  return /[:：时点]/.test(text) ? text.replace(TIME_OF_DAY, "$1").replace(HOUR_IN_CHINESE, "$1") : text;
}

/** Whether words alone ask for timeliness: 及时, 按时完成, 在项目计划完成时间内完成. */
export function saysInTime(text: string): boolean {
  return text.length <= 24 && SAYS_IN_TIME.test(text);
}

function dateOf(year?: string, month?: string, day?: string): DateReading | null {
  const reading = {
    year: year ? Number(year) : null,
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
  };
  if (reading.month !== null && reading.day !== null && reading.day > daysInMonth(reading.month)) return null;
  return reading;
}

/** A span's end without a year has its beginning's: 2021年1月-12月. */
function withYear(date: DateReading, earlier: DateReading | null): DateReading {
  return date.year === null && earlier?.year ? { ...date, year: earlier.year } : date;
}

function isLater(date: DateReading, than: DateReading): boolean {
  const rank = ({ year, month, day }: DateReading) => (month ?? 12) * 100 + (day ?? 31) + (year ?? 0) * 10_000;
  return (
    rank(date.year === null ? { ...date, year: than.year } : date) >=
    rank(than.year === null ? { ...than, year: date.year } : than)
  );
}
