import type { GridCell } from "../../support/grid";
import { digits, dossierOf, findings, indicators, projects } from "../shapes";

type Grid = readonly (readonly GridCell[])[];

const INDICATORS: Grid = [
  ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
  ["产出指标", "数量指标", "育苗株数", "≥20万株", "21万株", 90],
];

/** The funds of the only form: initial, annual, executed, rate and score cell. */
function fundsOf(grid: Grid, merges: string[] = []): (string | null)[] {
  const [form] = dossierOf([...grid, ...INDICATORS], { merges }).forms;
  const total = form!.funds!.rows.find(({ isTotal }) => isTotal)!;
  const place = (slot: typeof total.rate): string | null => slot && "ABCDEFGHIJKL"[slot.at.column]!;
  return [digits(total.initialBudget), digits(total.annualBudget), digits(total.executed), place(total.rate)];
}

function indicatorsOf(grid: Grid, merges: string[] = []): string[] {
  return dossierOf(grid, { merges }).forms.flatMap((form) => indicators(form.indicators));
}

test("money by source that no heading calls a budget is the budget beside what was spent of it", () => {
  const dossier = dossierOf(
    [
      ["2023年度项目支出表（单位：万元）"],
      ["项目名称", "资金来源", null, null, "全年执行数", "执行率"],
      [null, "合计", "财政拨款", "其他资金", null, null],
      ["渠系管护", 44, 40, 4, 43.12, 0.98],
    ],
    { merges: ["A2:A3", "B2:D2", "E2:E3", "F2:F3"] },
  );
  expect(projects(dossier)).toEqual([["1", "渠系管护", "44", "43.12"]]);
});

test("what a project costs in all its years is no budget of this one", () => {
  const rows: Grid = [
    ["项目名称", "项目总投资", "本年执行数"],
    ["沟渠疏浚", 600, 50],
  ];
  expect(dossierOf(rows).projects.map(({ annualBudget }) => annualBudget)).toEqual([null]);
});

describe("a weight for each level of indicators", () => {
  test("of 分值 three times, the one beside the indicator, and the others are told", () => {
    const grid = [
      ["2023年度部门整体支出绩效自评表"],
      ["评价指标", null, null, null, null, null, "评分标准", "自评分"],
      ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值"],
      ["履职", 60, "产出", 60, "放映场次完成率", 25, "完成得满分", 25],
      [null, null, null, null, "片源更新率", 35, "更新得满分", 30],
      ["管理", 40, "预算", 40, "支出进度率", 40, "按进度", 38],
      ["合计", null, null, null, null, 100],
    ];
    const merges = ["A2:F2", "G2:G3", "H2:H3", "A4:A5", "B4:B5", "C4:C5", "D4:D5"];
    expect(indicatorsOf(grid, merges)).toEqual([
      "履职/产出/放映场次完成率:  →  (25)",
      "履职/产出/片源更新率:  →  (35)",
      "管理/预算/支出进度率:  →  (40)",
    ]);
    expect(findings(dossierOf(grid, { merges }))).toContain("header-repeated F3 D3 B3");
  });

  test("levels named in the headings themselves, in any order", () => {
    expect(
      indicatorsOf([
        ["项目支出绩效自评表"],
        ["项目名称", "河道保洁"],
        [
          "一级指标",
          "二级指标",
          "三级指标",
          "三级指标权重",
          "一级指标权重",
          "二级指标权重",
          "指标值",
          "完成值",
          "得分",
        ],
        ["产出指标", "数量指标", "保洁河段", 30, 60, 30, "≥8公里", "8公里", null],
        ["产出指标", "质量指标", "保洁合格率", 30, 60, 30, "≥95%", "96%", null],
        ["效益指标", "生态效益", "水质达标率", 40, 40, 40, "≥90%", "91%", null],
      ]),
    ).toEqual([
      "产出指标/数量指标/保洁河段: ≥8公里 → 8公里 (30)",
      "产出指标/质量指标/保洁合格率: ≥95% → 96% (30)",
      "效益指标/生态效益/水质达标率: ≥90% → 91% (40)",
    ]);
  });

  test("of four levels the lowest that a row has is its name", () => {
    expect(
      indicatorsOf([
        ["绩效自评表"],
        ["项目名称", "巡防保障"],
        ["一级指标", "二级指标", "三级指标", "四级指标", "指标值", "完成值", "权重"],
        ["产出指标", "数量指标", "队伍", "巡防人数", "≥20人", "20人", 50],
        ["效益指标", "社会效益", "发案率", null, "≤5%", "4%", 50],
      ]),
    ).toEqual(["产出指标/数量指标/巡防人数: ≥20人 → 20人 (50)", "效益指标/社会效益/发案率: ≤5% → 4% (50)"]);
  });
});

