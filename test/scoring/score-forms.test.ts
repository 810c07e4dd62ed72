import { chooseScheme, scoreWorkbook, schemeById } from "../../src/scoring";
import { dossier, form, pointsOfLevel, worded, type FormLiteral, type IndicatorLiteral } from "../support/form";
import { evaluate, one, FULL_FORM } from "./support";

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
  expect(evaluation.adjustments[0]?.explained()).toBe("执行率75%，低于 80%，总分最多 89 分，减 8.5 分");
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

test("a form that is to be scored but says no weight is told, once for all its rows", () => {
  const rows = ["数量", "质量"].map((name) => ({ name, target: "10个", actual: "9个", weight: "" }));
  const { checks } = evaluate({ funds: [{ annual: 10, executed: 9 }], indicators: rows });
  expect(checks.filter((id) => id === "weights-missing")).toHaveLength(1);
  const [first, second] = rows;
  const one = evaluate({ funds: [{ annual: 10, executed: 9 }], indicators: [first!, { ...second!, weight: "90" }] });
  expect(one.checks).not.toContain("weights-missing");
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
  ["290$", "90%"],
  ["≥90%", "290$"],
])("target %s, actual %s: what can't be read gives no score, and a check names its cell", (target, actual) => {
  const all = dossier([form({ indicators: [{ name: "合格率", target, actual, weight: 10, score: null }] })]);
  const { scored, findings } = scoreWorkbook(all, chooseScheme(all, "mof-2020-10"));
  expect(scored.projects[0]!.evaluation!.indicators[0]!.score).toBeNull();
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
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

test("points that several indicators have together count in what is left for the execution rate", () => {
  const levelPoints = pointsOfLevel("产出指标（60分）", 60);
  const of = (name: string) => ({ name, target: "10个", actual: "9个", levelPoints });
  const { evaluation, checks } = evaluate({
    funds: [{ annual: 10, executed: 9 }],
    indicators: [of("数量"), of("质量"), { name: "效益", target: "10个", actual: "9个", weight: 30 }],
  });
  expect([evaluation.execution?.weight?.toFixed(), evaluation.weighing?.inferred]).toEqual([
    "10",
    { sums: ["30"], holds: true, at: null },
  ]);
  expect(checks).toContain("execution-weight-inferred");
  expect(evaluation.grade).toBeNull();
});
