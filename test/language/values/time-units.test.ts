import { countedUnit, daysIn, isTimeUnit, monthsIn, timesAYear } from "../../../src/language";

test.each([
  ["天", true, 1, null, "天"],
  ["周", true, 7, null, "周"],
  ["月", true, null, 1, "个月"],
  ["个月", true, null, 1, "个月"],
  ["季度", true, null, 3, "个季度"],
  ["年", true, null, 12, "年"],
  ["个工作日", true, null, null, "个工作日"],
  ["小时", true, null, null, "小时"],
  ["个", false, null, null, "个"],
])("%s: time %s, %s days, %s months, 3%s", (unit, isTime, days, months, counted) => {
  expect([isTimeUnit(unit), daysIn(unit), monthsIn(unit), countedUnit(unit)]).toEqual([isTime, days, months, counted]);
});

test.each([
  ["月", 12],
  ["季度", 4],
  ["半年", 2],
  ["周", 52],
  ["天", null],
  ["年", null],
])("a year has %s so often: %s", (period, times) => {
  expect(timesAYear(period)).toBe(times);
});
