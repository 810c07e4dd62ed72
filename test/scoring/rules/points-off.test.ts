import { ruleById } from "../../../src/scoring";
import type { IndicatorLiteral } from "../../support/form";
import { scoreBoth, settledAs, toldOf, type Told } from "../../support/rules";

const rule = ruleById("points-off");

const PERCENT_OVER = {
  base: "100",
  direction: "over",
  step: "1",
  stepUnit: "百分点",
  points: "0.5",
  most: null,
  isRelative: false,
};
const FIVE_UNDER = {
  base: "100",
  direction: "under",
  step: "5",
  stepUnit: "%",
  points: "2",
  most: null,
  isRelative: false,
};
const EACH = { base: null, direction: "each", step: "1", stepUnit: "项", points: "1", most: "6", isRelative: false };
const RELATIVE = {
  base: null,
  direction: "under",
  step: "5",
  stepUnit: "%",
  points: "2",
  most: null,
  isRelative: true,
};

test.each([
  ["published: 95.10% against ≤100%", PERCENT_OVER, { actual: "95.1", weight: 8 }, "8"],
  ["one point over", PERCENT_OVER, { actual: 101, weight: 8 }, "7.5"],
  ["a begun point does not count", PERCENT_OVER, { actual: "101.99", weight: 8 }, "7.5"],
  ["used up", PERCENT_OVER, { actual: 140, weight: 8 }, "0"],
  ["published: 99.27%, no whole step of 5", FIVE_UNDER, { actual: "99.27", weight: 8 }, "8"],
  ["a whole step exactly", FIVE_UNDER, { actual: 95, weight: 8 }, "6"],
  ["just short of two steps", FIVE_UNDER, { actual: "90.01", weight: 8 }, "6"],
  ["published: two cases", EACH, { actual: 2, weight: 10 }, "8"],
  ["no case", EACH, { actual: 0, weight: 10 }, "10"],
  ["the standard's own limit", EACH, { actual: 9, weight: 10 }, "4"],
  ["5% of a count", RELATIVE, { target: 200, actual: 190, weight: 10 }, "8"],
  ["5% of a count, not reached", RELATIVE, { target: 200, actual: 191, weight: 10 }, "10"],
  ["a percentage of 0 can't be measured", RELATIVE, { target: 0, actual: -1, weight: 10 }, null],
])("%s", (_what, parameters, given, score) => {
  expect(scoreBoth(rule, given, parameters)).toEqual({ score, formula: score });
});

test.each([
  ["99.27", "6"],
  ["95", "6"],
  ["94.99", "4"],
  ["100", "8"],
])("with begun steps, %s%% gives %s", (actual, score) => {
  expect(scoreBoth(rule, { actual, weight: 8 }, FIVE_UNDER, { steps: "begun" })).toEqual({ score, formula: score });
});

test("a base below zero", () => {
  const parameters = { ...PERCENT_OVER, base: "-5" };
  expect(scoreBoth(rule, { actual: "-3", weight: 8 }, parameters)).toEqual({ score: "7", formula: "7" });
});

