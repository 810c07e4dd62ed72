import { chooseScheme, scoreWorkbook, schemeById, type Evaluation } from "../../src/scoring";
import { dossier, form, worded, type FormLiteral, type IndicatorLiteral } from "../support/form";

/** One form scored: every item as [rule, score, state]. */
function evaluate(literal: FormLiteral, id = "mof-2020-10"): { evaluation: Evaluation; checks: readonly string[] } {
  const all = dossier([form(literal)]);
  const { scored, findings } = scoreWorkbook(all, chooseScheme(all, id));
  const evaluation = scored.projects[0]?.evaluation ?? scored.department;
  return { evaluation: evaluation!, checks: findings.map(({ check }) => check) };
}

function one(literal: IndicatorLiteral, id?: string) {
  const { evaluation, checks } = evaluate({ indicators: [{ weight: 10, ...literal }] }, id);
  const item = evaluation.indicators[0]!;
  return { rule: item.rule, score: item.score?.toFixed() ?? null, state: item.state, item, checks };
}

const FUNDS = [{ initial: 2.3, annual: 2.3, executed: 2.29, weight: 10, score: null }];
const FULL_FORM: FormLiteral = {
  funds: FUNDS,
  indicators: [
    { name: "培训场次", target: "≥100场", actual: "107", weight: 50, score: null },
    {
      level1: "效益指标",
      level2: "社会效益指标",
      name: "知晓率",
      target: "≥95%",
      actual: "95%",
      weight: 30,
      score: null,
    },
    {
      level1: "满意度指标",
      level2: "服务对象满意度指标",
      name: "满意度",
      target: "≥90%",
      actual: "95%",
      weight: 10,
      score: null,
    },
  ],
  total: { weight: 100, score: null },
};

test("the seed's project: 9.96 of 10 for execution, 99.96 in all, 优", () => {
  const { evaluation } = evaluate(FULL_FORM);
  expect(evaluation.execution?.score?.toFixed()).toBe("9.96");
  expect(evaluation.execution?.explanation).toBe(
    "预算数 2.3万元，执行数 2.29万元，执行率99.57%，得 10×2.29÷2.3=9.96 分，扣 0.04 分。",
  );
  expect(evaluation.total.toFixed()).toBe("99.96");
  expect([evaluation.grade, evaluation.maximum.toFixed(), evaluation.givenTotal]).toEqual(["优", "100", null]);
});

