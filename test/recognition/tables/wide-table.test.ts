import type { GridCell } from "../../support/grid";
import { digits, dossierOf, findings, indicators } from "../shapes";

type Row = readonly GridCell[];

const VALUES = ["三级指标", "指标值", "完成值", "分值", "得分"];

const read = (head: readonly Row[], rows: readonly Row[], merges: readonly string[]) => {
  const grid = [["2023年度项目支出绩效自评情况表"], ["单位名称：湿地保护站"], ...head, ...rows];
  return dossierOf(grid, { merges: [...merges] });
};

const shown = (dossier: ReturnType<typeof read>) =>
  dossier.forms.map(({ project, indicators: rows, funds, total }) => ({
    project: project?.value,
    rows: indicators(rows),
    money: [digits(funds!.rows[0]!.annualBudget), digits(funds!.rows[0]!.executed), digits(funds!.rows[0]!.weight)],
    total: total?.score?.at,
  }));

describe("a project in every row, its indicators side by side", () => {
  const dossier = read(
    [
      [
        "序号",
        "项目名称",
        "全年预算数",
        "全年执行数",
        "预算执行率",
        null,
        null,
        "数量指标",
        null,
        null,
        null,
        null,
      ].concat(["满意度指标", null, null, null, null, "总分", "备注"]),
      [null, null, null, null, "执行率", "分值", "得分", ...VALUES, ...VALUES],
    ],
    [
      [
        1,
        "湿地巡护",
        66,
        64.35,
        0.975,
        10,
        null,
        "巡护次数",
        "≥48次",
        "50次",
        60,
        null,
        "居民满意度",
        "≥90%",
        "93%",
        30,
      ],
      [2, "科普展览", 20, 20, 1, 10, null, "展览场次", "6场", "5场", 60, null, "观众满意度", "≥90%", "88%", 30],
      ["合计", null, 86, 84.35, 0.98],
    ],
    ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:G3", "H3:L3", "M3:Q3", "R3:R4", "S3:S4"],
  );

  test("each has its rows, its amounts with the points of their rate, and the cell of its total", () => {
    expect(shown(dossier)).toEqual([
      {
        project: "湿地巡护",
        rows: ["/数量指标/巡护次数: ≥48次 → 50次 (60)", "/满意度指标/居民满意度: ≥90% → 93% (30)"],
        money: ["66", "64.35", "10"],
        total: { sheet: "表", row: 4, column: 17 },
      },
      {
        project: "科普展览",
        rows: ["/数量指标/展览场次: 6场 → 5场 (60)", "/满意度指标/观众满意度: ≥90% → 88% (30)"],
        money: ["20", "20", "10"],
        total: { sheet: "表", row: 5, column: 17 },
      },
    ]);
    expect(findings(dossier).filter((text) => /^(?:header-repeated|unreadable|rows-unread)/.test(text))).toEqual([]);
  });

  test("what was lost is explained in the row's 备注", () => {
    expect(dossier.forms[1]!.indicators.map(({ reason }) => reason?.at.column)).toEqual([18, 18]);
  });
});

test("the heading above target and score is the indicator, with its points", () => {
  const dossier = read(
    [
      ["项目名称", "预算数", "执行数", "巡护次数（60分）", null, null, "居民满意度（30分）", null, null],
      [null, null, null, "目标值", "完成值", "得分", "目标值", "完成值", "得分"],
    ],
    [
      ["东片巡护", 66, 64.35, "≥48次", "50次", null, "≥90%", "93%", null],
      ["西片巡护", 20, 20, "≥36次", "30次", null, "≥90%", "88%", null],
    ],
    ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:I3"],
  );
  expect(shown(dossier).map(({ project, rows }) => [project, rows])).toEqual([
    ["东片巡护", ["//巡护次数: ≥48次 → 50次 (60)", "//居民满意度: ≥90% → 93% (30)"]],
    ["西片巡护", ["//巡护次数: ≥36次 → 30次 (60)", "//居民满意度: ≥90% → 88% (30)"]],
  ]);
});

describe("points in a row of their own", () => {
  const HEAD: readonly Row[] = [
    [
      "序号",
      "项目名称",
      "预算数",
      "执行数",
      "预算执行率",
      null,
      "数量指标",
      null,
      null,
      "满意度指标",
      null,
      null,
      "总分",
    ],
    [null, null, null, null, "执行率", "得分", "指标值", "完成值", "得分", "指标值", "完成值", "得分"],
  ];
  const ROWS: readonly Row[] = [
    [1, "湿地巡护", 66, 64.35, 0.975, null, "≥48次", "50次", null, "≥90%", "93%", null],
    [2, "科普展览", 20, 20, 1, null, "6场", "5场", null, "≥90%", "88%", null],
  ];
  const MERGES = ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3", "G3:I3", "J3:L3", "M3:M4"];
  const FOUND = [
    ["湿地巡护", ["/数量指标/数量指标: ≥48次 → 50次 (50)", "/满意度指标/满意度指标: ≥90% → 93% (40)"], "10"],
    ["科普展览", ["/数量指标/数量指标: 6场 → 5场 (50)", "/满意度指标/满意度指标: ≥90% → 88% (40)"], "10"],
  ];

  test.each<[string, readonly Row[]]>([
    ["above", [["分值", null, null, null, null, 10, 50, null, null, 40, null, null, 100], ...ROWS]],
    [
      "above, in the column of names",
      [[null, "标准分值", null, null, 10, null, null, null, 50, null, null, 40], ...ROWS],
    ],
    ["below", [...ROWS, [null, "权重", null, null, null, 10, 50, null, null, 40]]],
  ])("%s the projects", (_, rows) => {
    const dossier = read(HEAD, rows, MERGES);
    expect(shown(dossier).map(({ project, rows: own, money }) => [project, own, money[2]])).toEqual(FOUND);
    expect(dossier.projects.map(({ name }) => name)).toEqual(["湿地巡护", "科普展览"]);
  });

  test("a project may be called like a heading of amounts", () => {
    const dossier = read(HEAD, [[1, "公务用车支出", ...ROWS[0]!.slice(2)], ROWS[1]!], MERGES);
    expect(dossier.projects.map(({ name }) => name)).toEqual(["公务用车支出", "科普展览"]);
  });

  test("other rows that say what stands in them are told", () => {
    const dossier = read(HEAD, [...ROWS, [null, "全年完成值", null, null, null, null, "≥48次", "50次"]], MERGES);
    expect(dossier.projects.map(({ name }) => name)).toEqual(["湿地巡护", "科普展览"]);
    expect(findings(dossier)).toContain("row-without-name B7:F7");
  });
});

test.each([
  ["数量指标（60分）", "/数量指标/数量指标"],
  ["产出指标（60分）", "产出指标//产出指标"],
  ["巡护次数（60分）", "//巡护次数"],
])("%s above target and score: a level says which it is", (heading, expected) => {
  const dossier = read(
    [
      ["项目名称", "预算数", "执行数", heading, null, null, "居民满意度（30分）", null, null],
      [null, null, null, "目标值", "完成值", "得分", "目标值", "完成值", "得分"],
    ],
    [["东片巡护", 66, 64.35, "≥48次", "50次", null, "≥90%", "93%", null]],
    ["A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:I3"],
  );
  expect(shown(dossier)[0]!.rows[0]).toBe(`${expected}: ≥48次 → 50次 (60)`);
});
