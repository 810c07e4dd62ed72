import { digits, dossierOf, dossierOfSheets, findings } from "./shapes";

describe("收支总表", () => {
  test("revenue and expenditure side by side", () => {
    const dossier = dossierOf(
      [
        ["2021年部门收支总表"],
        ["编制单位：某区工商联", null, null, null, null, "单位：万元"],
        ["收　　入", null, null, "支　　出", null, null],
        ["项　　目", "预算数", "决算数", "项　　目", "预算数", "决算数"],
        ["一、一般公共预算财政拨款收入", 657.55, 654.66, "一、基本支出", 494.5, 493.21],
        ["二、其他收入", "—", "—", "二、项目支出", 163.05, 161.45],
        ["本年收入合计", 657.55, 654.66, "本年支出合计", 657.55, 654.66],
        ["上年结转结余", 1, 1, "年末结转结余", 1, 1],
        ["收入总计", 658.55, 655.66, "支出总计", 658.55, 655.66],
      ],
      { merges: ["A1:F1", "A3:C3", "D3:F3"] },
    );
    expect([digits(dossier.revenue!.budget), digits(dossier.revenue!.actual), dossier.revenue!.unit]).toEqual([
      "657.55",
      "654.66",
      "万元",
    ]);
    expect(digits(dossier.projectSpending!.slot)).toBe("163.05");
    expect(dossier.projects).toEqual([]);
    expect(dossier.tables.map(({ kind }) => kind)).toEqual(["revenue", "ratios"]);
    expect(dossier.quantities.find(({ name, column }) => name === "支出合计" && column === "本年决算")).toBeDefined();
  });

  test("label and value in two columns", () => {
    const { revenue } = dossierOf([["单位：元"], ["预算收入", 6575500], ["决算收入", 6546600]]);
    expect([digits(revenue!.budget), digits(revenue!.actual), revenue!.unit]).toEqual(["6575500", "6546600", "元"]);
  });

  test.each([
    ["合计", ["收入项目", "预算收入", "决算收入"], "其他收入"],
    ["总计", ["收入", "年初预算数", "决算数"], "利息等"],
  ])("the whole is only called %s", (word, head, other) => {
    const { revenue } = dossierOf([
      ["2024年度收支总表"],
      ["单位：万元"],
      head,
      ["财政拨款收入", 80, 82],
      ["事业收入", 15, 14],
      [other, 5, 4],
      [word, 100, 100],
    ]);
    expect([digits(revenue!.budget), digits(revenue!.actual)]).toEqual(["100", "100"]);
  });

  test("a total below spending is not that of revenue, and no total is told", () => {
    const rows = [
      ["收支情况（万元）", "预算数", "决算数"],
      ["财政拨款收入", 80, 82],
      ["事业收入", 15, 14],
      ["人员经费支出", 60, 60],
      ["合计", 95, 96],
    ];
    for (const grid of [rows, rows.slice(0, 4)]) {
      const dossier = dossierOf(grid);
      expect(dossier.revenue).toBeNull();
      expect(findings(dossier).some((text) => text.startsWith("revenue-without-total"))).toBe(true);
    }
  });
});

