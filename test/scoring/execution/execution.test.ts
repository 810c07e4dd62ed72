import {
  chooseScheme,
  DEFAULT_OPTIONS,
  schemeById,
  scoreWorkbook,
  type Evaluation,
  type Scheme,
  type SchemeOptions,
} from "../../../src/scoring";
import { executionFunds, executionWeight } from "../../../src/scoring/execution/execution";
import { a1 } from "../../../src/workbook";
import { dossier, form, slot, worded, type CellLiteral, type FormLiteral, type FundsLiteral } from "../../support/form";

const NATIONAL = schemeById("mof-2020-10")!;

function scheme(options: Partial<SchemeOptions>): Scheme {
  return { ...NATIONAL, options: { ...DEFAULT_OPTIONS, ...options } };
}

/** A form with those funds and one indicator of `weight` points. */
function evaluate(
  funds: readonly FundsLiteral[] | undefined,
  weight: number | string,
  by = NATIONAL,
  more: Partial<FormLiteral> = {},
) {
  const all = dossier([
    form({
      ...(funds ? { funds } : {}),
      indicators: [{ name: "数量", target: "≥1个", actual: "1个", weight }],
      ...more,
    }),
  ]);
  const { scored, findings } = scoreWorkbook(all, { scheme: by, findings: [] });
  const evaluation: Evaluation = scored.projects[0]!.evaluation!;
  const { execution } = evaluation;
  return {
    evaluation,
    weight: execution?.weight?.toFixed() ?? null,
    score: execution?.score?.toFixed() ?? null,
    rate: evaluation.executionRate?.toFixed(6) ?? null,
    checks: findings.map(({ check }) => check),
    findings,
  };
}

describe("the weight of the execution rate", () => {
  test.each<[string, FundsLiteral, number, string | null, string | null]>([
    ["is what the form gives", { annual: 10, executed: 9, weight: 20 }, 80, "20", null],
    ["also as a percentage", { annual: 10, executed: 9, weight: "10%" }, 90, "10", null],
    ["is 10 beside 90", { annual: 10, executed: 9 }, 90, "10", "execution-weight-inferred"],
    ["is nothing beside 100", { annual: 10, executed: 9 }, 100, null, null],
    ["is the scheme's otherwise", { annual: 10, executed: 9 }, 85, "10", "execution-weight-assumed"],
  ])("%s", (_what, funds, weight, expected, check) => {
    const scored = evaluate([funds], weight);
    expect(scored.weight).toBe(expected);
    expect(scored.checks.filter((id) => id.startsWith("execution-weight"))).toEqual(check === null ? [] : [check]);
  });

  test.each([
    [85, ["execution-weight-unknown"]],
    [90, ["execution-weight-inferred"]],
    [100, []],
  ])("is said to be unknown where neither form nor scheme gives one, beside %d", (weight, checks) => {
    const scored = evaluate([{ annual: 10, executed: 9 }], weight, { ...NATIONAL, executionWeight: null });
    expect(scored.checks.filter((id) => id.startsWith("execution-weight"))).toEqual(checks);
  });
});

