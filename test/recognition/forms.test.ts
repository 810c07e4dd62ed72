import { digits, dossierOf, indicators } from "./shapes";
import { NATIONAL, NATIONAL_MERGES } from "./national-form";

describe("the national form", () => {
  const dossier = dossierOf(NATIONAL, { merges: NATIONAL_MERGES });
  const [form] = dossier.forms;

  test("belongs to its project", () => {
    expect([form!.scope, form!.project!.value, form!.isTemplate, form!.isScored]).toEqual([
      "project",
      "投诉中心经费",
      false,
      true,
    ]);
    expect(form!.title!.value).toBe("项目支出绩效自评表");
  });

  test("funds: the total row is scored, its sources are not", () => {
    expect(form!.funds!.rows.map((row) => [row.label, row.isTotal, digits(row.executed), digits(row.weight)])).toEqual([
      ["年度资金总额", true, "2.29", "10"],
      ["其中：当年财政拨款", false, "2.29", null],
      ["上年结转资金", false, null, null],
    ]);
  });

  test("indicators, levels filled down", () => {
    expect(indicators(form!.indicators)).toEqual([
      "产出指标/数量指标/解决问题数: ≥12项 → 12项 (20)",
      "产出指标/数量指标/调处纠纷: ≥20件 → 18件 (30)",
      "效益指标/社会效益指标/维权意识: 有效提升 → 达成预期指标 (30)",
      "满意度指标/服务对象满意度指标/企业满意度: ≥90% → 94.5% (10)",
    ]);
    expect(form!.indicators[1]!.reason!.text).toBe("疫情影响");
    expect(form!.indicators[0]!.score).toMatchObject({ at: { row: 12, column: 7 }, text: "", number: null });
  });

  test("the total with its grade", () => {
    expect([digits(form!.total!.weight), digits(form!.total!.score), form!.total!.grade!.text]).toEqual([
      "100",
      "99.9",
      "优",
    ]);
  });

  test("texts with their limits; a hint is no content", () => {
    expect(form!.texts.map(({ key, text, limit }) => [key, text.value, limit])).toEqual([
      ["goal", "协调投诉，化解纠纷。", null],
      ["goal-completion", "12项问题基本解决。", null],
      ["project-problems", "经费偏紧。", 100],
      ["project-measures", "", 100],
    ]);
  });

  test.each([
    ["评价结论：100字以内", "项目按计划实施。", [["conclusion", "项目按计划实施。", "项目按计划实施。", 100]]],
    [
      "评价结论",
      "（100字以内）项目按计划实施。",
      [["conclusion", "项目按计划实施。", "（100字以内）项目按计划实施。", 100]],
    ],
    ["存在问题", null, [["project-problems", "", "", null]]],
  ])("%s | %s", (label, text, read) => {
    const rows = [...NATIONAL.slice(0, 17), [label, text], ["项目负责人：张三"]];
    const texts = dossierOf(rows, { merges: NATIONAL_MERGES }).forms[0]!.texts.slice(2);
    expect(texts.map((one) => [one.key, one.text.value, one.text.text, one.limit])).toEqual(read);
  });

  test("a short text below the last of a row of headings", () => {
    const [one] = dossierOf([
      ["项目名称", "培训"],
      ["年度总体目标", "预期目标", "实际完成情况"],
      [null, "完成培训", "已完成"],
      ["绩效指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      [null, "场次", "≥2场", "2场", 90, null],
    ]).forms;
    expect(one!.texts.map(({ key, text }) => [key, text.value])).toEqual([
      ["goal", "完成培训"],
      ["goal-completion", "已完成"],
    ]);
  });

  test("unit and year", () => {
    expect([dossier.unitName?.value, dossier.year?.value]).toEqual(["区工商联", 2021]);
  });
});

test("an empty 项目名称 makes a template", () => {
  const grid = NATIONAL.map((row, at) => (at === 3 ? ["项目名称"] : [...row]));
  const [form] = dossierOf(grid, { merges: [...NATIONAL_MERGES, "C4:I4"] }).forms;
  expect([form!.isTemplate, form!.project, form!.nameSlot!.at]).toEqual([
    true,
    null,
    { sheet: "表", row: 3, column: 2 },
  ]);
});

test("a name stands behind blank cells where label and value were never merged", () => {
  const [form] = dossierOf(NATIONAL, { merges: NATIONAL_MERGES.filter((area) => area !== "A4:B4") }).forms;
  expect([form!.isTemplate, form!.project!.value]).toEqual([false, "投诉中心经费"]);
});

test("several forms one beneath another on one sheet", () => {
  const form = (name: string): (string | number | null)[][] => [
    ["项目支出绩效自评表"],
    ["项目名称", name],
    ["项目资金（万元）", "全年预算数", "全年执行数", "分值", "得分"],
    ["年度资金总额", 10, 9, 10],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", `${name}数量`, "≥1个", "1个", 90],
    ["总分", null, null, null, null, 100],
    [],
  ];
  const dossier = dossierOf([...form("甲项目经费"), ...form("乙项目经费"), ...form("丙项目经费")]);
  expect(
    dossier.forms.map(({ project, funds, indicators: rows }) => [project!.value, funds!.rows.length, rows[0]!.name]),
  ).toEqual([
    ["甲项目经费", 1, "甲项目经费数量"],
    ["乙项目经费", 1, "乙项目经费数量"],
    ["丙项目经费", 1, "丙项目经费数量"],
  ]);
  expect(dossier.projects.map(({ form: index }) => index)).toEqual([0, 1, 2]);
});

describe("all projects in one table", () => {
  const HEADER = ["项目名称", "一级指标", "三级指标", "指标值", "完成值", "分值", "得分"];
  const expected = [
    ["甲项目经费", ["产出指标//场次: ≥1场 → 1场 (50)", "效益指标//效果: 提升 → 提升 (40)"]],
    ["乙项目经费", ["产出指标//人数: ≥5人 → 5人 (90)"]],
  ];

  test.each([
    ["the name merged", ["甲项目经费", null, "乙项目经费"], ["A2:A3"]],
    ["the name repeated", ["甲项目经费", "甲项目经费", "乙项目经费"], []],
    ["the name blank as above", ["甲项目经费", null, "乙项目经费"], []],
  ])("%s", (_, names, merges) => {
    const dossier = dossierOf(
      [
        HEADER,
        [names[0]!, "产出指标", "场次", "≥1场", "1场", 50],
        [names[1]!, "效益指标", "效果", "提升", "提升", 40],
        [names[2]!, "产出指标", "人数", "≥5人", "5人", 90],
      ],
      { merges },
    );
    expect(dossier.forms.map(({ project, indicators: rows }) => [project!.value, indicators(rows)])).toEqual(expected);
  });

  test("each project with its own total row and amounts", () => {
    const dossier = dossierOf([
      [
        "项目名称",
        "全年预算数（万元）",
        "全年执行数（万元）",
        "一级指标",
        "三级指标",
        "指标值",
        "完成值",
        "分值",
        "得分",
      ],
      ["甲项目经费", 10, 9, "产出指标", "场次", "≥1场", "1场", 90],
      [null, null, null, "总分", null, null, null, 100, 98],
      ["乙项目经费", 5, 5, "产出指标", "人数", "≥5人", "5人", 90],
      [null, null, null, "总分", null, null, null, 100, 97],
    ]);
    expect(dossier.forms.map(({ total, funds }) => [digits(total!.score), digits(funds!.rows[0]!.executed)])).toEqual([
      ["98", "9"],
      ["97", "5"],
    ]);
    expect(dossier.projects.map(({ name, annualBudget }) => [name, digits(annualBudget)])).toEqual([
      ["甲项目经费", "10"],
      ["乙项目经费", "5"],
    ]);
  });
});

describe("sign and unit in columns of their own", () => {
  const row = (
    sign: string,
    value: string | number,
    unit: string,
    actual: string | number | { value: number; text: string; format: string },
  ): string[] => {
    const [form] = dossierOf([
      ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分"],
      ["产出指标", "数量指标", "指标", sign, value, unit, actual, 10],
    ]).forms;
    const [indicator] = form!.indicators;
    return [indicator!.target.text, indicator!.actual.text, indicator!.nature ?? ""];
  };

  test.each([
    ["≥", 95, "%", 96, ["≥95%", "96%", ""]],
    ["≧", "1,440", "次", "1466", ["≧1,440次", "1466次", ""]],
    ["═", 100, "百分比", "100%", ["═100%", "100%", ""]],
    ["≤", "≤300", "元/人·月", 300, ["≤300元/人·月", "300元/人·月", ""]],
    ["定性", "优", "", "优", ["优", "优", "qualitative"]],
    ["定量", "≥8次", "次", "5次", ["≥8次", "5次", "quantitative"]],
    ["≥", 90, "%", 0.96, ["≥90%", "0.96", ""]],
    ["≥", 90, "%", { value: 0.96, text: "96%", format: "0%" }, ["≥90%", "96%", ""]],
    ["≥", 5, "/", 6, ["≥5", "6", ""]],
    ["≥", "９０", "％", "0.88", ["≥９０%", "0.88", ""]],
  ])("%s %s %s, done %s", (sign, value, unit, actual, expected) => {
    expect(row(sign, value, unit, actual)).toEqual(expected);
  });
});
