import { schemeById, scoreWorkbook } from "../../../src/scoring";
import { dossier, form, pointsOfLevel, worded, type IndicatorLiteral } from "../../support/form";

/** Rows of a form scored by a scheme: each as "rule score", and what is told of them. */
function scored(indicators: readonly IndicatorLiteral[], id = "mof-2020-10") {
  const scheme = schemeById(id)!;
  const { scored: result, findings } = scoreWorkbook(dossier([form({ indicators })]), { scheme, findings: [] });
  const items = result.projects[0]!.evaluation!.indicators;
  return { items, rows: items.map(({ rule, score }) => `${rule} ${score?.toFixed() ?? "待定"}`), findings };
}

describe("a scheme's own rule", () => {
  const KEY: IndicatorLiteral = {
    level1: "重点履职绩效",
    level2: "关键绩效指标",
    name: "检查次数",
    target: "100次",
    actual: "60次",
    weight: 10,
  };
  const OWN = ["A6:M6 指标“检查次数”按计分方案用“完成区间”计分。"];
  const UNSIGNED = [
    "E6 有 1 项指标值没有写≥或≤，按“不低于”计分。如不对，请在指标值里写明，或在“计分方式”一栏、面板的“指标”里选定。",
  ];
  const UNREAD = [
    ...UNSIGNED,
    "K6 有 1 项的评分标准没有能照着计算的写法，按指标值计分。请核对，必要时在“计分方式”一栏、面板的“指标”里选定。",
  ];
  const WAITS = ["A6:M6 指标“检查次数”（10 分）待定：指标值“有效”是定性描述，得分要由填报人确定。请在得分栏填写。"];

  test.each<[what: string, more: Partial<IndicatorLiteral>, row: string, told: readonly string[]]>([
    ["counts for its level", {}, "window 0", OWN],
    ["for the second level alone", { level1: "其他" }, "window 0", OWN],
    ["for the first level alone", { level2: "其他" }, "window 0", OWN],
    ["for no other level", { level1: "其他", level2: "其他" }, "at-least 6", UNSIGNED],
    ["not where the target has a sign", { target: "≥100次" }, "at-least 6", []],
    ["not where the form has a standard", { standard: "每少1次扣0.1分" }, "points-off 6", []],
    ["not where the form has one that can't be read", { standard: "看着办" }, "at-least 6", UNREAD],
    ["not where its numbers are missing", { target: "有效" }, "three-tiers 待定", WAITS],
    ["not where one is not filled in", { actual: null }, "at-least 待定", UNSIGNED],
  ])("%s", (_what, more, row, told) => {
    const { rows, findings } = scored([{ ...KEY, ...more }], "pidu-2025-department");
    expect(rows).toEqual([row]);
    expect(findings.map(worded)).toEqual(told);
  });

  test.each([
    ["基础信息完善", "100%", "90%", "equal 9"],
    ["预算调整率", "3%", "4%", "at-most 6.67"],
    ["政府采购执行率", "100%", "90%", "at-least 9"],
    ["管理制度健全性", "高", "好", "three-tiers 10"],
  ])("counts for the indicator of its name: %s", (name, target, actual, row) => {
    const { rows, items } = scored([{ name, target, actual, weight: 10 }], "chongqing-2021-department");
    expect([...rows, items[0]!.reason]).toEqual([row, "计分方案规定的规则"]);
  });

  test("of the name comes before that of the level", () => {
    const row = { ...KEY, name: "预算执行率", target: "100%", actual: "60%" };
    expect(scored([row], "yinchuan-2021-project").rows).toEqual(["execution-rate 6"]);
  });
});

test("what had to be inferred is told once, with all its cells", () => {
  const { findings } = scored([
    { name: "场次", target: "5场", actual: "1场", weight: 10 },
    { name: "户数", target: "5户", actual: "1户", weight: 10, standard: "看着办" },
    { name: "人数", target: "≥5人", actual: "1人", weight: 10, standard: "看着办" },
    { name: "标准", level2: "成本指标", target: "5元", actual: "1元", weight: 10 },
    { name: "水平", target: "有效", actual: "部分达成", weight: 10, score: 7, standard: "看着办" },
  ]);
  expect(findings.map(worded)).toEqual([
    "E9 指标“标准”的指标值“5元”没有写≥或≤：属于成本指标，按不高于计。如不对，请写明符号，或在“计分方式”一栏、面板的“指标”里选定。",
    "E6、E7 有 2 项指标值没有写≥或≤，按“不低于”计分。如不对，请在指标值里写明，或在“计分方式”一栏、面板的“指标”里选定。",
    "K7、K8 有 2 项的评分标准没有能照着计算的写法，按指标值计分。请核对，必要时在“计分方式”一栏、面板的“指标”里选定。",
  ]);
});

test("a form that has no place for the target is told at the row", () => {
  const { findings } = scored([{ name: "场次", actual: "1场", weight: 10, method: "正向" }]);
  expect(findings.map(worded)).toEqual(["G6 指标“场次”无法计分：没有填写指标值。请改正后重新计分。"]);
});

test.each<[weight: number | null, told: readonly string[]]>([
  [10, ["K6 指标“达标率”的评分标准满分是 8 分，分值是 10 分，两者不同。请改成一致。"]],
  [8, []],
  [null, ["H6 指标“达标率”的分值“”读不出来，没有计分。请填写分值。"]],
])("a standard of 8 points beside a weight of %s", (weight, told) => {
  const { findings } = scored([
    { name: "达标率", target: "≥95%", actual: "96%", weight, standard: "达到95%得8分，否则不得分" },
    { name: "场次", target: "≥1场", actual: "1场", weight: 10 },
  ]);
  expect(findings.map(worded)).toEqual(told);
});

