import { digits, dossierOf, findings } from "../shapes";

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
