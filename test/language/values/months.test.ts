import {
  daysInMonth,
  MONTH_IN_CHINESE,
  MONTH_IN_DIGITS,
  monthsOfQuarter,
  numberInDate,
} from "../../../src/language/values/months";

test.each([
  ["3", 3],
  ["03", 3],
  ["12", 12],
  ["一", 1],
  ["十", 10],
  ["十二", 12],
])("%s is a month", (written, month) => {
  const pattern = new RegExp(`^(?:${MONTH_IN_DIGITS}|${MONTH_IN_CHINESE})$`);
  expect([pattern.test(written), numberInDate(written)]).toEqual([true, month]);
});

test.each(["0", "13", "十三", "二十一", "第三", "每三"])("%s is none", (written) => {
  expect(new RegExp(`(?:^${MONTH_IN_DIGITS}|${MONTH_IN_CHINESE})$`).test(written)).toBe(false);
});

test.each([
  ["一", [1, 3]],
  ["4", [10, 12]],
])("the months of quarter %s", (quarter, months) => {
  expect(monthsOfQuarter(quarter)).toEqual(months);
});

test.each([
  [2, undefined, 29],
  [2, 2023, 28],
  [4, undefined, 30],
  [12, 2023, 31],
])("month %d of %p has %d days", (month, year, days) => {
  expect(daysInMonth(month, year)).toBe(days);
});
