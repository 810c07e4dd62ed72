import { ruleById } from "../../../src/scoring";
import type { IndicatorLiteral } from "../../support/form";
import { scoreBoth, type Example, toldOf, type Told } from "../../support/rules";

const rule = ruleById("execution-rate");

const EXAMPLES: readonly Example[] = [
  ["spent in full", { budget: "2.3", executed: "2.3", weight: 10 }, "10"],
  ["seed: 2.29 of 2.3", { budget: "2.3", executed: "2.29", weight: 10 }, "9.96"],
  ["published: 65.07 of 65.66", { budget: "65.66", executed: "65.07", weight: 10 }, "9.91"],
  ["published: 10 of 50, 20 points", { budget: 50, executed: 10, weight: 20 }, "4"],
  ["published: 76%", { budget: 100, executed: 76, weight: 10 }, "7.6"],
  ["above the budget counts as 100%", { budget: 10, executed: 12, weight: 10 }, "10"],
  ["nothing spent", { budget: 10, executed: 0, weight: 10 }, "0"],
  ["money taken back", { budget: 10, executed: -1, weight: 10 }, "0"],
  ["no budget, nothing spent", { budget: 0, executed: 0, weight: 10 }, "10"],
  ["no budget, money spent", { budget: 0, executed: 1, weight: 10 }, "0"],
  ["a negative budget has no rate", { budget: -5, executed: 1, weight: 10 }, null],
];

test.each(EXAMPLES)("%s: %j gives %s", (_what, given, score) => {
  expect(scoreBoth(rule, given)).toEqual({ score, formula: score });
});

test.each([
  ["full", 1, "10"],
  ["zero", 0, "0"],
  ["pending", 0, null],
] as const)("a zero budget scored %s, %s spent, gives %s", (zeroBudget, executed, score) => {
  expect(scoreBoth(rule, { budget: 0, executed, weight: 10 }, {}, { zeroBudget })).toEqual({ score, formula: score });
});

test("carried-over funds divide too where the scheme adds them", () => {
  const given = { budget: 80, "carried-over": 20, executed: 90, weight: 10 };
  expect(scoreBoth(rule, given, { hasCarriedOver: true })).toEqual({ score: "9", formula: "9" });
});

test.each<[row: Partial<IndicatorLiteral>, told: Told]>([
  [
    { name: "预算执行率", target: "100%", actual: "76%" },
    ["指标“预算执行率”就是预算执行率", "没有预算数和执行数，取表中填写的执行率76%，得 10×76÷100=7.6 分，扣 2.4 分。"],
  ],
  [
    { name: "★预算资金执行率", target: "100%", actual: "76%" },
    [
      "指标“★预算资金执行率”就是预算执行率",
      "没有预算数和执行数，取表中填写的执行率76%，得 10×76÷100=7.6 分，扣 2.4 分。",
    ],
  ],
  [
    { target: "100%", actual: "120%", standard: "10分*执行率" },
    ["按预算执行率计分", "没有预算数和执行数，取表中填写的执行率120%，超过 100% 按 100% 计，得满分 10 分。"],
  ],
  [
    { target: "100%", actual: "76%", method: "执行率" },
    ["计分方式选定为“执行率”", "没有预算数和执行数，取表中填写的执行率76%，得 10×76÷100=7.6 分，扣 2.4 分。"],
  ],
  [
    { name: "预算执行率", target: "100%", actual: "76%", weight: null },
    ["指标“预算执行率”就是预算执行率", "目标100%，完成76%，完成率76%。"],
  ],
])("%j is told in words", (row, told) => {
  expect(toldOf("execution-rate", row)).toEqual(told);
});
