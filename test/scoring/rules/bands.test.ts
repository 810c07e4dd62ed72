import { ruleById } from "../../../src/scoring";
import type { CellLiteral, IndicatorLiteral } from "../../support/form";
import { scoreBoth, settledAs, toldOf, type Told } from "../../support/rules";

const rule = ruleById("bands");

const BANDS = {
  bands: [
    { low: "95", lowIncluded: true, high: null, highIncluded: false, points: "10" },
    { low: "90", lowIncluded: true, high: "95", highIncluded: false, points: "8" },
    { low: null, lowIncluded: false, high: "90", highIncluded: false, points: "5" },
  ],
  isOfCompletion: false,
  word: null,
};
/** =0计8分；0-10%(含)计6分；大于30%不得分: nothing said between 10% and 30%. */
const WITH_GAP = {
  bands: [
    { low: "0", lowIncluded: true, high: "0", highIncluded: true, points: "8" },
    { low: "0", lowIncluded: false, high: "10", highIncluded: true, points: "6" },
    { low: "30", lowIncluded: false, high: null, highIncluded: false, points: "0" },
  ],
  isOfCompletion: false,
  word: null,
};
const OF_COMPLETION = { ...BANDS, isOfCompletion: true };
const BY_WORD = { bands: [], isOfCompletion: false, word: "基本明确" };

test.each([
  ["upper bound belongs above", BANDS, { actual: 95, weight: 10 }, "10"],
  ["just below", BANDS, { actual: "94.99", weight: 10 }, "8"],
  ["lower bound", BANDS, { actual: 90, weight: 10 }, "8"],
  ["lowest band", BANDS, { actual: 3, weight: 10 }, "5"],
  ["never above the weight", BANDS, { actual: 99, weight: 9 }, "9"],
  ["exactly 0", WITH_GAP, { actual: 0, weight: 8 }, "8"],
  ["included upper bound", WITH_GAP, { actual: 10, weight: 8 }, "6"],
  ["a value that no band names", WITH_GAP, { actual: 20, weight: 8 }, null],
  ["no points", WITH_GAP, { actual: 31, weight: 8 }, "0"],
  ["by completion", OF_COMPLETION, { target: 200, actual: 190, weight: 10 }, "10"],
  ["by completion, missed", OF_COMPLETION, { target: 200, actual: 189, weight: 10 }, "8"],
  ["by word", BY_WORD, { actual: 2, weight: 3 }, "2"],
])("%s", (_what, parameters, given, score) => {
  expect(scoreBoth(rule, given, parameters)).toEqual({ score, formula: score });
});

