import { schemeById, scoreWorkbook, type Scheme } from "../../src/scoring";
import { dossier, form, worded, type CellLiteral, type FormLiteral, type IndicatorLiteral } from "../support/form";

const NATIONAL = schemeById("mof-2020-10")!;
const WITH_CAPS = schemeById("platform-manual-2022")!;

/** A row of that weight that was done so far, of ten. */
function row(weight: CellLiteral | undefined, done: number | null, score?: CellLiteral): IndicatorLiteral {
  return { name: "数量", target: "≥10个", actual: done === null ? null : `${done}个`, weight, score };
}

function leftOut(weight: CellLiteral, score?: CellLiteral): IndicatorLiteral {
  return { name: "污染排放", target: "不涉及", actual: "不涉及", weight, score };
}

/** Everything that is said of the total, as it is printed: total, given, stated, grade, what waits; and the findings. */
function totals(literal: FormLiteral, scheme: Scheme = NATIONAL) {
  const { scored, findings } = scoreWorkbook(dossier([form(literal)]), { scheme, findings: [] });
  const { total, givenTotal, statedTotal, grade, pending, adjustments, maximum } = scored.projects[0]!.evaluation!;
  expect(maximum.toFixed()).toBe("100");
  return {
    total: total.toFixed(),
    given: givenTotal?.toFixed() ?? null,
    stated: statedTotal && `${statedTotal.value.toFixed()}${statedTotal.isFormula ? "，公式" : ""}`,
    grade,
    pending: `${pending.count} 项 ${pending.points.toFixed()} 分`,
    adjustments: adjustments.map(({ kind, points }) => `${kind} ${points.toFixed()}`),
    told: findings.map(worded),
  };
}

const PLAIN = { given: null, stated: null, pending: "0 项 0 分", adjustments: [], told: [] };
const SUM = (value: number) => ({ formula: "SUM(I6:I7)", value });

test.each<[what: string, literal: FormLiteral, expected: object]>([
  ["the sum of the scores", { indicators: [row(60, 9), row(40, 10)] }, { total: "94", grade: "优" }],
  [
    "with what a person gave beside it",
    { indicators: [row(60, 9, 50), row(40, 10)] },
    { total: "94", given: "90", grade: "优" },
  ],
  [
    "a total that a person typed makes the grade",
    { indicators: [row(60, 9), row(40, 10)], total: { score: "85分" } },
    { total: "94", stated: "85", grade: "良" },
  ],
  [
    "an empty total says nothing",
    { indicators: [row(100, 10)], total: { score: null } },
    { total: "100", grade: "优" },
  ],
  ["no total cell neither", { indicators: [row(100, 10)], total: {} }, { total: "100", grade: "优" }],
  [
    "our own formula in it neither",
    { indicators: [row(100, 10)], total: { score: { formula: "'计分底稿'!H9", value: 85 } } },
    { total: "100", grade: "优" },
  ],
  [
    "the user's sum of scores that are all there is stated",
    { indicators: [row(60, 10, 60), row(40, 10, 30)], total: { score: SUM(90) } },
    { total: "100", given: "90", stated: "90，公式", grade: "优" },
  ],
  [
    "with one still to be filled in it is not",
    { indicators: [row(60, 10, 60), row(40, 10)], total: { score: SUM(60) } },
    { total: "100", given: "100", grade: "优" },
  ],
  [
    "a row without a weight is none to be filled in",
    { indicators: [row(100, 10, 90), row(null, 10)], total: { score: SUM(90) } },
    {
      total: "100",
      given: "90",
      stated: "90，公式",
      grade: "优",
      told: ["H7 指标“数量”的分值“”读不出来，没有计分。请填写分值。"],
    },
  ],
  [
    "what waits is counted with its points, and there is no grade",
    { indicators: [row(60, 10), { name: "水平", target: "提升", actual: "部分达成", weight: 40, score: null }] },
    {
      total: "60",
      grade: null,
      pending: "1 项 40 分",
      told: ["I7 指标“水平”（40 分）待定：指标值“提升”是定性描述，得分要由填报人确定。请在得分栏填写。"],
    },
  ],
  [
    "an empty actual waits; the check of empty cells tells of it",
    { indicators: [row(60, 10), row(40, null)] },
    { total: "60", grade: null, pending: "1 项 40 分" },
  ],
  [
    "a form without a column for it is told at the row",
    { indicators: [row(60, 10), { name: "数量", target: "≥10个", weight: 40 }] },
    {
      total: "60",
      grade: null,
      pending: "1 项 40 分",
      told: ["A7:M7 指标“数量”无法计分：没有填写完成值。请改正后重新计分。"],
    },
  ],
  [
    "an error value waits; a check names its cell",
    { indicators: [row(60, 10), { ...row(40, 10), actual: { error: "#REF!" } }] },
    {
      total: "60",
      grade: null,
      pending: "1 项 40 分",
      told: [],
    },
  ],
  [
    "a weight that is no number is told at its cell",
    { indicators: [row(60, 10), row("若干", 10)] },
    { total: "60", grade: null, told: ["H7 指标“数量”的分值“若干”读不出来，没有计分。请填写分值。"] },
  ],
  [
    "a row without a cell for it at the row; a total that lacks its points has no grade",
    { indicators: [row(60, 10), row(undefined, 10)] },
    { total: "60", grade: null, told: ["A7:M7 指标“数量”的分值“”读不出来，没有计分。请填写分值。"] },
  ],
  [
    "points that a person gave to a row without a weight are not lacking",
    { indicators: [row(60, 10), row(undefined, 10, 40)] },
    {
      total: "60",
      given: "100",
      grade: "优",
      told: ["A7:M7 指标“数量”的分值“”读不出来，没有计分。请填写分值。"],
    },
  ],
  [
    "a form without weights has no grade",
    { isScored: false, indicators: [row(undefined, 9)] },
    { total: "0", grade: null, told: ["A1:M7 这张自评表没有分值，只算执行率和完成率，不计分。"] },
  ],
  [
    "a template is not told to lack them",
    { isScored: false, isTemplate: true, project: "培训", indicators: [row(undefined, 9)] },
    { total: "0", grade: null },
  ],
])("%s", (_what, literal, expected) => {
  expect(totals(literal)).toEqual({ ...PLAIN, ...expected });
});

