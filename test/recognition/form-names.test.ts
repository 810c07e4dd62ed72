import { dossierOf, findings } from "./shapes";
import type { Grid } from "./regions/grids";

const TABLE: Grid = [
  ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "得分"],
  [null, "年度资金总额", 40, 46, 45, 10],
  [null, "其中：财政拨款", 40, 46, 45, "—"],
  ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
  ["产出指标", "数量指标", "育苗株数", "≥20万株", "21万株", 90],
];

const named = (grid: Grid, name = "自评表", merges: string[] = []) => {
  const dossier = dossierOf(grid, { name, merges });
  return dossier.forms.map(({ scope, project }) => [scope, project?.value ?? null]);
};

describe("a form that says its project's name without a label", () => {
  test("in a band of its own, though it is the only form", () => {
    const grid = [["2024年度项目支出绩效自评表"], ["一、苗圃扩建工程"], ...TABLE];
    expect(named(grid, "自评表", ["A1:G1", "A2:G2"])).toEqual([["project", "苗圃扩建工程"]]);
  });

  test.each([["疫苗冷链设备更新"], ["#3机组检修"]])(
    "in a band without a number before it: %s, and it is told",
    (name) => {
      const grid = [["2024年度项目支出绩效自评表"], ["单位名称：白石乡卫生院"], [name], ...TABLE];
      const merges = ["A1:G1", "A3:G3"];
      expect(named(grid, "Sheet1", merges)).toEqual([["project", name]]);
      expect(findings(dossierOf(grid, { merges }))).toContain("project-by-sheet A3:G3");
    },
  );

  test.each([["白石乡卫生院"], ["2024年度"], ["一般公共预算"], ["附件2"], ["项目支出"]])(
    "%s across is no name",
    (text) => {
      const grid = [["2024年度项目支出绩效自评表"], [text], ...TABLE];
      expect(named(grid, "Sheet1", ["A1:G1", "A2:G2"])).toEqual([["department", null]]);
    },
  );

  test("a band below a label that names the project is a heading", () => {
    const grid = [["2024年度项目支出绩效自评表"], ["项目名称", null, "苗圃扩建"], ["苗木繁育与推广"], ...TABLE];
    expect(named(grid, "Sheet1", ["A1:G1", "A3:G3"])).toEqual([["project", "苗圃扩建"]]);
  });

  test("below a title without 表", () => {
    const grid = [["2024年度项目绩效目标完成情况"], ["（一）苗圃扩建工程"], ...TABLE];
    expect(named(grid, "自评表", ["A1:G1", "A2:G2"])).toEqual([["project", "苗圃扩建工程"]]);
  });

  test.each([["一、项目基本情况"], ["二、项目实施及资金情况"], ["一、项目组织实施情况"]])("%s is none", (heading) => {
    const grid = [["2024年度项目支出绩效自评表"], [heading], ["项目名称", null, "苗圃扩建"], ...TABLE];
    expect(named(grid, "自评表", ["A1:G1", "A2:G2"])).toEqual([["project", "苗圃扩建"]]);
    const nameless = [["2024年度项目支出绩效自评表"], [heading], ...TABLE];
    expect(named(nameless, "自评表", ["A1:G1", "A2:G2"])).toEqual([["department", null]]);
  });

  test("in the title, and it is told", () => {
    const grid = [["2024年度苗圃扩建工程项目绩效自评表"], ...TABLE];
    expect(named(grid)).toEqual([["project", "苗圃扩建工程"]]);
    expect(findings(dossierOf(grid))).toContain("project-by-sheet A1");
  });

  test("in the sheet's name alone", () => {
    const grid = [["2024年度项目支出绩效自评表"], ...TABLE];
    expect(named(grid, "1.苗圃扩建工程")).toEqual([["project", "苗圃扩建工程"]]);
    expect(named(grid, "项目1")).toEqual([["department", null]]);
  });

  test("the whole unit's form stays the unit's", () => {
    const grid = [["2024年度部门整体支出绩效自评表"], ...TABLE];
    expect(named(grid, "苗圃扩建工程")).toEqual([["department", null]]);
  });
});

