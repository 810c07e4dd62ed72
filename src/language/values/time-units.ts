const DAYS: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7 };
const MONTHS: Readonly<Record<string, number>> = { 月: 1, 个月: 1, 季度: 3, 个季度: 3, 年: 12 };
/** How often a year has each period; of days and weeks nobody counts the same number. */
const A_YEAR: Readonly<Record<string, number | null>> = {
  月: 12,
  季度: 4,
  季: 4,
  半年: 2,
  周: null,
  日: null,
  天: null,
};
const COUNTED: Readonly<Record<string, string>> = { 月: "个月", 季度: "个季度" };
const TIME = /^个?(?:工作日|月|季度|周|天|日|小时|年)$/;

/** Whether the unit measures time: 天, 个月, 工作日. */
export function isTimeUnit(unit: string): boolean {
  return TIME.test(unit);
}

/** How many days one of the unit is; null where it is not made of days (months, workdays). */
export function daysIn(unit: string): number | null {
  return DAYS[unit] ?? null;
}

/** How many months one of the unit is; null where it is not made of months. */
export function monthsIn(unit: string): number | null {
  return MONTHS[unit] ?? null;
}

/** How often a year has the period (月 12, 季度 4); null where that is no fixed number. */
export function timesAYear(period: string): number | null {
  return A_YEAR[period] ?? null;
}

/** The unit as it stands behind a number: 3个月. */
export function countedUnit(unit: string): string {
  return COUNTED[unit] ?? unit;
}
