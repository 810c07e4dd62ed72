import { Says } from "../../../src/language";

type Question = Exclude<keyof Says, "text" | "repeats" | "includes" | "each" | "shift">;

test.each<[Question, string, string]>([
  [
    "isLate",
    "逾期完成 延误 未按时完成 没有及时拨付 不能如期交付 超时 迟报",
    "按时完成 提前完成 未完成 无延迟 未发生逾期 不存在延误 零延期",
  ],
  [
    "isUndone",
    "未完成 没有完成 尚未建成 未达标 部分完成 部分达成 未开展 未实施",
    "完成 达成 已建成 达成√/部分达成/未达成 □达成□未达成",
  ],
  ["isUnfinished", "未完成 部分未完成", "完成"],
  [
    "isFinished",
    "完成 已完成 全部按期完成 提前完成 均按时完成 及时完成 如期完成 按计划完成",
    "未完成 基本完成 已基本完成",
  ],
  ["isInPart", "基本完成 部分完成 较为及时 大多到位", "完成 全部完成"],
  ["isLessened", "未建立 基本建立 无", "建立 已建立"],
  ["isOfExtent", "未全部完成 不完全符合 部分完成", "未完成"],
  ["isDenied", "未建立 没有建立 否 不符合 无", "已建立 基本建立"],
  ["isNone", "无 未发生 零投诉 没有发现", "发生1起 未完成"],
  ["isFreeOfCases", "无 未发现问题 及时 按期完成 杜绝", "发现2处"],
  ["countsCases", "发现3处 逾期2天 投诉1起 缺1项 违纪1人", "培训3场 完成12项"],
  ["isSome", "有 有投诉", "没有 是"],
  ["isOfTheYear", "全年 年内完成 2021年度内", "6月底前"],
  ["isOfNextYear", "次年3月底前 翌年1月 下一年度3月", "当年12月 2023年3月"],
  ["isBeforeMonth", "9月前 9月以前 12月之前 12月份之前", "9月底前 9月30日前"],
  ["isNotApplicable", "不适用 不涉及 无此项 本年不需要", "/ — 无"],
  ["hasDigits", "0起 3场", "零 三场"],
])("%s: %s, not %s", (question, texts, others) => {
  expect(texts.split(" ").filter((text) => !new Says(text)[question])).toEqual([]);
  expect(others.split(" ").filter((text) => new Says(text)[question])).toEqual([]);
});

test.each([
  ["每月10日，12月推迟到20日", true],
  ["每月10日，12月20日", true],
  ["每月10日，个别月份延后", true],
  ["每月10日，偶有晚发", true],
  ["每月10日前，个别月份未按时", true],
  ["每月10日左右", true],
  ["每月10日前，除3月外", true],
  ["每月10日，推送及时", false],
  ["每月10日（推广网银发放）", false],
  ["每月10日，遇节假日顺延", false],
  ["每月10日，无延迟", false],
  ["均不晚于每月10日", false],
])("%s names several days: %s", (text, does) => {
  expect(new Says(text).namesSeveralDays).toBe(does);
});

test.each([
  ["逾期3天", "behind"],
  ["晚2天", "behind"],
  ["提前5天", "ahead"],
  ["3天", null],
])("%s is %s", (text, shift) => {
  expect(new Says(text).shift).toBe(shift);
});

test.each([
  ["每季度1次", { word: "季度", timesAYear: 4 }],
  ["每个月2期", { word: "月", timesAYear: 12 }],
  ["每周1次", { word: "周", timesAYear: 52 }],
  ["每人1份", null],
  ["每月2次，全年24次", null],
  ["每周1次，共52次", null],
])("%s is of a period", (text, each) => {
  expect(new Says(text).each).toEqual(each);
});

test.each([
  ["每月15日前", { of: "月", day: 15 }],
  ["每月 １５ 日前", { of: "月", day: 15 }],
  ["每个月15号之前发放", { of: "月", day: 15 }],
  ["每月1日至10日", { of: "月", day: 10 }],
  ["每月1-10日", { of: "月", day: 10 }],
  ["当月10日", { of: "月", day: 10 }],
  ["每月底前", { of: "月", day: 31 }],
  ["每月月末", { of: "月", day: 31 }],
  ["次月5日前", { of: "次月", day: 5 }],
  ["下个月5号", { of: "次月", day: 5 }],
  ["每季度末15日前", { of: "季末", day: 15 }],
  ["每季度最后一个月25日前", { of: "季末", day: 25 }],
  ["每季末月20日", { of: "季末", day: 20 }],
  ["次季度首月10日前", { of: "次季首", day: 10 }],
  ["每季度第一个月10日前", { of: "季首", day: 10 }],
  ["每周五前", { of: "周", day: 5 }],
  ["每月十五日前", { of: "月", day: 15 }],
  ["每月最后一天", { of: "月", day: 31 }],
  ["每星期六", { of: "周", day: 6 }],
  ["每周日", null],
  ["每周一次", null],
  ["每周五天", null],
  ["6月15日前", null],
  ["每月15次", null],
  ["每月检查", null],
  ["15日内", null],
])("%s is a day that comes again", (text, day) => {
  expect(new Says(text).recurringDay).toEqual(day);
});

test.each([
  ["有效提升", "有效提升", true, true],
  ["明显有效提升", "有效提升", false, true],
  ["", "", false, true],
  ["改善", "有效提升", false, false],
])("%j beside %j: the same %s, holding it %s", (text, other, isSame, holds) => {
  const [one, two] = [new Says(text), new Says(other)];
  expect([one.repeats(two), one.includes(two)]).toEqual([isSame, holds]);
});