describe("the year beside a part of it or more than it", () => {
  const FUNDS_TITLE = [["项目支出绩效自评表"], ["项目名称", "果树苗木"]];

  test.each<[string, GridCell[], GridCell[], (string | null)[]]>([
    [
      "1-6月",
      ["年初预算数", "全年预算数", "1-6月执行数", "1-6月执行率", "全年执行数", "全年执行率"],
      [30, 28, 9, "32.14%", 27, "96.43%"],
      ["30", "28", "27", "G"],
    ],
    [
      "上半年, behind the year",
      ["年初预算数", "调整后预算数", "执行数", "执行率", "上半年执行数", "上半年执行率"],
      [30, 28, 27, "96.43%", 9, "32.14%"],
      ["30", "28", "27", "E"],
    ],
    [
      "截至6月底 beside 截至12月底",
      ["年初预算", "调整后预算", "截至6月底执行数", "截至6月底执行率", "截至12月底执行数", "截至12月底执行率"],
      [30, 28, 9, "32.14%", 27, "96.43%"],
      ["30", "28", "27", "G"],
    ],
    [
      "the whole project beside the year",
      ["项目总投资", "以前年度累计执行", "全年预算数", "全年执行数", "执行率"],
      [90, 40, 28, 27, "96.43%"],
      [null, "28", "27", "F"],
    ],
  ])("%s", (_, headings, amounts, expected) => {
    expect(fundsOf([...FUNDS_TITLE, ["资金来源", ...headings], ["年度资金总额", ...amounts]])).toEqual(expected);
  });

  test("months as a group of columns", () => {
    const grid = [
      ["2023年项目支出情况表", null, null, null, null, "单位：万元"],
      ["项目名称", "预算数", "1-9月", null, "全年", null],
      [null, null, "执行数", "执行率", "执行数", "执行率"],
      ["果树苗木", 28, 12, "42.86%", 27, "96.43%"],
    ];
    const merges = ["A2:A3", "B2:B3", "C2:D2", "E2:F2"];
    expect(projects(dossierOf(grid, { merges }))).toEqual([["1", "果树苗木", "28", "27"]]);
  });

  test.each<[string, string[]]>([
    ["实施期 and 累计", ["实施期指标值", "年度指标值", "累计完成值", "年度完成值"]],
    ["总体 and 累计", ["总体目标值", "年度目标值", "累计完成值", "本年完成值"]],
    ["months", ["1-6月指标值", "全年指标值", "1-6月完成值", "全年完成值"]],
  ])("targets and actuals: %s", (_, headings) => {
    expect(
      indicatorsOf([
        ["绩效自评表"],
        ["项目名称", "渠道改造"],
        ["一级指标", "二级指标", "三级指标", ...headings, "分值"],
        ["产出指标", "数量指标", "渠道长度", "≥60公里", "≥20公里", "45公里", "18公里", 50],
      ]),
    ).toEqual(["产出指标/数量指标/渠道长度: ≥20公里 → 18公里 (50)"]);
  });
});

describe("the whole beside its sources", () => {
  test.each<[string, string[], number[]]>([
    ["the sum last", ["财政拨款", "其他资金", "支出合计"], [50, 10, 60]],
    ["the sum first", ["支出合计", "其中：财政拨款", "其他资金"], [60, 50, 10]],
    ["the sum in the middle", ["中央资金", "小计", "县级资金"], [50, 60, 10]],
  ])("%s, below a heading", (_, sources, amounts) => {
    const grid = [
      ["2023年项目支出情况表"],
      ["项目名称", "年初预算", "调整后预算", "支出情况", null, null, "执行率"],
      [null, null, null, ...sources],
      ["养老补贴", 70, 80, ...amounts, "75%"],
    ];
    const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:F2", "G2:G3"];
    expect(projects(dossierOf(grid, { merges }))).toEqual([["1", "养老补贴", "80", "60"]]);
  });

  test.each<[string, string[], number[]]>([
    ["each source with its amounts", ["财政拨款执行数", "其他资金执行数", "执行数合计"], [50, 10, 60]],
    ["the whole without a word for it", ["其中：财政拨款支出", "自筹资金支出", "实际支出"], [50, 10, 60]],
  ])("%s, in one row", (_, headings, amounts) => {
    expect(
      projects(
        dossierOf([["2023年项目支出情况表"], ["项目名称", "预算数", ...headings], ["养老补贴", 80, ...amounts]]),
      ),
    ).toEqual([["1", "养老补贴", "80", "60"]]);
  });
});

