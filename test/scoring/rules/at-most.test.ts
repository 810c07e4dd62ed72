import { ruleById, type SchemeOptions } from "../../../src/scoring";
import type { CellLiteral, IndicatorLiteral } from "../../support/form";
import { scoreBoth, type Example, settledAs, toldOf, type Told } from "../../support/rules";

const rule = ruleById("at-most");

const EXAMPLES: readonly Example[] = [
  ["within the limit", { target: 90, actual: "89.974", weight: 10 }, "10"],
  ["at the limit", { target: 90, actual: 90, weight: 10 }, "10"],
  ["published: 5830 against 5300", { target: 5300, actual: 5830, weight: 10 }, "9"],
  ["half above", { target: 10, actual: 15, weight: 10 }, "5"],
  ["twice the target", { target: 10, actual: 20, weight: 10 }, "0"],
  ["far above", { target: 10, actual: 50, weight: 10 }, "0"],
  ["target 0 kept", { target: 0, actual: 0, weight: 5 }, "5"],
  ["target 0 missed", { target: 0, actual: "0.01", weight: 5 }, "0"],
  ["money taken back", { target: 10, actual: "-13.27", weight: 5 }, "5"],
  ["negative target kept", { target: "-0.5", actual: "-0.6", weight: 10 }, "10"],
  ["negative target missed by a fifth", { target: "-0.5", actual: "-0.4", weight: 10 }, "8"],
];

test.each(EXAMPLES)("%s: %j gives %s", (_what, given, score) => {
  expect(scoreBoth(rule, given)).toEqual({ score, formula: score });
});

test.each([
  [{ target: 5300, actual: 5830, weight: 10 }, "9.09"],
  [{ target: 10, actual: 20, weight: 10 }, "5"],
  [{ target: 10, actual: 9, weight: 10 }, "10"],
  [{ target: 0, actual: 1, weight: 10 }, "0"],
  [{ target: "-0.5", actual: "-0.4", weight: 10 }, "8"],
])("by target ÷ actual, %j gives %s", (given, score) => {
  expect(scoreBoth(rule, given, {}, { reverse: "quotient" })).toEqual({ score, formula: score });
});

test("a standard that names the arithmetic wins over the scheme", () => {
  const given = { target: 5300, actual: 5830, weight: 10 };
  const both = scoreBoth(rule, given, { reverse: "quotient" }, { reverse: "linear" });
  expect(both).toEqual({ score: "9.09", formula: "9.09" });
});

test.each<[row: Partial<IndicatorLiteral>, told: Told]>([
  [
    { level2: "成本指标", target: "75元", actual: "75元" },
    [
      "属于成本指标，按不高于计",
      "目标75元（不高于），完成75元，没有超过目标，得满分 10 分。",
      "E6 指标“工作”的指标值“75元”没有写≥或≤：属于成本指标，按不高于计。如不对，请写明符号，或在“计分方式”一栏、面板的“指标”里选定。",
    ],
  ],
  [
    { name: "投诉率", target: "5%", actual: "6%" },
    [
      "指标名称“投诉率”说明越低越好，按不高于计",
      "目标5%（不高于），完成6%，超过目标 1 个百分点，得 10×(1－1÷5)=8 分，扣 2 分。",
      "E6 指标“投诉率”的指标值“5%”没有写≥或≤：指标名称“投诉率”说明越低越好，按不高于计。如不对，请写明符号，或在“计分方式”一栏、面板的“指标”里选定。",
    ],
  ],
  [
    { target: "≤90万元", actual: "99万元" },
    ["指标值“≤90万元”是上限", "目标≤90万元，完成99万元，超过目标 9，得 10×(1－9÷90)=9 分，扣 1 分。"],
  ],
  [
    { target: "<90万元", actual: "99万元" },
    ["指标值“<90万元”是上限", "目标<90万元，完成99万元，超过目标 9，得 10×(1－9÷90)=9 分，扣 1 分。"],
  ],
  [
    { target: "≤90万元", actual: "200万元" },
    ["指标值“≤90万元”是上限", "目标≤90万元，完成200万元，超过目标 110，得 0 分，扣 10 分。"],
  ],
  [
    { target: "≤90万元", actual: "180万元" },
    ["指标值“≤90万元”是上限", "目标≤90万元，完成180万元，超过目标 90，得 0 分，扣 10 分。"],
  ],
  [
    { target: "≤0万元", actual: "3万元" },
    ["指标值“≤0万元”是上限", "目标≤0万元，完成3万元，超过目标 3，得 0 分，扣 10 分。"],
  ],
  [
    { target: "≤-5万元", actual: "-4万元" },
    ["指标值“≤-5万元”是上限", "目标≤-5万元，完成-4万元，超过目标 1，得 10×(1－1÷5)=8 分，扣 2 分。"],
  ],
  [
    { name: "预算调整率", target: "5%", actual: "4%" },
    [
      "“预算调整率”越低越好，按不高于计",
      "目标5%（不高于），完成4%，没有超过目标，得满分 10 分。",
      "E6 指标“预算调整率”的指标值“5%”没有写≥或≤：“预算调整率”越低越好，按不高于计。如不对，请写明符号，或在“计分方式”一栏、面板的“指标”里选定。",
    ],
  ],
  [{ target: "≤90万元", actual: null }, ["指标值“≤90万元”是上限", "没有填写完成值，待定。"]],
  [
    { target: "≤90万元", actual: "95万元", weight: null },
    ["指标值“≤90万元”是上限", "目标≤90万元，完成95万元，完成率105.56%。"],
  ],
  [
    { target: "10天", actual: "9天", method: "反向" },
    ["计分方式选定为“反向”", "目标10天（不高于），完成9天，没有超过目标，得满分 10 分。"],
  ],
  [
    { target: "较少", actual: "9天", method: "反向" },
    [
      "计分方式选定为“反向”",
      "指标值“较少”读不出数字，待定。",
      "G6 指标“工作”无法计分：指标值“较少”读不出数字。请改正后重新计分。",
    ],
  ],
  [{ target: null, actual: "9天", method: "反向" }, ["计分方式选定为“反向”", "没有填写指标值，待定。"]],
])("%j is told in words", (row, told) => {
  expect(toldOf("at-most", row)).toEqual(told);
});

test.each<[row: Partial<IndicatorLiteral>, options: Partial<SchemeOptions>, told: Told]>([
  [
    { target: "≤90万元", actual: "99万元" },
    { reverse: "quotient" },
    ["指标值“≤90万元”是上限", "目标≤90万元，完成99万元，超过目标 9，得 10×90÷99=9.09 分，扣 0.91 分。"],
  ],
  [
    { target: "≤-5万元", actual: "-4万元" },
    { reverse: "quotient" },
    ["指标值“≤-5万元”是上限", "目标≤-5万元，完成-4万元，超过目标 1，得 10×(1－1÷5)=8 分，扣 2 分。"],
  ],
])("%j by a scheme with %j is told in words", (row, options, told) => {
  expect(toldOf("at-most", row, options)).toEqual(told);
});

test.each<[target: CellLiteral | undefined, actual: CellLiteral, standard: string | undefined, outcome: string]>([
  ["90", "95", "反向指标，得分=指标值/实际值*分值", "9.47"],
  ["≤90", "95", "反向指标，得分=指标值/实际值*分值", "9.47"],
])("target %s, done %s, by %s: %s", (target, actual, standard, outcome) => {
  expect(settledAs("at-most", { target, actual, standard })).toBe(outcome);
});