describe("which rule a row gets, and what it scores", () => {
  test.each<[IndicatorLiteral, string, string | null, string]>([
    [{ name: "场次", target: "≥100场", actual: "107场" }, "at-least", "10", "scored"],
    [{ name: "项目数", target: "12项", actual: "9项" }, "at-least", "7.5", "scored"],
    [{ name: "发放率", target: "100%", actual: { value: 0.9063, text: "90.63%" } }, "at-least", "9.06", "scored"],
    [{ name: "成本", target: "≤90万元", actual: "99万元" }, "at-most", "9", "scored"],
    [{ level2: "成本指标", name: "补助标准", target: "75元", actual: "75元" }, "at-most", "10", "scored"],
    [{ name: "成本控制数", target: "90万元", actual: 95 }, "at-most", "9.44", "scored"],
    [{ name: "水土流失控制面积", target: "500亩", actual: "600亩" }, "at-least", "10", "scored"],
    [{ name: "投诉率", target: "5%", actual: "4%" }, "at-most", "10", "scored"],
    [{ name: "投诉处理率", target: "95%", actual: "99%" }, "at-least", "10", "scored"],
    [{ name: "成活率", target: "=100%", actual: "95%" }, "equal", "9.5", "scored"],
    [{ name: "安全事故", target: "0起", actual: "0起" }, "zero-tolerance", "10", "scored"],
    [{ name: "安全事故", target: "0起", actual: "1起" }, "zero-tolerance", "0", "scored"],
    [{ name: "剩余", target: "0", actual: "0" }, "equal", "10", "scored"],
    [{ name: "工期", target: "3～5天", actual: "6天" }, "range", "8", "scored"],
    [{ name: "面积", target: "≥8万亩", actual: 8 }, "at-least", "10", "scored"],
    [{ name: "资金", target: "≥1万元", actual: "9000元" }, "at-least", "9", "scored"],
    [{ name: "建成", target: "是", actual: "是" }, "all-or-nothing", "10", "scored"],
    [{ name: "建成", target: "是", actual: "否" }, "all-or-nothing", "0", "scored"],
    [{ name: "水平", target: "有效提升", actual: "达成预期指标" }, "three-tiers", "10", "scored"],
    [{ name: "水平", target: "显著提升", actual: "显著提升" }, "three-tiers", "10", "scored"],
    [{ name: "水平", target: "有效提升", actual: "部分达成年度指标并具有一定效果" }, "three-tiers", null, "pending"],
    [{ name: "水平", target: "有效提升", actual: "部分达成", score: 7 }, "three-tiers", "7", "given"],
    [{ name: "水平", target: "有效提升", actual: "达成预期指标", score: 8.5 }, "three-tiers", "8.5", "given"],
    [{ name: "时间", target: "2021年12月底前", actual: "2021年11月" }, "deadline", "10", "scored"],
    [{ name: "时间", target: "2021年6月30日前", actual: "2021年7月" }, "deadline", null, "pending"],
    [
      { name: "时间", target: "2021年6月30日前", actual: "2021年7月", standard: "按时计10分,逾期扣1分" },
      "deadline",
      "9",
      "scored",
    ],
    [{ name: "制度", standard: "1.制度健全(2分)；2.执行有效(3分)", weight: 5 }, "checklist", null, "pending"],
    [{ name: "制度", standard: "1.制度健全(2分)；2.执行有效(3分)", weight: 5, score: 4 }, "checklist", "4", "given"],
    [
      { name: "达标", target: "≥95%", actual: "94%", standard: "达标得满分，否则不得分" },
      "all-or-nothing",
      "0",
      "scored",
    ],
    [
      { name: "在职人员控制率", actual: "95.10%", weight: 8, standard: "≤100%,计8分;每超过一个百分点扣0.5分,扣完为止" },
      "points-off",
      "8",
      "scored",
    ],
    [
      {
        name: "三公经费变动率",
        target: "≤0",
        actual: "98.31%",
        weight: 8,
        standard: "≤0,计8分;每超过一个百分点扣0.8分,扣完为止",
      },
      "points-off",
      "0",
      "scored",
    ],
    [
      {
        name: "预算完成率",
        target: "100%",
        actual: "99.27%",
        weight: 8,
        standard: "100%计满分,每低于5%扣2分,扣完为止",
      },
      "points-off",
      "8",
      "scored",
    ],
    [{ name: "延时对象", actual: "2例", weight: 5, standard: "每发现1例延时对象扣1分" }, "points-off", "3", "scored"],
    [{ name: "不涉及", target: "不涉及", actual: "不涉及" }, "not-applicable", null, "not-applicable"],
    [{ name: "没有完成值", target: "≥5个", actual: null }, "at-least", null, "unreadable"],
    [{ name: "没有完成值但有得分", target: "≥5个", actual: null, score: 8 }, "at-least", null, "given"],
    [{ name: "单位不同", target: "100%", actual: "1000件" }, "at-least", null, "unreadable"],
    [{ name: "看不懂", target: "优化营商环境", actual: "便捷", nature: "qualitative" }, "three-tiers", null, "pending"],
    [
      { name: "重点工作实际完成率", actual: "96%", weight: 12, standard: "按完成比例得分" },
      "at-least",
      "11.52",
      "scored",
    ],
    [{ name: "方式", target: "100", actual: "90", method: "反向" }, "at-most", "10", "scored"],
    [{ name: "方式", target: "≥100", actual: "90", method: "人工评分", score: 9 }, "by-hand", "9", "given"],
  ])("%j: %s gives %s, %s", (literal, rule, score, state) => {
    const scored = one(literal);
    expect([scored.rule, scored.score, scored.state]).toEqual([rule, score, state]);
  });
});