describe("items that do not apply", () => {
  const rescaled = (left: number, sum: string, total: string) =>
    `A1:M8 不适用的指标共 ${left} 分不计，${sum}÷(100－${left})×100=${total} 分。`;

  test.each<[what: string, indicators: readonly IndicatorLiteral[], expected: object]>([
    [
      "are left out, and the rest is scaled up",
      [row(60, 9), leftOut(40)],
      { total: "90", grade: "优", adjustments: ["rescale 36"], told: [rescaled(40, "54", "90")] },
    ],
    [
      "to as many decimals as the scheme has",
      [row(70, 6.1), leftOut(30)],
      { total: "61", grade: "中", adjustments: ["rescale 18.3"], told: [rescaled(30, "42.7", "61")] },
    ],
    ["alone leave nothing to scale", [leftOut(60), leftOut(40)], { total: "0", grade: "差" }],
    [
      "without points leave nothing out",
      [row(100, 9), leftOut(null)],
      { total: "90", grade: "优", told: ["H7 指标“污染排放”的分值“”读不出来，没有计分。请填写分值。"] },
    ],
    [
      "but were scored all the same count with their points",
      [row(60, 9), leftOut(40, 35)],
      { total: "90", given: "89", grade: "良" },
    ],
  ])("%s", (_what, indicators, expected) => {
    expect(totals({ indicators })).toEqual({ ...PLAIN, ...expected });
  });

  test("are rounded as scores are", () => {
    const whole: Scheme = { ...NATIONAL, options: { ...NATIONAL.options, scoreDecimals: 0 } };
    expect(totals({ indicators: [row(70, 8.7), leftOut(30)] }, whole)).toMatchObject({ total: "87" });
  });
});

describe("the cap by the execution rate", () => {
  const capped = (rate: string, below: string, most: number, off: string) => [
    `A1:M8 执行率${rate}，低于 ${below}，总分最多 ${most} 分，减 ${off} 分。`,
  ];
  test.each<[what: string, executed: number, done: number, expected: object]>([
    [
      "the strictest that is reached counts",
      4.9,
      10,
      { total: "59", grade: "差", told: capped("49%", "50%", 59, "35.9") },
    ],
    ["a bound belongs above", 5, 10, { total: "69", grade: "中", told: capped("50%", "60%", 69, "26") }],
    ["just below the last", 7.99, 10, { total: "89", grade: "良", told: capped("79.9%", "80%", 89, "8.99") }],
    ["from the last on there is none", 8, 10, { total: "98", grade: "优" }],
    ["a total below it stays", 4.9, 5, { total: "49.9", grade: "差" }],
  ])("%s", (_what, executed, done, expected) => {
    const literal: FormLiteral = { funds: [{ annual: 10, executed, weight: 10 }], indicators: [row(90, done)] };
    const adjustments = "told" in expected ? expect.arrayContaining([expect.stringMatching(/^cap -/)]) : [];
    expect(totals(literal, WITH_CAPS)).toEqual({ ...PLAIN, adjustments, ...expected });
  });

  test("in whichever order a scheme names them", () => {
    const caps = [...WITH_CAPS.options.caps].reverse();
    const scheme = { ...WITH_CAPS, options: { ...WITH_CAPS.options, caps } };
    const literal = { funds: [{ annual: 10, executed: 4.9, weight: 10 }], indicators: [row(90, 10)] };
    expect(totals(literal, scheme)).toMatchObject({ total: "59", adjustments: ["cap -35.9"] });
  });

  test("without a rate there is none", () => {
    const literal = { funds: [{ annual: null, executed: 4.9, weight: 10 }], indicators: [row(90, 10)] };
    expect(totals(literal, WITH_CAPS)).toMatchObject({ total: "90", adjustments: [] });
  });
});
