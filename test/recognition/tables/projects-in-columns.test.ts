import type { GridCell } from "../../support/grid";
import { digits, dossierOf, indicators } from "../shapes";

type Row = readonly GridCell[];

const LEVELS = ["一级指标", "二级指标", "三级指标", "分值"];
const MERGES = ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:G2", "H2:J2"];

const read = (groups: readonly [string, string], rows: readonly Row[]) =>
  dossierOf(
    [
      ["2023年度民生项目绩效自评表"],
      [...LEVELS, groups[0], null, null, groups[1], null, null],
      [null, null, null, null, "指标值", "完成值", "得分", "指标值", "完成值", "得分"],
      ...rows,
    ],
    { merges: MERGES },
  );

const ROWS: readonly Row[] = [
  ["产出指标", "数量指标", "服务次数", 60, "≥48次", "50次", null, "36次", "30次", null],
  ["满意度指标", "服务对象满意度指标", "居民满意度", 30, "≥90%", "93%", null, "≥90%", "88%", null],
  ["合计", null, null, 90],
];

describe("the same indicators for projects side by side", () => {
  test("each project has its own targets, values and scores", () => {
    const dossier = read(["湿地巡护", "科普展览"], ROWS);
    expect(
      dossier.forms.map(({ project, indicators: rows, total }) => [
        project?.value,
        indicators(rows),
        rows.map(({ score }) => score?.at.column),
        total?.score?.at.column,
      ]),
    ).toEqual([
      [
        "湿地巡护",
        ["产出指标/数量指标/服务次数: ≥48次 → 50次 (60)", "满意度指标/服务对象满意度指标/居民满意度: ≥90% → 93% (30)"],
        [6, 6],
        6,
      ],
      [
        "科普展览",
        ["产出指标/数量指标/服务次数: 36次 → 30次 (60)", "满意度指标/服务对象满意度指标/居民满意度: ≥90% → 88% (30)"],
        [9, 9],
        9,
      ],
    ]);
  });

  test("amounts among the indicators, blank cells between label and amount, are each project's", () => {
    const dossier = read(
      ["湿地巡护", "科普展览"],
      [
        ["预算执行", "预算执行", "全年预算数", null, null, 45, null, null, 32, null],
        [null, null, "全年执行数", null, null, 44.1, null, null, 28.8, null],
        ...ROWS,
      ],
    );
    expect(
      dossier.projects.map(({ name, annualBudget, executed }) => [name, digits(annualBudget), digits(executed)]),
    ).toEqual([
      ["湿地巡护", "45", "44.1"],
      ["科普展览", "32", "28.8"],
    ]);
    expect(dossier.forms.map(({ indicators: rows }) => rows.length)).toEqual([2, 2]);
  });

  test.each<[string, string]>([
    ["实施期目标", "年度目标"],
    ["1-6月", "全年"],
    ["2022年", "2023年"],
    ["单位自评", "财政复核"],
  ])("%s and %s are no projects", (first, second) => {
    const dossier = read([first, second], ROWS);
    expect(dossier.forms).toHaveLength(1);
    expect(dossier.projects.map(({ name }) => name)).not.toContain(first);
  });
});

test.each([
  ["全年预算数", 66, 20],
  ["全年预算数（元）", 660000, 200000],
])("amounts in rows among the indicators are the project's, in the unit that the row has: %s", (name, one, other) => {
  const dossier = read(
    ["湿地巡护", "科普展览"],
    [
      ["预算执行", "预算执行", name, null, null, one, null, null, other, null],
      ["预算执行", "预算执行", "全年执行数", null, null, 64.35, null, null, 18, null],
      ["预算执行", "预算执行", "预算执行率", 10, "100%", "97.5%", null, "100%", "90%", null],
      ...ROWS,
    ],
  );
  expect(
    dossier.forms.map(({ funds, indicators: rows, executionRow }) => [
      digits(funds!.rows[0]!.annualBudget),
      digits(funds!.rows[0]!.executed),
      rows.length,
      executionRow?.name,
    ]),
  ).toEqual([
    ["66", "64.35", 2, "预算执行率"],
    ["20", "18", 2, "预算执行率"],
  ]);
});

test.each<[string, readonly GridCell[], string]>([
  ["预算调整数 covers what was spent: it is the budget", ["预算调整数", null, null, 66, null, null, 20], "66"],
  ["预算调整数 is a change of it", ["预算调整数", null, null, 6, null, null, 2], "60"],
  ["the amount has its unit beside it", ["调整后预算数", null, null, "66.00万元", null, null, "20万元"], "66"],
])("%s", (_, line, budget) => {
  const dossier = read(
    ["湿地巡护", "科普展览"],
    [
      ["预算执行", "预算执行", "年初预算数", null, null, 60, null, null, 18],
      ["预算执行", "预算执行", ...line],
      ["预算执行", "预算执行", "全年执行数", null, null, 58.5, null, null, 18],
      ...ROWS,
    ],
  );
  const { funds, indicators: rows } = dossier.forms[0]!;
  const [amounts] = funds!.rows;
  expect([rows.length, digits(amounts!.annualBudget ?? amounts!.initialBudget)]).toEqual([2, budget]);
});

describe("columns of parts are no projects", () => {
  const HEAD = (first: string, second: string): readonly Row[] => [
    [...LEVELS, first, null, null, second, null, null],
    [null, null, null, null, "指标值", "完成值", "得分", "指标值", "完成值", "得分"],
  ];
  const formsOf = (...rows: readonly Row[]) => {
    const dossier = dossierOf(rows);
    return [
      dossier.forms.map(({ project, indicators: own }) => [project?.value, own.map(({ target }) => target.text)]),
      dossier.projects.map(({ name }) => name),
    ];
  };
  const TITLE = ["2023年度项目支出绩效自评表"];

  test("where the form names its project", () => {
    expect(formsOf(TITLE, ["项目名称", "湿地巡护"], ...HEAD("林场本级", "苗圃站"), ...ROWS)).toEqual([
      [["湿地巡护", ["≥48次", "≥90%"]]],
      ["湿地巡护"],
    ]);
  });

  test("where they are parts of 合计", () => {
    expect(formsOf(TITLE, ["项目名称：湿地巡护"], ...HEAD("林场本级", "合计"), ...ROWS)).toEqual([
      [["湿地巡护", ["36次", "≥90%"]]],
      ["湿地巡护"],
    ]);
    expect(formsOf(TITLE, ...HEAD("合计", "林场本级"), ...ROWS)).toEqual([[[undefined, ["≥48次", "≥90%"]]], []]);
  });

  test("in the whole unit's form", () => {
    expect(formsOf(["2023年度部门整体支出绩效自评表"], ...HEAD("林场本级", "苗圃站"), ...ROWS)).toEqual([
      [[undefined, ["≥48次", "≥90%"]]],
      [],
    ]);
  });

  test("but below a form of another project they are", () => {
    const one: readonly Row[] = [
      TITLE,
      ["项目名称", "苗木繁育"],
      ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
      ["产出指标", "数量指标", "育苗株数", "≥20万株", "21万株", 90],
    ];
    expect(formsOf(...one, TITLE, ...HEAD("湿地巡护", "科普展览"), ...ROWS)[1]).toEqual([
      "苗木繁育",
      "湿地巡护",
      "科普展览",
    ]);
  });
});
