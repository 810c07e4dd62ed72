import { scoreNotFollowing } from "../../src/checks/score-not-following";
import { schemeById, scoreWorkbook } from "../../src/scoring";
import { dossier, form, type FormLiteral } from "../support/form";
import { messages, placesSeen, tableOf } from "./support";

test.each([
  [
    "full marks for nine tenths",
    tableOf([{ name: "培训场次", target: "≥100场", actual: 90, weight: 10, score: 10, computed: 9 }]),
    [["'自评表'!I6", "'自评表'!E6", "'自评表'!G6"]],
  ],
  [
    "a wrong execution score",
    tableOf([], { funds: [{ annual: 100, executed: 80, weight: 10, score: 10 }], execution: 8 }),
    [["'自评表'!I5"]],
  ],
  [
    "full marks for work that was late",
    tableOf([
      { name: "甲", target: "2021年6月底前", actual: "2021年8月", weight: 10, score: 10, computed: 10, isLate: true },
    ]),
    [["'自评表'!I6", "'自评表'!E6", "'自评表'!G6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(scoreNotFollowing, workbook)).toEqual(places);
});

test.each([
  [
    "a score kept finer than it is shown",
    tableOf([{ name: "培训场次", target: "≥3场", actual: 2, weight: 10, score: 6.66667, computed: 6.67 }]),
  ],
  [
    "a judgement that the accountant gave",
    tableOf([{ name: "节水意识", target: "提高", actual: "部分达成", weight: 10, score: 7, computed: null }]),
  ],
  [
    "points off for work that was late",
    tableOf([
      { name: "甲", target: "2021年6月底前", actual: "2021年8月", weight: 10, score: 8, computed: 8, isLate: true },
    ]),
  ],
  [
    "a target that its leading 2 made too large, which has its own check",
    tableOf([{ name: "甲", target: "290%", actual: "95%", weight: 10, score: 10, computed: 3.28 }]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(scoreNotFollowing, workbook)).toEqual([]);
});

test.each([
  [{ target: "≥100场", actual: 90 }, "按指标值“≥100场”、完成值“90”应得"],
  [{ standard: "每低1个百分点扣2分", actual: "98%" }, "分，按评分标准、完成值“98%”应得"],
])("says what the score follows from: %j", (cells, words) => {
  const [message] = messages(
    scoreNotFollowing,
    tableOf([{ name: "办结率", weight: 10, score: 10, computed: 9, ...cells }]),
  );
  expect(message).toContain(words);
});

/** 填报得分、应得分，及其轻重；没有问题为 null。 */
test.each([
  ["one decimal of two", 14.3, 14.31, "info"],
  ["one decimal that rounding does not give", 14.4, 14.31, "error"],
  ["two decimals that the cell shows", "14.30", 14.31, "error"],
  ["whole points, which are exact", 10, 9.67, "error"],
  ["whole points a little off", 9, 8.6, "error"],
  ["more decimals than points have", 9.674, 9.67, null],
])("%s: %s for %s", (_, score, computed, severity) => {
  const { scored, snapshot } = tableOf([{ name: "甲", target: "≥1", actual: "1", weight: 20, score, computed }]);
  const found = scoreNotFollowing.run(scored, snapshot);
  expect(found.map((one) => one.severity ?? scoreNotFollowing.severity)).toEqual(severity === null ? [] : [severity]);
});

/** 预算 50 万元、执行 48 万元，原数可能是 49.5 和 48.4：执行率在 94.1% 到 98% 之间。 */
test.each([
  ["a score of the amounts before they were rounded", 9.7, "warning"],
  ["a score that no such amounts give", 9.2, "error"],
  ["full marks", 10, "error"],
])("%s", (_, score, severity) => {
  const { scored, snapshot } = tableOf([], {
    funds: [{ annual: 50, executed: 48, weight: 10, score }],
    execution: 9.6,
  });
  const found = scoreNotFollowing.run(scored, snapshot);
  expect(found.map((one) => one.severity ?? scoreNotFollowing.severity)).toEqual([severity]);
});

/** Two ways are published, and the form does not say which: the typed score may follow either. */
test.each<[what: string, literal: Partial<FormLiteral>, found: readonly string[]]>([
  [
    "the execution rate by its own target",
    { executionRow: { name: "预算执行率", target: "≥95%", actual: "97%", weight: 10, score: 10 } },
    [
      "warning “预算执行率”填报得分 10 分，是按指标值“≥95%”算的；表上没有写明，按分值×执行率（财预〔2020〕10号）是 9.7 分。请在评分标准里写明怎样计分，或改用计算得分。",
    ],
  ],
  [
    "the execution rate below its own target",
    { executionRow: { name: "预算执行率", target: "95%", actual: "76%", weight: 10, score: 8 } },
    [
      "warning “预算执行率”填报得分 8 分，是按指标值“95%”算的；表上没有写明，按分值×执行率（财预〔2020〕10号）是 7.6 分。请在评分标准里写明怎样计分，或改用计算得分。",
    ],
  ],
  [
    "neither of the two",
    { executionRow: { name: "预算执行率", target: "≥95%", actual: "76%", weight: 10, score: 10 } },
    ["error “预算执行率”填报得分 10 分，按预算执行率应得 7.6 分，多 2.4 分。请核对，或改用计算得分。"],
  ],
  [
    "full marks for a rate below 100% that has no target of its own",
    { executionRow: { name: "预算执行率", target: "100%", actual: "97%", weight: 10, score: 10 } },
    ["error “预算执行率”填报得分 10 分，按预算执行率应得 9.7 分，多 0.3 分。请核对，或改用计算得分。"],
  ],
  [
    "a reverse indicator by the quotient",
    { indicators: [{ name: "造价", target: "≤24元", actual: "25元", weight: 50, score: 48 }] },
    [
      "warning “造价”填报得分 48 分，是按分值×指标值÷完成值算的；表上没有写明，按分值×（1－超出÷指标值）是 47.92 分。请在评分标准里写明怎样计分，或改用计算得分。",
    ],
  ],
  [
    "a reverse indicator by neither",
    { indicators: [{ name: "造价", target: "≤24元", actual: "25元", weight: 50, score: 49 }] },
    ["error “造价”填报得分 49 分，按指标值“≤24元”、完成值“25元”应得 47.92 分，多 1.08 分。请核对，或改用计算得分。"],
  ],
  [
    "a reverse indicator whose standard says how",
    {
      indicators: [
        {
          name: "造价",
          target: "≤24元",
          actual: "25元",
          weight: 50,
          score: 48,
          standard: "得分=[1-(实际值-目标值)/目标值]×分值",
        },
      ],
    },
    ["error “造价”填报得分 48 分，按指标值“≤24元”、完成值“25元”应得 47.92 分，多 0.08 分。请核对，或改用计算得分。"],
  ],
])("%s", (_what, literal, found) => {
  const read = dossier([form({ indicators: [], ...literal })]);
  const { scored } = scoreWorkbook(read, { scheme: schemeById("mof-2020-10")!, findings: [] });
  const { snapshot } = tableOf([]);
  const sightings = scoreNotFollowing.run(scored, snapshot);
  expect(sightings.map((one) => `${one.severity ?? scoreNotFollowing.severity} ${one.message}`)).toEqual(found);
});

test.each([
  ["1500吨左右", "1487吨", 0.9913, 10, ["info"]],
  ["约120次", "118次", 0.9833, 10, ["info"]],
  ["约120次", "110次", 0.9167, 10, ["error"]],
  ["约120次", "118次", 0.9833, 9, ["error"]],
  ["120次", "118次", 0.9833, 10, ["error"]],
])(
  "%s, done %s: within 5%% of what is told as near, full points are taken",
  (target, actual, completion, score, seen) => {
    const row = { name: "清运", target, actual, weight: 10, score, computed: completion * 10, completion };
    const { scored, snapshot } = tableOf([row]);
    expect(scoreNotFollowing.run(scored, snapshot).map(({ severity }) => severity ?? "error")).toEqual(seen);
  },
);
