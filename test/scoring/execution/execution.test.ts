import { chooseScheme, scoreWorkbook, type SchemeOptions } from "../../../src/scoring";
import { executionFunds, executionWeight } from "../../../src/scoring/execution/execution";
import { a1 } from "../../../src/workbook";
import { dossier, form, slot, worded, type CellLiteral, type FormLiteral, type FundsLiteral } from "../../support/form";
import { NATIONAL, scheme, evaluate } from "./support";

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