test("a formula of ours in the score cell is not a given score, a person's own formula is", () => {
  const row = { name: "场次", target: "≥100场", actual: "90场" };
  const ours = one({ ...row, score: { formula: "'计分底稿'!H5", value: 10 } }).item;
  expect([ours.given, ours.standing?.toFixed()]).toEqual([null, "9"]);
  const theirs = one({ ...row, score: { formula: "H12*0.95", value: 9.5 } }).item;
  expect([theirs.given?.toFixed(), theirs.score?.toFixed(), theirs.standing?.toFixed()]).toEqual(["9.5", "9", "9.5"]);
});

test("the sentence names target, actual, rate, calculation and loss", () => {
  const { item } = one({ name: "发放率", target: "≥95%", actual: { value: 0.9063, text: "90.63%" } });
  expect(item.explanation).toBe("目标≥95%，完成90.63%，完成率95.4%，得 10×90.63÷95=9.54 分，扣 0.46 分。");
});

test("a percent cell is read live in the unit of the target", () => {
  const { item } = one({ name: "发放率", target: "≥95%", actual: { value: 0.9063, text: "90.63%" } });
  const [target, actual] = item.operands;
  expect(target?.source).toMatchObject({ kind: "affixed", prefix: "≥", suffix: "%" });
  expect([actual?.value.toFixed(), actual?.source.kind]).toEqual(["90.63", "cell"]);
});

test("what was inferred is told, and where", () => {
  const { checks } = evaluate({
    indicators: [
      { name: "项目数", target: "12项", actual: "9项", weight: 60 },
      { name: "户数", target: "30户", actual: "30户", weight: 20 },
      { level2: "成本指标", name: "补助标准", target: "75元", actual: "75元", weight: 10 },
      { level1: "效益指标", name: "水平", target: "提升", actual: "达成预期指标", weight: 10 },
    ],
  });
  expect(checks.filter((check) => check === "unsigned-at-least")).toHaveLength(1);
  expect(checks).toEqual(expect.arrayContaining(["unsigned-at-most", "reading-assumed"]));
});

test("a pending row names its score cell, an unreadable one its actual", () => {
  const all = dossier([
    form({
      indicators: [
        { name: "水平", target: "提升", actual: "部分达成", weight: 10, score: null },
        { name: "数量", target: "100%", actual: "1000件", weight: 10, score: null },
      ],
    }),
  ]);
  const { findings } = scoreWorkbook(all, chooseScheme(all, "mof-2020-10"));
  const placeOf = (check: string) => findings.find((finding) => finding.check === check)?.sources[0];
  expect(placeOf("score-pending")).toMatchObject({ left: 8 });
  expect(placeOf("value-unreadable")).toMatchObject({ left: 6 });
});

test("while something waits there is no grade, and the total counts what is scored", () => {
  const { evaluation } = evaluate({
    indicators: [
      { name: "数量", target: "10个", actual: "10个", weight: 80 },
      { name: "水平", target: "提升", actual: "部分达成", weight: 20 },
    ],
  });
  expect(evaluation.grade).toBeNull();
  expect(evaluation.total.toFixed()).toBe("80");
  expect([evaluation.pending.count, evaluation.pending.points.toFixed()]).toEqual([1, "20"]);
});

test("given scores stand beside the computed ones", () => {
  const { evaluation } = evaluate({
    ...FULL_FORM,
    indicators: FULL_FORM.indicators.map((row, index) => (index === 0 ? { ...row, score: 48 } : row)),
    total: { weight: 100, score: 97.96 },
  });
  expect([evaluation.total.toFixed(), evaluation.givenTotal?.toFixed()]).toEqual(["99.96", "97.96"]);
  expect(evaluation.statedTotal?.value.toFixed()).toBe("97.96");
});

