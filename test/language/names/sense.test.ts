import {
  countsOccurrences,
  mayBeHeldDown,
  namesAttainment,
  namesHarm,
  namesWork,
  senseOfName,
  speaksOfComplaints,
} from "../../../src/language";

test.each([
  ["投诉次数", "less"],
  ["管网漏损率", "less"],
  ["设备故障率", "less"],
  ["三公经费控制数", "less"],
  ["应急响应时间", "less"],
  ["修缮单价", "less"],
  ["事故率降低", "more"],
  ["信访件数办结", "more"],
  ["损失挽回金额", "more"],
  ["违法行为责停率", "more"],
  ["故障修复率", "more"],
  ["违法建筑拆除数量", "more"],
  ["路面修复单位成本", "less"],
  ["故障抢修响应时间", "less"],
  ["节约成本", "more"],
  ["压减公用经费", "more"],
  ["减少办理时间", "more"],
  ["违建拆除费用", null],
  ["未修复坑洞数", null],
  ["水土流失控制面积", null],
  ["培训时间", null],
  ["投诉", null],
])("%s: %s is better", (name, sense) => {
  expect(senseOfName(name)).toBe(sense);
});

test.each([
  ["安全事故", true],
  ["违法案件", true],
  ["施工延误", true],
  ["居民失业率", true],
  ["违法行为查处", false],
  ["违法行为责停率", false],
  ["违规占地复绿面积", false],
  ["事故隐患整改率", false],
  ["投诉办理及时率", false],
  ["培训人数", false],
  ["养护里程", false],
])("%s is harm: %s", (name, isHarm) => {
  expect(namesHarm(name)).toBe(isHarm);
});

test.each([
  ["验收合格率", true, false],
  ["群众满意度", true, false],
  ["检测不合格率", false, true],
  ["费用支付及时率", false, true],
  ["新建卫生室", false, false],
])("%s is attained: %s, may be held down: %s", (name, isAttained, mayBe) => {
  expect([namesAttainment(name), mayBeHeldDown(name)]).toEqual([isAttained, mayBe]);
});

test.each([
  ["新建卫生室", true],
  ["救助人数", true],
  ["培训费用", false],
  ["会议次数", false],
])("%s is work: %s", (name, isWork) => {
  expect(namesWork(name)).toBe(isWork);
});

test.each([
  ["安全情况", "起", true],
  ["安全情况", "件", true],
  ["安全情况", "例", true],
  ["安全情况", "次", true],
  ["安全情况", "人", true],
  ["安全情况", "人次", true],
  ["安全情况", "宗", true],
  ["安全情况", "桩", true],
  ["安全情况", "%", false],
  ["结转结余", "万元", false],
  ["安全事故", "", true],
  ["投诉举报", "%", true],
  ["火灾", "", true],
  ["资金挪用", "元", true],
  ["经费超支", "%", false],
  ["环境污染", "", true],
])("%s in %s speaks of what must not happen: %s", (name, unit, counts) => {
  expect(countsOccurrences(name, unit)).toBe(counts);
});

test.each([
  ["无投诉", true],
  ["没有不良反响", false],
  ["收到意见反馈2条", true],
  ["满意度98%", false],
])("%s speaks of complaints: %s", (text, does) => {
  expect(speaksOfComplaints(text)).toBe(does);
});
