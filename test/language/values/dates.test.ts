import { datesIn } from "../../../src/language/values/dates";
import { readExpression } from "../../../src/language";

test.each([
  "2021-12-20 15:30",
  "2021-12-20 00:00:00",
  "2021/12/20 9:05:11",
  "2021-12-20T09:05:11Z",
  "2021年12月20日 下午3:30",
  "2021年12月20日上午9时",
  "2021年12月20日 9点30分",
])("%s is that day", (text) => {
  expect(readExpression(text)).toMatchObject({ kind: "deadline", by: { year: 2021, month: 12, day: 20 } });
});

test.each(["1:20", "15:30", "24小时", "8点前到岗率95%"])("%s is no day", (text) => {
  expect(readExpression(text)).not.toMatchObject({ by: { day: expect.any(Number) as number } });
});

/** 2021-12-20, 12-20 without a year, 2021-12 without a day; null where only words name the time. */
function shown(text: string): string | null {
  const by = datesIn(text)?.by ?? null;
  return by && [by.year, by.month, by.day].filter((part) => part !== null).join("-");
}

test.each([
  ["2021年12月20日前", "2021-12-20"],
  ["2021-12-20", "2021-12-20"],
  ["2021.1.5", "2021-1-5"],
  ["2021/03/05日", "2021-3-5"],
  ["12月20日之前", "12-20"],
  ["12月20号", "12-20"],
  ["2021年12月底", "2021-12"],
  ["2021年6月份以前", "2021-6"],
  ["2021-06", "2021-6"],
  ["2021.12前", "2021-12"],
  ["2021.3-2021.12", "2021-12"],
  ["2021年第三季度末", "2021-9"],
  ["4季度", "12"],
  ["本年度一季度", "3"],
  ["二季度末", "6"],
  ["上半年", "6"],
  ["2021年上半年前", "2021-6"],
  ["2021年下半年", "2021-12"],
  ["2021年底前", "2021-12"],
  ["2021年度末", "2021-12"],
  ["2021年前", "2021-12"],
  ["9月前", "9"],
  ["1-6月份", "6"],
  ["12月中旬", "12"],
  ["年底前", "12"],
  ["当年末", "12"],
  ["本年度底", "12"],
  ["十二月底前", "12"],
  ["九月份", "9"],
  ["十月上旬", "10"],
  ["2021年", "2021"],
  ["2021-2023年", "2023"],
])("%s is by %s", (text, by) => {
  expect(shown(text)).toBe(by);
});

test.each([
  ["2021年6月底开工,2021年12月底完工", "2021-12"],
  ["2022年3月验收,2021年12月完工", "2022-3"],
  ["2021年12月20日开工,2021年12月25日完工", "2021-12-25"],
  ["2021年12月20日前完成,12月底验收", "2021-12"],
  ["2021年1月-12月", "2021-12"],
  ["2021年1-6月", "2021-6"],
  ["6月30日前完成,7月验收", "7"],
  ["6月底,6月15日", "6"],
])("of several dates the last counts: %s is by %s", (text, by) => {
  expect(shown(text)).toBe(by);
});

test.each([
  ["2月29日", "2-29"],
  ["2月30日", "2"],
  ["4月30日", "4-30"],
  ["4月31日", "4"],
  ["6月31日", "6"],
  ["9月31日", "9"],
  ["11月31日", "11"],
  ["12月31日", "12-31"],
  ["1月31日", "1-31"],
])("a month has so many days: %s", (text, by) => {
  expect(shown(text)).toBe(by);
});

test.each([
  "每月15日前",
  "次月5号之前",
  "15日以前",
  "全年",
  "当年内",
  "本年度",
  "年度内",
  "年内",
  "及时",
  "按计划完成",
])("%s is in time, without a day", (text) => {
  expect(readExpression(text)).toEqual({ kind: "deadline", by: null, share: null });
});

test.each([
  "3.5%",
  "12.5万元",
  "12345.12",
  "2021.5万元",
  "每月3次",
  "每3月巡检1次",
  "每三月一次",
  "6月均3次",
  "3个月",
  "十二个月",
  "第三季",
  "20个",
  "月度3次",
  "15日",
])("%s names no date", (text) => {
  expect(datesIn(text)).toBeNull();
});

test.each([
  ["2021年培训100人", "quantity"],
  ["全年培训100人", "quantity"],
  ["11月底完成100%", "deadline"],
  ["12月底前完成3场,培训50人", "several"],
  ["全年持续有效推进工作", "quality"],
  ["2021年12月20日，下午3时", "deadline"],
])("%s is a %s", (text, kind) => {
  expect(readExpression(text).kind).toBe(kind);
});

test.each([
  "2021-12-20 3:30 PM",
  "2021-12-20 3:30:05 am",
  "2021-12-20T09:05:11.000Z",
  "2021年12月20 9:05",
  "2021年12月20日 下午3时整",
  "2021年12月20日晚8点",
  "2021年12月20日中午12时30分",
  "2021.12.20 上午 9：30",
])("%s is that day too", (text) => {
  expect(readExpression(text)).toMatchObject({
    kind: "deadline",
    by: { year: 2021, month: 12, day: 20 },
    share: null,
  });
});

test("eight digits and 前 are a deadline, eight digits alone a number", () => {
  expect(readExpression("20231031前")).toMatchObject({ kind: "deadline", by: { year: 2023, month: 10, day: 31 } });
  expect(readExpression("20231031")).toMatchObject({ kind: "quantity" });
});