test("items that do not apply are left out and the rest scaled up", () => {
  const { evaluation } = evaluate({
    indicators: [
      { name: "数量", target: "10个", actual: "9个", weight: 80 },
      { name: "不涉及", target: "不涉及", actual: "不涉及", weight: 20 },
    ],
  });
  expect(evaluation.total.toFixed()).toBe("90");
  expect(evaluation.adjustments.map(({ kind, points }) => [kind, points.toFixed()])).toEqual([["rescale", "18"]]);
  expect(evaluation.pending.count).toBe(0);
});

test("an item that does not apply but was scored by a person counts with its points", () => {
  const { evaluation } = evaluate({
    indicators: [
      { name: "数量", target: "10个", actual: "9个", weight: 80, score: null },
      { name: "不涉及", target: "不涉及", actual: "不涉及", weight: 20, score: 15 },
    ],
  });
  expect([evaluation.total.toFixed(), evaluation.givenTotal?.toFixed()]).toEqual(["90", "87"]);
});

test("a low execution rate caps the total where the scheme says so", () => {
  const { evaluation } = evaluate(
    { ...FULL_FORM, funds: [{ annual: 10, executed: 7.5, weight: 10, score: null }] },
    "platform-manual-2022",
  );
  expect(evaluation.total.toFixed()).toBe("89");
  expect(evaluation.adjustments[0]?.explanation).toBe("执行率75%，低于 80%，总分最多 89 分，减 8.5 分");
});

test("其中 rows are shown, never scored", () => {
  const { evaluation } = evaluate({
    indicators: [
      { name: "面积", target: "29.5亩", actual: "29.5亩", weight: 20 },
      { name: "其中：瓜果", target: "1.5亩", actual: "1.5亩", isOfWhich: true },
    ],
  });
  expect(evaluation.indicators.map(({ name }) => name)).toEqual(["面积"]);
});

test("a form without weights gets a completion and no invented score", () => {
  const { evaluation, checks } = evaluate({
    isScored: false,
    funds: [{ annual: 10, executed: 9 }],
    indicators: [{ name: "数量", target: "10个", actual: "9个" }],
  });
  expect(evaluation.executionRate?.toFixed()).toBe("0.9");
  expect([evaluation.execution, evaluation.grade]).toEqual([null, null]);
  expect(evaluation.indicators[0]).toMatchObject({ score: null, standing: null });
  expect(evaluation.indicators[0]?.completion?.toFixed()).toBe("0.9");
  expect(checks).not.toContain("weight-unreadable");
  expect(checks).not.toContain("unsigned-at-least");
  expect(checks).toContain("form-without-weights");
});

test.each([
  [
    ["10%", "80%", "10%"],
    ["10", "80", "10"],
  ],
  [
    [0.1, 0.8, 0.1],
    ["10", "80", "10"],
  ],
  [
    ["10分", "（80）", 10],
    ["10", "80", "10"],
  ],
])("weights %j are %j points", (weights, points) => {
  const indicators = weights.map((weight) => ({ name: "数量", target: "10个", actual: "10个", weight }));
  expect(evaluate({ indicators }).evaluation.indicators.map(({ weight }) => weight?.toFixed())).toEqual(points);
});

test("得分系数 scores what the rule leaves open", () => {
  const { item } = one({ name: "制度", target: "高", actual: "较高", coefficient: { value: 0.9, text: "90%" } });
  expect([item.state, item.score?.toFixed(), item.given]).toEqual(["given", "9", null]);
});

test("a word in 计分方式 that is no rule is told with the words that are", () => {
  expect(one({ name: "数量", target: "10个", actual: "9个", method: "看着办" }).checks).toContain("method-unknown");
});

test("a chosen rule that lacks its standard falls back and says so", () => {
  const { rule, checks } = one({ name: "数量", target: "10个", actual: "9个", method: "分档" });
  expect([rule, checks.includes("method-unusable")]).toEqual(["at-least", true]);
});

