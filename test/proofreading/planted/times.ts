import type { Random } from "./random";

/** A day of a year. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An indicator of timeliness: by when, and when it was done. */
export interface Timed {
  readonly name: string;
  /** The thing itself, as a sentence says it: 竣工验收. */
  readonly stem: string;
  readonly deadline: Day;
  /** As the cell writes it. */
  readonly asked: string;
  readonly done: Day;
  /** The cell names no day. */
  readonly isMonthOnly: boolean;
  readonly written: string;
}

const NAMES = [
  ["竣工验收时间", "竣工验收"],
  ["补助资金发放时间", "补助资金发放"],
  ["设备采购完成时间", "设备采购"],
  ["信息系统上线时间", "信息系统上线"],
  ["成果报告提交时间", "成果报告提交"],
  ["年度考核办结时限", "年度考核办结"],
  ["物资配送到位时限", "物资配送"],
] as const;

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Two indicators with dates of one year. */
export function timedIndicators(random: Random, year: number): Timed[] {
  return random.some(NAMES, 2).map(([name, stem]) => {
    const month = random.whole(5, 11);
    const isEnd = random.chance(0.4);
    const deadline = { year, month, day: isEnd ? lastOf(year, month) : random.whole(10, 28) };
    const isMonthOnly = random.chance(0.2);
    const [from, to] = random.chance(0.75) ? [-40, 0] : [1, 25];
    const done = isMonthOnly ? monthsFrom(deadline, from < 0 ? -1 : 1) : shifted(deadline, random.whole(from, to));
    const written = isMonthOnly
      ? `${done.year}年${done.month}月`
      : random.pick([inFull(done), inFull(done), withoutYear(done), hyphenated(done)]);
    return { name, stem, deadline, asked: asked(random, deadline, isEnd), done, isMonthOnly, written };
  });
}

export function inFull({ year, month, day }: Day): string {
  return `${year}年${month}月${day}日`;
}

export function withoutYear({ month, day }: Day): string {
  return `${month}月${day}日`;
}

export function hyphenated({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** How many days one lies before the other. */
export function daysBetween(one: Day, other: Day): number {
  return number(other) - number(one);
}

/** The day so many days later. */
export function shifted(day: Day, by: number): Day {
  const date = new Date((number(day) + by) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "late" and "ahead" beyond doubt; "open" where the cells do not tell the day. */
export function timing({ deadline, done, isMonthOnly }: Timed): "ahead" | "on-time" | "late" {
  if (isMonthOnly) return done.month < deadline.month ? "ahead" : "late";
  const days = daysBetween(done, deadline);
  return days > 0 ? "ahead" : days === 0 ? "on-time" : "late";
}

function monthsFrom({ year, month }: Day, by: number): Day {
  return { year, month: month + by, day: 1 };
}

function asked(random: Random, day: Day, isEnd: boolean): string {
  if (isEnd) return random.pick([`${day.year}年${day.month}月底前`, `${day.month}月底前完成`, `${inFull(day)}前`]);
  return random.pick([`${inFull(day)}前`, `${withoutYear(day)}前`, `${inFull(day)}前完成`]);
}

function number({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

export function lastOf(year: number, month: number): number {
  return month === 2 && year % 4 !== 0 ? 28 : LENGTHS[month - 1]!;
}