describe("what the numbers say where headings leave several columns", () => {
  test("the budget by which the rate is worked out, and the other is told", () => {
    const dossier = dossierOf([
      ["2023年项目支出情况表"],
      ["项目名称", "预算安排数", "下达数", "支出数", "执行率"],
      ["水库维修", 100, 80, 76, "95.00%"],
      ["渠道清淤", 50, 40, 39, "97.50%"],
    ]);
    expect(projects(dossier)).toEqual([
      ["1", "水库维修", "80", "76"],
      ["1", "渠道清淤", "40", "39"],
    ]);
    expect(findings(dossier)).toContain("header-repeated C2 B2");
  });

  test("what the initial budget was changed by is no budget", () => {
    expect(
      projects(
        dossierOf([
          ["2023年项目支出情况表"],
          ["项目名称", "年初预算数", "调整预算数", "预算数", "支出数"],
          ["水库维修", 100, -20, 80, 76],
          ["渠道清淤", 50, 0, 50, 39],
        ]),
      ),
    ).toEqual([
      ["1", "水库维修", "80", "76"],
      ["1", "渠道清淤", "50", "39"],
    ]);
  });

  test("the usual heading where the numbers say nothing", () => {
    const dossier = dossierOf([
      ["2023年项目支出情况表"],
      ["项目名称", "预算安排数", "全年预算数", "支出数"],
      ["水库维修", 100, 80, 76],
    ]);
    expect(projects(dossier)).toEqual([["1", "水库维修", "80", "76"]]);
    expect(findings(dossier)).toContain("header-repeated C2 B2");
  });
});

describe("one's own score among those of others", () => {
  test.each<[string, string[]]>([
    ["自评 last", ["主管部门得分", "财政部门得分", "自评得分"]],
    ["a third party's", ["第三方机构得分", "单位自评得分", "核定得分"]],
  ])("%s", (_, headings) => {
    const own = headings.findIndex((heading) => heading.includes("自评"));
    const { forms } = dossierOf([
      ["绩效自评表"],
      ["项目名称", "路灯维护"],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", ...headings],
      ["产出指标", "数量指标", "路灯盏数", "≥90盏", "90盏", 50, ...headings.map((_, at) => 40 + at)],
    ]);
    expect(digits(forms[0]!.indicators[0]!.score)).toBe(String(40 + own));
  });

  test("below one heading", () => {
    const { forms } = dossierOf(
      [
        ["绩效自评表"],
        ["项目名称", "路灯维护"],
        ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分", null, null],
        [null, null, null, null, null, null, "主管部门", "自评", "财政"],
        ["产出指标", "数量指标", "路灯盏数", "≥90盏", "90盏", 50, 1, 2, 3],
      ],
      { merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4", "F3:F4", "G3:I3"] },
    );
    expect(digits(forms[0]!.indicators[0]!.score)).toBe("2");
  });
});

describe("the adjusted budget by its names", () => {
  test.each([
    "调整后预算",
    "全年调整后预算数",
    "调整后年度预算数",
    "预算数（调整后）",
    "全年（调整）预算数",
    "变更后预算",
  ])("%s, in a list of indicators below 项目资金", (heading) => {
    const grid = [
      ["2023年度项目支出绩效自评表"],
      ["项目名称", "项目资金", null, null, "绩效指标", null, null, null, null, "分值", "得分"],
      [null, "预算数（年初）", heading, "实际支出", "一级指标", "二级指标", "三级指标", "指标值", "完成值"],
      ["图书采购", 20, 18, 17, "产出", "数量", "购书册数", "≥300册", "310册", 100, null],
    ];
    const merges = ["A2:A3", "B2:D2", "E2:I2", "J2:J3", "K2:K3"];
    const [form] = dossierOf(grid, { merges }).forms;
    const [total] = form!.funds!.rows;
    expect([digits(total!.initialBudget), digits(total!.annualBudget), digits(total!.executed)]).toEqual([
      "20",
      "18",
      "17",
    ]);
  });
});
