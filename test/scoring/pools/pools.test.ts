import { evaluateWorkbook, withComputedScores } from "../../../src/app";
import { formatScore } from "../../../src/figures";
import { shownRule, type ScoredItem } from "../../../src/scoring";
import { worded } from "../../support/form";
import { sheet, workbook, type GridCell } from "../../support/grid";

const HEADER = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "评分标准", "计分方式"];

interface Row {
  readonly name: string;
  readonly target: string;
  readonly actual: GridCell;
  readonly weight?: GridCell;
  readonly score?: GridCell;
  readonly standard?: string;
  readonly method?: string;
}

const RATE: Row = { name: "结转结余率", target: "≤10%", actual: "15%", weight: 10, standard: "二者择其一" };
const CHANGE: Row = { name: "结转结余变动率", target: "≤0%", actual: "0%" };
const WEIGHT_SHARED = ["F7:F8"];
const ALL_SHARED = ["F7:F8", "G7:G8"];

/** A form of 100 points whose last rows are these. */
function evaluate(rows: readonly Row[], merges: readonly string[] = ALL_SHARED) {
  const form = sheet(
    "自评表",
    [
      ["项目支出绩效自评表"],
      ["项目名称", "培训项目"],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", 10, 10, 10, 10, null, null],
      HEADER,
      ["产出指标", "数量指标", "场次", "≥10场", "10场", 80, null, ""],
      ...rows.map(({ name, target, actual, weight, score, standard, method }) => [
        "管理指标",
        "预算管理",
        name,
        target,
        actual,
        weight ?? null,
        score ?? null,
        standard ?? "",
        method ?? "",
      ]),
      ["总分", "", "", "", "", 100, null],
    ],
    { merges },
  );
  const evaluated = evaluateWorkbook(workbook([form]));
  const evaluation = evaluated.scored.projects[0]!.evaluation!;
  return { evaluated, evaluation, pool: evaluation.indicators.slice(1), findings: evaluated.findings };
}

