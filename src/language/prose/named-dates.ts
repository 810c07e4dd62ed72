import {
  daysInMonth,
  MONTH_IN_CHINESE,
  MONTH_IN_DIGITS,
  monthsOfQuarter,
  NO_COUNT_BEFORE,
  numberInDate,
  QUARTER,
} from "../values/months";

/** A day of any year. */
interface DayOfYear {
  readonly month: number;
  /** 0 is the last day of the month before; "last" that of its own. */
  readonly day: number | "last";
}

/** A date that a text names, as exactly as it names it. */
export interface NamedDate {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** null where the text leaves it to what stands around it. */
  readonly year: number | null;
  /** The first and the last day that the words stand for: 11月 is the 1st to the 30th, 12月底前 the 31st. */
  readonly first: DayOfYear;
  readonly last: DayOfYear;
  /** 12月底前, 不晚于6月30日: no later than that. */
  readonly isLimit: boolean;
}

/** Days as whole numbers that can be compared and subtracted. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const CHINESE_YEAR = "[二][〇零○Ｏ0][〇零○Ｏ0一二三四五六七八九]{2}";
const YEAR = `(?:(?:(?<![\\d.])(20\\d\\d|19\\d\\d|${CHINESE_YEAR})|(本|当|今|同|上一?|去|次|下一?|明|翌))年度?的?)?`;
const MONTH = `(?<![\\d.,])(\\d{1,2}|${NO_COUNT_BEFORE}[一二三四五六七八九十]{1,2})月份?`;
/** 18月 is a length of time, 13月工资 a salary; a month that is counted behind 工期 is none either. */
const MONTH_ALONE = `(?<![\\d.,每第]|[工周]期[为共约]?)(${MONTH_IN_DIGITS}|${MONTH_IN_CHINESE})月份?`;
const DAY = "(\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]";
const LIMIT = "((?:（含[^）]{0,4}）)?(?:以前|之前|前(?![期后往三两夕述])))?";

/** Behind 编号 and in square brackets stand codes: 编号2024-02-31. */
const NO_CODE = "(?<![\\d.]|[编文批]号[为是：:]{0,2}|[\\[〔【])";

/** One after the other; what a pattern has read is not read again. */
const SHAPES: readonly (readonly [RegExp, (found: RegExpMatchArray) => Reading | null])[] = [
  [
    new RegExp(`${NO_CODE}(20\\d\\d|19\\d\\d)([-./])(${MONTH_IN_DIGITS})\\2(\\d{1,2})(?![\\d.])${LIMIT}`, "g"),
    ([, year, , month, day, limit]) => dayOf(Number(year), Number(month), Number(day), limit),
  ],
  [
    new RegExp(`${YEAR}${MONTH}${DAY}${LIMIT}`, "g"),
    ([, year, relative, month, day, limit]) => ({
      ...dayOf(yearOf(year), numberInDate(month!), numberInDate(day!), limit),
      relative,
    }),
  ],
  [
    new RegExp(
      `${YEAR}${MONTH_ALONE}(?![一二三四五六七八九十]?个)(?!\\d|[一两几]次)(底|末|初|[上中下]旬)?${LIMIT}`,
      "g",
    ),
    ([, year, relative, month, part, limit]) => ({
      ...monthOf(yearOf(year), numberInDate(month!), part, limit),
      relative,
    }),
  ],
  [
    new RegExp(`${YEAR}(第?${QUARTER}季度|[上下]半年)(?:[底末])?${LIMIT}`, "g"),
    ([, year, relative, part, limit]) => ({ ...partOfYear(yearOf(year), part!, limit), relative }),
  ],
  [
    new RegExp(`(?:(?<![\\d.])(20\\d\\d|19\\d\\d)年?|(本|当|今|同|上一?|去|次|下一?|明|翌)?)年[底末终]${LIMIT}`, "g"),
    ([, year, relative, limit]) => ({ ...endOfYear(yearOf(year), limit), relative }),
  ],
];

type Reading = Pick<NamedDate, "year" | "first" | "last" | "isLimit"> & { readonly relative?: string };

