import {
  chooseScheme,
  DEFAULT_OPTIONS,
  schemeById,
  scoreWorkbook,
  type Evaluation,
  type Scheme,
  type SchemeOptions,
} from "../../src/scoring";
import { dossier, form, type FormLiteral, type FundsLiteral } from "../support/form";

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
