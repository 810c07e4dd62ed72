import { digits, dossierOf } from "../shapes";
import { cutOf } from "./grids";

const HEADER = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"] as const;
const ROW = ["产出指标", "数量指标", "门诊人次", "≥900人次", "950人次", 90] as const;

describe("a funds block on its side", () => {
  test("points beside the block, in the row of the rate", () => {
    const grid = [
      ["项目支出绩效自评表"],
      ["项目名称", "康复科建设"],
      ["项目资金（万元）", "资金来源", "合计", "财政拨款", "自筹资金", "分值", "得分"],
      [null, "年初预算数", 40, 30, 10],
      [null, "全年预算数", 50, 40, 10],
      [null, "全年执行数", 45, 36, 9],
      [null, "执行率", "90%", "90%", "90%", 10],
      HEADER,
      ROW,
    ] as const;
    expect(cutOf(grid)).toEqual(["title A1:G1", "sideways-funds B3:G7", "indicators A8:G9"]);
    const { funds } = dossierOf(grid).forms[0]!;
    expect(funds!.rows.map(({ label, isTotal, annualBudget }) => [label, isTotal, digits(annualBudget)])).toEqual([
      ["合计", true, "50"],
      ["财政拨款", false, "40"],
      ["自筹资金", false, "10"],
    ]);
    const [total] = funds!.rows;
    expect([digits(total!.weight), total!.score!.at, digits(total!.executed)]).toEqual([
      "10",
      { sheet: "表", row: 6, column: 6 },
      "45",
    ]);
  });

  test("points and score in rows of their own, the whole last", () => {
    const grid = [
      ["项目名称", "食堂改造"],
      ["金额（万元）", "财政拨款", "其他资金", "资金总额"],
      ["全年预算数", 20, 5, 25],
      ["全年执行数", 20, 4, 24],
      ["执行率", "100%", "80%", "96%"],
      ["分值", null, null, 10],
      ["得分", null, null, null],
      HEADER,
      ROW,
    ] as const;
    const { funds } = dossierOf(grid).forms[0]!;
    const total = funds!.rows.find(({ isTotal }) => isTotal)!;
    expect([total.label, digits(total.executed), digits(total.weight), total.score!.at.row]).toEqual([
      "资金总额",
      "24",
      "10",
      6,
    ]);
  });
});

test("a block on its side ends at a header whose second column is 分值", () => {
  const grid = [
    ["项目支出绩效自评表"],
    ["项目名称", null, "苗圃扩建"],
    ["项目资金（万元）", "资金来源", "合计", "财政拨款"],
    [null, "全年预算数", 50, 50],
    [null, "全年执行数", 45, 45],
    ["一级指标", "分值", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", 90, "数量指标", "育苗株数", "≥20万株", "21万株", 90],
  ];
  expect(cutOf(grid)).toContain("indicators A6:H7");
});

/** Budget and spending of the block and its lines, whose first row this header is. */
function wholeOf(header: readonly (string | null)[], ...rows: readonly (readonly (string | number | null)[])[]) {
  const [project] = dossierOf([
    ["项目支出绩效自评表"],
    ["项目名称", "苗圃扩建"],
    header,
    ...rows,
    HEADER,
    ROW,
  ]).projects;
  return [digits(project!.annualBudget), digits(project!.executed)];
}

test.each([
  ["only budgets of the treasury", ["资金（万元）", "一般公共预算", "政府性基金", "合计"], [60, 40, 100], [55, 40, 95]],
  [
    "three sources",
    ["资金（万元）", "一般公共预算", "政府性基金", "单位自筹", "合计"],
    [60, 30, 10, 100],
    [55, 30, 10, 95],
  ],
  ["no column of the whole", ["资金（万元）", "财政拨款", "其他资金"], [90, 10], [85, 10]],
  [
    "levels within a source",
    ["资金（万元）", "财政拨款", "其中：中央", "县级", "其他资金"],
    [90, 60, 30, 10],
    [85, 55, 30, 10],
  ],
])("a block on its side with %s", (_, header, budget, spent) => {
  expect(wholeOf(header, ["全年预算数", ...budget], ["全年执行数", ...spent])).toEqual(["100", "95"]);
});

test("a second row of heads splits a source", () => {
  const grid = [
    ["项目支出绩效自评表"],
    ["项目名称", "苗圃扩建"],
    ["资金（万元）", "一般公共预算", "政府性基金", null, "其他资金", "合计"],
    [null, null, "专项债券", "其他基金"],
    ["全年预算数", 12, 95, 0, 8, 115],
    ["全年执行数", 11, 93, 0, 6, 110],
    HEADER,
    ROW,
  ] as const;
  const [form] = dossierOf(grid).forms;
  expect(form!.funds!.rows.map(({ label, executed }) => `${label} ${digits(executed)}`)).toEqual([
    "一般公共预算 11",
    "政府性基金专项债券 93",
    "政府性基金其他基金 0",
    "其他资金 6",
    "合计 110",
  ]);
});

test("numbers beside names of sources head no block", () => {
  const grid = [
    ["部门整体支出绩效自评基础数据表"],
    ["其中：行政编制", 0, "其中：事业收入", 39],
    ["年初预算数", 1286.5, "调整后预算数", 1342.18],
    ["基本支出决算数", 902.14, "项目支出决算数", 418.66],
  ] as const;
  expect(cutOf(grid).filter((region) => region.startsWith("sideways"))).toEqual([]);
});
