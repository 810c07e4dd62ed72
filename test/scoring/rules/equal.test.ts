import { ruleById, type SchemeOptions } from "../../../src/scoring";
import type { IndicatorLiteral } from "../../support/form";
import { scoreBoth, type Example, toldOf, type Told } from "../../support/rules";

const rule = ruleById("equal");

const EXAMPLES: readonly Example[] = [
  ["equal", { target: 100, actual: 100, weight: 10 }, "10"],
  ["below in proportion", { target: 42, actual: 40, weight: 10 }, "9.52"],
  ["above by a tenth", { target: 100, actual: 110, weight: 10 }, "9"],
  ["twice the target", { target: 100, actual: 200, weight: 10 }, "0"],
  ["target 0 and nothing", { target: 0, actual: 0, weight: 10 }, "10"],
  ["target 0 and less", { target: 0, actual: -1, weight: 10 }, "10"],
  ["target 0 and something", { target: 0, actual: 1, weight: 10 }, "0"],
  ["negative, equal", { target: -2, actual: -2, weight: 10 }, "10"],
  ["negative, below", { target: -2, actual: -3, weight: 10 }, "5"],
  ["negative, above", { target: -2, actual: -1, weight: 10 }, "5"],
];

test.each(EXAMPLES)("%s: %j gives %s", (_what, given, score) => {
  expect(scoreBoth(rule, given)).toEqual({ score, formula: score });
});

test.each([
  [{ target: 100, actual: 110, weight: 10 }, "10"],
  [{ target: 100, actual: 90, weight: 10 }, "9"],
  [{ target: 0, actual: 1, weight: 10 }, "0"],
])("where above stays full, %j gives %s", (given, score) => {
  expect(scoreBoth(rule, given, {}, { equalAbove: "full" })).toEqual({ score, formula: score });
});

test.each<[row: Partial<IndicatorLiteral>, told: Told]>([
  [{ target: "=100册", actual: "100册" }, ["指标值“=100册”是定值", "目标=100册，完成100册，达到目标，得满分 10 分。"]],
  [
    { target: "=100册", actual: "95册" },
    ["指标值“=100册”是定值", "目标=100册，完成95册，完成率95%，得 10×95÷100=9.5 分，扣 0.5 分。"],
  ],
  [
    { target: "=100册", actual: "120册" },
    ["指标值“=100册”是定值", "目标=100册，完成120册，超出 20，得 10×(1－20÷100)=8 分，扣 2 分。"],
  ],
  [
    { name: "剩余", target: "0", actual: "0" },
    ["指标值是 0，按等于计", "目标0（等于），完成0，达到目标，得满分 10 分。"],
  ],
  [{ name: "剩余", target: "0", actual: "2" }, ["指标值是 0，按等于计", "目标0（等于），完成2，得 0 分，扣 10 分。"]],
  [{ target: "=-5", actual: "-6" }, ["指标值“=-5”是定值", "目标=-5，完成-6，完成率120%，得 8 分，扣 2 分。"]],
  [{ target: "=-5", actual: "-4" }, ["指标值“=-5”是定值", "目标=-5，完成-4，超出 1，得 10×(1－1÷5)=8 分，扣 2 分。"]],
  [{ target: "=100册", actual: null }, ["指标值“=100册”是定值", "没有填写完成值，待定。"]],
  [{ target: "=100册", actual: "95册", weight: null }, ["指标值“=100册”是定值", "目标=100册，完成95册，完成率95%。"]],
  [
    { target: "12册", actual: "12册", method: "定值" },
    ["计分方式选定为“定值”", "目标12册（等于），完成12册，达到目标，得满分 10 分。"],
  ],
])("%j is told in words", (row, told) => {
  expect(toldOf("equal", row)).toEqual(told);
});

test.each<[row: Partial<IndicatorLiteral>, options: Partial<SchemeOptions>, told: Told]>([
  [
    { target: "=100册", actual: "120册" },
    { equalAbove: "full" },
    ["指标值“=100册”是定值", "目标=100册，完成120册，达到目标，得满分 10 分。"],
  ],
])("%j by a scheme with %j is told in words", (row, options, told) => {
  expect(toldOf("equal", row, options)).toEqual(told);
});
