import { daysOf, isOneDay, namedDates, type Days } from "../../language";
import type { IndicatorRow, IndicatorValue } from "../../recognition";
import type { ScoredWorkbook } from "../../scoring";
import type { CellRange } from "../../workbook";
import { fold } from "../sentence/folded";
import type { Fact, Owner } from "./fact";
import { countFact } from "./make";
import { places } from "./scores";

/** A date of the workbook, with the cell that it comes from. */
export interface DateFact {
  readonly owner: Owner;
  /** "deadline": by when an indicator asks for it; "done": when it was; "reported": 填报日期. */
  readonly measure: "deadline" | "done" | "reported";
  /** The indicator; "" for 填报日期. */
  readonly name: string;
  /** 投诉中心运营经费的“验收时间”的完成值. */
  readonly label: string;
  /** As the cell writes it: 2024年11月30日前. */
  readonly text: string;
  readonly days: Days;
  /** The year of a date that a report writes without one. */
  readonly year: number;
  /** 12月底前 is the end of the month, 12月 any day of it. */
  readonly isLimit: boolean;
  /** The cell names no other date. */
  readonly isOnly: boolean;
  readonly sources: readonly CellRange[];
}

/** A longer text tells a story, in which any date may be told. */
const LONGEST = 40;

/** Deadlines and days of completion of a table's indicators. */
export function indicatorDates(
  owner: Owner,
  label: string,
  { name, target, actual }: Pick<IndicatorRow, "name" | "target" | "actual">,
  year: number | null,
): readonly DateFact[] {
  return [
    ...datesOf({ owner, name, measure: "deadline", label: `${label}指标值` }, target, year),
    ...datesOf({ owner, name, measure: "done", label: `${label}完成值` }, actual, year),
  ];
}

function datesOf(
  about: Pick<DateFact, "owner" | "name" | "measure" | "label">,
  { text, slot }: Pick<IndicatorValue, "text" | "slot">,
  own: number | null,
): readonly DateFact[] {
  if (text.length > LONGEST) return [];
  const dates = namedDates(fold(text).text, own);
  return dates.flatMap((date): DateFact[] => {
    const year = date.year ?? own;
    if (year === null) return [];
    const { isLimit } = date;
    const sources = places(slot);
    return [{ ...about, text, days: daysOf(date, year), year, isLimit, isOnly: dates.length === 1, sources }];
  });
}

/** 填报日期, as the forms give it. */
export function reportingDate({ dossier: { reportedOn } }: ScoredWorkbook): readonly DateFact[] {
  if (!reportedOn) return [];
  const { value, at } = reportedOn;
  return namedDates(value, null).map((date) => ({
    ...{ owner: "unit", measure: "reported", name: "", label: "填报日期", text: value },
    ...{ days: daysOf(date, date.year!), year: date.year!, isLimit: false, isOnly: true, sources: [at] },
  }));
}

/** How many days an indicator was done before its deadline, or behind it; nothing where a day is not known. */
export function leadFacts(dates: readonly DateFact[]): readonly Fact[] {
  const [deadline, done, ...more] = dates;
  if (!deadline || !done || more.length > 0 || deadline.measure === done.measure) return [];
  if (!isOneDay(deadline.days) || !isOneDay(done.days)) return [];
  const days = deadline.days.first - done.days.first;
  if (days === 0) return [];
  const { owner, name, label } = done;
  const about = { owner, name, measure: days > 0 ? "days-ahead" : "days-late" } as const;
  const what = { ...about, label: `${label}比指标值${days > 0 ? "早" : "晚"}的天数` };
  const sources = [...done.sources, ...deadline.sources];
  return [countFact(what, Math.abs(days), "天", sources, "两个日期相差的天数")];
}