/** 10/15 is printed for a row with 10 of its 15 points, 不计 for one that another stands for. */
function shown({ weight, standing, state }: ScoredItem): string {
  if (state === "passed-over") return "不计";
  return `${standing === null ? "待定" : formatScore(standing)}/${weight === null ? "" : formatScore(weight)}`;
}

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
    expect(pool.map(({ explanation }) => explanation)).toEqual([
      "目标≤10%，完成15%，超过目标 5，得 10×(1－5÷10)=5 分，扣 5 分；与“结转结余变动率”写有“二者择其一”，取得分高的“结转结余变动率”，得 10 分，这一项不计。",
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

describe("what is told of a pool", () => {
  const THREE_SHARED = ["F7:F9", "G7:G9"];
  const options = (actuals: readonly (string | null)[], standard: string): readonly Row[] =>
    actuals.map((actual, index) => ({ name: `选项${index + 1}`, target: "≥10个", actual, standard }));
  /** Options of which the first holds the points. */
  const shared = (actuals: readonly (string | null)[], standard: string) =>
    options(actuals, standard).map((row, index) => (index === 0 ? { ...row, weight: 10 } : { ...row, standard: "" }));
  /** Options with points of their own. */
  const each = (actuals: readonly (string | null)[], standard: string) =>
    options(actuals, standard).map((row) => ({ ...row, weight: 5 }));

  test.each<[string, readonly Row[], readonly string[], said: readonly string[], told: readonly string[]]>([
    [
      "the seat is not the winner's row",
      [RATE, CHANGE],
      ALL_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，取得分高的“结转结余变动率”，得 10 分。",
        "与“结转结余率”写有“二者择其一”，取得分高的这一项，得 10 分，计在“结转结余率”一行。",
      ],
      [
        "A7:I7、A8:I8 “结转结余率”“结转结余变动率”写有“二者择其一”，共用 10 分，计得分高的一项。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "the winner has its own cell",
      [RATE, CHANGE],
      WEIGHT_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，取得分高的“结转结余变动率”，得 10 分，这一项不计。",
        "与“结转结余率”写有“二者择其一”，取得分高的这一项，得 10 分。",
      ],
      [
        "A7:I7、A8:I8 “结转结余率”“结转结余变动率”写有“二者择其一”，共用 10 分，计得分高的一项。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "the first is better",
      [RATE, { ...CHANGE, actual: "60%" }],
      WEIGHT_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，取得分高的这一项，得 5 分。",
        "与“结转结余率”写有“二者择其一”，取得分高的“结转结余率”，得 5 分，这一项不计。",
      ],
      [
        "A7:I7、A8:I8 “结转结余率”“结转结余变动率”写有“二者择其一”，共用 10 分，计得分高的一项。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "only one was chosen",
      [RATE, { ...CHANGE, actual: null }],
      ALL_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，取得分高的这一项，得 5 分。",
        "与“结转结余率”写有“二者择其一”，取得分高的“结转结余率”，得 5 分，这一项不计。",
      ],
      [
        "A7:I7、A8:I8 “结转结余率”“结转结余变动率”写有“二者择其一”，共用 10 分，计得分高的一项。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "none applies",
      [
        { ...RATE, target: "不涉及", actual: "不涉及" },
        { ...CHANGE, target: "不涉及", actual: "不涉及" },
      ],
      ALL_SHARED,
      ["与“结转结余变动率”写有“二者择其一”，各项都不适用。", "与“结转结余率”写有“二者择其一”，各项都不适用。"],
      [],
    ],
    [
      "none is filled in",
      [
        { ...RATE, actual: null },
        { ...CHANGE, actual: null },
      ],
      ALL_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，共用 10 分，计哪一项、得多少分要由填报人确定，待定。",
        "与“结转结余率”写有“二者择其一”，这一项的分值不重复计。",
      ],
      ["G7 “结转结余率”“结转结余变动率”写有“二者择其一”，共用的 10 分待定：没有一项填了完成值。请在得分栏填写。"],
    ],
    [
      "one waits",
      [RATE, { ...CHANGE, target: "规范", actual: "基本规范" }],
      ALL_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，共用 10 分，计哪一项、得多少分要由填报人确定，待定。",
        "与“结转结余率”写有“二者择其一”，这一项的分值不重复计。",
      ],
      [
        "G7 “结转结余率”“结转结余变动率”写有“二者择其一”，共用的 10 分待定：按各自的标准，“结转结余率”得 5 分、“结转结余变动率”待定。请在得分栏填写。",
      ],
    ],
    [
      "given in the shared cell",
      [
        { ...RATE, score: 8 },
        { ...CHANGE, target: "规范", actual: "基本规范" },
      ],
      ALL_SHARED,
      ["与“结转结余变动率”写有“二者择其一”，填报人评 8 分。", "与“结转结余率”写有“二者择其一”，这一项的分值不重复计。"],
      [],
    ],
    [
      "both given",
      [
        { ...RATE, score: 5 },
        { ...CHANGE, score: 10 },
      ],
      WEIGHT_SHARED,
      [
        "与“结转结余变动率”写有“二者择其一”，取得分高的“结转结余变动率”，得 10 分，这一项不计。",
        "与“结转结余率”写有“二者择其一”，取得分高的这一项，得 10 分。",
      ],
      [
        "G7、G8 “结转结余率”“结转结余变动率”写有“二者择其一”，共用 10 分，却各填了得分，合计 15 分，重复计分。请只留一项的得分。",
        "A7:I7、A8:I8 “结转结余率”“结转结余变动率”写有“二者择其一”，共用 10 分，计得分高的一项。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "three rows",
      [{ ...RATE, standard: "三者择其一" }, CHANGE, { name: "公用经费控制率", target: "≤100%", actual: "150%" }],
      THREE_SHARED,
      [
        "与“结转结余变动率”、“公用经费控制率”写有“三者择其一”，取得分高的“结转结余变动率”，得 10 分。",
        "与“结转结余率”、“公用经费控制率”写有“三者择其一”，取得分高的这一项，得 10 分，计在“结转结余率”一行。",
        "与“结转结余率”、“结转结余变动率”写有“三者择其一”，取得分高的“结转结余变动率”，得 10 分，这一项不计。",
      ],
      [
        "A7:I7、A8:I8、A9:I9 “结转结余率”“结转结余变动率”“公用经费控制率”写有“三者择其一”，共用 10 分，计得分高的一项。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "share",
      shared(["10个", "5个", null], "任选两项"),
      THREE_SHARED,
      [
        "与“选项2”、“选项3”写有“任选两项”，所选各项平均分配分值，共得 7.5 分。",
        "与“选项1”、“选项3”写有“任选两项”，所选各项平均分配分值，共得 7.5 分，计在“选项1”一行。",
        "与“选项1”、“选项2”写有“任选两项”，所选各项平均分配分值，共得 7.5 分，计在“选项1”一行。",
      ],
      [
        "A7:I7、A8:I8、A9:I9 “选项1”“选项2”“选项3”写有“任选两项”，共用 10 分，由填了完成值的各项平均分配。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "share, too few",
      shared(["10个", null, null], "任选两项"),
      THREE_SHARED,
      [
        "与“选项2”、“选项3”写有“任选两项”，共用 10 分，计哪一项、得多少分要由填报人确定，待定。",
        "与“选项1”、“选项3”写有“任选两项”，这一项的分值不重复计。",
        "与“选项1”、“选项2”写有“任选两项”，这一项的分值不重复计。",
      ],
      ["G7 “选项1”“选项2”“选项3”写有“任选两项”，共用的 10 分待定：要选 2 项，填了完成值的有 1 项。请在得分栏填写。"],
    ],
    [
      "share, however many",
      shared(["10个", "8个", null], "任选"),
      THREE_SHARED,
      [
        "与“选项2”、“选项3”写有“任选”，所选各项平均分配分值，共得 9 分。",
        "与“选项1”、“选项3”写有“任选”，所选各项平均分配分值，共得 9 分，计在“选项1”一行。",
        "与“选项1”、“选项2”写有“任选”，所选各项平均分配分值，共得 9 分，计在“选项1”一行。",
      ],
      [
        "A7:I7、A8:I8、A9:I9 “选项1”“选项2”“选项3”写有“任选”，共用 10 分，由填了完成值的各项平均分配。如不对，请在得分栏填写应得的分。",
      ],
    ],
    [
      "share, one waits",
      shared(["10个", "约定", null], "任选两项"),
      THREE_SHARED,
      [
        "与“选项2”、“选项3”写有“任选两项”，共用 10 分，计哪一项、得多少分要由填报人确定，待定。",
        "与“选项1”、“选项3”写有“任选两项”，这一项的分值不重复计。",
        "与“选项1”、“选项2”写有“任选两项”，这一项的分值不重复计。",
      ],
      [
        "G7 “选项1”“选项2”“选项3”写有“任选两项”，共用的 10 分待定：按各自的标准，“选项1”得 10 分、“选项2”待定。请在得分栏填写。",
      ],
    ],
    [
      "optional",
      each(["10个", null, "5个"], "任选两项"),
      [],
      [
        "目标≥10个，完成10个，完成率100%，达到目标，得满分 5 分。",
        "写有“任选两项”，这一项不计。",
        "目标≥10个，完成5个，完成率50%，得 5×5÷10=2.5 分，扣 2.5 分。",
      ],
      ["A7:I7、A8:I8、A9:I9 “选项2”写有“任选两项”，没有填完成值，按没有选计，不计分。如不对，请补填完成值。"],
    ],
    [
      "optional, all",
      each(["10个", "10个", "10个"], "任选两项"),
      [],
      [
        "目标≥10个，完成10个，完成率100%，达到目标，得满分 5 分。",
        "目标≥10个，完成10个，完成率100%，达到目标，得满分 5 分。",
        "目标≥10个，完成10个，完成率100%，达到目标，得满分 5 分。",
      ],
      ["A7:I7、A8:I8、A9:I9 表中写有“任选两项”，填了完成值的有 3 项，要选的是 2 项。请核对。"],
    ],
    [
      "optional, one missing",
      each(["10个", null, null], "任选两项"),
      [],
      [
        "目标≥10个，完成10个，完成率100%，达到目标，得满分 5 分。",
        "写有“任选两项”，这一项不计。",
        "写有“任选两项”，这一项不计。",
      ],
      [
        "A7:I7、A8:I8、A9:I9 表中写有“任选两项”，填了完成值的有 1 项，要选的是 2 项。请核对。",
        "A7:I7、A8:I8、A9:I9 “选项2”“选项3”写有“任选两项”，没有填完成值，按没有选计，不计分。如不对，请补填完成值。",
      ],
    ],
    [
      "optional, none yet",
      each([null, null, null], "任选两项"),
      [],
      ["没有填写完成值，待定。", "没有填写完成值，待定。", "没有填写完成值，待定。"],
      [],
    ],
    [
      "optional, any number",
      each(["10个", null, "5个"], "任选"),
      [],
      [
        "目标≥10个，完成10个，完成率100%，达到目标，得满分 5 分。",
        "写有“任选”，这一项不计。",
        "目标≥10个，完成5个，完成率50%，得 5×5÷10=2.5 分，扣 2.5 分。",
      ],
      ["A7:I7、A8:I8、A9:I9 “选项2”写有“任选”，没有填完成值，按没有选计，不计分。如不对，请补填完成值。"],
    ],
  ])("%s", (_, rows, merges, said, told) => {
    const { pool, findings } = evaluate(rows, merges);
    expect(pool.map(({ explanation }) => explanation.split("；").at(-1))).toEqual(said);
    expect(findings.filter(({ check }) => check.startsWith("pool-")).map(worded)).toEqual(told);
    for (const { standing, weight, operands } of pool) {
      expect(operands.some(({ role }) => role === "weight")).toBe(weight !== null);
      if (weight === null) expect(pool.some((other) => other.weight !== null)).toBe(true);
      if (standing && weight) expect(standing.lte(weight)).toBe(true);
    }
  });
});

describe("where the score of a pool stands", () => {
  const places = (rows: readonly Row[], merges: readonly string[]) =>
    evaluate(rows, merges).pool.map(({ scoreAt, pool }) => [scoreAt?.row ?? null, pool!.seat, pool!.isSeatFixed]);

  test.each<[string, readonly Row[], readonly string[], readonly (readonly (number | boolean | null)[])[]]>([
    [
      "in the one cell that there is",
      [RATE, CHANGE],
      ALL_SHARED,
      [
        [6, 0, true],
        [null, 0, true],
      ],
    ],
    [
      "on the row that is better, whichever that will be",
      [RATE, CHANGE],
      WEIGHT_SHARED,
      [
        [6, 1, false],
        [7, 1, false],
      ],
    ],
    [
      "where a person put it",
      [RATE, { ...CHANGE, score: 9 }],
      WEIGHT_SHARED,
      [
        [6, 1, true],
        [7, 1, true],
      ],
    ],
    [
      "on the first row too",
      [{ ...RATE, score: 4 }, CHANGE],
      WEIGHT_SHARED,
      [
        [6, 0, true],
        [7, 0, true],
      ],
    ],
    [
      "at the larger of two",
      [
        { ...RATE, score: 4 },
        { ...CHANGE, score: 9 },
      ],
      WEIGHT_SHARED,
      [
        [6, 1, true],
        [7, 1, true],
      ],
    ],
    [
      "not at a typed 0",
      [{ ...RATE, score: 0 }, CHANGE],
      WEIGHT_SHARED,
      [
        [6, 1, false],
        [7, 1, false],
      ],
    ],
  ])("%s", (_, rows, merges, expected) => {
    expect(places(rows, merges)).toEqual(expected);
  });

  test("a pool of which nobody chose a row is open from 0 to its points", () => {
    const { pool } = evaluate([
      { ...RATE, actual: null },
      { ...CHANGE, actual: null },
    ]);
    expect([pool[0]!.bounds?.low.toFixed(), pool[0]!.bounds?.high.toFixed()]).toEqual(["0", "10"]);
    expect(pool[1]!.bounds).toBeNull();
  });

  test("a pool of which no row applies is left out", () => {
    const none = { target: "不涉及", actual: "不涉及" };
    const { evaluation, pool } = evaluate([
      { ...RATE, ...none },
      { ...CHANGE, ...none },
    ]);
    expect(pool.map(({ state }) => state)).toEqual(["not-applicable", "passed-over"]);
    expect([evaluation.total.toFixed(), evaluation.grade]).toEqual(["100", "优"]);
  });
});

describe("words of a choice", () => {
  test.each([
    "二者择其一",
    "两者任选其1",
    "三者中选其一",
    "四者取一",
    "二选一",
    "三选1",
    "任选一项",
    "任选其中一项",
    "择一个",
    "选取1条",
    "取其一",
    "两项中选一",
    "二项择其一",
    "三项任选其一",
    "就高计分",
    "两者取高",
    "从二者中选取其高",
  ])("%s: the better one counts", (standard) => {
    const { pool } = evaluate([{ ...RATE, standard }, CHANGE]);
    expect(pool.map(({ pool: own }) => [own?.choose, own?.wanted])).toEqual([
      ["best", 1],
      ["best", 1],
    ]);
  });

  test.each<[string, number | null]>([
    ["任选两项", 2],
    ["任选2项", 2],
    ["选择三项", 3],
    ["选取其中四个", 4],
    ["任选五条", 5],
    ["择六种", 6],
    ["任选", null],
    ["可选项", null],
    ["可选指标", null],
    ["选择性指标", null],
  ])("%s: those that are chosen share", (standard, wanted) => {
    const { pool } = evaluate([
      { ...RATE, standard },
      { ...CHANGE, name: "公用经费控制率" },
    ]);
    expect(pool.map(({ pool: own }) => [own?.choose, own?.wanted])).toEqual([
      ["share", wanted],
      ["share", wanted],
    ]);
  });

  test.each(["选用先进技术", "二者都要达到", "优选产品", "任务选题", ""])("%s: no choice", (standard) => {
    expect(evaluate([{ ...RATE, standard }, CHANGE]).pool[0]!.pool ?? null).toBeNull();
  });
});