test.each<[standard: string, target: string, actual: string, full: string | null]>([
  ["≥95%得8分；90%-95%得6分；<90%得3分", "≥95%", "96%", "8"],
  ["≥95%得权重的100%；90%-95%得80%；<90%得50%", "≥95%", "96%", null],
  ["明确:3分,基本明确:2分,不明确:0分", "明确", "明确", "3"],
  ["1.制度健全(2分)；2.执行有效(3分)", "健全", "健全", "5"],
  ["每完成一项得2分，最高得8分", "5项", "4项", "8"],
  ["每完成一项得2分", "5项", "4项", null],
  ["全申报1分,缺一项扣0.5分;规范1分,不规范扣0.5分", "规范", "规范", "2"],
])("%s beside a weight of 10", (standard, target, actual, full) => {
  const { findings } = scored([{ name: "达标率", target, actual, weight: 10, standard }]);
  const told = findings.filter(({ check }) => check === "standard-full-differs").map(worded);
  const words = `K6 指标“达标率”的评分标准满分是 ${full} 分，分值是 10 分，两者不同。请改成一致。`;
  expect(told).toEqual(full === null ? [] : [words]);
});

test("a chosen rule that has nothing to work with is not taken, and that is told", () => {
  const { rows, findings } = scored([{ name: "场次", target: "≥5场", actual: "1场", weight: 10, method: "分档" }]);
  expect(rows).toEqual(["at-least 2"]);
  expect(findings.map(worded)).toEqual([
    "L6 “计分方式”写的“分档”在这一行用不上（评分标准没有写各档得几分），改按“至少”计分。请补齐指标值、完成值或评分标准，或另选一种。",
  ]);
});

test("with a chosen rule nothing has to be inferred", () => {
  const { items, rows, findings } = scored([
    { name: "场次", target: "5场", actual: "1场", weight: 10, method: "按比例得分" },
    { name: "天数", target: "5天", actual: "6天", weight: 10, method: "反向" },
  ]);
  expect(rows).toEqual(["at-least 2", "at-most 8"]);
  expect(items.map(({ reason }) => reason)).toEqual(["计分方式选定为“按比例得分”", "计分方式选定为“反向”"]);
  expect(findings).toEqual([]);
});

test.each([
  ["≤60天", "75天", "比率分值法", "at-most 7.5"],
  ["≥60场", "45场", "按比例", "at-least 7.5"],
  ["=8个", "6个", "按完成比例", "equal 7.5"],
  ["60-80场", "45场", "按比例得分", "range 7.5"],
])("%s, %s by %s: the target says which way is better", (target, actual, method, expected) => {
  const { rows, findings } = scored([{ name: "场次", target, actual, weight: 10, method }]);
  expect(rows).toEqual([expected]);
  expect(findings.map(worded)).toEqual([]);
});

test.each([
  ["≤60天", "75天", "正向", "at-least 10", "至少"],
  ["≥60天", "75天", "反向", "at-most 7.5", "至多"],
])("%s by %s: the choice counts, and that it is against the sign is told", (target, actual, method, row, term) => {
  const { rows, findings } = scored([{ name: "天数", target, actual, weight: 10, method }]);
  expect(rows).toEqual([row]);
  expect(findings.map(worded)).toEqual([
    `L6 “计分方式”写的“${method}”与指标值“${target}”的符号相反，按“${term}”计分。请核对，改正符号或另选计分方式。`,
  ]);
});

test("a weight merged over rows that are no pool counts on the first, and all rows beneath it are told", () => {
  const made = form({
    indicators: [
      { name: "场次", target: "≥1场", actual: "1场", weight: 10 },
      { name: "户数", target: "≥1户", actual: "1户" },
      { name: "人数", target: "≥1人", actual: "1人" },
    ],
  });
  const sharedWeight = made.indicators[0]!.weight!;
  const indicators = made.indicators.map((row, index) => (index === 0 ? row : { ...row, sharedWeight }));
  const scheme = schemeById("mof-2020-10")!;
  const { findings } = scoreWorkbook(dossier([{ ...made, indicators }]), { scheme, findings: [] });
  expect(findings.filter(({ check }) => check === "shared-weight").map(worded)).toEqual([
    "H6:H8 “户数”“人数”与上面一行共用一个合并的分值单元格，分值只计在第一行。请拆分分值；只计其中一项的，写明“二者择其一”或“任选”。",
  ]);
});

test("points of a level that several rows have together are told once, with every row", () => {
  const levelPoints = pointsOfLevel("数量指标（20分）", 20);
  const of = (name: string) => ({ name, target: "≥1场", actual: "1场", levelPoints });
  const made = form({ indicators: [of("场次"), of("户数"), { ...of("人数"), levelPoints: undefined, weight: 80 }] });
  const { findings } = scoreWorkbook(dossier([made]), { scheme: schemeById("mof-2020-10")!, findings: [] });
  expect(findings.map(worded)).toEqual([
    "B6、A6:M6、A7:M7 “数量指标”的 20 分是下面 2 项指标（“场次”“户数”）共有的，每项多少分没有写明，不能按分值计分。" +
      "请在每项指标名称后写明分值，如“场次（5分）”，或加一栏“分值”。",
  ]);
});
