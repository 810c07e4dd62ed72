import { decimal } from "../../../src/figures";
import { ruleById, tierRange, type SchemeOptions } from "../../../src/scoring";
import type { CellLiteral, IndicatorLiteral } from "../../support/form";
import { outcome, numbers, scoreBoth, settledAs, toldOf, type Told } from "../../support/rules";

const rule = ruleById("three-tiers");

const NATIONAL = ["0.8", "0.6"];
const HUBEI = ["0.8", "0.5"];

test.each([
  [1, NATIONAL, "10", ["8", "10"]],
  [2, NATIONAL, null, ["6", "8"]],
  [3, NATIONAL, null, ["0", "6"]],
  [2, HUBEI, null, ["5", "8"]],
  [3, HUBEI, null, ["0", "5"]],
  [null, NATIONAL, null, ["0", "10"]],
])("tier %s of %j gives %s, and leaves %j open", (tier, bounds, score, range) => {
  const given = numbers({ weight: 10, ...(tier === null ? {} : { actual: tier }) });
  const made = outcome(rule, given, { tier, bounds });
  const open = made.bounds ? [made.bounds.low.toFixed(), made.bounds.high.toFixed()] : null;
  expect([made.score?.toFixed() ?? null, open]).toEqual([score, range]);
});

test("only the first tier has a formula", () => {
  const parameters = { tier: 1, bounds: NATIONAL };
  expect(scoreBoth(rule, { actual: 1, weight: 10 }, parameters)).toEqual({ score: "10", formula: "10" });
  expect(scoreBoth(rule, { actual: 2, weight: 10 }, { tier: 2, bounds: NATIONAL })).toEqual({
    score: null,
    formula: null,
  });
});

test("a bound of the range belongs to the upper tier", () => {
  const range = (tier: 1 | 2) => tierRange(decimal(10), tier, ["0.8", "0.6"]);
  expect(range(1).low.eq(range(2).high)).toBe(true);
});

