import type { ConfirmedMapping, Correction, CorrectedField, CorrectedKind } from "../../../src/recognition";
import type { GridCell } from "../../support/grid";
import { digits, dossierOfSheets, findings, indicators, projects } from "../shapes";

type Grid = readonly (readonly GridCell[])[];

const column = (kind: CorrectedKind, field: CorrectedField | null, heading: string, group = ""): Correction => ({
  of: "column",
  kind,
  field,
  group,
  heading,
});
const read = (grid: Grid, corrections: readonly Correction[], more: Partial<ConfirmedMapping> = {}) =>
  dossierOfSheets({ 表: grid }, { tables: [], corrections, ...more });

const NO_HEADINGS: Grid = [
  ["单位：万元"],
  ["事项", "给了多少", "花了多少"],
  ["路灯维修费", 5, 4],
  ["培训费", 3, 3],
  ["全部加起来", 8, 7],
];
const SET_RIGHT = [
  column("projects", "project", "事项"),
  column("projects", "annualBudget", "给了多少"),
  column("projects", "executed", "花了多少"),
];

describe("columns by their headings", () => {
  test("a list whose headings say nothing to us is read, wherever it stands", () => {
    const read1 = projects(read(NO_HEADINGS, SET_RIGHT));
    expect(read1.slice(0, 2)).toEqual([
      ["1", "路灯维修费", "5", "4"],
      ["1", "培训费", "3", "3"],
    ]);
    const moved = [[], [], ...NO_HEADINGS.map((row) => [null, ...row])];
    expect(projects(read(moved, SET_RIGHT))).toEqual(read1);
  });

  test("another column than the recognised one, and none of it told as doubtful", () => {
    const grid = [["单位：万元"], ["项目名称", "预算数", "追减后可用数", "执行数"], ["路灯维修费", 5, 4, 4]];
    const dossier = read(grid, [column("projects", "annualBudget", "追减后可用数")]);
    expect(projects(dossier)).toEqual([["1", "路灯维修费", "4", "4"]]);
    expect(findings(dossier)).toEqual([]);
  });

  test("a column that is not to be read", () => {
    const grid = [["单位：万元"], ["项目名称", "预算数", "执行数", "执行率"], ["路灯维修费", 5, 4, 0.8]];
    const [project] = read(grid, [column("projects", null, "执行率")]).projects;
    expect([digits(project!.executed), project!.statedRate]).toEqual(["4", null]);
  });

  test.each([
    ["本年", ["10", "9"]],
    ["上年", ["8", "7"]],
  ])("a group of columns by its own heading, %s, in the workbook of any year", (group, wanted) => {
    const grid = [
      ["单位：万元"],
      ["项目名称", "2024年", null, "2025年", null],
      [null, "安排", "用掉", "安排", "用掉"],
      ["路灯维修费", 8, 7, 10, 9],
    ];
    const options = [column("projects", "annualBudget", "安排", group), column("projects", "executed", "用掉", group)];
    const dossier = read(grid, options, { year: 2025 });
    expect(projects(dossier)).toEqual([["1", "路灯维修费", ...wanted]]);
  });

  test("a group that stands above headings that are a header by themselves", () => {
    const grid = [
      ["单位：万元"],
      [null, "2024年", null, "2025年", null],
      ["项目名称", "预算数", "安排", "预算数", "安排"],
      ["路灯维修费", 8, 7, 10, 9],
    ];
    const dossier = read(grid, [column("projects", "executed", "安排", "本年")], { year: 2025 });
    expect(projects(dossier)).toEqual([["1", "路灯维修费", "10", "9"]]);
  });

  test("a whole group by its heading alone: its sum is the field's", () => {
    const grid = [
      ["单位：万元"],
      ["项目名称", "给的钱", null, "执行数"],
      [null, "合计", "财政拨款", null],
      ["路灯维修费", 5, 3, 4],
    ];
    expect(projects(read(grid, [column("projects", "annualBudget", "", "给的钱")]))).toEqual([
      ["1", "路灯维修费", "5", "4"],
    ]);
  });

  test("what is said of project lists changes no other table with that heading", () => {
    const list = [["单位：万元"], ["项目名称", "预算数", "金额"], ["路灯维修费", 5, 4]];
    const people = [
      ["名称", "金额"],
      ["三公经费", 6],
      ["公用经费", 20],
    ];
    const corrections = [column("projects", "executed", "金额")];
    const dossier = dossierOfSheets({ 清单: list, 基础数据: people }, { tables: [], corrections });
    const plain = dossierOfSheets({ 清单: list, 基础数据: people });
    expect(projects(dossier)).toEqual([["1", "路灯维修费", "5", "4"]]);
    expect(dossier.quantities.map(({ name, column: of }) => [name, of])).toEqual(
      plain.quantities.map(({ name, column: of }) => [name, of]),
    );
  });

  test("indicators: every field", () => {
    const grid = [
      ["类", "要做的事", "定的数", "做到的数", "满", "实得", "为什么"],
      ["产出指标", "场次", "≥3场", "2场", 10, 6, "场地紧张"],
    ];
    const fields: CorrectedField[] = ["level1", "name", "target", "actual", "weight", "score", "reason"];
    const { forms } = read(
      grid,
      fields.map((field, at) => column("indicators", field, grid[0]![at] as string)),
    );
    const row = forms[0]!.indicators[0]!;
    expect(indicators([row])).toEqual(["产出指标//场次: ≥3场 → 2场 (10)"]);
    expect([digits(row.score), row.reason!.text]).toEqual(["6", "场地紧张"]);
  });
});

