import {
  countsOccasions,
  countsRepetitions,
  countsThings,
  isCommonUnit,
  isLargeMoney,
  isMoney,
  isMoneyEach,
} from "../../../src/language";

test.each([
  [countsOccasions, "起 件 例 次 人 人次 宗 桩", "% 万元 个"],
  [countsRepetitions, "次 场 场次 期 篇 轮 遍 份 条 个", "人 起 %"],
  [countsThings, "人 场 公里 米 套 份", "起 % 天 万元"],
  [isCommonUnit, "个 % 万元 天 座", "粒 公里 元/人"],
  [isMoney, "元 百元 千元 万元 百万元 亿元", "美元 元/人 个"],
  [isLargeMoney, "万元 亿元", "元 千元"],
  [isMoneyEach, "元/人 万元/公里 元/人·月", "元 人/元"],
])("%p: %s, not %s", (is, units, others) => {
  expect(units.split(" ").filter((unit) => !is(unit))).toEqual([]);
  expect(others.split(" ").filter((unit) => is(unit))).toEqual([]);
});

test("no unit at all tells nothing of what is counted", () => {
  expect(isCommonUnit("")).toBe(true);
});
