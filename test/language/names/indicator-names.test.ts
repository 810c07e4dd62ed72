import {
  measuresQuality,
  measuresQuantity,
  measuresSpending,
  measuresTimeliness,
  namesCost,
  namesExecutionRate,
  namesSatisfaction,
  namesSaving,
  namesShareOfWhole,
  signInName,
  speaksOfSatisfaction,
  speaksOfTime,
} from "../../../src/language";

test.each([
  ["发放补助资金", "万元", true],
  ["培训标准", "元/人", true],
  ["资金支付率", "%", true],
  ["亩均产出", "元/亩", false],
  ["预算执行进度", null, true],
  ["引进投资", "亿元", false],
  ["发放补助资金", "人", false],
  ["发放补助资金", null, false],
])("%s in %s measures spending: %s", (name, unit, does) => {
  expect(measuresSpending(name, unit)).toBe(does);
});

test.each([
  ["培训学员", "人", true],
  ["铺设管线", "公里", true],
  ["完成时间", "个", false],
  ["救灾物资", "吨", false],
])("%s in %s measures how much was done: %s", (name, unit, does) => {
  expect(measuresQuantity(name, unit)).toBe(does);
});

test.each([
  [namesCost, "修缮单价", "修缮面积"],
  [namesSaving, "成本节约率", "成本控制数"],
  [namesSatisfaction, "群众满意度", "群众满意情况"],
  [speaksOfSatisfaction, "群众满意情况", "群众评价"],
  [namesShareOfWhole, "疫苗覆盖率", "覆盖率提高"],
  [measuresTimeliness, "拨付及时率", "拨付金额"],
  [measuresQuality, "设备完好率", "设备数量"],
  [speaksOfTime, "建设周期", "建设规模"],
])("%p: %s, not %s", (is, name, other) => {
  expect([is(name), is(other)]).toEqual([true, false]);
});

test.each([
  ["受训人数（≥50人）", { sign: ">=", words: "≥" }],
  ["会议次数不超过10次", { sign: "<=", words: "不超过" }],
  ["补助标准不低于**元", { sign: ">=", words: "不低于" }],
  ["受训人数≥ 50人", { sign: ">=", words: "≥" }],
  ["会议次数不超过 10次", { sign: "<=", words: "不超过" }],
  ["受训人数", null],
])("the sign in %s", (name, sign) => {
  expect(signInName(name)).toEqual(sign);
});

test.each([
  ["预算执行率", true],
  [" ★★预算资金执行率（%）", true],
  ["部门预算执行率", false],
  ["预算编制完成率", false],
])("%s is the execution rate: %s", (name, is) => {
  expect(namesExecutionRate(name)).toBe(is);
});
