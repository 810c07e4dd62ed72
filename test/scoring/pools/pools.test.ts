import { withComputedScores } from "../../../src/app";
import { shownRule } from "../../../src/scoring";
import { poolsOf } from "../../../src/scoring/pools/pools";
import { indicator, type IndicatorLiteral } from "../../support/form";
import { type Row, RATE, CHANGE, WEIGHT_SHARED, ALL_SHARED, evaluate, shown } from "./support";

describe("of an either-or pair the better one counts", () => {
  test.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    ["in one score cell the points stand on its row", [RATE, CHANGE], ALL_SHARED, ["10/10", "不计"]],
    ["with a score cell each on the better row", [RATE, CHANGE], WEIGHT_SHARED, ["不计", "10/10"]],
    ["the first is better", [RATE, { ...CHANGE, actual: "60%" }], WEIGHT_SHARED, ["5/10", "不计"]],
    ["both are as good", [{ ...RATE, actual: "8%" }, CHANGE], WEIGHT_SHARED, ["10/10", "不计"]],
    ["a blank below the weight is no weight of its own", [RATE, CHANGE], [], ["不计", "10/10"]],
    [
      "each names its weight and the choice",
      [RATE, { ...CHANGE, weight: 10, standard: "二者择其一" }],
      [],
      ["不计", "10/10"],
    ],
    [
      "these two stand for each other by the common framework",
      [RATE, { ...CHANGE, weight: 10 }],
      [],
      ["不计", "10/10"],
    ],
    ["only the one that is filled in", [RATE, { ...CHANGE, actual: null }], ALL_SHARED, ["5/10", "不计"]],
    ["a stroke is no choice", [{ ...RATE, actual: "/" }, CHANGE], ALL_SHARED, ["10/10", "不计"]],
    ["不适用 is no choice", [RATE, { ...CHANGE, actual: "不适用" }], WEIGHT_SHARED, ["5/10", "不计"]],
  ])("%s", (_, rows, merges, expected) => {
    const { evaluation, pool } = evaluate(rows, merges);
    expect(pool.map(shown)).toEqual(expected);
    expect(pool.map(shownRule)).toEqual(["composite", "composite"]);
    expect(evaluation.total.toFixed()).toBe(String(90 + Number(expected.join().match(/(\d+)\/10/)![1])));
  });

  test.each(["二者择其一", "两项任选一项计分", "两者选其一", "二选一", "任选其中一项", "两者取其高", "任选其一"])(
    "%s",
    (standard) => {
      expect(evaluate([{ ...RATE, standard }, CHANGE]).pool.map(shown)).toEqual(["10/10", "不计"]);
    },
  );

  test("the column 计分方式 says it too", () => {
    const { pool, findings } = evaluate([{ ...RATE, standard: "", method: "二者择其一" }, CHANGE]);
    expect(pool.map(shown)).toEqual(["10/10", "不计"]);
    expect(findings.filter(({ check }) => check.startsWith("method"))).toEqual([]);
  });

  test("in 计分方式 of a row that shares its points with none it is of no use, which is told", () => {
    const { findings } = evaluate([{ ...RATE, standard: "", method: "二者择其一" }], []);
    expect(findings.map(({ check }) => check)).toContain("method-unusable");
  });

  test("nothing weighs 110 points, and what was settled is told", () => {
    const { findings } = evaluate([RATE, { ...CHANGE, weight: 10, standard: "二者择其一" }], []);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(findings.find(({ check }) => check === "pool-settled")).toMatchObject({
      severity: "info",
      message: expect.stringContaining("“结转结余率”“结转结余变动率”写有“二者择其一”，共用 10 分，计得分高的一项"),
    });
  });

  test("each row says what it would get and which one counts", () => {
    const { pool } = evaluate([RATE, CHANGE], WEIGHT_SHARED);
    expect(pool.map(({ explained }) => explained())).toEqual([
      "目标≤10%，完成15%，超过目标 5 个百分点，得 10×(1－5÷10)=5 分，扣 5 分；与“结转结余变动率”写有“二者择其一”，取得分高的“结转结余变动率”，得 10 分，这一项不计。",
      "目标≤0%，完成0%，没有超过目标，得满分 10 分；与“结转结余率”写有“二者择其一”，取得分高的这一项，得 10 分。",
    ]);
  });
});