describe("labels above their values", () => {
  const head = (labels: Grid[number], values: Grid[number]): Grid => [
    ["2024年度项目支出绩效自评表"],
    labels,
    values,
    ...TABLE,
  ];

  test.each([
    [
      ["项目名称", "主管部门", "实施单位"],
      ["苗圃扩建工程", "白石县林业局", "白石县林场"],
    ],
    [
      ["项目名称", null, "主管部门"],
      ["苗圃扩建工程", null, "白石县林业局"],
    ],
  ])("%j name the project in the row below", (labels, values) => {
    expect(named(head(labels, values))).toEqual([["project", "苗圃扩建工程"]]);
  });

  test.each([
    [
      ["项目名称", "苗圃扩建工程", "主管部门", "白石县林业局"],
      ["项目负责人", "李某", "联系电话", "0851-123"],
    ],
    [
      ["项目名称", "苗圃扩建工程", "主管部门", "白石县林业局"],
      ["项目类型", "延续", "资金性质", "财政拨款"],
    ],
  ])("not those beside them: %j", (labels, next) => {
    expect(named(head(labels, next))).toEqual([["project", "苗圃扩建工程"]]);
  });

  test.each([
    [["一级指标", "二级指标", "三级指标", "指标值", "完成值", "得分"]],
    [["序号", "绩效指标", "指标值", "完成值", "分值", "得分"]],
  ])("not those beside them, over the heading %j", (heading) => {
    const labels = ["项目名称", "苗圃扩建工程", "主管部门", "白石县林业局", "实施单位", "白石县林场"];
    const row =
      heading[0] === "序号"
        ? [1, "育苗株数", "≥20万株", "21万株", 90]
        : ["产出指标", "数量指标", "育苗株数", "≥20万株", "21万株"];
    expect(named([["2024年度项目支出绩效自评表"], labels, heading, row])).toEqual([["project", "苗圃扩建工程"]]);
  });

  test.each([
    [["实施单位", null, "单位负责人"]],
    [["项目属性", null, "项目周期"]],
    [["资金性质", null, "预算级次"]],
    [["起止时间", null, "联系电话"]],
    [["立项依据", null, "项目类型："]],
  ])("with other labels below they wait for a name: %j", (next) => {
    const grid = head(["项目名称", null, "主管部门"], next);
    expect(dossierOf(grid).forms.map(({ isTemplate }) => isTemplate)).toEqual([true]);
  });

  test("right beside each other they have their values below, whatever these say", () => {
    const grid = head(["项目名称", "主管部门", "实施单位"], ["公务用车周期", "白石县林业局", "白石县林场"]);
    expect(named(grid)).toEqual([["project", "公务用车周期"]]);
  });
});

describe("项目名称 with nothing beside it", () => {
  const grid: Grid = [["2024年度项目支出绩效自评表"], ["项目名称", null], ...TABLE];

  test("in a form with done values: it is told that nothing is scored", () => {
    expect(findings(dossierOf(grid))).toContain("form-without-project A1:G7");
  });

  test("in a form that is filled in, whose title or sheet names the project: named by it", () => {
    const [, ...rest] = grid;
    expect(named([["2024年度苗圃扩建工程项目绩效自评表"], ...rest])).toEqual([["project", "苗圃扩建工程"]]);
  });

  test.each([
    ["blank", null],
    ["with 0 where its score comes", 0],
  ])("in a form that is %s nothing is told", (_, score) => {
    const blank = grid.map((row) => (row[4] === "21万株" ? [...row.slice(0, 4), null, row[5]!, score] : row));
    expect(findings(dossierOf(blank)).filter((one) => one.startsWith("form-without-project"))).toEqual([]);
  });
});

test("a form titled as a project's that names none is the unit's, and it is told", () => {
  const titled = [["2024年度项目支出绩效自评表"], ["单位名称：白石乡卫生院"], ...TABLE];
  expect(named(titled)).toEqual([["department", null]]);
  expect(findings(dossierOf(titled))).toContain("form-as-department A1");
  const ofMoney = [["2024年卫生院能力提升专项资金绩效自评表"], ["单位名称：白石乡卫生院"], ...TABLE];
  expect(findings(dossierOf(ofMoney))).toContain("form-as-department A1");
  const ofUnit = [["2024年度部门整体支出绩效自评表"], ["单位名称：白石乡卫生院"], ...TABLE];
  expect(findings(dossierOf(ofUnit)).filter((text) => text.startsWith("form-as-department"))).toEqual([]);
});
