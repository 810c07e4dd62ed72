import type { IndicatorLiteral } from "../../support/form";
import { evaluate } from "../support";
import { settledAs, toldOf } from "../../support/rules";

const MISSED = "指标值里有几个数，没有全部达到，扣多少分要由填报人确定";

/** What a row of several numbers in one cell gets of 10 points, or why it waits. */
const settled = (target: string, actual: string, more: Partial<IndicatorLiteral> = {}) =>
  settledAs("at-least", { target, actual, ...more });

test.each([
  ["巡护≥95次；投诉≤3次", "96次；2次", "10"],
  ["巡护≥95次；投诉≤3次", "96次；5次", MISSED],
  ["巡护≥95次；投诉≤3次", "94次；2次", MISSED],
  ["损耗率≤3%；响应≤5天", "4%；6天", MISSED],
  ["损耗率≤3%；响应≤5天", "3%；5天", "10"],
  ["巡护95次；投诉不超过3次", "96次；2次", "10"],
  ["巡护95次以上，投诉3次以内", "96次，4次", MISSED],
  ["巡护95次；投诉次数3次", "96次；2次", "10"],
  ["巡护95次；投诉次数3次", "96次；4次", MISSED],
  ["巡护＞95次；培训=3次", "95次；3次", MISSED],
  ["巡护＞95次；培训=3次", "96次；3次", "10"],
  ["巡护＞95次；培训=3次", "96次；4次", MISSED],
])("%s, done %s: each number by its own sign: %s", (target, actual, outcome) => {
  expect(settled(target, actual)).toBe(outcome);
});

test.each([
  ["1.巡护≥95次\n2.培训≥3次", "1.巡护96次\n2.培训4次", "10"],
  ["1.巡护≥95次 2.培训≥3次", "1.巡护96次 2.培训4次", "10"],
  ["1.巡护≥95次2.培训≥3次", "巡护96次；培训4次", "10"],
  ["1、巡护≥95次；2、培训≥3次。", "1、巡护96次；2、培训4次。", "10"],
  ["（1）巡护≥95次（2）培训≥3次", "（1）96次（2）4次", "10"],
  ["①巡护≥95次②培训≥3次", "①96次②4次", "10"],
  ["1.巡护≥95次\n2.投诉≤3次", "1.巡护96次\n2.投诉5次", MISSED],
  ["1.巡护≥1.5万人次\n2.培训≥2次", "1.2万人次；2.2次", MISSED],
])("%j, done %j: what numbers the lines is no value: %s", (target, actual, outcome) => {
  expect(settled(target, actual)).toBe(outcome);
});

test("what was typed for one that is missed is its score, in the total too", () => {
  const rows = [{ name: "建房", target: "开工62套；封顶6栋", actual: "开工62套；封顶5栋", weight: 100, score: 85 }];
  const { evaluation } = evaluate({ indicators: rows });
  const [item] = evaluation.indicators;
  expect([item!.state, item!.score?.toFixed(), evaluation.total.toFixed(), evaluation.grade]).toEqual([
    "given",
    "85",
    "85",
    "良",
  ]);
});

test("of several numbers no one way is told", () => {
  const told = toldOf("at-least", { target: "巡护95次、投诉3次", actual: "巡护96次、投诉2次" });
  expect(told[1]).toBe("目标巡护95次、投诉3次，完成巡护96次、投诉2次，完成率100%，达到目标，得满分 10 分。");
});

test.each([
  ["110元；520元", MISSED],
  ["90元；480元", "10"],
])("costs without a sign are bounds from above: %s", (actual, outcome) => {
  expect(settled("人均100元；每次500元", actual, { level1: "成本指标", level2: "经济成本指标" })).toBe(outcome);
});
