import { dossierOf, dossierOfSheets, findings } from "./shapes";

const JOURNAL = [
  ["日期", "流水号", "收入项目", "收入金额", "日期", "流水号", "支出项目", "支出金额", "支出账户"],
  ["2024-01-02", 8801, "项目1", 900, "2024-01-02", 8801, "项目1", 300, "账户甲"],
  ["2024-02-02", 8802, "项目2", 800, "2024-02-02", 8802, "项目2", 200, "账户乙"],
] as const;
const LEDGER = [
  ["门店日记账"],
  ["日期", "摘要", "项目", "支出金额", "余额"],
  ["1月2日", "进货", "甲", 20, 80],
  ["1月3日", "水电", "乙", 30, 50],
] as const;
const STAFF = [
  ["某车间主任六月绩效考核表"],
  ["序号", "考核项目", "考核指标", "考核目标", "配分", "评分标准", "得分"],
  [1, "交期", "交货及时率", "95%", 60, "每延误1次扣2分", null],
  [2, "安全", "事故次数", "0次", 40, "每起扣10分", null],
] as const;
const MONTHLY = [
  ["员工KPI表"],
  ["指标名称", "目标值", "完成值", "权重", "得分"],
  ["客户回访率", "90%", "95%", 100, null],
] as const;

const STAFF_OF_BUDGETS = [
  ["2023年度财务人员绩效考核评分表"],
  ["姓名", "赵倩", "岗位", "预算会计"],
  ["考核指标", "考核内容", "评分标准", "分值", "得分"],
  ["工作业绩", "预算编制及时上报", "按时上报得满分，每迟一天扣1分", 50, 48],
  ["工作业绩", "财政业务培训", "参加得满分", 50, 50],
] as const;
const JOURNAL_OF_BUDGETS = [
  ["专项经费流水台账"],
  ["日期", "凭证号", "摘要", "项目", "支出金额", "余额"],
  ["2023-01-05", "记-12", "付印刷费", "宣传项目", 3200, 96800],
  ["2023-02-11", "记-31", "付场地费", "培训项目", 12000, 84800],
] as const;

describe("tables of other fields", () => {
  test.each([
    ["a staff appraisal that speaks of budgets", STAFF_OF_BUDGETS, "人员考核表"],
    ["a journal that speaks of budgets", JOURNAL_OF_BUDGETS, "流水账"],
    ["a journal", JOURNAL, "流水账"],
    ["a ledger", LEDGER, "流水账"],
    ["a staff appraisal", STAFF, "人员考核表"],
    ["a monthly appraisal", MONTHLY, "人员考核表"],
  ])("%s gives nothing, and says so", (_, grid, what) => {
    const dossier = dossierOf(grid);
    expect([dossier.projects, dossier.forms, dossier.tables]).toEqual([[], [], []]);
    expect(dossier.findings.find(({ check }) => check === "foreign-table")!.message).toContain(what);
  });

  test("beside ours they take no part in it", () => {
    const dossier = dossierOfSheets({
      清单: [
        ["项目名称", "全年预算数（万元）", "全年执行数（万元）"],
        ["护林防火", 10, 9],
      ],
      流水: JOURNAL,
      考核: STAFF,
    });
    expect(dossier.projects.map(({ name }) => name)).toEqual(["护林防火"]);
    expect(dossier.forms).toEqual([]);
  });

  test("a form that speaks of its indicators as 考核指标 is ours", () => {
    const dossier = dossierOf([
      ["一级指标", "二级指标", "考核指标", "目标值", "完成值", "分值", "得分"],
      ["产出指标", "数量指标", "巡林次数", "≥12次", "12次", 100],
    ]);
    expect(dossier.forms[0]!.indicators).toHaveLength(1);
  });

  test("what the user points out is read", () => {
    const range = { sheet: "账", top: 0, left: 0, bottom: 2, right: 8 };
    const mapping = { tables: [{ kind: "projects" as const, range, columns: { project: 6, executed: 7 } }] };
    expect(dossierOfSheets({ 账: JOURNAL }, mapping).projects.map(({ name }) => name)).toEqual(["项目1", "项目2"]);
  });
});

describe("nothing disappears", () => {
  test.each([
    ["a list", [["项目支出表"], ["项目名称", "全年预算数（万元）", "全年执行数（万元）"]], "table-without-rows A2:C2"],
    [
      "indicators",
      [["部门整体支出绩效自评表"], ["一级指标", "二级指标", "三级指标", "年度指标值", "完成值", "分值", "得分"]],
      "table-without-rows A2:G2",
    ],
  ])("%s that was begun and has no rows", (_, grid, told) => {
    const dossier = dossierOf(grid);
    expect(findings(dossier)).toContain(told);
    expect(dossier.forms).toEqual([]);
  });

  test("a form that names its project is that project's before it has any indicators", () => {
    const dossier = dossierOf([
      ["项目支出绩效自评表"],
      ["项目名称", "护林防火"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "完成值", "分值", "得分"],
      [],
      ["总分"],
    ]);
    expect(dossier.forms.map(({ project, indicators }) => [project?.value, indicators])).toEqual([["护林防火", []]]);
    expect(findings(dossier)).not.toContain("table-without-rows A3:G3");
  });

  test.each([
    [
      [
        ["2024年部门预算资金安排"],
        ["经办科室", "第一批", "第二批"],
        ["办公室", 12, 3],
        ["财务科", 8, 2],
        ["后勤科", 6, 1],
      ],
      "rows-unread A3:C5",
    ],
    [[["财政专项"], ["春季", "秋季", "冬季"], [100, 90, 1], [80, 70, 1], [60, 50, 1]], "rows-unread A3:C5"],
  ])("money under words of our field that no table took in", (grid, told) => {
    expect(findings(dossierOf(grid))).toContain(told);
  });

  test("numbers of another matter are nobody's", () => {
    const grid = [["通讯录"], ["姓名", "分机"], ["甲", 8001], ["乙", 8002], ["丙", 8003]];
    expect(findings(dossierOf(grid))).toEqual([]);
  });

  test("indicators above the first project of a table", () => {
    const dossier = dossierOf([
      ["项目名称", "一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
      [null, "产出指标", "数量指标", "栽植苗木", "≥90株", "90株", 50],
      ["园林养护", "产出指标", "数量指标", "修剪绿篱", "≥3公里", "3公里", 100],
    ]);
    expect(findings(dossier)).toContain("indicator-without-project A2:H2");
    expect(dossier.forms.map(({ project }) => project?.value)).toEqual(["园林养护"]);
  });
});
