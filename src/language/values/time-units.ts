import { unitFactor } from "./unit-factors";
import { MEASURED } from "./unit-table";

/** Weeks that are not quite a year, which is why it is told. */
export const WEEKS_A_YEAR = 52;
/** How often a year has each period; of days nobody counts the same number, as some leave out those off work. */
const A_YEAR: Readonly<Record<string, number>> = { 周: WEEKS_A_YEAR, 月: 12, 季度: 4, 季: 4, 半年: 2 };
const PERIOD = "个?(月|季度|季|半年|周|日|天)";
const EACH_PERIOD = new RegExp(`每${PERIOD}|\\d[^\\d,，;；]{0,4}[/／]每?${PERIOD}`);
const IN_ALL = "(?:全年|共计?|[累合总]计)\\D{0,4}\\d";
const FOR_EACH = "每[^\\d,，;；]{1,8}\\d";
/** 每月2次，全年24次 and 每村3人，共21人: how many that makes in all. */
export const EACH_AND_TOTAL = new RegExp(`${FOR_EACH}.*${IN_ALL}`, "s");
/** 共21人，每村3人. */
export const TOTAL_AND_EACH = new RegExp(`${IN_ALL}.*${FOR_EACH}`, "s");
const COUNTED: Readonly<Record<string, string>> = { 月: "个月", 季度: "个季度" };
const TIME: readonly (string | undefined)[] = ["time", "months"];

/** Whether the unit measures time: 天, 个月, 工作日. */
export function isTimeUnit(unit: string): boolean {
  return TIME.includes(MEASURED.get(unit)?.family);
}

/** How many days one of the unit is; null where it is not made of days (months, workdays). */
export function daysIn(unit: string): number | null {
  return wholeIn(unit, "天");
}

/** How many months one of the unit is; null where it is not made of months. */
export function monthsIn(unit: string): number | null {
  return wholeIn(unit, "月");
}

function wholeIn(unit: string, other: string): number | null {
  const factor = unitFactor(unit, other)?.toNumber() ?? null;
  return factor !== null && Number.isInteger(factor) ? factor : null;
}

/** The period that a number of a text is of: 季度 of 每季度1次 and of 1次/季度; null where none is named. */
export function periodIn(text: string): string | null {
  const [, each, below] = EACH_PERIOD.exec(text) ?? [];
  return each ?? below ?? null;
}

/** How often a year has the period (周 52, 月 12, 季度 4); null where that is no fixed number. */
export function timesAYear(period: string): number | null {
  return A_YEAR[period] ?? null;
}

/** The unit as it stands behind a number: 3个月. */
export function countedUnit(unit: string): string {
  return COUNTED[unit] ?? unit;
}
