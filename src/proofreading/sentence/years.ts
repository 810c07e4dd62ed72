import { namedDates, type NamedDate } from "../../language";
import { blot } from "./masks";

/** What a stretch of a sentence says of the year: its own, another, or one that is only compared with. */
export interface YearSpan {
  readonly start: number;
  readonly end: number;
  readonly isOther: boolean;
  /** The year that its digits name; null for 上年 and for several years. */
  readonly year: number | null;
  /** 较上年, 比2020年: what follows is a difference to that year. */
  readonly isCompared: boolean;
}

export interface Times {
  readonly years: readonly YearSpan[];
  /** Days, months and other parts of years. */
  readonly dates: readonly NamedDate[];
  /** The sentence with them blotted out. */
  readonly rest: string;
}

const YEARS =
  /(?:19|20)\d\d(?:[-—–~至、和与](?:(?:19|20)\d\d|\d\d))?年?度?|[一二三四五六七八九十两近前后]+(?:个)?年(?:来|内|度|间)/g;
const OTHER =
  /(?:上一?|去|(?<![目当])前|往|历|(?<![人频场批档件项多首每届轮单架一二三两])次|下一?|明|来|同|翌)年度?|上年同期|同期|历史|以前年度|往年|近年|开业以来/g;
const OWN = /(?:本|今|当)年度?|报告期|全年度/g;
const COMPARED = /(?:较|比|同比|环比|与|同|和|对比|相比)$/;

/** The years, months and days of a sentence; `own` is the workbook's year. */
export function timesIn(text: string, own: number | null): Times {
  const years: YearSpan[] = [];
  const dates = namedDates(text, own);
  let rest = text;
  const add = (start: number, end: number, isOther: boolean, isNumber: boolean, year: number | null = null) => {
    years.push({
      start,
      end,
      isOther,
      year,
      isCompared: isOther && COMPARED.test(text.slice(Math.max(0, start - 2), start)),
    });
    if (isNumber) rest = blot(rest, start, end);
  };
  for (const date of dates) {
    const { start, end, written } = date;
    if (isUpToOtherYear(text, date, own)) add(start, end, true, false, date.year);
    // 2024年底 and 第四季度 keep their words, which say more than a day.
    if (/\d月|\d[-./]\d/.test(written)) rest = blot(rest, start + written.search(/\d/), end);
  }
  for (const match of rest.matchAll(YEARS)) {
    const start = match.index;
    const [first] = /(?:19|20)\d\d/.exec(match[0]) ?? [];
    const isSpan = /[-—–~至]/.test(match[0]);
    // A bare number of four digits is a year only with 年 behind it.
    if (first && !/年/.test(match[0])) continue;
    const year = first === undefined || isSpan || /[、和与]/.test(match[0]) ? null : Number(first);
    const isOther = isSpan || (first !== undefined && own !== null && Number(first) !== own);
    add(start, start + match[0].length, isOther, true, year);
  }
  for (const match of rest.matchAll(OTHER)) add(match.index, match.index + match[0].length, true, false);
  for (const match of rest.matchAll(OWN)) add(match.index, match.index + match[0].length, false, false);
  return { years: years.sort((one, other) => one.start - other.start), dates, rest };
}

/** 截至2023年12月31日: what follows is of that year. */
function isUpToOtherYear(text: string, { start, year }: NamedDate, own: number | null): boolean {
  return year !== null && own !== null && year !== own && /截[至止到]$/.test(text.slice(0, start));
}