describe("which amounts make the rate", () => {
  const ROWS: readonly FundsLiteral[] = [
    { initial: 100, annual: 120, executed: 90, weight: 10 },
    { label: "其中：当年财政拨款", annual: 90, executed: 60 },
    { label: "上年结转资金", annual: 30, executed: 30 },
  ];
  test.each<[SchemeOptions["divisor"], string, string]>([
    ["annual-budget", "0.750000", "7.5"],
    ["initial-budget", "0.900000", "9"],
    ["annual-budget-plus-carried-over", "0.600000", "6"],
  ])("divided by %s", (divisor, rate, score) => {
    const scored = evaluate(ROWS, 90, scheme({ divisor }));
    expect([scored.rate, scored.score]).toEqual([rate, score]);
  });

  test("without an annual budget the initial one divides, with a warning", () => {
    const scored = evaluate([{ initial: 100, annual: null, executed: 90, weight: 10 }], 90);
    expect([scored.score, scored.checks.includes("execution-initial-budget")]).toEqual(["9", true]);
  });

  test.each<[FundsLiteral["rate"], string]>([
    [{ value: 0.9563, text: "95.63%" }, "9.56"],
    [0.9563, "9.56"],
    [95.63, "9.56"],
    ["95.63%", "9.56"],
  ])("a form with the rate alone, %j, takes that", (rate, score) => {
    const scored = evaluate([{ annual: null, executed: null, rate, weight: 10 }], 90);
    expect([scored.score, scored.checks.includes("execution-rate-only")]).toEqual([score, true]);
  });

  test("a form without a funds block takes the project list's amounts", () => {
    const one = form({ indicators: [{ name: "数量", target: "≥1个", actual: "1个", weight: 90 }] });
    const list = form({ funds: [{ annual: 20, executed: 19 }], indicators: [], project: "清单" });
    const amounts = dossier([list]).projects[0]!;
    const all = dossier([one]);
    const projects = [{ ...all.projects[0]!, annualBudget: amounts.annualBudget, executed: amounts.executed }];
    const { scored, findings } = scoreWorkbook({ ...all, projects }, chooseScheme(all, "mof-2020-10"));
    expect(scored.projects[0]!.evaluation!.execution?.score?.toFixed()).toBe("9.5");
    expect(findings.map(({ check }) => check)).toContain("execution-list-amounts");
  });

  test.each([
    ["amounts", "65.66", "65.07", "9.91"],
    ["a rate", "100%", "76%", "7.6"],
  ])("预算执行率 as an indicator row that holds %s", (_what, target, actual, score) => {
    const executionRow = { name: "预算执行率", target, actual, weight: 10 };
    expect(evaluate(undefined, 90, NATIONAL, { executionRow }).score).toBe(score);
  });
});

describe("what has no rate", () => {
  test.each<[FundsLiteral, string | null, string | null]>([
    [{ annual: 0, executed: 0, weight: 10 }, "10", null],
    [{ annual: 0, executed: 5, weight: 10 }, "0", "execution-zero-budget"],
    [{ annual: -5, executed: 5, weight: 10 }, null, "execution-unreadable"],
    [{ annual: null, executed: 5, weight: 10 }, null, "execution-unreadable"],
    [{ annual: 5, executed: "—", weight: 10 }, null, "execution-unreadable"],
    [{ annual: 5, executed: { error: "#REF!" }, weight: 10 }, null, "execution-unreadable"],
  ])("%j scores %s", (funds, score, check) => {
    const scored = evaluate([funds], 90);
    expect(scored.rate).toBeNull();
    expect(scored.score).toBe(score);
    expect(scored.checks.filter((id) => id.startsWith("execution-"))).toEqual(check === null ? [] : [check]);
  });

  test("an item that can't be scored waits, and there is no grade", () => {
    const { evaluation } = evaluate([{ annual: null, executed: 5, weight: 10 }], 90);
    expect([evaluation.pending.count, evaluation.grade]).toEqual([1, null]);
  });
});

test("amounts are read live from their cells, in the unit of the block", () => {
  const { evaluation } = evaluate([{ annual: 2.3, executed: "2.29", weight: 10 }], 90);
  const kinds = evaluation.execution!.operands.map(({ role, source }) => [role, source.kind]);
  expect(kinds).toEqual([
    ["budget", "cell"],
    ["executed", "affixed"],
    ["weight", "cell"],
  ]);
});

/** What the accountant reads of the execution rate of a form beside indicators of that many points. */
function told(literal: Partial<FormLiteral>, weight: number, options: Partial<SchemeOptions> = {}) {
  const { evaluation, findings } = evaluate(undefined, weight, scheme(options), literal);
  return [evaluation.execution?.explanation ?? null, ...findings.map(worded)];
}