describe("chosen rows share the points", () => {
  const rows = (actuals: readonly (string | null)[]): readonly Row[] =>
    actuals.map((actual, index) => ({
      name: `选项${index + 1}`,
      target: "≥10个",
      actual,
      ...(index === 0 ? { weight: 10, standard: "任选两项" } : {}),
    }));
  const merges = ["F7:F9", "G7:G9"];

  test.each([
    ["both reached", ["10个", null, "12个"], "10/10"],
    ["one reached by half", ["10个", "5个", null], "7.5/10"],
    ["too few", ["10个", null, null], "待定/10"],
    ["too many", ["10个", "10个", "10个"], "待定/10"],
    ["none", [null, null, null], "待定/10"],
  ] as const)("%s", (_, actuals, expected) => {
    expect(evaluate(rows(actuals), merges).pool.map(shown)).toEqual([expected, "不计", "不计"]);
  });

  test.each([
    [["10个", null, null], "要选 2 项，填了完成值的有 1 项"],
    [[null, null, null], "没有一项填了完成值"],
  ])("%j waits: %s", (actuals, why) => {
    const { findings, evaluation } = evaluate(rows(actuals), merges);
    const told = findings.filter(({ check }) => check === "pool-pending");
    expect(told).toMatchObject([{ severity: "warning", sources: [{ top: 6, left: 6 }] }]);
    expect(told[0]!.message).toContain(why);
    expect([evaluation.pending.count, evaluation.grade]).toEqual([1, null]);
  });

  test("how many is left open", () => {
    const open = rows(["10个", "8个", null]).map((row) => (row.standard ? { ...row, standard: "任选" } : row));
    expect(evaluate(open, merges).pool.map(shown)).toEqual(["9/10", "不计", "不计"]);
  });
});

describe("chosen rows with points of their own", () => {
  const rows = (actuals: readonly (string | null)[]): readonly Row[] =>
    actuals.map((actual, index) => ({
      name: `选项${index + 1}`,
      target: "≥10个",
      actual,
      weight: 5,
      standard: "任选两项",
    }));

  test.each([
    ["two of three", ["10个", null, "5个"], ["5/5", "不计", "2.5/5"], []],
    ["all of them", ["10个", "10个", "10个"], ["5/5", "5/5", "5/5"], ["pool-count"]],
    ["one is missing", ["10个", null, null], ["5/5", "不计", "不计"], ["pool-count"]],
    ["not one yet", [null, null, null], ["待定/5", "待定/5", "待定/5"], []],
  ] as const)("%s", (_, actuals, expected, told) => {
    const { pool, findings } = evaluate(rows(actuals), []);
    expect(pool.map(shown)).toEqual(expected);
    expect(findings.map(({ check }) => check).filter((check) => check === "pool-count")).toEqual(told);
  });
});

describe("a judgement within a pool", () => {
  const byWords: Row = { ...CHANGE, target: "规范", actual: "基本规范" };

  test("waits while it could change the outcome, and its cell is named", () => {
    const { pool, findings } = evaluate([RATE, byWords]);
    expect(pool.map(shown)).toEqual(["待定/10", "不计"]);
    const told = findings.filter(({ check }) => check === "pool-pending");
    expect(told[0]!.message).toContain("“结转结余率”得 5 分、“结转结余变动率”待定");
    expect(findings.filter(({ check }) => check === "score-pending")).toEqual([]);
  });

  test("matters no longer beside full marks", () => {
    expect(evaluate([{ ...RATE, actual: "8%" }, byWords]).pool.map(shown)).toEqual(["10/10", "不计"]);
  });

  test("typed into its own cell it is compared with the other", () => {
    expect(evaluate([RATE, { ...byWords, score: 7 }], WEIGHT_SHARED).pool.map(shown)).toEqual(["不计", "7/10"]);
  });

  test("typed into the shared cell it is the pool's", () => {
    const { pool } = evaluate([{ ...RATE, score: 8 }, byWords]);
    expect(pool.map(shown)).toEqual(["8/10", "不计"]);
    expect(pool[0]!.state).toBe("given");
  });
});