test.each<[row: Partial<IndicatorLiteral>, told: Told]>([
  [
    { target: "10项", actual: "8项", standard: "每少1项扣分值的10%" },
    ["评分标准写明每项扣分值的 10%", "目标10项，完成8项，少 2 项，每 1 项扣分值的 10%，共扣 2 分，得 8 分。"],
  ],
  [
    { target: "100%", actual: "75%", standard: "100%得满分，每低1%扣1分，低于80%不得分" },
    ["评分标准写明每%扣1分", "目标100%，完成75%，到了评分标准规定不得分的界限，得 0 分，扣 10 分。"],
  ],
  [
    { target: "=50件", actual: "48件", standard: "偏差每1件扣2分" },
    ["评分标准写明每件扣2分", "目标=50件，完成48件，相差 2 件，每 1 件扣 2 分，共扣 4 分，得 6 分。"],
  ],
  [
    { target: "2021年6月30日前", actual: "2021年7月3日", standard: "每延迟1天扣1分" },
    [
      "评分标准写明每天扣1分",
      "目标2021年6月30日前，完成2021年7月3日，晚 3 天，每 1 天扣 1 分，共扣 3 分，得 7 分。",
      "G6 指标“工作”：完成值“2021年7月3日”比指标值“2021年6月30日前”晚 3 天。请核对。",
    ],
  ],
  [
    { target: "2021年6月30日前", actual: "2021年11月3日", standard: "每延迟一个季度扣1分" },
    [
      "评分标准写明每季度扣1分",
      "目标2021年6月30日前，完成2021年11月3日，晚 1 个季度，每 1 个季度扣 1 分，共扣 1 分，得 9 分。",
      "G6 指标“工作”：完成值“2021年11月3日”比指标值“2021年6月30日前”晚 1 个季度。请核对。",
    ],
  ],
  [
    { target: "齐全", actual: "缺2项", standard: "每缺一项扣1分" },
    ["评分标准写明每项扣1分", "目标“齐全”，完成缺2项，有 2 项，每 1 项扣 1 分，共扣 2 分，得 8 分。"],
  ],
  [
    { target: "≤100%", actual: "101.99%", standard: "≤100%,计8分;每超过一个百分点扣0.5分,扣完为止", weight: 8 },
    [
      "评分标准写明每百分点扣0.5分",
      "目标≤100%，完成101.99%，超出 1.99 个百分点，每 1 个百分点扣 0.5 分，共扣 0.5 分，得 7.5 分。",
    ],
  ],
  [
    { target: "≤100%", actual: "95%", standard: "≤100%,计8分;每超过一个百分点扣0.5分,扣完为止", weight: 8 },
    ["评分标准写明每百分点扣0.5分", "目标≤100%，完成95%，没有扣分情形，得满分 8 分。"],
  ],
  [
    { target: "≤100%", actual: "100.6%", standard: "≤100%,计8分;每超过一个百分点扣0.5分,扣完为止", weight: 8 },
    ["评分标准写明每百分点扣0.5分", "目标≤100%，完成100.6%，超出 0.6 个百分点，不到 1 个百分点，不扣分，得满分 8 分。"],
  ],
  [
    { target: "2021年11月底前", actual: "2021年12月15日", standard: "按时完成得10分，每延迟一个月扣1分" },
    [
      "评分标准写明每月扣1分",
      "目标2021年11月底前，完成2021年12月15日，晚不到 1 个月，不扣分，得满分 10 分。",
      "G6 指标“工作”：完成值“2021年12月15日”比指标值“2021年11月底前”晚不到 1 个月。请核对。",
    ],
  ],
  [
    { target: "≤100%", actual: null, standard: "≤100%,计8分;每超过一个百分点扣0.5分,扣完为止", weight: 8 },
    [
      "评分标准写明每百分点扣0.5分",
      "目标≤100%，没有写完成值，扣多少分要由填报人确定，待定。",
      "A6:M6 指标“工作”（8 分）待定：没有填写完成值。请在得分栏填写。",
    ],
  ],
  [
    { target: "≤100%", actual: "达成预期指标", standard: "≤100%,计8分;每超过一个百分点扣0.5分,扣完为止", weight: 8 },
    [
      "评分标准写明每百分点扣0.5分",
      "目标≤100%，完成“达成预期指标”，扣多少分要由填报人确定，待定。",
      "A6:M6 指标“工作”（8 分）待定：完成值“达成预期指标”读不出数字，无法按评分标准扣分。请在得分栏填写。",
    ],
  ],
  [
    { target: "100%", actual: "88%", standard: "100%计满分,每低于5%扣2分,扣完为止" },
    ["评分标准写明每5%扣2分", "目标100%，完成88%，低 12%，每 5%扣 2 分，共扣 4 分，得 6 分。"],
  ],
  [
    { target: "≥8个", actual: "6个", standard: "每少1个扣2分" },
    ["评分标准写明每个扣2分", "目标≥8个，完成6个，少 2 个，每 1 个扣 2 分，共扣 4 分，得 6 分。"],
  ],
  [
    { target: "≥200个", actual: "188个", standard: "每低于目标值5%扣2分" },
    ["评分标准写明每5%扣2分", "目标≥200个，完成188个，低 6%，每 5%扣 2 分，共扣 2 分，得 8 分。"],
  ],
  [
    { target: "0个", actual: "-1个", standard: "每低于目标值5%扣2分" },
    [
      "评分标准写明每5%扣2分",
      "目标0个，完成-1个，扣多少分要由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：评分标准写明每5%扣2分，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { target: "较多", actual: "188个", standard: "每少1个扣2分" },
    [
      "评分标准写明每个扣2分",
      "目标“较多”，完成188个，扣多少分要由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：完成值“188个”没有说明评分标准所扣的情形有几个。请在得分栏填写。",
    ],
  ],
  [
    { actual: "2例", standard: "每发现1例延时对象扣1分" },
    ["评分标准写明每例扣1分", "没有写目标，完成2例，有 2 例，每 1 例扣 1 分，共扣 2 分，得 8 分。"],
  ],
  [
    { actual: "2", standard: "每发现1例延时对象扣1分" },
    ["评分标准写明每例扣1分", "没有写目标，完成2，有 2 例，每 1 例扣 1 分，共扣 2 分，得 8 分。"],
  ],
  [
    { actual: "无", standard: "每发现1例延时对象扣1分" },
    [
      "评分标准写明每例扣1分",
      "没有写目标，完成“无”，没有扣分情形，得满分 10 分。",
      "G6 指标“工作”：完成值“无”按 0 计。请核对。",
    ],
  ],
  [
    { actual: "是", standard: "每发现1例延时对象扣1分" },
    [
      "评分标准写明每例扣1分",
      "没有写目标，完成“是”，没有扣分情形，得满分 10 分。",
      "G6 指标“工作”：完成值“是”按没有扣分情形计。请核对。",
    ],
  ],
  [
    { target: "100%", actual: "98%", standard: "每发现1例延时对象扣1分" },
    [
      "评分标准写明每例扣1分",
      "目标100%，完成98%，扣多少分要由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：完成值“98%”没有说明评分标准所扣的情形有几例。请在得分栏填写。",
    ],
  ],
  [
    { target: "0例", actual: "3次", standard: "每发现1例延时对象扣1分" },
    ["评分标准写明每例扣1分", "目标0例，完成3次，有 3 例，每 1 例扣 1 分，共扣 3 分，得 7 分。"],
  ],
  [
    { target: "0例", actual: "3%", standard: "每发现1例延时对象扣1分" },
    [
      "评分标准写明每例扣1分",
      "目标0例，完成3%，扣多少分要由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：完成值“3%”没有说明评分标准所扣的情形有几例。请在得分栏填写。",
    ],
  ],
  [
    { target: "5例", actual: "3", standard: "每发现1例延时对象扣1分" },
    [
      "评分标准写明每例扣1分",
      "目标5例，完成3，扣多少分要由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：完成值“3”没有说明评分标准所扣的情形有几例。请在得分栏填写。",
    ],
  ],
  [
    { actual: "达成预期指标", standard: "每发现1例延时对象扣1分" },
    [
      "评分标准写明每例扣1分",
      "没有写目标，完成“达成预期指标”，没有扣分情形，得满分 10 分。",
      "G6 指标“工作”：完成值“达成预期指标”按没有扣分情形计。请核对。",
    ],
  ],
  [
    { target: "齐全", actual: "3", standard: "每缺一项扣1分，最多扣2分" },
    [
      "评分标准写明每项扣1分",
      "目标“齐全”，完成3，扣多少分要由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：完成值“3”没有说明评分标准所扣的情形有几项。请在得分栏填写。",
    ],
  ],
  [
    { target: "≥8个", actual: "6个", standard: "每少1个扣2分", weight: null },
    ["评分标准写明每个扣2分", "目标≥8个，完成6个，完成率75%。"],
  ],
])("%j is told in words", (row, told) => {
  expect(toldOf("points-off", row)).toEqual(told);
});

test.each<[standard: string, target: string | undefined, actual: string, points: string]>([
  ["2021年6月30日前完成得10分，每延迟1天扣1分", "完成验收", "2021年7月3日", "7"],
  ["≤5得满分，每超过1个扣1分", undefined, "7个", "8"],
  ["≤5得满分，每超过1个扣1分", undefined, "7", "8"],
  ["≤5得满分，每超过1个百分点扣1分", undefined, "7%", "8"],
  ["每发现1例扣1分", "无违规", "0%", "10"],
])("%s beside the target %s, %s done: %s", (standard, target, actual, points) => {
  expect(settledAs("points-off", { standard, target, actual })).toBe(points);
});
