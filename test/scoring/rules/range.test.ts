import { ruleById } from "../../../src/scoring";
import type { IndicatorLiteral } from "../../support/form";
import { scoreBoth, type Example, toldOf, type Told } from "../../support/rules";

const rule = ruleById("range");

const EXAMPLES: readonly Example[] = [
  ["at the lower bound", { low: 90, high: 100, actual: 90, weight: 10 }, "10"],
  ["inside", { low: 90, high: 100, actual: 95, weight: 10 }, "10"],
  ["at the upper bound", { low: 90, high: 100, actual: 100, weight: 10 }, "10"],
  ["below", { low: 90, high: 100, actual: 45, weight: 10 }, "5"],
  ["above by a fifth", { low: 3, high: 5, actual: 6, weight: 10 }, "8"],
  ["twice the upper bound", { low: 3, high: 5, actual: 10, weight: 10 }, "0"],
  ["from 0: below", { low: 0, high: 5, actual: -1, weight: 10 }, "0"],
  ["to 0: above", { low: -5, high: 0, actual: 1, weight: 10 }, "0"],
  ["negative: below", { low: -4, high: -2, actual: -5, weight: 10 }, "7.5"],
  ["negative: above", { low: -4, high: -2, actual: -1, weight: 10 }, "5"],
];

test.each(EXAMPLES)("%s: %j gives %s", (_what, given, score) => {
  expect(scoreBoth(rule, given)).toEqual({ score, formula: score });
});

test.each<[row: Partial<IndicatorLiteral>, told: Told]>([
  [{ target: "3～5天", actual: "4天" }, ["指标值“3～5天”是一个区间", "目标3～5天，完成4天，在区间内，得满分 10 分。"]],
  [{ target: "3～5天", actual: "3天" }, ["指标值“3～5天”是一个区间", "目标3～5天，完成3天，在区间内，得满分 10 分。"]],
  [{ target: "3～5天", actual: "5天" }, ["指标值“3～5天”是一个区间", "目标3～5天，完成5天，在区间内，得满分 10 分。"]],
  [
    { target: "3～5天", actual: "2天" },
    ["指标值“3～5天”是一个区间", "目标3～5天，完成2天，低于下限，得 10×2÷3=6.67 分，扣 3.33 分。"],
  ],
  [
    { target: "3～5天", actual: "6天" },
    ["指标值“3～5天”是一个区间", "目标3～5天，完成6天，超出上限 1，得 10×(1－1÷5)=8 分，扣 2 分。"],
  ],
  [{ target: "3～5天", actual: null }, ["指标值“3～5天”是一个区间", "没有填写完成值，待定。"]],
  [
    { target: "3～5天", actual: "4天", weight: null },
    ["指标值“3～5天”是一个区间", "目标3～5天，完成4天，完成率100%。"],
  ],
  [
    { target: "3～5天", actual: "2天", weight: null },
    ["指标值“3～5天”是一个区间", "目标3～5天，完成2天，完成率66.67%。"],
  ],
  [
    { target: "3～5天", actual: "6天", weight: null },
    ["指标值“3～5天”是一个区间", "目标3～5天，完成6天，完成率120%。"],
  ],
  [
    { target: "-5～-3度", actual: "-6度" },
    ["指标值“-5～-3度”是一个区间", "目标-5～-3度，完成-6度，低于下限，得 8 分，扣 2 分。"],
  ],
  [
    { target: "-5～-3度", actual: "-2度" },
    ["指标值“-5～-3度”是一个区间", "目标-5～-3度，完成-2度，超出上限 1，得 10×(1－1÷3)=6.67 分，扣 3.33 分。"],
  ],
  [{ target: "0-5%", actual: "-1%" }, ["指标值“0-5%”是一个区间", "目标0-5%，完成-1%，低于下限，得 0 分，扣 10 分。"]],
])("%j is told in words", (row, told) => {
  expect(toldOf("range", row)).toEqual(told);
});
