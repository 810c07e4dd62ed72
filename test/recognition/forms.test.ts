import { digits, dossierOf, dossierOfSheets, findings, indicators } from "./shapes";

const NATIONAL = [
  ["附件"],
  ["项目支出绩效自评表"],
  ["（2021年度）"],
  ["项目名称", null, "投诉中心经费"],
  ["主管部门", null, "区工商联", null, "实施单位", "区工商联"],
  ["项目资金\n（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [null, "年度资金总额", 2.3, 2.3, 2.29, 10],
  [null, "其中：当年财政拨款", 2.3, 2.3, 2.29, "—", "—", "—"],
  [null, "上年结转资金", "—", "—", "—", "—", "—", "—"],
  ["年度总体目标", "预期目标", null, null, "实际完成情况"],
  [null, "协调投诉，化解纠纷。", null, null, "12项问题基本解决。"],
  [
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ],
  [null, "产出指标", "数量指标", "解决问题数", "≥12项", "12项", 20],
  [null, null, null, "调处纠纷", "≥20件", "18件", 30, null, "疫情影响"],
  [null, "效益指标", "社会效益指标", "维权意识", "有效提升", "达成预期指标", 30],
  [null, "满意度指标", "服务对象满意度指标", "企业满意度", "≥90%", "94.5%", 10],
  ["总分", null, null, null, null, null, 100, 99.9, "优"],
  ["存在问题（100字以内）", null, "经费偏紧。"],
  ["改进措施", null, "（100字以内）"],
  ["填报人：", null, "联系电话："],
] as const;

const NATIONAL_MERGES = [
  "A4:B4",
  "A6:A9",
  "A10:A11",
  "B10:D10",
  "B11:D11",
  "E10:I10",
  "E11:I11",
  "A12:A16",
  "B13:B14",
  "C13:C14",
  "A17:F17",
];

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

describe("forms of other places", () => {
  test("调整指标值 is the target where it is filled (Chongqing)", () => {
    const [form] = dossierOf([
      ["2021年度部门整体绩效自评表"],
      [
        "指标名称",
        "计量单位",
        "指标性质",
        "年初指标值",
        "调整指标值",
        "全年完成值",
        "得分系数(%)",
        "指标权重(分)",
        "指标得分(分)",
        "是否核心指标",
      ],
      ["培训次数", "次", "定量", "≥8次", "≥6次", "5次", 83, 10, 8.3, "否"],
      ["稿件数", "篇", "定量", "≥8篇", null, "9篇", 100, 10, 10, "是"],
    ]).forms;
    expect(form!.scope).toBe("department");
    expect(indicators(form!.indicators)).toEqual(["//培训次数: ≥6次 → 5次 (10)", "//稿件数: ≥8篇 → 9篇 (10)"]);
    expect(digits(form!.indicators[0]!.coefficient)).toBe("83");
  });

  test("the weight before the target, child rows, core marks, a reviewer's column (Anhui)", () => {
    const [form] = dossierOf([
      ["项目名称", "衔接资金"],
      [
        "一级指标",
        "二级指标",
        "三级指标",
        "分值",
        "年度指标值",
        "全年实际值",
        "得分",
        "复核得分",
        "未完成原因及拟采取的改进措施",
      ],
      ["产出指标", "数量指标", "★新建道路（≥**公里）", 20, "≥12公里", "12公里", null, 18],
      [null, null, "其中：硬化道路", null, "≥5公里", "5公里"],
    ]).forms;
    expect(indicators(form!.indicators)).toEqual([
      "产出指标/数量指标/新建道路（≥**公里）: ≥12公里 → 12公里 (20)",
      "产出指标/数量指标/其中：硬化道路: ≥5公里 → 5公里 (-)",
    ]);
    expect(form!.indicators.map(({ isOfWhich }) => isOfWhich)).toEqual([false, true]);
    expect(form!.indicators[0]!.score!.at.column).toBe(6);
  });

  test("one heading over sign, value and unit; the grade in the total row (Yunnan)", () => {
    const dossier = dossierOf(
      [
        ["项目名称", "换届经费"],
        ["绩效指标", null, null, "年度指标值", null, null, "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位"],
        ["产出指标（40分）", "数量指标", "会议场次", "≧", 3, "场", 3, 40, 40],
        ["总分", null, null, null, null, null, null, 100, 96, "优"],
        ["其他需要说明的事项", null, "无"],
      ],
      { merges: ["A2:C2", "D2:F2", "G2:G3", "H2:H3", "I2:I3", "J2:J3"] },
    );
    const [form] = dossier.forms;
    expect(indicators(form!.indicators)).toEqual(["产出指标/数量指标/会议场次: ≧3场 → 3场 (40)"]);
    expect([digits(form!.total!.score), form!.total!.grade!.text]).toEqual(["96", "优"]);
    expect(form!.statedWeights.map(({ level, weight }) => [level, weight.value.toString()])).toEqual([
      ["产出指标", "40"],
    ]);
  });

  test("the execution rate inside the indicator block (Yinchuan)", () => {
    const [form] = dossierOf([
      ["项目名称", "某项目经费"],
      [
        "一级指标",
        "二级指标",
        "三级指标",
        "参考分值",
        "指标值(A)",
        "全年实际值(B)",
        "得分",
        "未完成原因分析及改进措施",
      ],
      ["项目管理", "投入管理", "预算执行率", 10, "100%", "98%", 9.8],
      ["项目产出", "数量指标", "培训场次", 30, "≥3场", "3场", 30],
    ]).forms;
    expect([form!.executionRow!.name, digits(form!.executionRow!.weight), form!.indicators.length]).toEqual([
      "预算执行率",
      "10",
      1,
    ]);
  });

  test("points in brackets behind the target where there is no weight column (Hubei)", () => {
    const [form] = dossierOf([
      ["项目名称", "消防经费"],
      ["预算执行情况（万元）", "预算数（A）", "执行数（B）", "执行率", "得分（20分*执行率）"],
      ["年度财政资金总额", 63, 60],
      ["年度绩效目标1（40分）", "购置装备。"],
      ["一级指标", "二级指标", "三级指标", "年初目标值（A）", "实际完成值（B）", "得分"],
      ["产出指标", "数量指标", "购置装备", "≥120件（10分）", "120件"],
    ]).forms;
    expect(indicators(form!.indicators)).toEqual(["产出指标/数量指标/购置装备: ≥120件（10分） → 120件 (10)"]);
    expect(digits(form!.funds!.rows[0]!.weight)).toBe("20");
    expect(form!.statedWeights.map(({ level, weight }) => [level, weight.value.toString()])).toEqual([
      ["年度绩效目标1", "40"],
    ]);
  });

  test("no weights and no scores (transfer payments)", () => {
    const [form] = dossierOf([
      ["转移支付区域（项目）绩效目标自评表"],
      ["转移支付（项目）名称", "衔接补助资金"],
      ["一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "未完成原因和改进措施"],
      ["产出指标", "数量指标", "道路", "≥12公里", "12.6公里"],
    ]).forms;
    expect([form!.isScored, form!.project!.value]).toEqual([false, "衔接补助资金"]);
  });

  test("a department's table of points and standards, total 合计 (Hunan)", () => {
    const [form] = dossierOf([
      ["部门整体支出绩效评价指标计分表"],
      ["序号", "一级指标", "二级指标", "三级指标", "指标分值", "指标解释", "指标说明及评分标准", "自评得分", "备注"],
      [1, "规划（15分）", "编制", "编制合规性", 15, "是否合规", "合规得满分，否则不得分", 15],
      ["合计", null, null, null, 100, null, null, 90],
    ]).forms;
    expect(form!.scope).toBe("department");
    expect(form!.indicators[0]!.standard!.slot.text).toBe("合规得满分，否则不得分");
    expect([digits(form!.total!.weight), digits(form!.total!.score)]).toEqual(["100", "90"]);
    expect(form!.statedWeights.map(({ level }) => level)).toEqual(["规划"]);
  });

  test("section rows with points instead of a level column", () => {
    const [form] = dossierOf(
      [
        ["某局部门整体支出绩效自评表"],
        ["指标名称", "指标值", "完成值", "分值", "得分"],
        ["产出指标（50分）"],
        ["培训场次", "≥3场", "3场", 50, 50],
        ["效益指标（40分）"],
        ["满意度", "≥90%", "91%", 40, 40],
        ["总分", null, null, 90, 90],
      ],
      { merges: ["A3:E3", "A5:E5"] },
    ).forms;
    expect(indicators(form!.indicators)).toEqual([
      "产出指标//培训场次: ≥3场 → 3场 (50)",
      "效益指标//满意度: ≥90% → 91% (40)",
    ]);
    expect(form!.statedWeights.map(({ level, weight }) => level + weight.value.toString())).toEqual([
      "产出指标50",
      "效益指标40",
    ]);
  });

  test("two rows that share one merged weight", () => {
    const dossier = dossierOf(
      [
        ["项目名称", "某项目经费"],
        ["一级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
        ["产出指标", "甲", "≥1个", "1个", 20],
        ["产出指标", "乙", "≥2个", "2个"],
      ],
      { merges: ["E3:E4"] },
    );
    expect(dossier.forms[0]!.indicators.map(({ weight, isOfWhich }) => [digits(weight), isOfWhich])).toEqual([
      ["20", false],
      [null, true],
    ]);
    expect(dossier.forms[0]!.indicators[1]!.sharedWeight?.at).toMatchObject({ row: 2, column: 4 });
  });

  test.each([
    ["产出指标（50%）", ["产出指标", "50"]],
    ["产出指标（50分）", ["产出指标", "50"]],
  ])("points of the first level in %s", (level, stated) => {
    const [form] = dossierOf([
      ["项目名称", "培训经费"],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
      [level, "数量指标（40%）", "培训场次", "≥12场", "12场", 50],
    ]).forms;
    expect(form!.statedWeights.map((one) => [one.level, one.weight.value.toString()])).toEqual([stated]);
    expect(form!.indicators[0]!.level1).toBe("产出指标");
  });

  test("points in the label of the funds block, and a score at the head beside the total", () => {
    const [form] = dossierOf(
      [
        ["项目支出绩效自评表"],
        ["项目名称", "培训经费", null, null, "自评得分", 97],
        ["预算执行情况（10分）", null, "年初预算", "调整后预算数", "预算执行数", "权重", "得分"],
        [null, "总额", 10, 10, 10, 10, 10],
        ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
        ["产出指标", "数量指标", "培训场次", "≥12场", "12场", 90, 88],
        ["总分", null, null, null, null, 100, 98],
      ],
      { merges: ["A3:A4"] },
    ).forms;
    expect(form!.statedWeights.map((one) => [one.level, one.weight.value.toString()])).toEqual([
      ["预算执行情况", "10"],
    ]);
    expect([digits(form!.headScore!), digits(form!.total!.score)]).toEqual(["97", "98"]);
  });

  test("problems line by line in the funds management of transfer payments", () => {
    const [form] = dossierOf([
      ["转移支付（项目）名称", null, "危房改造"],
      ["资金管理情况", null, "情况说明", "存在问题和改进措施"],
      [null, "分配科学性", "符合办法", "无"],
      [null, "执行准确性", "进度偏慢", "支付偏慢。改进措施：按月调度。"],
      [null, "总体目标", "改造160户，保障住房安全。"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值"],
      [null, "产出指标", "数量指标", "改造户数", "≥160户", "165户"],
    ]).forms;
    expect(form!.texts.map(({ key, text }) => [key, text.value])).toEqual([
      ["project-problems", "支付偏慢。改进措施：按月调度。"],
      ["goal", "改造160户，保障住房安全。"],
    ]);
  });

  test("amounts beside their labels (older forms)", () => {
    const [form] = dossierOf([
      ["项目名称", "某项目经费"],
      ["预算执行情况（万元）", "预算数：", 2.3, "执行数：", 2.29, "执行率：", "99.6%"],
      [null, "其中：财政拨款", 2.3, "其中：财政拨款", 2.29],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
      ["产出指标", "数量指标", "甲", "≥1个", "1个", 90],
    ]).forms;
    const [total] = form!.funds!.rows;
    expect([digits(total!.annualBudget), digits(total!.executed), digits(total!.rate)]).toEqual([
      "2.3",
      "2.29",
      "0.996",
    ]);
    expect(indicators(form!.indicators).length).toBe(1);
  });
});

describe("forms and the list", () => {
  const list = (...names: string[]): (string | number)[][] => [
    ["项目名称", "预算数（万元）"],
    ...names.map((name) => [name, 1]),
  ];
  const form = (name: string): (string | number)[][] => [
    ["项目名称", name],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
    ["产出指标", "数量指标", "甲", "≥1个", "1个", 90],
  ];

  test("joined by name without year, numbering, code and spaces", () => {
    const dossier = dossierOfSheets({
      清单: list("1.1 投诉中心 运营经费", "51170024T0001-小型水库维修"),
      甲: form("2021年投诉中心运营经费"),
      乙: form("小型水库维修"),
    });
    expect(dossier.projects.map(({ form: index }) => index)).toEqual([0, 1]);
    expect(dossier.findings).toEqual([]);
  });

  test("a single near name is joined with a warning on both cells", () => {
    const dossier = dossierOfSheets({ 清单: list("基层一商会工作经费"), 甲: form("基层商协会工作经费") });
    expect(dossier.projects.map(({ form: index }) => index)).toEqual([0]);
    expect(findings(dossier)).toEqual(["near-name A2 B1"]);
  });

  test("一期 and 二期 are two projects", () => {
    const dossier = dossierOfSheets({ 清单: list("培训中心工程一期"), 甲: form("培训中心工程二期") });
    expect(dossier.projects.map(({ name, form: index }) => [name, index])).toEqual([
      ["培训中心工程一期", null],
      ["培训中心工程二期", 0],
    ]);
  });

  describe("a form under the title of another year", () => {
    const years = (sheets: Record<string, (string | number)[][]>) =>
      dossierOfSheets({ 清单: [["2021年项目支出表"], ...list("投诉中心经费")], 本年: [["2021年收支表"]], ...sheets });
    const titled = [["2020年度项目支出绩效自评表"], ...form("投诉中心经费")];

    test("is the project's where it has no other: the title was left over", () => {
      expect(years({ 甲: titled }).projects.map(({ form: index }) => index)).toEqual([0]);
    });

    test.each([
      ["beside this year's form", { 甲: form("投诉中心经费"), 乙: titled }, [0], ["other-year A1:F4"]],
      [
        "on a sheet kept for comparison",
        { 上年自评: titled, 甲: form("法律宣传经费") },
        [null, 0],
        ["other-year A1:F4"],
      ],
    ])("is last year's %s", (_, sheets, indices, told) => {
      const dossier = years(sheets);
      expect(dossier.projects.map(({ form: index }) => index)).toEqual(indices);
      expect(findings(dossier)).toEqual(expect.arrayContaining(told));
    });
  });

  test("a form without a name on a sheet named after a project is that project's", () => {
    const dossier = dossierOfSheets({ 清单: list("投诉中心运营经费"), 投诉中心运营经费: form("").slice(1) });
    expect(dossier.projects.map(({ form: index }) => index)).toEqual([0]);
    expect(findings(dossier)[0]).toMatch(/^project-by-sheet/);
  });
});
