import { daysOf, isNoDay, namedDates } from "../../../src/language";

const written = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);

/** Words, first and last day of each date in a text of 2024; "limit" where it is one. */
function dates(text: string): string[] {
  return namedDates(text, 2024).map((date) => {
    const { first, last } = daysOf(date, 2024);
    return [
      date.written,
      written(first),
      ...(first === last ? [] : [written(last)]),
      ...(date.isLimit ? ["limit"] : []),
    ].join(" ");
  });
}

test.each([
  ["2024年11月20日前完成", ["2024年11月20日前 2024-11-20 limit"]],
  ["12月底前", ["12月底前 2024-12-31 limit"]],
  ["12月底完成", ["12月底 2024-12-21 2024-12-31"]],
  ["12月前", ["12月前 2024-11-30 2024-12-31 limit"]],
  ["不晚于6月30日", ["6月30日 2024-06-30 limit"]],
  ["2024-11-20", ["2024-11-20 2024-11-20"]],
  ["2024.6.30", ["2024.6.30 2024-06-30"]],
  ["二〇二五年三月十二日", ["二〇二五年三月十二日 2025-03-12"]],
  ["十二月底前", ["十二月底前 2024-12-31 limit"]],
  ["第四季度", ["第四季度 2024-10-01 2024-12-31"]],
  ["2023年上半年", ["2023年上半年 2023-01-01 2023-06-30"]],
  ["2024年底前", ["2024年底前 2024-12-31 limit"]],
  ["次年3月", ["次年3月 2025-03-01 2025-03-31"]],
  ["上年12月5日", ["上年12月5日 2023-12-05"]],
  ["2023年9月开工，同年11月完工", ["2023年9月 2023-09-01 2023-09-30", "同年11月 2023-11-01 2023-11-30"]],
  ["12月31日（含）前", ["12月31日（含）前 2024-12-31 limit"]],
  ["2024年2月中旬", ["2024年2月中旬 2024-02-11 2024-02-20"]],
  ["历时3个月，三个月，一月一次，3月份", ["3月份 2024-03-01 2024-03-31"]],
])("%s", (text, expected) => {
  expect(dates(text)).toEqual(expected);
});

test.each([
  ["2024年2月30日", true],
  ["2023年2月29日", true],
  ["2024年2月29日", false],
  ["13月5日", true],
  ["6月31日", true],
  ["2024年12月底", false],
])("%s is no day: %s", (text, expected) => {
  expect(namedDates(text, null).map(isNoDay)).toEqual([expected]);
});
