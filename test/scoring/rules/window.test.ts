import { ruleById } from "../../../src/scoring";
import type { CellLiteral, IndicatorLiteral } from "../../support/form";
import { scoreBoth, settledAs, toldOf, type Told } from "../../support/rules";

const rule = ruleById("window");

const USUAL = { low: "0.7", high: "1.3" };

test.each([
  ["70% belongs to the window", { target: 100, actual: 70, weight: 10 }, "7"],
  ["below it", { target: 100, actual: "69.99", weight: 10 }, "0"],
  ["in proportion inside", { target: 100, actual: 85, weight: 10 }, "8.5"],
  ["full from the target", { target: 100, actual: 101, weight: 10 }, "10"],
  ["130% belongs to the window", { target: 100, actual: 130, weight: 10 }, "10"],
  ["above it", { target: 100, actual: "130.01", weight: 10 }, "0"],
  ["a target of 0 has no completion", { target: 0, actual: 1, weight: 10 }, null],
  ["a fraction of a target", { target: "0.3", actual: "0.21", weight: 10 }, "7"],
])("%s", (_what, given, score) => {
  expect(scoreBoth(rule, given, USUAL)).toEqual({ score, formula: score });
});

test.each<[row: Partial<IndicatorLiteral>, told: Told]>([
  [
    { target: "100次", actual: "90次", standard: "70%-130%之间按比例，之外不得分" },
    ["完成率在 70%-130% 之间按比例得分，之外不得分", "目标100次，完成90次，完成率90%，得 10×90÷100=9 分，扣 1 分。"],
  ],
  [
    { target: "100次", actual: "60次", standard: "70%-130%之间按比例，之外不得分" },
    [
      "完成率在 70%-130% 之间按比例得分，之外不得分",
      "目标100次，完成60次，完成率60%，不在 70%-130% 之间，得 0 分，扣 10 分。",
    ],
  ],
  [
    { target: "100次", actual: "131次", standard: "70%-130%之间按比例，之外不得分" },
    [
      "完成率在 70%-130% 之间按比例得分，之外不得分",
      "目标100次，完成131次，完成率131%，不在 70%-130% 之间，得 0 分，扣 10 分。",
    ],
  ],
  [
    { target: "100次", actual: "130次", standard: "70%-130%之间按比例，之外不得分" },
    ["完成率在 70%-130% 之间按比例得分，之外不得分", "目标100次，完成130次，完成率130%，得满分 10 分。"],
  ],
  [
    { target: "100次", actual: "79次", standard: "完成率在80%-120%之间按比例得分，之外不得分" },
    [
      "完成率在 80%-120% 之间按比例得分，之外不得分",
      "目标100次，完成79次，完成率79%，不在 80%-120% 之间，得 0 分，扣 10 分。",
    ],
  ],
  [
    { target: "0次", actual: "60次", standard: "70%-130%之间按比例，之外不得分" },
    [
      "完成率在 70%-130% 之间按比例得分，之外不得分",
      "目标0次，完成60次，待定。",
      "G6 指标“工作”无法计分：完成率在 70%-130% 之间按比例得分，之外不得分。请改正后重新计分。",
    ],
  ],
  [
    { target: "100次", actual: null, standard: "70%-130%之间按比例，之外不得分" },
    ["完成率在 70%-130% 之间按比例得分，之外不得分", "没有填写完成值，待定。"],
  ],
  [
    { target: "100次", actual: "90次", method: "完成区间" },
    ["计分方式选定为“完成区间”", "目标100次，完成90次，完成率90%，得 10×90÷100=9 分，扣 1 分。"],
  ],
  [
    { target: "100次", actual: "90次", method: "完成区间", weight: null },
    ["计分方式选定为“完成区间”", "目标100次，完成90次，完成率90%。"],
  ],
])("%j is told in words", (row, told) => {
  expect(toldOf("window", row)).toEqual(told);
});

test.each<[target: CellLiteral | undefined, actual: CellLiteral, standard: string | undefined, outcome: string]>([
  ["100次", "70次", "完成率在70%以上按比例得分，低于70%不得分", "7"],
  ["100次", "69次", "完成率在70%以上按比例得分，低于70%不得分", "0"],
  ["100次", "150次", "完成率在70%以上按比例得分，低于70%不得分", "10"],
  ["100次", "130次", "超过130%不得分，130%以内按比例得分", "10"],
  ["100次", "131次", "超过130%不得分，130%以内按比例得分", "0"],
  ["100次", "10次", "超过130%不得分，130%以内按比例得分", "1"],
  ["≤100次", "90次", "70%-130%之间按比例，之外不得分", "指标值是上限，评分标准的完成率区间用不上"],
  ["<100次", "90次", "70%-130%之间按比例，之外不得分", "指标值是上限，评分标准的完成率区间用不上"],
  ["≥100次", "90次", "70%-130%之间按比例，之外不得分", "9"],
  ["85%", "80%", "超过130%不得分，130%以内按比例得分", "评分标准的界限是完成值还是完成率没有写明"],
  ["100%", "80%", "超过130%不得分，130%以内按比例得分", "8"],
  ["85%", "80%", "完成率在70%以上按比例得分，低于70%不得分", "9.41"],
  ["健全", "80%", "70%-130%之间按比例，之外不得分", "指标值“健全”读不出数字"],
  [undefined, "80%", "70%-130%之间按比例，之外不得分", "没有填写指标值"],
  ["100次", "较好", "70%-130%之间按比例，之外不得分", "完成值“较好”读不出数字"],
  ["100次", "90%", "70%-130%之间按比例，之外不得分", "完成值“90%”与指标值“100次”的单位不同，无法比较"],
])("target %s, done %s, by %s: %s", (target, actual, standard, outcome) => {
  expect(settledAs("window", { target, actual, standard })).toBe(outcome);
});
