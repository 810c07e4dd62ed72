import { blot } from "./masks";

/** What a stretch of a sentence says of the year: its own, another, or one that is only compared with. */
export interface YearSpan {
  readonly start: number;
  readonly end: number;
  readonly isOther: boolean;
  /** 较上年, 比2020年: what follows is a difference to that year. */
  readonly isCompared: boolean;
}

/** A day or month that a sentence names. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

export interface Times {
  readonly years: readonly YearSpan[];
  readonly dates: readonly DateSpan[];
  /** The sentence with them blotted out. */
  readonly rest: string;
}

const DATE =
  /(?:(20\d\d)[年./-])?(?<![\d.])(\d{1,2})(?:月(?:(\d{1,2})[日号]|[份底末初]|[上中下]旬)?)(?!\d|个)|(20\d\d)[-./](\d{1,2})[-./](\d{1,2})/g;
const YEARS =
  /(?:19|20)\d\d(?:[-—–~至、和与](?:(?:19|20)\d\d|\d\d))?年?度?|[一二三四五六七八九十两近前后]+(?:个)?年(?:来|内|度|间)/g;
const OTHER =
  /(?:上一?|去|(?<![目当])前|往|历|(?<![人频场批档件项多首每届轮单架一二三两])次|下一?|明|来|同|翌)年度?|上年同期|同期|历史|以前年度|往年|近年|开业以来/g;
const OWN = /(?:本|今|当)年度?|报告期|全年度/g;
const COMPARED = /(?:较|比|同比|环比|与|同|和|对比|相比)$/;

/** The years, months and days of a sentence; `own` is the workbook's year. */
export function timesIn(text: string, own: number | null): Times {
  const years: YearSpan[] = [];
  const dates: DateSpan[] = [];
  let rest = text;
  const add = (start: number, end: number, isOther: boolean, isNumber: boolean) => {
    years.push({
      start,
      end,
      isOther,
      isCompared: isOther && COMPARED.test(text.slice(Math.max(0, start - 2), start)),
    });
    if (isNumber) rest = blot(rest, start, end);
  };
  for (const match of text.matchAll(DATE)) {
    const [whole, year, month, day, isoYear, isoMonth, isoDay] = match;
    const start = match.index;
    const end = start + whole.length;
    const named = year ?? isoYear;
    dates.push({
      start,
      end,
      year: named ? Number(named) : null,
      month: Number(month ?? isoMonth),
      day: day || isoDay ? Number(day ?? isoDay) : null,
    });
    rest = blot(rest, start, end);
  }
  for (const match of rest.matchAll(YEARS)) {
    const start = match.index;
    const [first] = /(?:19|20)\d\d/.exec(match[0]) ?? [];
    const isSpan = /[-—–~至]/.test(match[0]);
    // A bare number of four digits is a year only with 年 behind it.
    if (first && !/年/.test(match[0])) continue;
    add(start, start + match[0].length, isSpan || (first !== undefined && own !== null && Number(first) !== own), true);
  }
  for (const match of rest.matchAll(OTHER)) add(match.index, match.index + match[0].length, true, false);
  for (const match of rest.matchAll(OWN)) add(match.index, match.index + match[0].length, false, false);
  return { years: years.sort((one, other) => one.start - other.start), dates, rest };
}