describe("total rows", () => {
  test("of a list: it is no project", () => {
    const dossier = read(NO_HEADINGS, [...SET_RIGHT, { of: "total", kind: "projects", label: "全部加起来" }]);
    expect(projects(dossier).map(([, name]) => name)).toEqual(["路灯维修费", "培训费"]);
    expect(digits(dossier.lists[0]!.total!.annualBudget)).toBe("8");
  });

  test("of indicators, and another total is a sum then", () => {
    const grid = [
      ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "场次", "≥3场", "3场", 90, 90],
      ["自评最后得分", null, null, null, 100, 99],
      ["合计", null, null, null, 90, 90],
    ];
    const [form] = read(grid, [{ of: "total", kind: "indicators", label: "自评最后得分" }]).forms;
    expect([digits(form!.total!.score), form!.indicators.length]).toEqual(["99", 1]);
  });

  test("of revenue", () => {
    const grid = [
      ["单位：万元"],
      ["收入项目", "预算数", "决算数"],
      ["财政拨款收入", 80, 70],
      ["事业收入", 20, 20],
      ["全年进账", 100, 90],
    ];
    const { revenue } = read(grid, [{ of: "total", kind: "revenue", label: "全年进账" }]);
    expect([digits(revenue!.budget), digits(revenue!.actual)]).toEqual(["100", "90"]);
  });
});

describe("units", () => {
  const grid: Grid = [["单位：万元"], ["项目名称", "预算数（万元）", "执行数（万元）"], ["路灯维修费", 50000, 4]];

  test("of the table: the user's word counts, whatever is printed", () => {
    const dossier = read(grid, [{ of: "unit", kind: "projects", unit: "元", group: "", heading: "" }]);
    expect([dossier.projects[0]!.unit, ...projects(dossier)[0]!.slice(2)]).toEqual(["元", "50000", "4"]);
  });

  test("of one column", () => {
    const dossier = read(grid, [{ of: "unit", kind: "projects", unit: "元", group: "", heading: "预算数" }]);
    expect([dossier.projects[0]!.unit, ...projects(dossier)[0]!.slice(2)]).toEqual(["元", "50000", "40000"]);
  });
});

describe("what has no place", () => {
  const grid: Grid = [["单位：万元"], ["项目名称", "2024年预算数", "执行数"], ["路灯维修费", 5, 4]];

  test.each<[string, Correction]>([
    ["a heading that is not there", column("projects", "executed", "花了多少")],
    ["a total that is not there", { of: "total", kind: "projects", label: "全部加起来" }],
    ["a column of another year than the workbook's", column("projects", "initialBudget", "2024年预算数")],
  ])("%s is told, and nothing else changes", (_, correction) => {
    const mapping = { tables: [], corrections: [correction], year: 2025 };
    const dossier = dossierOfSheets({ 表: grid }, mapping);
    expect(dossier.findings.filter(({ check }) => check === "correction-unused")).toHaveLength(1);
    expect(projects(dossier)).toEqual(projects(dossierOfSheets({ 表: grid }, { tables: [], year: 2025 })));
  });
});
