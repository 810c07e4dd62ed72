import { formula } from "../../src/figures/term";
import { schemeById, scoreWorkbook, type ScoredItem } from "../../src/scoring";
import { dossier, form, type FormLiteral, type IndicatorLiteral } from "../support/form";

function scored(row: IndicatorLiteral, more: Partial<FormLiteral> = {}): ScoredItem {
  const all = dossier([form({ indicators: [{ weight: 10, ...row }], ...more })]);
  const { scored: result } = scoreWorkbook(all, { scheme: schemeById("mof-2020-10")!, findings: [] });
  return result.projects[0]!.evaluation!.indicators[0]!;
}

/** "actual 2 reading": what a score is made of, and where each of it is read. */
function operands({ operands: all }: ScoredItem): string {
  return all.map(({ role, value, source }) => `${role} ${value.toFixed()} ${source.kind}`).join(", ");
}

const TIER: IndicatorLiteral = { name: "水平", target: "有效提升", actual: "部分达成", score: null };
const COUNT: IndicatorLiteral = { name: "场次", target: "≥10场", actual: "9场" };

test.each<[what: string, row: IndicatorLiteral, state: string, score: string | null, made: string]>([
  ["a judgement waits", TIER, "pending", null, "actual 2 reading, weight 10 cell"],
  ["until it is given", { ...TIER, score: 7 }, "given", "7", "actual 2 reading, weight 10 cell, given 7 cell"],
  ["also as words", { ...TIER, score: "7分" }, "given", "7", "actual 2 reading, weight 10 cell, given 7 affixed"],
  [
    "by 得分系数 in percent",
    { ...TIER, coefficient: { value: 0.9, text: "90%" } },
    "given",
    "9",
    "actual 2 reading, weight 10 cell, coefficient 0.9 cell",
  ],
  [
    "in percent as a text",
    { ...TIER, coefficient: "90%" },
    "given",
    "9",
    "actual 2 reading, weight 10 cell, coefficient 0.9 affixed",
  ],
  [
    "of a hundred",
    { ...TIER, coefficient: 90 },
    "given",
    "9",
    "actual 2 reading, weight 10 cell, coefficient 0.9 cell",
  ],
  ["of one", { ...TIER, coefficient: 1 }, "given", "10", "actual 2 reading, weight 10 cell, coefficient 1 cell"],
  [
    "but a score comes before a coefficient",
    { ...TIER, score: 7, coefficient: 90 },
    "given",
    "7",
    "actual 2 reading, weight 10 cell, given 7 cell",
  ],
  [
    "a coefficient in words is none",
    { ...TIER, coefficient: "很高" },
    "pending",
    null,
    "actual 2 reading, weight 10 cell",
  ],
  ["nor is one without a weight", { ...TIER, weight: null, coefficient: 90 }, "unreadable", null, "actual 2 reading"],
  [
    "what the rule decides needs no coefficient",
    { ...TIER, actual: "达成预期指标", coefficient: 90 },
    "scored",
    "10",
    "actual 1 reading, weight 10 cell",
  ],
  [
    "nor does a number",
    { ...COUNT, coefficient: 50 },
    "scored",
    "9",
    "target 10 affixed, actual 9 affixed, weight 10 cell",
  ],
  [
    "and what can't be read is not made up by one",
    { ...COUNT, actual: null, coefficient: 50 },
    "unreadable",
    null,
    "target 10 affixed, weight 10 cell",
  ],
  [
    "a given score beside a computed one is no part of it",
    { ...COUNT, score: 8 },
    "scored",
    "9",
    "target 10 affixed, actual 9 affixed, weight 10 cell",
  ],
  [
    "where nothing can be computed it is",
    { ...COUNT, actual: null, score: 8 },
    "given",
    "8",
    "target 10 affixed, weight 10 cell, given 8 cell",
  ],
])("%s", (_what, row, state, score, made) => {
  const item = scored(row);
  expect([item.state, item.score?.toFixed() ?? null, operands(item)]).toEqual([state, score, made]);
});

test.each<[row: IndicatorLiteral, explanation: string]>([
  [
    { name: "完成率", target: "≥95%", actual: "达成预期指标", score: 9 },
    "目标≥95%，完成“达成预期指标”，属“达成预期指标”一档，填报人评 9 分。",
  ],
  [
    { ...TIER, actual: "达成预期指标", score: 8.25 },
    "目标“有效提升”，完成“达成预期指标”，属“达成预期指标”一档，填报人评 8.25 分。",
  ],
  [
    { name: "完成时间", target: "2021年6月30日前", actual: "2021年7月1日", score: 9 },
    "目标2021年6月30日前，完成2021年7月1日，晚于时限，评分标准没有写明扣多少分，填报人评 9 分。",
  ],
  [{ ...COUNT, actual: null, score: 8 }, "目标≥10场，没有写完成值，填报人评 8 分。"],
  [{ ...COUNT, score: 8 }, "目标≥10场，完成9场，完成率90%，得 10×9÷10=9 分，扣 1 分。"],
])("%j: a person's score stands in the place of the rule's", (row, explanation) => {
  expect(scored(row).explained()).toBe(explanation);
});

