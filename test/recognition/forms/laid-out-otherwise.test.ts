import { digits, dossierOf } from "../shapes";

describe("a form that adds up its levels", () => {
  const HEAD = ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"];
  const ROWS = (weight: number | null, whole: number | null): (string | number | null)[][] => [
    ["部门整体绩效自评表"],
    HEAD,
    ["预算执行", "预算执行", "预算执行率", "100%", "98%", 10],
    ["产出指标", "数量指标", "场次", "≥5场", "5场", 20],
    [null, "质量指标", "合格率", "100%", "100%", 30],
    ["小计", null, null, null, null, weight],
    ["效益指标", "社会效益", "人次", "≥90人次", "95人次", 40],
    ["小计", null, null, null, null, weight === null ? null : 40],
    ["小计", null, null, null, null, whole],
  ];

  test.each([
    ["by the points that they print", 50, 100],
    ["the level above each, and the last of them the whole form", null, null],
  ])("%s", (_, weight, whole) => {
    const { sums, total } = dossierOf(ROWS(weight, whole)).forms[0]!;
    const names = sums!.map(({ rows }) => rows.map(({ name }) => name));
    expect(names).toEqual([["场次", "合格率"], ["人次"]]);
    expect(total!.score!.at.row).toBe(8);
  });

  test("小计 in the projects' own column is the project's total", () => {
    const grid = [
      ["序号", "项目名称", ...HEAD],
      [1, "甲项目", "产出指标", "数量指标", "场次", "≥5场", "5场", 60],
      [null, null, "小计", null, null, null, null, 60],
      [null, null, "效益指标", "社会效益", "人次", "≥90人次", "95人次", 40],
      [null, null, "小计", null, null, null, null, 40],
      [null, "小计", null, null, null, null, null, null],
    ];
    const [form] = dossierOf([["单位：万元"], ...grid]).forms;
    expect([form!.sums!.length, form!.total!.score!.at.row]).toEqual([2, 6]);
  });
});

test("kinds of indicators alone are the first level, 数量 and 质量 the second", () => {
  const form = (kinds: readonly [string, string]) =>
    dossierOf([
      ["部门整体绩效自评表"],
      ["指标类型", "指标名称", "指标值", "完成值", "分值"],
      [kinds[0], "满意率", "≥90%", "95%", 60],
      [kinds[1], "户数", "≥5户", "5户", 40],
    ]).forms[0]!.indicators.map(({ level1, level2 }) => `${level1}/${level2}`);
  expect(form(["管理类指标", "产出类指标"])).toEqual(["管理类指标/", "产出类指标/"]);
  expect(form(["质量指标", "数量指标"])).toEqual(["/质量指标", "/数量指标"]);
  expect(form(["数量指标", "满意度指标"])).toEqual(["/数量指标", "/满意度指标"]);
});

test.each([
  ["绩效指标 over the first level, 指标内容 over two columns", ["绩效指标", "指标内容", null]],
  ["one heading over all three", ["绩效指标", null, null]],
])("levels without headings of their own: %s", (_, names) => {
  const merges = names[1] === null ? ["A2:C2"] : ["B2:C2"];
  const grid = [
    ["部门整体绩效自评表"],
    [...names, "目标值", "完成情况", "分值"],
    ["产出指标", "数量指标", "补贴人数", "150人", "150人", 60],
    ["效益指标", "社会效益指标", "使用率", "90%以上", "92%", 40],
  ];
  expect(
    dossierOf(grid, { merges }).forms[0]!.indicators.map(({ level1, level2, name }) => [level1, level2, name]),
  ).toEqual([
    ["产出指标", "数量指标", "补贴人数"],
    ["效益指标", "社会效益指标", "使用率"],
  ]);
});

test("amounts beside their labels in two rows, the total in the form's head", () => {
  const dossier = dossierOf(
    [
      ["江宁镇农业服务中心项目支出绩效自评表（2023年度）"],
      ["自评等级", null, "自评总分：", null, "单位：万元"],
      ["项目资金", "年初预算", 25, "调整预算", 24],
      [null, "实际支出", 23.52, "预算执行率", null],
      ["一级指标", "二级指标", "三级指标", "目标值", "完成值", "权重", "得分"],
      ["产出", "数量", "培训期数", "6期", "6期", 100, null],
    ],
    { name: "1.农村电商培训" },
  );
  const [form] = dossier.forms;
  const [total] = form!.funds!.rows;
  expect([digits(total!.initialBudget), digits(total!.annualBudget), digits(total!.executed)]).toEqual([
    "25",
    "24",
    "23.52",
  ]);
  expect([total!.rate!.at.row, total!.rate!.at.column, form!.total!.score!.at]).toEqual([
    3,
    4,
    { sheet: "1.农村电商培训", row: 1, column: 3 },
  ]);
  expect(dossier.unitName?.value).toBe("江宁镇农业服务中心");
});

test("what a text says behind its label heads no column, and a title within a form begins no other", () => {
  const dossier = dossierOf([
    ["2023年度项目支出绩效自评表"],
    ["项目名称：草原监测", null, "主管部门：林草局"],
    ["预算（万元）：50", null, "实际支出（万元）：49"],
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", 50, 50, 49, 10, null, null],
    ["项目支出绩效指标表"],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分情况"],
    ["产出", "数量", "样地数", "≥240个", "252个", 90, null],
    ["总分", null, null, null, null, 100, null],
    ["评分人：", null, null, "日期："],
  ]);
  const [form] = dossier.forms;
  expect([dossier.forms.length, form!.project!.value, form!.indicators.length]).toEqual([1, "草原监测", 1]);
  expect([digits(form!.funds!.rows[0]!.executed), form!.indicators[0]!.score!.at.column]).toEqual(["49", 6]);
});

test("a project whose name ends like a heading of amounts heads no table", () => {
  const dossier = dossierOf([
    ["转移支付区域绩效自评表"],
    ["转移支付（项目）名称", null, "农村综合改革转移支付"],
    ["中央主管部门", null, "财政部"],
    ["一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值"],
    ["产出指标", "数量指标", "扶持村数", "22个", "22个"],
  ]);
  expect(dossier.forms.map(({ project }) => project?.value)).toEqual(["农村综合改革转移支付"]);
  expect(dossier.projects.map(({ name }) => name)).toEqual(["农村综合改革转移支付"]);
});
