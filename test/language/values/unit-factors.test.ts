import { areSameUnit, isPercent, unitFactor } from "../../../src/language/values/unit-factors";

test.each<[from: string, to: string, factor: string | null]>([
  // The same, or both only count things: taken as they are.
  ["场", "场", "1"],
  ["个", "项", "1"],
  ["", "户", "1"],
  ["人次/年", "人/年", "1"],
  // Percentages.
  ["%", "百分点", "1"],
  ["百分比", "个百分点", "1"],
  ["‰", "%", "0.1"],
  ["千分点", "%", "0.1"],
  // Money.
  ["元", "万元", "0.0001"],
  ["百元", "元", "100"],
  ["千元", "元", "1000"],
  ["万元", "元", "10000"],
  ["百万元", "万元", "100"],
  ["亿元", "万元", "10000"],
  // Time.
  ["小时", "分钟", "60"],
  ["时", "分钟", "60"],
  ["天", "小时", "24"],
  ["日", "天", "1"],
  ["周", "天", "7"],
  ["年", "月", "12"],
  ["周年", "年", "1"],
  ["季度", "个月", "3"],
  ["工作日", "天", null],
  ["工作日", "个工作日", "1"],
  // Length, weight, area.
  ["公里", "米", "1000"],
  ["千米", "m", "1000"],
  ["km", "m", "1000"],
  ["厘米", "米", "0.01"],
  ["cm", "m", "0.01"],
  ["吨", "公斤", "1000"],
  ["千克", "kg", "1"],
  ["吨", "t", "1"],
  ["斤", "公斤", "0.5"],
  ["克", "千克", "0.001"],
  ["毫克", "克", "0.001"],
  ["毫米", "厘米", "0.1"],
  ["公顷", "平方米", "10000"],
  ["㎡", "平方米", "1"],
  ["平方", "平方米", "1"],
  ["平方公里", "公顷", "100"],
  // Per something: only what stands before the stroke converts.
  ["元/人", "万元/人", "0.0001"],
  ["元", "万元/人", "0.0001"],
  ["元/人", "万元", "0.0001"],
  ["万元/亩", "元/亩", "10000"],
  ["元/户", "万元/人", null],
  ["元/人/年", "万元/人/月", null],
  // So many of 100,000: a bare number is one, a count is none.
  ["/10万", "/10万", "1"],
  ["", "/10万", "1"],
  ["例", "/10万", null],
  ["/10万", "人", null],
  ["/万", "/10万", null],
  // What can't be compared.
  ["件", "%", null],
  ["%", "件", null],
  ["天", "万元", null],
  ["月", "天", null],
  ["米", "平方米", null],
])("one %s in %s is %s", (from, to, factor) => {
  expect(unitFactor(from, to)?.toFixed() ?? null).toBe(factor);
});

test.each([
  ["%", true],
  ["‰", true],
  ["个百分点", true],
  ["元", false],
  ["场", false],
  ["", false],
])("%s is a percentage: %s", (unit, is) => {
  expect(isPercent(unit)).toBe(is);
});

test.each([
  // One family: forms use them for one another, or they convert.
  ["项", "个", true],
  ["场", "次", true],
  ["届", "次", true],
  ["人次", "人", true],
  ["行政村", "村", true],
  ["百分点", "%", true],
  ["工作日", "天", true],
  ["小时", "天", true],
  ["季度", "月", true],
  ["公顷", "平方米", true],
  ["吨", "斤", true],
  // Cut short, or spelled otherwise.
  ["元/户", "元/户·年", true],
  ["元/人*天", "元/人·天", true],
  ["", "场", true],
  // Others.
  ["场", "项", false],
  ["件", "%", false],
  ["月", "天", false],
  ["人", "户", false],
  ["亩", "平方米", false],
  ["粒", "株", false],
])("%s can be compared with %s: %s", (first, second, can) => {
  expect([areSameUnit(first, second), areSameUnit(second, first)]).toEqual([can, can]);
});