test.each<[form: Partial<FormLiteral>, weight: number, told: readonly (string | null)[]]>([
  [
    { funds: [{ annual: 2.3, executed: 2.29, weight: 10 }] },
    90,
    ["预算数 2.3万元，执行数 2.29万元，执行率99.57%，得 10×2.29÷2.3=9.96 分，扣 0.04 分。"],
  ],
  [
    { funds: [{ annual: 10, executed: 12, weight: 10 }] },
    90,
    ["预算数 10万元，执行数 12万元，执行率120%，超过 100% 按 100% 计，得满分 10 分。"],
  ],
  [
    { funds: [{ annual: 2.3, executed: 2.29, weight: "（10）" }] },
    90,
    ["预算数 2.3万元，执行数 2.29万元，执行率99.57%，得 10×2.29÷2.3=9.96 分，扣 0.04 分。"],
  ],
  [
    { funds: [{ annual: 2.3, executed: 2.29, weight: 0.1 }] },
    90,
    ["预算数 2.3万元，执行数 2.29万元，执行率99.57%，得 10×2.29÷2.3=9.96 分，扣 0.04 分。"],
  ],
  [
    { funds: [{ annual: 2.3, executed: 2.29 }] },
    90,
    [
      "预算数 2.3万元，执行数 2.29万元，执行率99.57%，得 10×2.29÷2.3=9.96 分，扣 0.04 分。",
      "A5:J5 表中没有写预算执行率的分值，各指标分值合计 90 分，执行率按 10 分计。",
    ],
  ],
  [
    { funds: [{ annual: 2.3, executed: 2.29 }] },
    85,
    [
      "预算数 2.3万元，执行数 2.29万元，执行率99.57%，得 10×2.29÷2.3=9.96 分，扣 0.04 分。",
      "A5:J5 表中没有写预算执行率的分值，各指标分值合计 85 分，按计分方案计 10 分。请在表中写明。",
    ],
  ],
  [{ funds: [{ annual: 2.3, executed: 2.29 }] }, 100, [null]],
  [{}, 85, [null]],
  [
    { executionRow: { name: "预算执行率", target: "100%", actual: "76%", weight: 10 } },
    85,
    ["没有预算数和执行数，取表中填写的执行率76%，得 10×76÷100=7.6 分，扣 2.4 分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "100%", actual: "76%", weight: 10 } },
    90,
    ["没有预算数和执行数，取表中填写的执行率76%，得 10×76÷100=7.6 分，扣 2.4 分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "100%", actual: 0.76, weight: 10 } },
    90,
    ["没有预算数和执行数，取表中填写的执行率76%，得 10×76÷100=7.6 分，扣 2.4 分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "100%", actual: 76, weight: 10 } },
    90,
    ["没有预算数和执行数，取表中填写的执行率76%，得 10×76÷100=7.6 分，扣 2.4 分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "100%", actual: 1.5, weight: 10 } },
    90,
    ["没有预算数和执行数，取表中填写的执行率150%，超过 100% 按 100% 计，得满分 10 分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "100%", actual: 1.6, weight: 10 } },
    90,
    ["没有预算数和执行数，取表中填写的执行率1.6%，得 10×1.6÷100=0.16 分，扣 9.84 分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "100%", actual: "1.2%", weight: 10 } },
    90,
    ["没有预算数和执行数，取表中填写的执行率1.2%，得 10×1.2÷100=0.12 分，扣 9.88 分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "65.66万元", actual: "65.07万元", weight: 10 } },
    90,
    ["预算数 65.66万元，执行数 65.07万元，执行率99.1%，得 10×65.07÷65.66=9.91 分，扣 0.09 分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "65.66万元", actual: "650700元", weight: 10 } },
    90,
    ["预算数 65.66万元，执行数 65.07万元，执行率99.1%，得 10×65.07÷65.66=9.91 分，扣 0.09 分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "65.66万元", actual: 65.07, weight: 10 } },
    90,
    ["预算数 65.66万元，执行数 65.07万元，执行率99.1%，得 10×65.07÷65.66=9.91 分，扣 0.09 分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: 65.66, actual: "65.07万元", weight: 10 } },
    90,
    ["预算数 65.66，执行数 65.07，执行率99.1%，得 10×65.07÷65.66=9.91 分，扣 0.09 分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "65.66万元", actual: "65.07件", weight: 10 } },
    90,
    ["表中没有预算数和执行数，待定。", "A7:M7 预算执行率无法计分：表中没有预算数和执行数。请补填后重新计分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "65.66万元", actual: "99.1%", weight: 10 } },
    90,
    ["没有预算数和执行数，取表中填写的执行率99.1%，得 10×99.1÷100=9.91 分，扣 0.09 分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "100%", actual: "40万元", weight: 10 } },
    90,
    ["表中没有预算数和执行数，待定。", "A7:M7 预算执行率无法计分：表中没有预算数和执行数。请补填后重新计分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "及时", actual: "76%", weight: 10 } },
    90,
    ["没有预算数和执行数，取表中填写的执行率76%，得 10×76÷100=7.6 分，扣 2.4 分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "及时", actual: "较好", weight: 10 } },
    90,
    ["表中没有预算数和执行数，待定。", "A7:M7 预算执行率无法计分：表中没有预算数和执行数。请补填后重新计分。"],
  ],
  [
    { executionRow: { name: "预算执行率", target: "及时", actual: 76, weight: 10 } },
    90,
    ["没有预算数和执行数，取表中填写的执行率76%，得 10×76÷100=7.6 分，扣 2.4 分。"],
  ],
  [
    {
      executionRow: { name: "预算执行率", target: "100%", actual: 76, weight: 10 },
      funds: [{ annual: null, executed: null }],
    },
    90,
    ["没有预算数和执行数，取表中填写的执行率76%，得 10×76÷100=7.6 分，扣 2.4 分。"],
  ],
  [
    {
      executionRow: { name: "预算执行率", target: "100%", actual: 76, weight: 10 },
      funds: [{ annual: null, executed: null, rate: "80%" }],
    },
    90,
    [
      "没有预算数和执行数，取表中填写的执行率80%，得 10×80÷100=8 分，扣 2 分。",
      "G5 没有预算数或执行数，执行率取表中填写的 80%。",
    ],
  ],
  [
    {
      executionRow: { name: "预算执行率", target: "100%", actual: 76, weight: 10 },
      funds: [{ annual: 10, executed: 9 }],
    },
    90,
    ["预算数 10万元，执行数 9万元，执行率90%，得 10×9÷10=9 分，扣 1 分。"],
  ],
  [
    { funds: [{ annual: null, executed: 5, weight: 10 }] },
    90,
    ["没有预算数，待定。", "D5 预算执行率无法计分：没有预算数。请补填后重新计分。"],
  ],
  [
    { funds: [{ executed: 5, weight: 10 }] },
    90,
    ["没有预算数，待定。", "A5:J5 预算执行率无法计分：没有预算数。请补填后重新计分。"],
  ],
  [
    { funds: [{ annual: 5, executed: null, weight: 10 }] },
    90,
    ["没有执行数，待定。", "E5 预算执行率无法计分：没有执行数。请补填后重新计分。"],
  ],
  [
    { funds: [{ annual: 5, weight: 10 }] },
    90,
    ["没有执行数，待定。", "A5:J5 预算执行率无法计分：没有执行数。请补填后重新计分。"],
  ],
  [
    { funds: [{ annual: { error: "#REF!" }, executed: 5, weight: 10 }] },
    90,
    ["没有预算数，待定。", "D5 预算执行率无法计分：没有预算数。请补填后重新计分。"],
  ],
  [
    { funds: [{ annual: -5, executed: 5, weight: 10 }] },
    90,
    ["预算数是负数，待定。", "A5:J5 预算执行率无法计分：预算数是负数。请补填后重新计分。"],
  ],
  [
    { funds: [{ annual: 0, executed: 5, weight: 10 }] },
    90,
    [
      "预算数 0万元，执行数 5万元，预算为零，执行率不适用，得 0 分，扣 10 分。",
      "D5 预算数为零却有支出，执行率不适用，这一项按计分方案得 0 分。请核对预算数。",
    ],
  ],
  [
    { funds: [{ annual: 0, executed: 0, weight: 10 }] },
    90,
    ["预算数 0万元，执行数 0万元，预算为零，执行率不适用，得满分 10 分。"],
  ],
  [{ funds: [{ annual: null, executed: 5, weight: 10, score: 8 }] }, 90, ["预算数或执行数读不出来，填报人评 8 分。"]],
  [
    { funds: [{ annual: 5, executed: 4, weight: 10, score: 7 }] },
    90,
    ["预算数 5万元，执行数 4万元，执行率80%，得 10×4÷5=8 分，扣 2 分。"],
  ],
  [
    { funds: [{ initial: 100, annual: null, executed: 90, weight: 10 }] },
    90,
    [
      "预算数 100万元，执行数 90万元，执行率90%，得 10×90÷100=9 分，扣 1 分。",
      "C5 没有全年预算数，执行率改用年初预算数计算。请补填全年预算数。",
    ],
  ],
  [
    { funds: [{ initial: 100, annual: "—", executed: 90, weight: 10 }] },
    90,
    [
      "预算数 100万元，执行数 90万元，执行率90%，得 10×90÷100=9 分，扣 1 分。",
      "C5 没有全年预算数，执行率改用年初预算数计算。请补填全年预算数。",
    ],
  ],
  [
    { funds: [{ annual: null, executed: null, rate: "95.63%", weight: 10 }] },
    90,
    [
      "没有预算数和执行数，取表中填写的执行率95.63%，得 10×95.63÷100=9.56 分，扣 0.44 分。",
      "G5 没有预算数或执行数，执行率取表中填写的 95.63%。",
    ],
  ],
  [
    { funds: [{ annual: null, executed: null, rate: 1.5, weight: 10 }] },
    90,
    [
      "没有预算数和执行数，取表中填写的执行率150%，超过 100% 按 100% 计，得满分 10 分。",
      "G5 没有预算数或执行数，执行率取表中填写的 150%。",
    ],
  ],
  [
    { funds: [{ annual: null, executed: null, rate: 1.6, weight: 10 }] },
    90,
    [
      "没有预算数和执行数，取表中填写的执行率1.6%，得 10×1.6÷100=0.16 分，扣 9.84 分。",
      "G5 没有预算数或执行数，执行率取表中填写的 1.6%。",
    ],
  ],
  [
    {
      funds: [
        { label: "当年财政拨款", isTotal: false, annual: 10, executed: 9 },
        { label: "年度资金总额", isTotal: true, annual: 20, executed: 19, weight: 10 },
      ],
    },
    90,
    ["预算数 20万元，执行数 19万元，执行率95%，得 10×19÷20=9.5 分，扣 0.5 分。"],
  ],
  [
    { funds: [{ label: "当年财政拨款", isTotal: false, annual: 10, executed: 9, weight: 10 }] },
    90,
    ["预算数 10万元，执行数 9万元，执行率90%，得 10×9÷10=9 分，扣 1 分。"],
  ],
])("%j beside %d points is told in words", (literal, weight, expected) => {
  expect(told(literal, weight)).toEqual(expected);
});

test.each<[form: Partial<FormLiteral>, options: Partial<SchemeOptions>, told: readonly (string | null)[]]>([
  [
    { funds: [{ annual: 0, executed: 0, weight: 10 }] },
    { zeroBudget: "pending" },
    [
      "预算数 0万元，执行数 0万元，预算为零，执行率不适用，待定。",
      "A5:J5 预算执行率无法计分：预算数为零，按计分方案待定。请补填后重新计分。",
    ],
  ],
  [
    { funds: [{ annual: 0, executed: 5, weight: 10 }] },
    { zeroBudget: "full" },
    [
      "预算数 0万元，执行数 5万元，预算为零，执行率不适用，得满分 10 分。",
      "D5 预算数为零却有支出，执行率不适用，这一项按计分方案得 10 分。请核对预算数。",
    ],
  ],
  [
    { funds: [{ annual: 0, executed: 5, weight: 10, score: 8 }] },
    { zeroBudget: "pending" },
    ["预算数 0万元，执行数 5万元，预算为零，执行率不适用，填报人评 8 分。"],
  ],
  [
    { funds: [{ initial: null, annual: 100, executed: 90, weight: 10 }] },
    { divisor: "initial-budget" },
    ["没有预算数，待定。", "C5 预算执行率无法计分：没有预算数。请补填后重新计分。"],
  ],
  [
    { funds: [{ initial: 120, annual: 100, executed: 90, weight: 10 }] },
    { divisor: "initial-budget" },
    ["预算数 120万元，执行数 90万元，执行率75%，得 10×90÷120=7.5 分，扣 2.5 分。"],
  ],
  [
    { funds: [{ initial: 120, annual: null, executed: 90, weight: 10 }] },
    { divisor: "initial-budget" },
    ["预算数 120万元，执行数 90万元，执行率75%，得 10×90÷120=7.5 分，扣 2.5 分。"],
  ],
  [
    {
      funds: [
        { annual: 120, executed: 90, weight: 10 },
        { label: "其中：当年财政拨款", annual: 90, executed: 60 },
        { label: "上年结转资金", annual: 30, executed: 30 },
      ],
    },
    { divisor: "annual-budget-plus-carried-over" },
    ["预算数 150万元，执行数 90万元，执行率60%，得 10×90÷150=6 分，扣 4 分。"],
  ],
  [
    {
      funds: [
        { annual: 120, executed: 90, weight: 10 },
        { label: "其中：当年财政拨款", annual: 90, executed: 60 },
      ],
    },
    { divisor: "annual-budget-plus-carried-over" },
    ["预算数 120万元，执行数 90万元，执行率75%，得 10×90÷120=7.5 分，扣 2.5 分。"],
  ],
  [
    {
      funds: [
        { annual: 120, executed: 90, weight: 10 },
        { label: "其中：当年财政拨款", annual: 90, executed: 60 },
        { label: "上年结转资金", annual: null, executed: 30 },
      ],
    },
    { divisor: "annual-budget-plus-carried-over" },
    ["预算数 120万元，执行数 90万元，执行率75%，得 10×90÷120=7.5 分，扣 2.5 分。"],
  ],
  [
    { funds: [{ label: "上年结转结余", annual: 120, executed: 90, weight: 10 }] },
    { divisor: "annual-budget-plus-carried-over" },
    ["预算数 120万元，执行数 90万元，执行率75%，得 10×90÷120=7.5 分，扣 2.5 分。"],
  ],
])("%j by a scheme with %j is told in words", (literal, options, expected) => {
  expect(told(literal, 90, options)).toEqual(expected);
});

test("a form without amounts takes the project list's, and says so at the list", () => {
  const all = dossier([form({ indicators: [{ name: "数量", target: "≥1个", actual: "1个", weight: 90 }] })]);
  const at = { sheet: "清单", top: 3, left: 0, bottom: 3, right: 5 };
  const own = { annualBudget: slot("清单", 3, 2, 20), executed: slot("清单", 3, 3, 19), at };
  const { findings } = scoreWorkbook(
    { ...all, projects: [{ ...all.projects[0]!, ...own }] },
    { scheme: NATIONAL, findings: [] },
  );
  expect(findings.map(worded)).toEqual([
    "A1:M7 表中没有写预算执行率的分值，各指标分值合计 90 分，执行率按 10 分计。",
    "A4:F4 “培训项目”的自评表没有预算数和执行数，执行率用项目清单中的金额计算。",
  ]);
});

/** Where the execution rate comes from: its numbers, and the blank cells that would change it when filled in. */
function live(literal: Partial<FormLiteral>, weight: number, options: Partial<SchemeOptions> = {}) {
  const { execution } = evaluate(undefined, weight, scheme(options), literal).evaluation;
  return {
    operands: execution!.operands.map(({ role, source }) => `${role} ${source.kind}`),
    conditions: execution!.conditions!.map((one) =>
      one.kind === "at-most" ? `${one.role} ${one.holds ? "≤" : ">"} ${one.most.toFixed()}` : one.kind,
    ),
    watched: execution!.watched!.map(({ row, column }) => a1(row, column)),
  };
}

const RATE_ROW = (actual: CellLiteral, target: CellLiteral = "100%") => ({
  executionRow: { name: "预算执行率", target, actual, weight: 10 },
});
const ALONE = ["budget scheme", "executed cell", "weight cell"];
const WEIGHT = "weight > 1";

describe("while which numbers the rate is calculated as it was", () => {
  test.each<[what: string, literal: Partial<FormLiteral>, conditions: readonly string[]]>([
    ["a fraction", RATE_ROW(0.76), [WEIGHT, "executed ≤ 150"]],
    ["a percentage without its sign", RATE_ROW(76), [WEIGHT, "executed > 1.5"]],
    ["a percentage", RATE_ROW({ value: 0.76, text: "76%" }), [WEIGHT]],
    ["amounts", RATE_ROW(65.07, 65.66), [WEIGHT]],
    ["a weight as a fraction", { funds: [{ annual: 10, executed: 9, weight: 0.1 }] }, ["weight ≤ 100"]],
    ["a weight of one point", { funds: [{ annual: 10, executed: 9, weight: 1 }] }, []],
    ["a stated fraction", { funds: [{ annual: null, rate: 0.76, weight: 10 }] }, [WEIGHT, "executed ≤ 150"]],
    ["a stated percentage", { funds: [{ annual: null, rate: 76, weight: 10 }] }, [WEIGHT, "executed > 1.5"]],
    ["one with its sign", { funds: [{ annual: null, rate: { value: 0.76, text: "76%" }, weight: 10 }] }, [WEIGHT]],
  ])("%s", (_what, literal, conditions) => {
    expect(live(literal, 90).conditions).toEqual(conditions);
  });

  test("a rate alone is one of a hundred, which no cell holds", () => {
    expect(live(RATE_ROW(76), 90).operands).toEqual(ALONE);
    const { evaluation } = evaluate([{ annual: 10, executed: 9 }], 90);
    expect(evaluation.execution!.operands.at(-1)).toMatchObject({ role: "weight", source: { kind: "scheme" } });
  });
});

describe("which blank cells would change the rate when filled in", () => {
  test.each<[what: string, funds: FundsLiteral, options: Partial<SchemeOptions>, watched: readonly string[]]>([
    ["none where all is there", { initial: null, annual: 10, executed: 9 }, {}, []],
    ["the annual budget that the initial one stands for", { initial: 10, annual: null, executed: 9 }, {}, ["D5"]],
    ["both amounts that a stated rate stands for", { annual: null, executed: null, rate: 0.9 }, {}, ["D5", "E5"]],
    [
      "the initial budget where that divides",
      { initial: null, annual: 9, executed: 9, rate: 0.9 },
      { divisor: "initial-budget" },
      ["C5"],
    ],
  ])("%s", (_what, funds, options, watched) => {
    expect(live({ funds: [{ ...funds, weight: 10 }] }, 90, options).watched).toEqual(watched);
  });

  test("the carried-over funds where the scheme adds them", () => {
    const funds = [
      { annual: 10, executed: 9, weight: 10 },
      { label: "上年结转资金", annual: null, executed: 1 },
    ];
    expect(live({ funds }, 90, { divisor: "annual-budget-plus-carried-over" }).watched).toEqual(["D6"]);
    expect(live({ funds }, 90).watched).toEqual([]);
  });
});

// Where no weight is written it follows from the others': the sums that would give another one, or that give this one.
test.each<[weight: number, executionWeight: string | null, hasPlace: boolean, expected: object]>([
  [90, "10", true, { weight: "10", sums: ["90"], holds: true }],
  [100, "10", true, { weight: null, sums: ["0", "100"], holds: true }],
  [100, null, true, { weight: null, sums: ["90"], holds: false }],
  [100, "10", false, { weight: null, sums: ["90"], holds: false }],
  [85, "10", true, { weight: "10", sums: ["0", "90", "100"], holds: false }],
  [85, null, true, { weight: null, sums: ["90"], holds: false }],
  [85, "10", false, { weight: null, sums: ["90"], holds: false }],
])("beside %d points, by a scheme of %s, with a place for it: %s", (points, own, hasPlace, expected) => {
  const funds = hasPlace ? { funds: [{ annual: 10, executed: 9, weight: null }] } : {};
  const one = form({ indicators: [{ name: "数量", target: "≥1个", actual: "1个", weight: points }], ...funds });
  const by = { ...NATIONAL, executionWeight: own };
  const { indicators } = scoreWorkbook(dossier([one]), { scheme: by, findings: [] }).scored.projects[0]!.evaluation!;
  const { weight, inferred } = executionWeight(one, indicators, by, executionFunds(one, null, by));
  expect({ weight: weight?.value.toFixed() ?? null, sums: inferred?.sums, holds: inferred?.holds }).toEqual(expected);
  expect(inferred?.at ?? null).toEqual(hasPlace ? { sheet: "自评表", row: 4, column: 7 } : null);
});

test("an execution row is a place for the rate too", () => {
  const { evaluation, findings } = evaluate(undefined, 85, NATIONAL, {
    executionRow: { name: "预算执行率", target: "100%", actual: "76%" },
  });
  expect([evaluation.execution?.score?.toFixed(), findings.map(({ check }) => check)]).toEqual([
    "7.6",
    ["execution-weight-assumed"],
  ]);
  const unknown = evaluate([{ annual: 10, executed: 9 }], 85, { ...NATIONAL, executionWeight: null });
  expect(unknown.findings.map(worded)).toEqual([
    "A5:J5 表中没有写预算执行率的分值，各指标分值合计 85 分，计分方案也没有规定，执行率没有计分。请在表中写明它的分值。",
  ]);
});