describe("numbers for the ratios", () => {
  const quantities = (grid: Parameters<typeof dossierOf>[0], merges: string[] = []): unknown[] =>
    dossierOf(grid, { merges }).quantities.map(({ name, column, slot, unit }) => [name, column, digits(slot), unit]);

  test("pairs of labels and numbers, the year before the name or inside it", () => {
    expect(
      quantities([
        ["基础信息表"],
        ["金额单位：万元"],
        ["编制人数", 42, "在职人数", 39],
        ["三公经费上年决算数", 6.2, "三公经费本年决算数", 5.85],
        ["上年公用经费决算数", 30, "本年公用经费预算数", 31],
      ]),
    ).toEqual([
      ["编制数", "", "42", null],
      ["在职人员数", "", "39", null],
      ["三公经费", "上年", "6.2", "万元"],
      ["三公经费", "本年决算", "5.85", "万元"],
      ["公用经费", "上年", "30", "万元"],
      ["公用经费", "本年预算", "31", "万元"],
    ]);
  });

  test("a table with several value columns and a column of units", () => {
    expect(
      quantities(
        [
          ["基本情况表"],
          ["序号", "项　目", "计量单位", "上年决算数", "本　年", null],
          [null, null, null, null, "预算数", "决算数"],
          [1, "编制数", "人", 10, "—", 10],
          [2, "“三公”经费", "万元", 0.98, 1.2, 0.86],
          [3, "固定资产总额", "元", 395000, "—", 401000],
        ],
        ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2"],
      ),
    ).toEqual([
      ["编制数", "上年", "10", null],
      ["编制数", "本年决算", "10", null],
      ["三公经费", "上年", "0.98", "万元"],
      ["三公经费", "本年预算", "1.2", "万元"],
      ["三公经费", "本年决算", "0.86", "万元"],
      ["固定资产总额", "上年", "395000", "元"],
      ["固定资产总额", "本年决算", "401000", "元"],
    ]);
  });

  test("years in the headings", () => {
    expect(
      quantities([
        ["基础数据表（2018年度）", null, null, "单位：万元"],
        ["经费控制情况", "2017年决算数", "2018年预算数", "2018年决算数"],
        ["三公经费", 41.07, 42.73, 43.37],
        ["公用经费", 186.2, 190, 186.96],
      ]),
    ).toEqual([
      ["三公经费", "上年", "41.07", "万元"],
      ["三公经费", "本年预算", "42.73", "万元"],
      ["三公经费", "本年决算", "43.37", "万元"],
      ["公用经费", "上年", "186.2", "万元"],
      ["公用经费", "本年预算", "190", "万元"],
      ["公用经费", "本年决算", "186.96", "万元"],
    ]);
  });

  // 湖南's 基础数据表: names over values, years in the headings, and a heading of another block between the rows.
  test("several blocks in one table, numbers kept as text", () => {
    const rows = [
      ["部门整体支出绩效评价基础数据表"],
      ["财政供养人员情况（人）", "编制数", "2022年实际在职人数", "控制率"],
      [null, "63", "57", "90.48%"],
      ["经费控制情况（万元）", "2021年决算数", "2022年预算数", "2022年决算数"],
      ["三公经费", 10, 9, 8],
      ["1、公务接待", 6, 5, 5],
      ["公用经费", 50, 52, 48],
      ["政府采购金额", "——", 100, 72.74],
      ["楼堂馆所控制情况", "批复规模", "实际规模", "规模控制率"],
      [null, 0, 0, "——"],
      ["厉行节约保障措施", "无"],
    ];
    const all = quantities(rows).filter((one) => !String(one).includes("接待"));
    expect(all).toEqual([
      ["编制数", "", "63", null],
      ["在职人员数", "", "57", null],
      ["三公经费", "上年", "10", "万元"],
      ["三公经费", "本年预算", "9", "万元"],
      ["三公经费", "本年决算", "8", "万元"],
      ["公用经费", "上年", "50", "万元"],
      ["公用经费", "本年预算", "52", "万元"],
      ["公用经费", "本年决算", "48", "万元"],
      ["政府采购", "本年预算", "100", "万元"],
      ["政府采购", "本年决算", "72.74", "万元"],
    ]);
    expect(dossierOfSheets({ 基础数据表: rows }).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("name and value, the stage in the name; and names over values", () => {
    expect(
      quantities([
        ["单位：万元"],
        ["核定编制数（人）", 12],
        ["上年三公经费决算数", 5],
        ["三公经费预算数", 6],
        ["实际在用固定资产总额", 90],
        ["编制数", "年末实有人数"],
        [125, 129],
      ]),
    ).toEqual([
      ["编制数", "", "12", null],
      ["三公经费", "上年", "5", "万元"],
      ["三公经费", "本年预算", "6", "万元"],
      ["在用固定资产", "", "90", "万元"],
      ["编制数", "", "125", null],
      ["在职人员数", "", "129", null],
    ]);
  });

  test("the framework's own words for the parts of 预算完成率, in a table of named numbers", () => {
    expect(
      quantities([
        ["基础数据表（2024年度）", null, "单位：万元"],
        ["项目", "数值"],
        ["本年“三公经费”", 9.5],
        ["上年“三公经费”", 10],
        ["预算数", 800],
        ["预算完成数", 760],
        ["结转结余总额", 32],
      ]),
    ).toEqual([
      ["三公经费", "", "9.5", "万元"],
      ["三公经费", "上年", "10", "万元"],
      ["支出合计", "本年预算", "800", "万元"],
      ["支出合计", "本年决算", "760", "万元"],
      ["结转结余", "", "32", "万元"],
    ]);
  });
});

describe("text material", () => {
  const LIST = [
    ["项目名称", "预算数（万元）"],
    ["投诉中心经费", 2],
  ];

  test("label | project | text, several texts below one label", () => {
    const dossier = dossierOfSheets({
      清单: LIST,
      文字材料: [
        ["绩效自评报告文字材料"],
        ["序号", "报告内容", "所属项目", "文字材料"],
        [1, "（一）主要职责", null, "宣传党的路线方针政策，联系服务企业。"],
        [2, "完成情况与效益", "2021年投诉中心经费", "走访企业，解决12项问题。"],
        [3, "下一步改进措施", "投诉中心经费", "继续完善机制，加大协调力度。"],
        [4, "下一步改进措施", null, "加强项目前期调研，细化预算。"],
        ["注：以上文字均为演示。"],
      ],
    });
    expect(dossier.texts.map(({ key, project, text }) => [key, project, text.value.slice(0, 4), text.at.top])).toEqual([
      ["duties", null, "宣传党的", 2],
      ["project-effects", "投诉中心经费", "走访企业", 3],
      ["project-measures", "投诉中心经费", "继续完善", 4],
      ["measures", null, "加强项目", 5],
    ]);
  });

  test("columns of texts beside the projects", () => {
    const dossier = dossierOfSheets({
      清单: [
        ["项目名称", "预算数（万元）", "绩效目标完成情况", "存在问题", "改进措施"],
        ["投诉中心经费", 2, "解决12项问题。", "经费不足。", "争取经费。"],
      ],
    });
    expect(Object.entries(dossier.projects[0]!.texts).map(([key, text]) => [key, text.value])).toEqual([
      ["project-effects", "解决12项问题。"],
      ["project-problems", "经费不足。"],
      ["project-measures", "争取经费。"],
    ]);
  });

  test("a list of texts by project on a sheet of its own", () => {
    const dossier = dossierOfSheets({
      清单: LIST,
      文字: [
        ["项目名称", "完成情况与效益", "问题及原因"],
        ["投诉中心 经费", "解决12项问题。", "经费不足。"],
      ],
    });
    expect(Object.keys(dossier.projects[0]!.texts).sort()).toEqual(["project-effects", "project-problems"]);
  });

  test("label and text in one cell", () => {
    const { texts } = dossierOf([
      ["存在的主要问题：项目预算不够精准。"],
      ["改进措施："],
      ["加强前期调研，细化支出预算。"],
    ]);
    expect(texts.map(({ key, text }) => [key, text.value])).toEqual([
      ["problems", "项目预算不够精准。"],
      ["measures", "加强前期调研，细化支出预算。"],
    ]);
  });
});
