import { digits, dossierOf, findings, indicators, projects } from "../shapes";
import type { Grid } from "../regions/grids";

const INDICATORS: Grid = [
  ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
  ["产出指标", "数量指标", "育苗株数", "≥20万株", "21万株", 90],
];

/** The whole amounts of the only form: initial, annual, executed. */
function fundsOf(grid: Grid): (string | null)[] {
  const [form] = dossierOf([...grid, ...INDICATORS]).forms;
  const total = form!.funds!.rows.find(({ isTotal }) => isTotal)!;
  return [digits(total.initialBudget), digits(total.annualBudget), digits(total.executed)];
}

describe("a budget called 预算调整数", () => {
  const HEAD = ["项目资金（万元）", null, "年初预算数", "预算调整数", "执行数", "分值", "得分"];
  const funds = (initial: number, adjustment: number, executed: number): Grid => [
    ["项目支出绩效自评表"],
    ["项目名称", null, "苗圃扩建"],
    HEAD,
    [null, "年度资金总额", initial, adjustment, executed, 10],
    [null, "其中：财政拨款", initial, adjustment, executed, "—"],
  ];

  test.each([
    ["what it became: it covers what was spent", funds(40, 46, 45), "46", "adjustment-as-budget D3"],
    ["what it became, cut to less", funds(40, 30, 28.5), "30", "adjustment-as-budget D3"],
    ["what it was changed by", funds(40, 6, 45), null, "adjustment-only D3"],
    ["what it was changed by: nothing", funds(40, 0, 38), null, "adjustment-only D3"],
    ["what it was reduced by", funds(40, -6, 33), null, "adjustment-only D3"],
  ])("%s", (_, grid, annual, told) => {
    expect(fundsOf(grid)[1]).toBe(annual);
    expect(findings(dossierOf([...grid, ...INDICATORS]))).toContain(told);
  });

  test.each([
    [
      "on its side",
      [
        [null, "资金来源", "合计", "财政拨款"],
        [null, "年初预算数", 40, 40],
        [null, "预算调整数", 46, 46],
        [null, "执行数", 45, 45],
      ],
    ],
    ["beside its label", [["预算执行", "年初预算数", 40, "预算调整数", 46, "执行数", 45]]],
    [
      "beside its label, typed with its unit",
      [["预算执行", "年初预算数", "40万元", "预算调整数", "46万元", "执行数", "45万元"]],
    ],
  ] as [string, Grid][])("%s", (_, block) => {
    const grid: Grid = [["项目支出绩效自评表"], ["项目名称", null, "苗圃扩建"], ...block];
    expect(fundsOf(grid)).toEqual(["40", "46", "45"]);
  });

  test.each<[string, Grid[number]]>([
    ["beside its amount", ["预算执行", "年初预算数", 40, "年中调整数", 46, "执行数", 45]],
    ["in one cell with it", ["年初预算数：40万元", "年中调整数：46万元", "执行数：45万元"]],
    ["in the first cell with it", ["年中调整数：46万元", "年初预算数：40万元", "执行数：45万元"]],
  ])("it is told by the name that it has there, %s", (_, row) => {
    const block: Grid = [row];
    const { findings: told } = dossierOf([
      ["项目支出绩效自评表"],
      ["项目名称", null, "苗圃扩建"],
      ...block,
      ...INDICATORS,
    ]);
    expect(told.find(({ check }) => check === "adjustment-as-budget")?.message).toContain("“年中调整数”");
  });

  test("last year's 预算数 doesn't take its place", () => {
    const list: Grid = [
      ["2024年项目支出预算执行情况表"],
      ["项目名称", "2023年", null, "2024年", null, null],
      [null, "预算数", "决算数", "年初预算数", "预算调整数", "决算数"],
      ["苗圃扩建", 36, 35, 40, 46, 45],
    ];
    expect(projects(dossierOf(list, { merges: ["A2:A3", "B2:C2", "D2:F2"] }))).toEqual([["1", "苗圃扩建", "46", "45"]]);
  });
});

test.each(["计划完成值", "年度计划完成值", "计划完成数量", "预期值", "年初计划数", "设定值"])(
  "%s is the target",
  (heading) => {
    const grid: Grid = [
      ["项目名称", "苗圃扩建"],
      ["一级指标", "二级指标", "三级指标", heading, "实际完成值", "分值"],
      ["产出指标", "数量指标", "育苗株数", "≥20万株", "21万株", 90],
    ];
    expect(indicators(dossierOf(grid).forms[0]!.indicators)).toEqual([
      "产出指标/数量指标/育苗株数: ≥20万株 → 21万株 (90)",
    ]);
  },
);