test("the scheme's own rule for a level applies where the form gives none", () => {
  const row = {
    level1: "重点履职绩效",
    level2: "关键绩效指标",
    name: "检查次数",
    target: "100次",
    actual: "60次",
    weight: 10,
  };
  expect(one(row, "pidu-2025-department")).toMatchObject({ rule: "window", score: "0" });
  expect(schemeById("pidu-2025-department")?.options.grades[2]?.from).toBe("70");
});

test("the same workbook gives the same result", () => {
  const all = dossier([form(FULL_FORM)]);
  const run = () => JSON.stringify(scoreWorkbook(all, chooseScheme(all)));
  expect(run()).toBe(run());
});

test.each([
  ["290$", "90%", "4"],
  ["≥90%", "290$", "6"],
])("target %s, actual %s: what can't be read is an error at its own cell", (target, actual, column) => {
  const all = dossier([form({ indicators: [{ name: "合格率", target, actual, weight: 10, score: null }] })]);
  const { scored, findings } = scoreWorkbook(all, chooseScheme(all, "mof-2020-10"));
  expect(scored.projects[0]!.evaluation!.indicators[0]!.score).toBeNull();
  const errors = findings.filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([{ check: "value-unreadable", sources: [{ left: Number(column) }] }]);
  expect(errors[0]!.message).toContain("请核对原表");
});

test("an item scored by the execution rate takes the form's amounts, else its own rate", () => {
  const row = { name: "资金执行", actual: "76%", standard: "10分*执行率", weight: 10 };
  expect(one(row)).toMatchObject({ rule: "execution-rate", score: "7.6" });
  const { evaluation } = evaluate({
    funds: [{ annual: 50, executed: 40 }],
    indicators: [row, { name: "数量", target: "1个", actual: "1个", weight: 90 }],
  });
  expect(evaluation.indicators[0]).toMatchObject({ rule: "execution-rate" });
  expect(evaluation.indicators[0]!.score?.toFixed()).toBe("8");
  expect(evaluation.execution).toBeNull();
});

describe("which forms are scored", () => {
  const ROW: IndicatorLiteral = { name: "数量", target: "≥10个", actual: "9个", weight: 100 };
  const department = (sheet: string, more: Partial<FormLiteral> = {}) =>
    form({ sheet, scope: "department", indicators: [ROW], ...more });
  const NATIONAL = { scheme: schemeById("mof-2020-10")!, findings: [] };

  test("the first of several for the department; the others are told", () => {
    const all = dossier([
      form({ sheet: "项目", indicators: [ROW] }),
      department("整体"),
      department("整体（2）"),
      department("空表", { isTemplate: true }),
      department("整体（3）"),
    ]);
    const { scored, findings } = scoreWorkbook(all, NATIONAL);
    expect([scored.department?.formIndex, scored.department?.form.range.sheet]).toEqual([1, "整体"]);
    expect(scored.projects.map(({ evaluation }) => evaluation?.formIndex)).toEqual([0]);
    expect(findings.map((finding) => finding.sources[0]!.sheet)).toEqual(["整体（2）", "整体（3）"]);
    expect(worded(findings[0]!)).toBe(
      "A1:M7 部门整体的自评表不止一张，计分用的是第一张，这一张没有计分。请只保留一张，或合成一张。",
    );
  });

  test("none for a project that has none, nor for a department without one", () => {
    const all = dossier([form({ indicators: [ROW] })]);
    const [project] = all.projects;
    const alone = { ...project!, name: "没有表的项目", form: null };
    const lost = { ...project!, name: "表不见了的项目", form: 7 };
    const { scored } = scoreWorkbook({ ...all, projects: [project!, alone, lost] }, NATIONAL);
    expect(scored.projects.map(({ evaluation }) => evaluation?.total.toFixed() ?? null)).toEqual(["90", null, null]);
    expect(scored.department).toBeNull();
  });

  test("with what was told of the choice of scheme", () => {
    const all = dossier([form({ indicators: [ROW] })]);
    const choice = chooseScheme(all);
    expect(scoreWorkbook(all, choice).findings).toEqual(choice.findings);
  });
});