/** The days, months, quarters and ends of years that a text names, in its order; `own` is what 本年 and 次年 go by. */
export function namedDates(text: string, own: number | null): readonly NamedDate[] {
  if (!/[年月季]|\d[-./]\d/.test(text)) return [];
  let rest = text;
  const found: NamedDate[] = [];
  for (const [pattern, read] of SHAPES) {
    for (const match of rest.matchAll(pattern)) {
      const reading = read(match);
      if (reading === null) continue;
      const start = match.index;
      const end = start + match[0].length;
      const { relative, ...date } = reading;
      const year = date.year ?? relativeYear(relative, own, found, start);
      const isLimit = date.isLimit || /(?:不[晚迟]于|不超过|最[晚迟](?:于|在)?)$/.test(text.slice(0, start));
      found.push({ ...date, year, isLimit, start, end, written: match[0] });
      rest = rest.slice(0, start) + "□".repeat(end - start) + rest.slice(end);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The days of a date; `year` stands in where it names none. */
export function daysOf({ year: own, first, last }: NamedDate, year: number): Days {
  return { first: dayNumber(own ?? year, first), last: dayNumber(own ?? year, last) };
}

/** Whether the calendar has no such day: 2月30日, 13月5日. */
export function isNoDay({ year, first: { month, day } }: NamedDate): boolean {
  return month < 1 || month > 12 || (day !== "last" && day > daysInMonth(month, year ?? undefined));
}

/** Whether it is a single day. */
export function isOneDay({ first, last }: Days): boolean {
  return first === last;
}

/** Whether there is a day that both may mean. */
export function daysMeet(one: Days, other: Days): boolean {
  return one.first <= other.last && other.first <= one.last;
}

function dayNumber(year: number, { month, day }: DayOfYear): number {
  return Date.UTC(year, day === "last" ? month : month - 1, day === "last" ? 0 : day) / 86_400_000;
}

function dayOf(year: number | null, month: number, day: number, limit: string | undefined): Reading {
  return { year, first: { month, day }, last: { month, day }, isLimit: limit !== undefined };
}

function monthOf(year: number | null, month: number, part: string | undefined, limit: string | undefined): Reading {
  const isLimit = limit !== undefined;
  const between = (first: DayOfYear["day"], last: DayOfYear["day"]) => ({
    ...{ year, first: { month, day: first }, last: { month, day: last }, isLimit },
  });
  if (part === "底" || part === "末") return isLimit ? between("last", "last") : between(21, "last");
  if (part === "下旬") return between(21, "last");
  if (part === "中旬") return between(11, 20);
  if (part === "初" || part === "上旬") return between(1, 10);
  // 12月前 leaves it open whether December counts.
  return between(isLimit ? 0 : 1, "last");
}

const QUARTER_IN = new RegExp(`${QUARTER}(?=季)`);

function partOfYear(year: number | null, part: string, limit: string | undefined): Reading {
  const quarter = QUARTER_IN.exec(part)?.[0];
  const [from, to] = quarter ? monthsOfQuarter(quarter) : part.startsWith("上") ? [1, 6] : [7, 12];
  return { year, first: { month: from, day: 1 }, last: { month: to, day: "last" }, isLimit: limit !== undefined };
}

function endOfYear(year: number | null, limit: string | undefined): Reading {
  const isLimit = limit !== undefined;
  return { year, first: { month: 12, day: isLimit ? "last" : 21 }, last: { month: 12, day: "last" }, isLimit };
}

const DIGITS = "〇一二三四五六七八九";

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (/^\d{4}$/.test(written)) return Number(written);
  return Number([...written].map((one) => Math.max(0, DIGITS.indexOf(one))).join(""));
}

/** 次年3月 is of the year behind the one named last, else behind the text's own. */
function relativeYear(
  relative: string | undefined,
  own: number | null,
  found: readonly NamedDate[],
  start: number,
): number | null {
  if (relative === undefined) return null;
  const named = found.filter((one) => one.end <= start && one.year !== null).at(-1)?.year ?? null;
  if (/[同]/.test(relative)) return named ?? own;
  if (/[本当今]/.test(relative)) return own;
  if (/[上去]/.test(relative)) return own === null ? null : own - 1;
  const base = /[次翌]/.test(relative) ? (named ?? own) : own;
  return base === null ? null : base + 1;
}