test.each<[row: Partial<IndicatorLiteral>, told: Told]>([
  [
    { target: "有效提升", actual: "达成预期指标" },
    [
      "指标值“有效提升”是定性描述",
      "目标“有效提升”，完成“达成预期指标”，属“达成预期指标”一档，得满分 10 分。",
      "G6 指标“工作”：完成值“达成预期指标”，属第一档（分值的 100%-80%），按满分计。请核对。",
    ],
  ],
  [
    { target: "有效提升", actual: "部分达成年度指标并具有一定效果" },
    [
      "指标值“有效提升”是定性描述",
      "目标“有效提升”，完成“部分达成年度指标并具有一定效果”，属“部分达成”一档，得多少分要由填报人确定，可在 6 分至 8 分之间取，待定。",
      "A6:M6 指标“工作”（10 分）待定：指标值“有效提升”是定性描述，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { target: "有效提升", actual: "未达成年度指标且效果较差" },
    [
      "指标值“有效提升”是定性描述",
      "目标“有效提升”，完成“未达成年度指标且效果较差”，属“未达成”一档，得多少分要由填报人确定，可在 0 分至 6 分之间取，待定。",
      "A6:M6 指标“工作”（10 分）待定：指标值“有效提升”是定性描述，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { target: "有效提升", actual: "较好" },
    [
      "指标值“有效提升”是定性描述",
      "目标“有效提升”，完成“较好”，属于哪一档要由填报人确定，可在 0 分至 10 分之间取，待定。",
      "A6:M6 指标“工作”（10 分）待定：指标值“有效提升”是定性描述，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { target: "有效提升", actual: "优" },
    [
      "指标值“有效提升”是定性描述",
      "目标“有效提升”，完成“优”，属“达成预期指标”一档，得满分 10 分。",
      "G6 指标“工作”：完成值“优”，属第一档（分值的 100%-80%），按满分计。请核对。",
    ],
  ],
  [
    { target: "有效提升", actual: "强" },
    [
      "指标值“有效提升”是定性描述",
      "目标“有效提升”，完成“强”，属“达成预期指标”一档，得满分 10 分。",
      "G6 指标“工作”：完成值“强”，属第一档（分值的 100%-80%），按满分计。请核对。",
    ],
  ],
  [
    { target: "有效提升", actual: null },
    [
      "指标值“有效提升”是定性描述",
      "目标“有效提升”，没有写完成值，属于哪一档要由填报人确定，可在 0 分至 10 分之间取，待定。",
      "A6:M6 指标“工作”（10 分）待定：没有填写完成值。请在得分栏填写。",
    ],
  ],
  [
    { target: "有效提升", actual: "部分达成", score: 7 },
    [
      "指标值“有效提升”是定性描述",
      "目标“有效提升”，完成“部分达成”，属“部分达成”一档，得多少分要由填报人确定，可在 6 分至 8 分之间取，填报人评 7 分。",
    ],
  ],
  [
    { target: "有效提升", actual: "达成预期指标", score: 8.5 },
    [
      "指标值“有效提升”是定性描述",
      "目标“有效提升”，完成“达成预期指标”，属“达成预期指标”一档，填报人评 8.5 分。",
      "G6 指标“工作”：完成值“达成预期指标”，属第一档（分值的 100%-80%），按满分计。请核对。",
    ],
  ],
  [
    { target: "有效提升", actual: "有效提升" },
    [
      "指标值“有效提升”是定性描述",
      "目标“有效提升”，完成“有效提升”，属“达成预期指标”一档，得满分 10 分。",
      "G6 指标“工作”：完成值“有效提升”，属第一档（分值的 100%-80%），按满分计。请核对。",
    ],
  ],
  [
    { target: "有效提升", actual: "有效提升", weight: null },
    ["指标值“有效提升”是定性描述", "目标“有效提升”，完成“有效提升”。"],
  ],
  [
    { target: "≥95%", actual: "达成预期指标" },
    [
      "完成值“达成预期指标”是定性描述",
      "目标≥95%，完成“达成预期指标”，属“达成预期指标”一档，得满分 10 分。",
      "G6 指标“工作”：指标值是数、完成值只写了“达成预期指标”，属第一档（分值的 100%-80%），按满分计。请核对。",
    ],
  ],
  [
    { target: "3～5天", actual: "部分达成" },
    [
      "完成值“部分达成”是定性描述",
      "目标3～5天，完成“部分达成”，属“部分达成”一档，得多少分要由填报人确定，可在 6 分至 8 分之间取，待定。",
    ],
  ],
  [
    { target: "≥95%", actual: "96%", nature: "qualitative" },
    [
      "指标性质是定性",
      "目标≥95%，完成96%，属“达成预期指标”一档，得满分 10 分。",
      "G6 指标“工作”：完成值“96%”，属第一档（分值的 100%-80%），按满分计。请核对。",
    ],
  ],
  [
    { target: "≥95%", actual: "94%", nature: "qualitative" },
    [
      "指标性质是定性",
      "目标≥95%，完成94%，属于哪一档要由填报人确定，可在 0 分至 10 分之间取，待定。",
      "A6:M6 指标“工作”（10 分）待定：指标性质是定性，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { target: "≤5%", actual: "5%", nature: "qualitative" },
    [
      "指标性质是定性",
      "目标≤5%，完成5%，属“达成预期指标”一档，得满分 10 分。",
      "G6 指标“工作”：完成值“5%”，属第一档（分值的 100%-80%），按满分计。请核对。",
    ],
  ],
  [
    { target: "<5%", actual: "6%", nature: "qualitative" },
    [
      "指标性质是定性",
      "目标<5%，完成6%，属于哪一档要由填报人确定，可在 0 分至 10 分之间取，待定。",
      "A6:M6 指标“工作”（10 分）待定：指标性质是定性，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { name: "投诉率", target: "5%", actual: "4%", nature: "qualitative" },
    [
      "指标性质是定性",
      "目标5%，完成4%，属“达成预期指标”一档，得满分 10 分。",
      "G6 指标“投诉率”：完成值“4%”，属第一档（分值的 100%-80%），按满分计。请核对。",
    ],
  ],
  [
    { target: "95%", actual: "96件", nature: "qualitative" },
    [
      "指标性质是定性",
      "目标95%，完成96件，属于哪一档要由填报人确定，可在 0 分至 10 分之间取，待定。",
      "A6:M6 指标“工作”（10 分）待定：指标性质是定性，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { target: "高", actual: "是" },
    [
      "指标值“高”是定性描述",
      "目标“高”，完成“是”，属“达成预期指标”一档，得满分 10 分。",
      "G6 指标“工作”：完成值“是”，属第一档（分值的 100%-80%），按满分计。请核对。",
    ],
  ],
  [
    { target: "高", actual: "否" },
    [
      "指标值“高”是定性描述",
      "目标“高”，完成“否”，属于哪一档要由填报人确定，可在 0 分至 10 分之间取，待定。",
      "A6:M6 指标“工作”（10 分）待定：指标值“高”是定性描述，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    {
      target: "有效提升",
      actual: "达成预期指标",
      standard:
        "达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照100%-85%（含）、85-50%（含）、50-0%合理确定分值",
    },
    [
      "评分标准分三档",
      "目标“有效提升”，完成“达成预期指标”，属“达成预期指标”一档，得满分 10 分。",
      "G6 指标“工作”：完成值“达成预期指标”，属第一档（分值的 100%-85%），按满分计。请核对。",
    ],
  ],
  [
    {
      target: "有效提升",
      actual: "部分达成",
      standard:
        "达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照100%-85%（含）、85-50%（含）、50-0%合理确定分值",
    },
    [
      "评分标准分三档",
      "目标“有效提升”，完成“部分达成”，属“部分达成”一档，得多少分要由填报人确定，可在 5 分至 8.5 分之间取，待定。",
      "A6:M6 指标“工作”（10 分）待定：评分标准分三档，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { target: "高", actual: "较高", coefficient: { value: 0.9, text: "90%" } },
    [
      "指标值“高”是定性描述",
      "目标“高”，完成“较高”，属于哪一档要由填报人确定，可在 0 分至 10 分之间取，填报人评 9 分。",
    ],
  ],
  [
    { target: "高", actual: "较高", coefficient: 90 },
    [
      "指标值“高”是定性描述",
      "目标“高”，完成“较高”，属于哪一档要由填报人确定，可在 0 分至 10 分之间取，填报人评 9 分。",
    ],
  ],
  [
    { target: "高", actual: "较高", coefficient: 0.85 },
    [
      "指标值“高”是定性描述",
      "目标“高”，完成“较高”，属于哪一档要由填报人确定，可在 0 分至 10 分之间取，填报人评 8.5 分。",
    ],
  ],
  [
    { target: "高", actual: "较高", coefficient: 1 },
    [
      "指标值“高”是定性描述",
      "目标“高”，完成“较高”，属于哪一档要由填报人确定，可在 0 分至 10 分之间取，填报人评 10 分。",
    ],
  ],
  [
    { target: "高", actual: "较高", coefficient: 90, score: 8 },
    [
      "指标值“高”是定性描述",
      "目标“高”，完成“较高”，属于哪一档要由填报人确定，可在 0 分至 10 分之间取，填报人评 8 分。",
    ],
  ],
])("%j is told in words", (row, told) => {
  expect(toldOf("three-tiers", row)).toEqual(told);
});

test.each<[row: Partial<IndicatorLiteral>, options: Partial<SchemeOptions>, told: Told]>([
  [
    { target: "有效提升", actual: "部分达成" },
    { tierBounds: ["0.8", "0.5"] },
    [
      "指标值“有效提升”是定性描述",
      "目标“有效提升”，完成“部分达成”，属“部分达成”一档，得多少分要由填报人确定，可在 5 分至 8 分之间取，待定。",
      "A6:M6 指标“工作”（10 分）待定：指标值“有效提升”是定性描述，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
])("%j by a scheme with %j is told in words", (row, options, told) => {
  expect(toldOf("three-tiers", row, options)).toEqual(told);
});

test.each<[target: CellLiteral | undefined, actual: CellLiteral, standard: string | undefined, outcome: string]>([
  ["有效", "好", undefined, "10"],
  ["有效", "高", undefined, "10"],
  ["有效", "优秀", undefined, "10"],
  ["有效", "中", undefined, "指标值“有效”是定性描述，得分要由填报人确定"],
  ["较高", "是", undefined, "10"],
  ["较高", "否", undefined, "指标值“较高”是定性描述，得分要由填报人确定"],
  ["有效", "3项", undefined, "指标值“有效”是定性描述，得分要由填报人确定"],
  ["有效", "未知", undefined, "指标值“有效”是定性描述，得分要由填报人确定"],
])("target %s, done %s, by %s: %s", (target, actual, standard, outcome) => {
  expect(settledAs("three-tiers", { target, actual, standard })).toBe(outcome);
});
