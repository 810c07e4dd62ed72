import { digits, dossierOf, indicators } from "../shapes";
import { beside, cutOf, type Grid } from "./grids";

function form(name: string, sources: readonly string[], rows: Grid): Grid {
  return [
    ["项目支出绩效自评表"],
    ["项目名称", null, name],
    ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [null, "年度资金总额", 50, 50, 45, 10],
    ...sources.map((source) => [null, source, 0, 0, 0, "—", "—", "—"]),
    ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ...rows,
    ["总分", null, null, null, null, null, 100],
  ];
}

const LEFT = form(
  "村道硬化",
  ["其中：当年财政拨款"],
  [
    [null, "产出指标", "数量指标", "硬化里程", "≥5公里", "5公里", 60],
    [null, "满意度指标", "服务对象满意度指标", "村民满意度", "≥90%", "92%", 30],
  ],
);
const RIGHT = form(
  "文化广场",
  ["其中：当年财政拨款", "上年结转资金"],
  [[null, "产出指标", "数量指标", "新建广场", "2个", "1个", 90]],
);

const names = (dossier: ReturnType<typeof dossierOf>) =>
  dossier.forms.map(({ project, indicators: rows, funds, total }) => [
    project?.value,
    rows.length,
    digits(funds!.rows[0]!.executed),
    digits(total!.weight),
  ]);

