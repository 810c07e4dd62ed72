import { ruleById } from "../../../src/scoring";
import type { CellLiteral, IndicatorLiteral } from "../../support/form";
import { outcome, numbers, scoreBoth, type Example, settledAs, toldOf, type Told } from "../../support/rules";

const rule = ruleById("zero-tolerance");

const EXAMPLES: readonly Example[] = [
  ["none", { target: 0, actual: 0, weight: 5 }, "5"],
  ["one", { target: 0, actual: 1, weight: 5 }, "0"],
  ["without a target", { actual: 0, weight: 5 }, "5"],
];

test.each(EXAMPLES)("%s: %j gives %s", (_what, given, score) => {
  expect(scoreBoth(rule, given)).toEqual({ score, formula: score });
});

test("without a count it waits between 0 and the weight", () => {
  const { score, bounds } = outcome(rule, numbers({ weight: 5 }), {});
  expect([score, bounds?.high.toFixed()]).toEqual([null, "5"]);
});

test.each<[row: Partial<IndicatorLiteral>, told: Told]>([
  [
    { name: "安全事故", target: "0起", actual: "0起" },
    ["“安全事故”的指标值是 0，一旦发生不得分", "目标0起，完成0起，没有发生，得满分 10 分。"],
  ],
  [
    { name: "安全事故", target: "0起", actual: "2起" },
    ["“安全事故”的指标值是 0，一旦发生不得分", "目标0起，完成2起，已经发生，得 0 分，扣 10 分。"],
  ],
  [
    { name: "安全事故", target: "0起", actual: "未发生" },
    ["“安全事故”的指标值是 0，一旦发生不得分", "目标0起，完成“未发生”，没有发生，得满分 10 分。"],
  ],
  [
    { name: "安全事故", target: "0起", actual: null },
    [
      "“安全事故”的指标值是 0，一旦发生不得分",
      "目标0起，没有写完成值，是否发生要由填报人确定，待定。",
      "A6:M6 指标“安全事故”（10 分）待定：没有填写完成值。请在得分栏填写。",
    ],
  ],
  [
    { name: "违规", target: "无违规", actual: "无违规", standard: "发现违规不得分" },
    ["“违规”的指标值是 0，一旦发生不得分", "目标“无违规”，完成“无违规”，没有发生，得满分 10 分。"],
  ],
  [
    { name: "违规", target: "无违规", actual: "3起", standard: "发现违规不得分" },
    ["“违规”的指标值是 0，一旦发生不得分", "目标“无违规”，完成3起，已经发生，得 0 分，扣 10 分。"],
  ],
  [
    { name: "违规", target: "无违规", actual: "达成预期指标", standard: "发现违规不得分" },
    [
      "“违规”的指标值是 0，一旦发生不得分",
      "目标“无违规”，完成“达成预期指标”，没有发生，得满分 10 分。",
      "G6 指标“违规”：完成值“达成预期指标”按没有发生计。请核对。",
    ],
  ],
  [
    { name: "违规", target: "合规", actual: "合规", standard: "发现违规不得分" },
    [
      "评分标准写明发现即不得分",
      "目标“合规”，完成“合规”，没有发生，得满分 10 分。",
      "G6 指标“违规”：完成值“合规”按没有发生计。请核对。",
    ],
  ],
  [
    { name: "违规", target: "合规", actual: "是", standard: "发现违规不得分" },
    [
      "评分标准写明发现即不得分",
      "目标“合规”，完成“是”，没有发生，得满分 10 分。",
      "G6 指标“违规”：完成值“是”按没有发生计。请核对。",
    ],
  ],
  [
    { name: "违规", target: "合规", actual: "100%", standard: "发现违规不得分" },
    [
      "评分标准写明发现即不得分",
      "目标“合规”，完成100%，是否发生要由填报人确定，待定。",
      "A6:M6 指标“违规”（10 分）待定：完成值“100%”没有说明发生了几次。请在得分栏填写。",
    ],
  ],
  [
    { name: "违规", target: "合规", actual: "1起", standard: "发现违规不得分" },
    ["评分标准写明发现即不得分", "目标“合规”，完成1起，已经发生，得 0 分，扣 10 分。"],
  ],
  [
    { name: "违规", target: "无违规", actual: "100%", standard: "发现违规不得分" },
    [
      "“违规”的指标值是 0，一旦发生不得分",
      "目标“无违规”，完成100%，是否发生要由填报人确定，待定。",
      "A6:M6 指标“违规”（10 分）待定：完成值“100%”没有说明发生了几次。请在得分栏填写。",
    ],
  ],
  [
    { name: "违规", target: "合规", actual: "0%", standard: "发现违规不得分" },
    ["评分标准写明发现即不得分", "目标“合规”，完成0%，没有发生，得满分 10 分。"],
  ],
  [
    { name: "事故率", target: "0%", actual: "1%", standard: "发现事故不得分" },
    ["“事故率”的指标值是 0，一旦发生不得分", "目标0%，完成1%，已经发生，得 0 分，扣 10 分。"],
  ],
  [
    { name: "事故率", target: "0", actual: "1%" },
    [
      "“事故率”的指标值是 0，一旦发生不得分",
      "目标0，完成1%，已经发生，得 0 分，扣 10 分。",
      "G6 指标“事故率”：指标值没有写单位，按完成值的“%”理解。请核对。",
    ],
  ],
  [
    { name: "安全事故", target: "≤0起", actual: "1起" },
    ["“安全事故”的指标值是 0，一旦发生不得分", "目标≤0起，完成1起，已经发生，得 0 分，扣 10 分。"],
  ],
  [
    { target: "5起", actual: "0起", method: "一票否决" },
    ["计分方式选定为“一票否决”", "目标5起，完成0起，没有发生，得满分 10 分。"],
  ],
  [
    { name: "安全事故", target: "0起", actual: "2起", weight: null },
    ["“安全事故”的指标值是 0，一旦发生不得分", "目标0起，完成2起。"],
  ],
])("%j is told in words", (row, told) => {
  expect(toldOf("zero-tolerance", row)).toEqual(told);
});