test.each<[row: Partial<IndicatorLiteral>, told: Told]>([
  [
    { target: "≤5%", actual: "7%", standard: "≤5%得10分；5%-10%得6分；>10%得0分" },
    ["评分标准分档给分", "目标≤5%，完成7%，属评分标准“＞5%且≤10%”一档，得 6 分，扣 4 分。"],
  ],
  [
    { target: "≤5%", actual: "5%", standard: "≤5%得10分；5%-10%得6分；>10%得0分" },
    ["评分标准分档给分", "目标≤5%，完成5%，属评分标准“≤5%”一档，得满分 10 分。"],
  ],
  [
    { target: "0场", actual: "9场", standard: "完成得10分，未完成得5分" },
    [
      "评分标准按情形给分",
      "目标0场，完成9场，属于哪一档要由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：指标值是 0，完成率算不出。请在得分栏填写。",
    ],
  ],
  [
    { target: "10场", actual: "9场", standard: "完成得10分，未完成得5分" },
    ["评分标准按情形给分", "目标10场，完成9场，完成率90%，属评分标准“其他”一档，得 5 分，扣 5 分。"],
  ],
  [
    { target: "≥95%", actual: "96%", standard: "≥95%得10分；90%-95%得8分；<90%得5分" },
    ["评分标准分档给分", "目标≥95%，完成96%，属评分标准“≥95%”一档，得满分 10 分。"],
  ],
  [
    { target: "≥95%", actual: "90%", standard: "≥95%得10分；90%-95%得8分；<90%得5分" },
    ["评分标准分档给分", "目标≥95%，完成90%，属评分标准“≥90%且＜95%”一档，得 8 分，扣 2 分。"],
  ],
  [
    { target: "200场", actual: "190场", standard: "≥95%得10分；90%-95%得8分；<90%得5分" },
    ["评分标准分档给分", "目标200场，完成190场，完成率95%，属评分标准“≥95%”一档，得满分 10 分。"],
  ],
  [
    { target: "200场", actual: "189场", standard: "≥95%得10分；90%-95%得8分；<90%得5分" },
    ["评分标准分档给分", "目标200场，完成189场，完成率94.5%，属评分标准“≥90%且＜95%”一档，得 8 分，扣 2 分。"],
  ],
  [
    { target: "0场", actual: "189场", standard: "≥95%得10分；90%-95%得8分；<90%得5分" },
    [
      "评分标准分档给分",
      "目标0场，完成189场，属于哪一档要由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：评分标准按完成率分档，指标值读不出数字。请在得分栏填写。",
    ],
  ],
  [
    { target: "多次", actual: "189场", standard: "≥95%得10分；90%-95%得8分；<90%得5分" },
    [
      "评分标准分档给分",
      "目标“多次”，完成189场，属于哪一档要由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：评分标准按完成率分档，指标值读不出数字。请在得分栏填写。",
    ],
  ],
  [
    { target: "≥95%", actual: null, standard: "≥95%得10分；90%-95%得8分；<90%得5分" },
    [
      "评分标准分档给分",
      "目标≥95%，没有写完成值，属于哪一档要由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：没有填写完成值。请在得分栏填写。",
    ],
  ],
  [
    { target: "≥95", actual: "93", standard: "≥95%得10分；90%-95%得8分；<90%得5分" },
    ["评分标准分档给分", "目标≥95，完成93，属评分标准“≥90%且＜95%”一档，得 8 分，扣 2 分。"],
  ],
  [
    { target: "≥195", actual: "93", standard: "≥95%得10分；90%-95%得8分；<90%得5分" },
    ["评分标准分档给分", "目标≥195，完成93，完成率47.69%，属评分标准“＜90%”一档，得 5 分，扣 5 分。"],
  ],
  [
    { target: "≥95%", actual: 0.93, standard: "≥95%得10分；90%-95%得8分；<90%得5分" },
    [
      "评分标准分档给分",
      "目标≥95%，完成0.93，属评分标准“≥90%且＜95%”一档，得 8 分，扣 2 分。",
      "G6 指标“工作”：完成值是小数，按百分数理解。请核对。",
    ],
  ],
  [
    { target: "≥95%", actual: "20%", standard: "≥95%得10分；90%-95%得8分" },
    [
      "评分标准分档给分",
      "目标≥95%，完成20%，评分标准没有说这个数属于哪一档，待定。",
      "A6:M6 指标“工作”（10 分）待定：评分标准分档给分，得分要由填报人确定。请在得分栏填写。",
    ],
  ],
  [
    { target: "明确", actual: "基本明确", standard: "明确得10分、基本明确得6分、不明确得0分" },
    ["评分标准按情形给分", "目标“明确”，完成“基本明确”，按评分标准“基本明确”一档得 6 分，扣 4 分。"],
  ],
  [
    { target: "明确", actual: "目标基本明确", standard: "明确得10分、基本明确得6分、不明确得0分" },
    [
      "评分标准按情形给分",
      "目标“明确”，完成“目标基本明确”，按评分标准“基本明确”一档得 6 分，扣 4 分。",
      "G6 指标“工作”：完成值“目标基本明确”按评分标准“基本明确”一档计分。请核对。",
    ],
  ],
  [
    { target: "明确", actual: "不明确", standard: "明确得10分、基本明确得6分、不明确得0分" },
    ["评分标准按情形给分", "目标“明确”，完成“不明确”，按评分标准“不明确”一档得 0 分，扣 10 分。"],
  ],
  [
    { target: "明确", actual: "尚可", standard: "明确得10分、基本明确得6分、不明确得0分" },
    [
      "评分标准按情形给分",
      "目标“明确”，完成“尚可”，属于哪一档要由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：完成值“尚可”与评分标准的各档都对不上。请在得分栏填写。",
    ],
  ],
  [
    { target: "明确", actual: null, standard: "明确得10分、基本明确得6分、不明确得0分" },
    [
      "评分标准按情形给分",
      "目标“明确”，没有写完成值，属于哪一档要由填报人确定，待定。",
      "A6:M6 指标“工作”（10 分）待定：没有填写完成值。请在得分栏填写。",
    ],
  ],
  [
    { target: "≥95%", actual: "96%", standard: "≥95%得10分；90%-95%得8分；<90%得5分", weight: null },
    ["评分标准分档给分", "目标≥95%，完成96%。"],
  ],
])("%j is told in words", (row, told) => {
  expect(toldOf("bands", row)).toEqual(told);
});

