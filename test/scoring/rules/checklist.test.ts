import { ruleById } from "../../../src/scoring";
import type { CellLiteral, IndicatorLiteral } from "../../support/form";
import { outcome, numbers, scoreBoth, settledAs, toldOf, type Told } from "../../support/rules";

const rule = ruleById("checklist");

const ITEMS = {
  items: [
    { words: "制度健全", points: "2" },
    { words: "执行有效", points: "3" },
  ],
};

test("all met is the whole weight", () => {
  expect(scoreBoth(rule, { actual: 1, weight: 5 }, ITEMS)).toEqual({ score: "5", formula: "5" });
});

test("which are met only the accountant can say", () => {
  const { score, bounds } = outcome(rule, numbers({ weight: 5 }), ITEMS);
  expect([score, bounds?.low.toFixed(), bounds?.high.toFixed()]).toEqual([null, "0", "5"]);
});

test("the sentence lists the items with their points", () => {
  const made = outcome(rule, numbers({ weight: 5 }), ITEMS);
  const nothing = () => "";
  const none = { score: "", lost: "", got: null, points: nothing, rate: nothing, calculation: nothing };
  const shown = { target: "", actual: "", ...none };
  expect(rule.explain(numbers({ weight: 5 }), ITEMS, made, shown)).toContain("制度健全 2 分、执行有效 3 分");
});

test.each<[row: Partial<IndicatorLiteral>, told: Told]>([
  [
    { target: "5项", actual: "3项", standard: "每完成一项得2分" },
    ["评分标准按做到的项数给分", "目标5项，完成3项，按评分标准每项得 2 分，得 6 分，扣 4 分。"],
  ],
  [
    { target: "5项", actual: "6项", standard: "每完成一项得2分" },
    ["评分标准按做到的项数给分", "目标5项，完成6项，按评分标准每项得 2 分，得满分 10 分。"],
  ],
  [
    { target: "5项", actual: "是", standard: "每完成一项得2分" },
    [
      "评分标准按做到的项数给分",
      "目标5项，完成“是”，各项都做到，得满分 10 分。",
      "G6 指标“工作”：完成值“是”按各项都做到计。请核对。",
    ],
  ],
  [
    { target: "5项", actual: "3场", standard: "每完成一项得2分" },
    ["评分标准按做到的项数给分", "目标5项，完成3场，按评分标准每项得 2 分，得 6 分，扣 4 分。"],
  ],
  [
    { target: "5项", actual: null, standard: "每完成一项得2分" },
    [
      "评分标准按做到的项数给分",
      "目标5项，没有写完成值，按做到的项得分，由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：没有填写完成值。请在得分栏填写。",
    ],
  ],
  [
    { target: "5项", actual: "多数", standard: "每完成一项得2分" },
    [
      "评分标准按做到的项数给分",
      "目标5项，完成“多数”，按做到的项得分，由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：完成值“多数”没有说明做到了几项。请在得分栏填写。",
    ],
  ],
  [
    { target: "健全", actual: "达成预期指标", standard: "1.制度健全(2分)；2.执行有效(3分)", weight: 5 },
    [
      "评分标准列有 2 项，合计 5 分",
      "目标“健全”，完成“达成预期指标”，各项都做到，得满分 5 分。",
      "G6 指标“工作”：完成值“达成预期指标”按各项都做到计。请核对。",
    ],
  ],
  [
    { target: "健全", actual: "制度健全", standard: "1.制度健全(2分)；2.执行有效(3分)", weight: 5 },
    [
      "评分标准列有 2 项，合计 5 分",
      "目标“健全”，完成“制度健全”，按做到的项得分（制度健全 2 分、执行有效 3 分），由填报人确定，待定。",
      "A6:M6 指标“工作”（5 分）待定：评分标准列有 2 项，合计 5 分，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { target: "健全", actual: "制度健全", standard: "1.制度健全(2分)；2.执行有效(3分)", weight: 5, score: 4 },
    [
      "评分标准列有 2 项，合计 5 分",
      "目标“健全”，完成“制度健全”，按做到的项得分（制度健全 2 分、执行有效 3 分），由填报人确定，填报人评 4 分。",
    ],
  ],
  [
    { target: "健全", actual: "达成预期指标", standard: "1.制度健全(2分)；2.执行有效(3分)", weight: null },
    ["评分标准列有 2 项，合计 5 分", "目标“健全”，完成“达成预期指标”。"],
  ],
])("%j is told in words", (row, told) => {
  expect(toldOf("checklist", row)).toEqual(told);
});

test.each<[target: CellLiteral | undefined, actual: CellLiteral, standard: string | undefined, outcome: string]>([
  ["5项", "3项", "每完成一项得2分", "6"],
  ["5项", "3", "每完成一项得2分", "6"],
  ["5", "3", "每完成一项得2分", "6"],
  ["5万元", "3", "每完成一项得2分", "完成值“3”没有说明做到了几项"],
  ["5项", "3%", "每完成一项得2分", "完成值“3%”没有说明做到了几项"],
  ["健全", "3项", "每完成一项得2分", "6"],
  [undefined, "3项", "每完成一项得2分", "6"],
  ["5项", "基本健全", "每完成一项得2分", "完成值“基本健全”没有说明做到了几项"],
  ["5项", "否", "每完成一项得2分", "完成值“否”没有说明做到了几项"],
  ["50场", "25场", "每完成10场得2分", "4"],
  ["50场", "25场", "每完成10场得分值的20%", "4"],
  ["健全", "基本健全", "1.制度健全(2分)；2.执行有效(3分)", "评分标准列有 2 项，合计 5 分，得分要由填报人确定"],
  ["健全", "是", "1.制度健全(2分)；2.执行有效(3分)", "评分标准列有 2 项，合计 5 分，得分要由填报人确定"],
])("target %s, done %s, by %s: %s", (target, actual, standard, outcome) => {
  expect(settledAs("checklist", { target, actual, standard })).toBe(outcome);
});