test("the score belongs where the form has a place for it", () => {
  expect(scored(TIER).scoreAt).toEqual({ sheet: "自评表", row: 5, column: 8 });
  expect(scored(COUNT).scoreAt).toBeNull();
});

const RATE: IndicatorLiteral = { name: "资金支出", target: "100%", actual: "80%", method: "执行率" };

describe("预算执行率 as one of the indicators", () => {
  test.each<[what: string, row: IndicatorLiteral, funds: FormLiteral["funds"], score: string | null, told: string]>([
    [
      "takes the form's amounts",
      RATE,
      [{ annual: 50, executed: 45, weight: 10 }],
      "9",
      "预算数 50，执行数 45，执行率90%，得 10×45÷50=9 分，扣 1 分。",
    ],
    [
      "else its own rate",
      RATE,
      undefined,
      "8",
      "没有预算数和执行数，取表中填写的执行率80%，得 10×80÷100=8 分，扣 2 分。",
    ],
    [
      "more than all counts as all",
      RATE,
      [{ annual: 50, executed: 60, weight: 10 }],
      "10",
      "预算数 50，执行数 60，执行率120%，超过 100% 按 100% 计，得满分 10 分。",
    ],
    [
      "a zero budget has none",
      RATE,
      [{ annual: 0, executed: 40, weight: 10 }],
      "0",
      "预算数 0，执行数 40，预算为零，执行率不适用，得 0 分，扣 10 分。",
    ],
    [
      "a negative one neither",
      RATE,
      [{ annual: -5, executed: 40, weight: 10 }],
      null,
      "预算数 (-5)，执行数 40，预算数是负数，执行率待定。",
    ],
  ])("%s", (_what, row, funds, score, told) => {
    const item = scored(row, { funds });
    expect([item.rule, item.score?.toFixed() ?? null, item.explained()]).toEqual(["execution-rate", score, told]);
  });

  test.each([
    ["预算执行率", "execution-rate"],
    ["预算资金执行率", "execution-rate"],
    [" ☆预算执行率", "execution-rate"],
    ["★预算执行率（%）", "execution-rate"],
    ["部门预算执行率", "at-least"],
    ["预算完成率", "at-least"],
  ])("%s is scored by %s", (name, rule) => {
    expect(scored({ name, target: "100%", actual: "80%" }).rule).toBe(rule);
  });

  test("carried-over funds divide too where the scheme adds them", () => {
    const national = schemeById("mof-2020-10")!;
    const scheme = {
      ...national,
      options: { ...national.options, divisor: "annual-budget-plus-carried-over" } as const,
    };
    const funds = [
      { annual: 40, executed: 45, weight: 10 },
      { label: "上年结转资金", annual: 10, executed: 5 },
    ];
    const all = dossier([form({ indicators: [{ weight: 10, ...RATE }], funds })]);
    const item = scoreWorkbook(all, { scheme, findings: [] }).scored.projects[0]!.evaluation!.indicators[0]!;
    const roles = ({ operands }: ScoredItem) => operands.map(({ role }) => role);
    expect([item.score?.toFixed(), roles(item)]).toEqual(["9", ["budget", "executed", "carried-over", "weight"]]);
    expect(roles(scored(RATE, { funds }))).toEqual(["budget", "executed", "weight"]);
  });
});

test.each<[what: string, row: IndicatorLiteral, calculated: RegExp | null]>([
  ["of what was computed", COUNT, /actual.*target/],
  ["of a coefficient", { ...TIER, coefficient: 90 }, /weight\*coefficient/],
  ["none of a score that a person gave", { ...TIER, score: 7, coefficient: 90 }, null],
  ["that of what was computed, beside a person's score", { ...COUNT, score: 8 }, /actual.*target/],
])("the formula: %s", (_what, row, calculated) => {
  const { points } = scored(row);
  if (calculated === null) expect(points).toBeNull();
  else expect(formula(points!, (role) => role)).toMatch(calculated);
});

const UNREADABLE = (text: string) => `指标“场次”的分值“${text}”读不出来，没有计分。请填写分值。`;

test.each<[what: string, row: Partial<IndicatorLiteral>, told: readonly string[]]>([
  ["a stroke for the weight of a row that does not apply", { target: "/", actual: "/", weight: "/" }, []],
  ["an empty weight of such a row", { target: "/", actual: "/", weight: "" }, [UNREADABLE("")]],
  ["a stroke for the weight of a row that does", { weight: "/" }, [UNREADABLE("/")]],
  ["words for a weight", { weight: "若干" }, [UNREADABLE("若干")]],
])("%s", (_what, row, told) => {
  const rows = [
    { ...COUNT, ...row },
    { ...COUNT, name: "户数", weight: 10 },
  ];
  const scheme = schemeById("mof-2020-10")!;
  const { findings } = scoreWorkbook(dossier([form({ indicators: rows })]), { scheme, findings: [] });
  expect(findings.map(({ message }) => message)).toEqual(told);
});
