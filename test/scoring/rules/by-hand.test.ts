import { DEFAULT_OPTIONS, ruleById, type RuleContext } from "../../../src/scoring";
import { indicator, type IndicatorLiteral } from "../../support/form";
import { outcome, numbers, scoreBoth, toldOf, type Told } from "../../support/rules";

const rule = ruleById("by-hand");

test("any score between 0 and the weight, and no formula", () => {
  const { score, bounds } = outcome(rule, numbers({ weight: 6 }), {});
  expect([score, bounds?.low.toFixed(), bounds?.high.toFixed()]).toEqual([null, "0", "6"]);
  expect(scoreBoth(rule, { weight: 6 })).toEqual({ score: null, formula: null });
});

test.each<[row: Partial<IndicatorLiteral>, told: Told]>([
  [
    { actual: "便捷" },
    [
      "没有指标值，也没有能计算的评分标准",
      "没有写目标，完成“便捷”，要由填报人评分，可在 0 分至 10 分之间取，待定。",
      "A6:M6 指标“工作”（10 分）待定：没有指标值，也没有能计算的评分标准，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { actual: "便捷", standard: "看着办" },
    [
      "没有指标值，也没有能计算的评分标准",
      "没有写目标，完成“便捷”，要由填报人评分，可在 0 分至 10 分之间取，待定。",
      "A6:M6、K6 指标“工作”（10 分）待定：没有指标值，也没有能计算的评分标准，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { actual: "便捷", standard: "由评价组酌情打分" },
    [
      "评分标准要人工判断，或者它的写法读不出怎样计分",
      "没有写目标，完成“便捷”，要由填报人评分，可在 0 分至 10 分之间取，待定。",
      "A6:M6、K6 指标“工作”（10 分）待定：评分标准要人工判断，或者它的写法读不出怎样计分，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { target: "290$", actual: "便捷" },
    ["指标值“290$”没有对应的计分规则", "目标290$，完成“便捷”，要由填报人评分，可在 0 分至 10 分之间取，待定。"],
  ],
  [
    { target: "≥100", actual: "90", method: "人工评分" },
    [
      "计分方式选定为“人工评分”",
      "目标≥100，完成90，要由填报人评分，可在 0 分至 10 分之间取，待定。",
      "A6:M6 指标“工作”（10 分）待定：计分方式选定为“人工评分”，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { target: "≥100", actual: "90", method: "人工评分", score: 9 },
    ["计分方式选定为“人工评分”", "目标≥100，完成90，要由填报人评分，可在 0 分至 10 分之间取，填报人评 9 分。"],
  ],
  [
    { target: "100%", actual: "40万元", standard: "10分*执行率" },
    [
      "指标值“100%”没有对应的计分规则",
      "目标100%，完成40万元，要由填报人评分，可在 0 分至 10 分之间取，待定。",
      "A6:M6 指标“工作”（10 分）待定：指标值“100%”没有对应的计分规则，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [{ actual: "便捷", weight: null }, ["没有指标值，也没有能计算的评分标准", "没有写目标，完成“便捷”。"]],
])("%j is told in words", (row, told) => {
  expect(toldOf("by-hand", row)).toEqual(told);
});

test.each([
  ["Q5300元", "指标值“Q5300元”看不明白："],
  ["有效提升", undefined],
])("of a target of %s the problem is told: %s", (target, problem) => {
  const row = indicator({ name: "工作", target, actual: "便捷" });
  const context = { row, target: row.target.reading, actual: row.actual.reading, standard: { kind: "none" } };
  const selection = rule.select({ ...context, options: DEFAULT_OPTIONS } as unknown as RuleContext);
  expect(selection!.problem?.slice(0, problem?.length)).toBe(problem);
});
