import { decimal, type Decimal } from "../../figures";
import type { DateReading } from "../../language";

const DAY = 86_400_000;
/** Excel's day 0, so that a serial equals what a date cell holds. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The first and the last day that a date names, as Excel's day numbers: 12月 is 1 to 31 December. */
export interface DaySpan {
  readonly first: Decimal;
  readonly last: Decimal;
}

/** The days of a date; `year` stands in where it names none. null where neither does. */
export function spanOf(date: DateReading, year: number | null): DaySpan | null {
  const inYear = date.year ?? year;
  if (inYear === null) return null;
  if (date.month === null) return { first: serial(inYear, 1, 1), last: serial(inYear, 12, 31) };
  if (date.day !== null) {
    const day = serial(inYear, date.month, date.day);
    return { first: day, last: day };
  }
  return { first: serial(inYear, date.month, 1), last: serial(inYear, date.month + 1, 0) };
}

function serial(year: number, month: number, day: number): Decimal {
  return decimal((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}

/** The calendar day of an Excel day number. */
export function dateOfSerial(serialNumber: Decimal): { year: number; month: number; day: number } {
  const date = new Date(EPOCH + Number(serialNumber) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