describe("scores that a person typed", () => {
  test.each<[string, readonly Row[], readonly string[], string | null, readonly string[]]>([
    ["as the rules give", [{ ...RATE, score: 10 }, CHANGE], ALL_SHARED, "100", []],
    ["less than the rules give", [{ ...RATE, score: 5 }, CHANGE], ALL_SHARED, "95", ["score-not-following"]],
    ["the lower of the two", [{ ...RATE, score: 5 }, CHANGE], WEIGHT_SHARED, "95", ["score-not-following"]],
    [
      "both",
      [
        { ...RATE, score: 5 },
        { ...CHANGE, score: 10 },
      ],
      WEIGHT_SHARED,
      "105",
      ["pool-scored-twice"],
    ],
    [
      "the other as 0",
      [
        { ...RATE, score: 0 },
        { ...CHANGE, score: 10 },
      ],
      WEIGHT_SHARED,
      "100",
      [],
    ],
  ])("%s", (_, rows, merges, givenTotal, errors) => {
    const { evaluated, evaluation, findings } = evaluate(rows, merges);
    expect(evaluation.total.toFixed()).toBe("100");
    expect(evaluation.givenTotal?.toFixed() ?? null).toBe(givenTotal);
    expect(findings.filter(({ severity }) => severity === "error").map(({ check }) => check)).toEqual(errors);
    const rescored = withComputedScores(evaluated).scored.projects[0]!.evaluation!;
    expect(rescored.givenTotal?.toFixed() ?? rescored.total.toFixed()).toBe("100");
  });
});

describe("no pool", () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    ["a shared weight without such words", [{ ...RATE, standard: "" }, CHANGE], ALL_SHARED],
    ["equal weights, and only one speaks of a choice", [RATE, { ...CHANGE, name: "公用经费控制率", weight: 10 }], []],
  ])("%s", (_, rows, merges) => {
    expect(evaluate(rows, merges).pool.map(shownRule)).not.toContain("composite");
  });

  test("the row that shares a weight without a choice is not counted, and its cells are named", () => {
    const { findings, pool } = evaluate([{ ...RATE, standard: "" }, CHANGE]);
    expect(pool).toHaveLength(1);
    expect(findings.find(({ check }) => check === "shared-weight")).toMatchObject({
      severity: "warning",
      message: expect.stringContaining("“结转结余变动率”与上面一行共用"),
      sources: [{ top: 6, bottom: 7, left: 5, right: 5 }],
    });
  });
});

const FIRST: IndicatorLiteral = { name: "甲", weight: 10, standard: "二者择其一" };
const BLANK: IndicatorLiteral = { name: "乙", weight: "" };
const OWN: IndicatorLiteral = { name: "乙", weight: 10, standard: "二者择其一" };

test.each<[what: string, rows: readonly IndicatorLiteral[], pools: string]>([
  ["a blank below the weight", [FIRST, BLANK], "甲乙"],
  [
    "said by the second row alone",
    [
      { ...FIRST, standard: "" },
      { ...BLANK, standard: "二者择其一" },
    ],
    "甲乙",
  ],
  ["said by none", [{ ...FIRST, standard: "" }, BLANK], ""],
  ["a blank of another second level", [FIRST, { ...BLANK, level2: "质量指标" }], ""],
  ["a blank of another first level", [FIRST, { ...BLANK, level1: "效益指标" }], ""],
  ["其中 below it", [FIRST, { ...BLANK, isOfWhich: true }], ""],
  ["a weight of its own, and the choice", [FIRST, OWN], "甲乙"],
  ["another weight", [FIRST, { ...OWN, weight: 5 }], ""],
  ["the same weight without the choice", [FIRST, { ...OWN, standard: "" }], ""],
  [
    "the same weight, named by the other",
    [
      { ...FIRST, standard: "与乙二者择其一" },
      { ...OWN, standard: "" },
    ],
    "甲乙",
  ],
  [
    "the same weight, naming the other",
    [
      { ...FIRST, standard: "" },
      { ...OWN, standard: "与甲二者择其一" },
    ],
    "甲乙",
  ],
  ["no weight at all", [{ ...FIRST, weight: "" }, BLANK], ""],
  [
    "任选 with points of their own",
    [
      { ...FIRST, standard: "任选" },
      { ...OWN, standard: "任选" },
    ],
    "甲乙",
  ],
  [
    "任选 and 任选两项 are two matters",
    [
      { ...FIRST, standard: "任选" },
      { ...OWN, standard: "任选两项" },
    ],
    "",
  ],
  [
    "任选 of one row alone",
    [
      { ...FIRST, standard: "任选" },
      { ...OWN, standard: "" },
    ],
    "",
  ],
  ["two pairs, one after the other", [FIRST, BLANK, { ...FIRST, name: "丙" }, { ...BLANK, name: "丁" }], "甲乙 丙丁"],
  ["a row before and one behind", [{ name: "子", weight: 5 }, FIRST, BLANK, { name: "丑", weight: 5 }], "甲乙"],
])("rows that are a pool: %s", (_what, literals, pools) => {
  const rows = literals.map((literal, index) => indicator(literal, "自评表", 5 + index));
  const found = new Set(poolsOf(rows).values());
  expect([...found].map((pool) => pool.rows.map(({ name }) => name).join("")).join(" ")).toBe(pools);
});