test.each<[target: CellLiteral | undefined, actual: CellLiteral, standard: string | undefined, outcome: string]>([
  ["杜绝", "0起", "发现违规不得分", "10"],
  ["杜绝", "杜绝", "发现违规不得分", "10"],
  ["否", "否", "发现违规不得分", "10"],
  ["否", "是", "发现违规不得分", "0"],
  ["合规", "否", "发现违规不得分", "完成值“否”读不出数字"],
  ["合规", "部分合规", "发现违规不得分", "完成值“部分合规”读不出数字"],
  ["≤2起", "1起", "发现违规不得分", "0"],
  [undefined, "1起", "发现违规不得分", "0"],
  ["合规", null, "发现违规不得分", "没有填写完成值"],
  ["无", "有", "发现违规不得分", "0"],
])("target %s, done %s, by %s: %s", (target, actual, standard, outcome) => {
  expect(settledAs("zero-tolerance", { target, actual, standard })).toBe(outcome);
});

test.each([
  ["无", "有", "0"],
  ["无", "无", "10"],
  ["否", "是", "0"],
  ["否", "否", "10"],
  ["无", "否", "10"],
  ["0起", "有", "0"],
  ["0起", "是", "10"],
  ["0起", "无", "10"],
])("安全事故 %s, done %s: %s", (target, actual, outcome) => {
  expect(settledAs("zero-tolerance", { name: "安全事故", target, actual })).toBe(outcome);
});

test.each<[target: string, actual: string, points: string]>([
  ["否", "否", "10"],
  ["否", "是", "0"],
  ["是", "是", "10"],
  ["是", "否", "完成值“否”读不出数字"],
])("beside %s, %s done, by 发现违规不得分: %s", (target, actual, points) => {
  expect(settledAs("zero-tolerance", { name: "工作", target, actual, standard: "发现违规不得分" })).toBe(points);
});
