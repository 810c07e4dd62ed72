import { digits, dossierOf, findings } from "../shapes";

const HEADER = ["项目资金（万元）", "", "全年预算数", "全年执行数", "执行率"];
const INDICATORS = [
  ["一级指标", "二级指标", "三级指标", "年度指标值", "全年完成值", "分值", "得分"],
  ["产出指标", "数量指标", "储备粮到位率", "≥95%", "100%", 90, ""],
] as const;

/** What is read of the project's money, and what is told of its whole. */
function read(...rows: readonly (readonly (string | number | null)[])[]) {
  const dossier = dossierOf([["项目支出绩效自评表"], ["项目名称", "储备粮"], HEADER, ...rows, ...INDICATORS]);
  const [project] = dossier.projects;
  return {
    amounts: [digits(project!.annualBudget), digits(project!.executed)],
    total: dossier.forms[0]!.funds!.rows.findIndex(({ isTotal }) => isTotal),
    told: findings(dossier).filter((text) => text.startsWith("funds-without-total")),
  };
}

test.each<[string, (string | number | null)[][], ReturnType<typeof read>]>([
  [
    "its own row",
    [
      ["", "年度资金总额", 120, 100, ""],
      ["", "其中：财政拨款", 100, 90, ""],
    ],
    { amounts: ["120", "100"], total: 0, told: [] },
  ],
  [
    "the row that all others add up to, whatever it is called",
    [
      ["", "县本级", 100, 90, ""],
      ["", "上级", 20, 10, ""],
      ["", "合计数", 120, 100, ""],
    ],
    { amounts: ["120", "100"], total: 2, told: [] },
  ],
  [
    "the row of fiscal money whose levels are below it, also where these say nothing of what was spent",
    [
      ["", "一般公共预算财政拨款", 100, 90, ""],
      ["", "中央资金", 60, "", ""],
      ["", "县级资金", 40, "", ""],
    ],
    { amounts: ["100", "90"], total: 0, told: [] },
  ],
  [
    "no source that happens to be as much as the others",
    [
      ["", "中央资金", 50, 50, ""],
      ["", "省级资金", 30, 30, ""],
      ["", "县级资金", 20, 20, ""],
    ],
    { amounts: ["100", "100"], total: -1, told: ["funds-without-total A3:E6"] },
  ],
  [
    "all rows together where none is the whole, which is told",
    [
      ["", "财政拨款", 100, 90, "90%"],
      ["", "其他资金", 20, 10, "50%"],
    ],
    { amounts: ["120", "100"], total: -1, told: ["funds-without-total A3:E5"] },
  ],
  [
    "not what others hold",
    [
      ["", "财政拨款", 100, 90, "90%"],
      ["", "其中：上年结转", 30, 20, ""],
      ["", "其他资金", 20, 10, "50%"],
    ],
    { amounts: ["120", "100"], total: -1, told: ["funds-without-total A3:E6"] },
  ],
  [
    "all rows together, of which nothing is told where nothing was spent yet",
    [
      ["", "财政拨款", 100, "", ""],
      ["", "其他资金", 20, "", ""],
    ],
    { amounts: ["120", null], total: -1, told: [] },
  ],
  [
    "the only row with a number",
    [
      ["", "财政拨款", 100, 90, "90%"],
      ["", "其他资金", "", "", ""],
    ],
    { amounts: ["100", "90"], total: 0, told: [] },
  ],
])("the whole of a project's money is %s", (_, rows, expected) => {
  expect(read(...rows)).toEqual(expected);
});

test.each([
  ["财政拨款", "其他资金"],
  ["其他资金", "财政拨款"],
])("the points in the row of %s, one of two sources, do not make it the whole", (first, second) => {
  const header = ["项目资金（万元）", "", "全年预算数", "全年执行数", "执行率", "分值"];
  const rows = [
    ["", first, 100, 90, "", 10],
    ["", second, 20, 6, "", ""],
  ];
  const dossier = dossierOf([["项目支出绩效自评表"], ["项目名称", "储备粮"], header, ...rows, ...INDICATORS]);
  expect(dossier.projects.map(({ annualBudget, executed }) => [digits(annualBudget), digits(executed)])).toEqual([
    ["120", "96"],
  ]);
  expect(findings(dossier)).toContain("funds-without-total A3:F5");
});
