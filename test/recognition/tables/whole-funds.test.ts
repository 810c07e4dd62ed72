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
    "its sources together where its own row is empty",
    [
      ["", "年度资金总额", "", "", ""],
      ["", "其中：财政拨款", 100, 90, "90%"],
      ["", "其他资金", 20, 10, "50%"],
    ],
    { amounts: ["120", "100"], total: 0, told: ["funds-without-total A3:E6"] },
  ],
  [
    "what its own row says, with its sources' spending where it says none",
    [
      ["", "年度资金总额", 120, "", ""],
      ["", "其中：财政拨款", 100, 90, "90%"],
      ["", "其他资金", 20, 10, "50%"],
    ],
    { amounts: ["120", "100"], total: 0, told: ["funds-without-total A3:E6"] },
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

/** What is read where lines 来源 预算数 执行数 stand, the points in the first of them. */
function readOf(lines: string) {
  const header = ["项目资金（万元）", "", "全年预算数", "全年执行数", "执行率", "分值"];
  const rows = lines.split("，").map((line, at) => {
    const [label, ...amounts] = line.split(" ");
    return ["", label!, ...amounts.map((text) => (isNaN(Number(text)) ? text : Number(text))), "", at === 0 ? 10 : ""];
  });
  const dossier = dossierOf([["项目支出绩效自评表"], ["项目名称", "储备粮"], header, ...rows, ...INDICATORS]);
  const [project] = dossier.projects;
  const isTold = findings(dossier).some((text) => text.startsWith("funds-without-total"));
  return `${digits(project!.annualBudget)}/${digits(project!.executed)}${isTold ? " told" : ""}`;
}

test.each([
  ["60/55 told", "sources side by side", "当年财政拨款 50 45，上年结转资金 5 5，其他资金 5 5"],
  ["60/55 told", "其中 without a row above it", "其中：财政拨款 50 45，上年结转 5 5，其他资金 5 5"],
  ["60/55 told", "budgets of the treasury", "一般公共预算拨款 50 45，政府性基金预算拨款 10 10"],
  ["60/55 told", "levels beside the unit's own", "中央财政资金 30 25，县级财政资金 20 20，单位自筹 10 10"],
  ["50/45 told", "levels alone", "中央财政资金 30 25，县级财政资金 20 20"],
  ["60/60 told", "more carried over than given", "财政拨款 10 10，上年结转 50 50"],
  ["60/55 told", "numbered sources", "1.财政拨款 50 45，2.其他资金 10 10"],
  ["60/55 told", "the points in 其他资金", "其他资金 10 10，财政拨款 50 45"],
  ["60/55 told", "gifts", "财政拨款 50 45，社会捐赠 10 10"],
  ["60/55 told", "earnings", "财政拨款 50 45，事业收入 10 10"],
  ["60/55 told", "loans", "财政拨款 50 45，银行贷款 10 10"],
  [
    "65/59 told",
    "parts and something beside them",
    "财政拨款 60 54，其中：本年财政拨款 50 44，上年结转 10 10，单位资金 5 5",
  ],
  ["60/54", "parts that 其中 begins", "财政拨款 60 54，其中：本年财政拨款 50 44，上年结转 10 10，其他资金 0 0"],
  ["60/54", "parts that say 其中 each", "财政拨款 60 54，其中：本年拨款 50 44，其中：上年结转 10 10，单位资金 0 0"],
  ["60/54", "parts known by their sum alone", "财政拨款 60 54，本年拨款 50 44，上年结转 10 10，单位资金 0 0"],
  ["60/54", "levels that 其中 begins", "财政拨款 60 54，其中：上级补助 40 34，县配套 20 20，其他资金 — —"],
  ["60/54", "ways of paying", "财政拨款 60 54，其中：直接支付 40 34，授权支付 20 20，单位资金 无 无"],
  ["60/54", "bonds", "财政资金 60 54，其中：一般债券 40 34，专项债券 15 15，自筹资金 0 0"],
  ["60/54", "what it is spent on", "财政拨款 60 54，其他资金 0 0，其中：基本支出 40 34，项目支出 20 20"],
  ["60/54", "staff and office costs", "财政拨款 60 54，其中：人员经费 40 34，公用经费 20 20，其他资金 0 0"],
  ["60/54", "a whole of another name", "项目总投入 60 54，财政资金 50 44，自筹资金 10 10"],
  ["60/54", "a whole of another name that its parts miss", "项目总投入 60 54，财政资金 50 44，自筹资金 5 5"],
  ["60/54", "the only one with money", "财政拨款 60 54，财政专户管理资金 0 0，单位资金 0 0"],
])("%s: %s", (expected, _, lines) => {
  expect(readOf(lines)).toBe(expected);
});