describe("forms side by side", () => {
  test("with an empty column between, of different length", () => {
    const both = beside(LEFT, RIGHT, 1);
    expect(cutOf(both)).toEqual([
      "│ title A1:I1",
      "│ amounts A3:I5",
      "│ indicators A6:I9",
      "│ title J1:Q1",
      "│ amounts J3:Q6",
      "│ indicators J7:Q9",
    ]);
    expect(names(dossierOf(both))).toEqual([
      ["村道硬化", 2, "45", "100"],
      ["文化广场", 1, "45", "100"],
    ]);
    expect(indicators(dossierOf(both).forms[1]!.indicators)).toEqual(["产出指标/数量指标/新建广场: 2个 → 1个 (90)"]);
  });

  test("without a gap, below one title for both, and three of them", () => {
    const [, ...left] = LEFT;
    const [, ...right] = RIGHT;
    const title = ["2024年度项目支出绩效自评表"];
    const width = (grid: Grid) => Math.max(...grid.map(({ length }) => length));
    const both = [title, ...beside(left, right, 0)];
    expect(names(dossierOf(both, { merges: [`A1:${"ABCDEFGHIJKLMNOP"[width(both) - 1]}1`] }))).toEqual([
      ["村道硬化", 2, "45", "100"],
      ["文化广场", 1, "45", "100"],
    ]);
    const third = form("卫生室修缮", [], [[null, "产出指标", "数量指标", "修缮卫生室", "3间", "3间", 90]]);
    const three = beside(beside(LEFT, RIGHT, 1), third, 2);
    expect(names(dossierOf(three)).map(([name]) => name)).toEqual(["村道硬化", "文化广场", "卫生室修缮"]);
  });

  test("below one title for both, each named across its own width", () => {
    const half = (name: string, indicator: string): Grid => [
      [name],
      ["年初预算（万元）", 40, "调整后预算（万元）", 50, "全年支出（万元）", 45],
      ["一级指标", "三级指标", "预期值", "实现值", "分值", "自评得分"],
      ["产出指标", indicator, "4处", "4处", 100],
    ];
    const both = [
      ["2024年度项目支出绩效自评表"],
      ...beside(half("古井修缮", "修缮古井"), half("戏台修缮", "修缮戏台"), 1),
    ];
    const { forms } = dossierOf(both, { merges: ["A1:M1", "A2:F2", "H2:M2"] });
    expect(
      forms.map(({ project, indicators: rows, funds }) => [
        project?.value,
        ...indicators(rows),
        digits(funds!.rows[0]!.annualBudget),
      ]),
    ).toEqual([
      ["古井修缮", "产出指标//修缮古井: 4处 → 4处 (100)", "50"],
      ["戏台修缮", "产出指标//修缮戏台: 4处 → 4处 (100)", "50"],
    ]);
  });

  describe("one form in two columns", () => {
    const HEADINGS = ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"];
    const HEAD: Grid = [
      ["2024年度项目支出绩效自评表"],
      ["项目名称", "湿地巡护"],
      ["全年预算数（万元）", 25, "全年执行数（万元）", 24],
    ];
    const LEFT_ROWS: Grid = [
      HEADINGS,
      ["产出指标", "数量指标", "巡护次数", "≥48次", "50次", 50],
      ["满意度指标", "服务对象满意度", "居民满意度", "≥90%", "95%", 20],
    ];
    const RIGHT_ROWS: Grid = [
      HEADINGS,
      ["效益指标", "社会效益", "带动户数", "≥5户", "6户", 20],
      ["合计", null, null, null, null, 100],
    ];

    test.each<[string, Grid, readonly string[]]>([
      ["its head in the left columns", [...HEAD, ...beside(LEFT_ROWS, RIGHT_ROWS, 0)], []],
      ["a column of nothing between", [...HEAD, ...beside(LEFT_ROWS, RIGHT_ROWS, 1)], []],
      ["its head across both", [...HEAD, ...beside(LEFT_ROWS, RIGHT_ROWS, 0)], ["A1:N1", "B2:N2", "D3:N3"]],
    ])("%s", (_, grid, merges) => {
      const { forms } = dossierOf(grid, { merges: [...merges] });
      expect(
        forms.map(({ project, indicators: rows, funds, total }) => [
          project?.value,
          indicators(rows),
          digits(funds!.rows[0]!.annualBudget),
          digits(total!.weight),
        ]),
      ).toEqual([
        [
          "湿地巡护",
          [
            "产出指标/数量指标/巡护次数: ≥48次 → 50次 (50)",
            "满意度指标/服务对象满意度/居民满意度: ≥90% → 95% (20)",
            "效益指标/社会效益/带动户数: ≥5户 → 6户 (20)",
          ],
          "25",
          "100",
        ],
      ]);
    });

    test.each<[string, readonly (string | null)[], readonly string[]]>([
      ["in two rows, merged", ["得分", null], ["G4:H4", "O4:P4"]],
      ["in two rows, one above another", ["得分", null], []],
      ["in two rows, each its own", ["自评", "复核"], []],
    ])("its headings %s", (_, above, merges) => {
      const headed = ([, ...rows]: Grid): Grid => [
        [...HEADINGS.slice(0, 6), ...above],
        [...Array<null>(6).fill(null), "自评得分", "复核得分"],
        ...rows.map((row) => [...row, ...Array<null>(8 - row.length).fill(null)]),
      ];
      const grid = [...HEAD, ...beside(headed(LEFT_ROWS), headed(RIGHT_ROWS), 0)];
      const { forms } = dossierOf(grid, { merges: [...merges] });
      expect(
        forms.map(({ project, indicators: rows, total }) => [project?.value, rows.length, digits(total!.weight)]),
      ).toEqual([["湿地巡护", 3, "100"]]);
    });

    test("the amounts in the left column, below a name across both", () => {
      const money: Grid = [
        ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值"],
        [null, "年度资金总额", 25, 25, 24, 10],
      ];
      const grid = [...HEAD.slice(0, 2), ...money, ...beside(LEFT_ROWS, RIGHT_ROWS, 0)];
      const { forms } = dossierOf(grid, { merges: ["A1:N1", "B2:N2"] });
      expect(
        forms.map(({ project, indicators: rows, funds }) => [
          project?.value,
          rows.length,
          digits(funds!.rows[0]!.executed),
        ]),
      ).toEqual([["湿地巡护", 3, "24"]]);
    });

    test("with a total in each they are two forms", () => {
      const total = ["合计", null, null, null, null, 100];
      const grid = [["2024年度部门整体支出绩效自评表"], ...beside([...LEFT_ROWS, total], RIGHT_ROWS, 1)];
      expect(dossierOf(grid, { merges: ["A1:O1"] }).forms).toHaveLength(2);
    });
  });

  test("two columns of targets in one form are one form", () => {
    const grid = [
      ["一级指标", "二级指标", "三级指标", "实施期指标值", "年度指标值", "累计完成值", "年度完成值", "分值", "得分"],
      ["产出指标", "数量指标", "建成水池", "≥8座", "≥3座", "6座", "3座", 100],
    ] as const;
    expect(cutOf(grid)).toEqual(["indicators A1:I2"]);
  });

  test("points beside every level repeat a heading in one form", () => {
    const grid = [
      ["项目名称", "护林防火"],
      ["一级指标", "权重", "二级指标", "权重", "三级指标", "权重", "目标值", "实际值", "得分"],
      ["产出", 60, "数量", 60, "巡护次数", 60, "48次", "48次"],
      ["满意度", 30, "满意度", 30, "村民满意度", 30, "≥90%", "93%"],
    ] as const;
    expect(indicators(dossierOf(grid).forms[0]!.indicators)).toEqual([
      "产出/数量/巡护次数: 48次 → 48次 (60)",
      "满意度/满意度/村民满意度: ≥90% → 93% (30)",
    ]);
  });
});
