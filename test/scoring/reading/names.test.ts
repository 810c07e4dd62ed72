import { upperBoundReason } from "../../../src/scoring/reading/names";
import { indicator } from "../../support/form";

const BY_NAME = (name: string) => `指标名称“${name}”说明越低越好`;

test.each<[name: string, isUpper: boolean]>([
  // What is to be kept down.
  ["三公经费控制数", true],
  ["会议费不超过预算", true],
  ["补助标准不高于", true],
  ["噪声不大于", true],
  ["投诉不多于", true],
  ["能耗低于", true],
  ["间隔小于", true],
  ["缺勤少于", true],
  ["工期在30天以内", true],
  ["费用上限", true],
  // 控制 as a part of another word says nothing of the kind.
  ["水土流失控制面积", false],
  ["控制面板", false],
  ["测量控制点", false],
  ["控制网布设", false],
  ["控制系统", false],
  ["控制室", false],
  ["控制站", false],
  ["控制区", false],
  ["控制图", false],
  // Rates and numbers of what nobody wants.
  ["粮食损失率", true],
  ["管网漏损率", true],
  ["资金结余率", true],
  ["结转结余率", true],
  ["预算调整率", true],
  ["安全事故发生率", true],
  ["死亡人数", true],
  ["返贫数量", true],
  ["投诉次数", true],
  ["事故起数", true],
  ["违规件数", true],
  ["发病例数", true],
  ["逾期天数", true],
  ["超支金额", true],
  ["故障数", true],
  ["投诉", false],
  ["满意率", false],
  // Times to wait.
  ["应急响应时间", true],
  ["等待时长", true],
  ["审批时限", true],
  ["到达时间", true],
  ["培训时间", false],
  // Less of it is the achievement.
  ["事故率降低", false],
  ["事故下降率", false],
  ["投诉量减少", false],
  ["损耗量压减", false],
  ["成本控制节约", false],
  ["投诉处理率", false],
  ["信访件数办结", false],
  ["逾期数办理", false],
  ["违规数量整改", false],
  ["信访量化解", false],
  ["投诉件数回复", false],
  ["故障数解决", false],
])("%s is better low: %s", (name, isUpper) => {
  expect(upperBoundReason(indicator({ name }), null)).toBe(isUpper ? BY_NAME(name) : null);
});

test.each([
  ["成本指标", "经济成本指标"],
  ["产出指标", "成本指标"],
  ["成本指标", ""],
])("below %s %s every target is an upper bound", (level1, level2) => {
  expect(upperBoundReason(indicator({ level1, level2, name: "补助标准" }), null)).toBe("属于成本指标");
});

test("a named ratio has its own direction, whatever its name and level say", () => {
  const row = indicator({ level2: "成本指标", name: "预算调整率" });
  expect(upperBoundReason(row, "at-most")).toBe("“预算调整率”越低越好");
  expect(upperBoundReason(row, "at-least")).toBeNull();
});