test.each<[target: CellLiteral | undefined, actual: CellLiteral, standard: string | undefined, outcome: string]>([
  ["10场", "10场", "完成得10分，未完成得5分", "10"],
  ["10场", "9场", "完成得10分，未完成得5分", "5"],
  ["≤10天", "9天", "完成得10分，未完成得5分", "10"],
  ["≤10天", "11天", "完成得10分，未完成得5分", "5"],
  ["规范", "达成预期指标", "规范得10分，不规范得5分", "10"],
  ["规范", "部分达成", "规范得10分，不规范得5分", "完成值“部分达成”与评分标准的各档都对不上"],
  ["10场", "已完成", "完成得10分，未完成得5分", "10"],
  ["10场", "未完成", "完成得10分，未完成得5分", "5"],
  ["规范", "100%", "规范得10分，不规范得5分", "完成值“100%”与评分标准的各档都对不上"],
  ["≤5%", "4%", "≤5%得10分；5%-10%得6分；>10%得0分", "10"],
  ["≤5%", "5%", "≤5%得10分；5%-10%得6分；>10%得0分", "10"],
  ["≤5%", "7%", "≤5%得10分；5%-10%得6分；>10%得0分", "6"],
  ["≤5%", "11%", "≤5%得10分；5%-10%得6分；>10%得0分", "0"],
  ["较低", "7%", "≤5%得10分；5%-10%得6分；>10%得0分", "6"],
  [undefined, "0.07", "≤5%得10分；5%-10%得6分；>10%得0分", "6"],
  ["10", "7%", "≤5%得10分；5%-10%得6分；>10%得0分", "6"],
  ["100场", "93场", "≥95场得10分；90-95场得8分；<90场得5分", "8"],
  ["健全", "一般", "优秀得分值的100%，良好得分值的80%，一般得分值的60%", "6"],
  ["健全", "良好", "优秀得分值的100%，良好得分值的80%，一般得分值的60%", "8"],
])("target %s, done %s, by %s: %s", (target, actual, standard, outcome) => {
  expect(settledAs("bands", { target, actual, standard })).toBe(outcome);
});

test.each<[target: string, actual: string, points: string]>([
  ["≥10场", "10场", "10"],
  ["≥10场", "9场", "5"],
  ["≤10天", "10天", "10"],
  ["≤10天", "9天", "10"],
  ["≤10天", "11天", "5"],
  ["0起", "0起", "指标值是 0，完成率算不出"],
])("完成得10分，未完成得5分 beside %s, %s done: %s", (target, actual, points) => {
  expect(settledAs("bands", { target, actual, standard: "完成得10分，未完成得5分" })).toBe(points);
});
