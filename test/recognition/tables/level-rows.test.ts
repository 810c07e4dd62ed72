import type { GridCell } from "../../support/grid";
import { dossierOf, indicators } from "../shapes";

type Row = readonly GridCell[];

const read = (...rows: readonly Row[]) =>
  dossierOf([
    ["2023年度项目支出绩效自评表"],
    ["项目名称", "湿地巡护"],
    ["全年预算数（万元）", 25, "全年执行数（万元）", 24],
    ["指标", "指标值", "完成值", "分值", "得分"],
    ...rows,
  ]).forms[0]!;

const stated = ({ statedWeights }: ReturnType<typeof read>) =>
  statedWeights.map(({ level, weight }) => [level, weight.value.toString()]);

describe("levels in rows of their own, one column with the indicators", () => {
  const READ = [
    "产出指标/数量指标/1.巡护次数: ≥48次 → 50次 (40)",
    "产出指标/质量指标/1.记录完整率: 100% → 100% (20)",
    "满意度指标/服务对象满意度指标/1.居民满意度: ≥90% → 95% (30)",
  ];

  test("with the points of each level", () => {
    const form = read(
      ["一、产出指标", null, null, 60],
      ["（一）数量指标", null, null, 40],
      ["1.巡护次数", "≥48次", "50次", 40],
      ["（二）质量指标", null, null, 20],
      ["1.记录完整率", "100%", "100%", 20],
      ["二、满意度指标", null, null, 30],
      ["（一）服务对象满意度指标", null, null, 30],
      ["1.居民满意度", "≥90%", "95%", 30],
      ["合计", null, null, 90],
    );
    expect(indicators(form.indicators)).toEqual(READ);
    expect(stated(form)).toEqual([
      ["产出指标", "60"],
      ["数量指标", "40"],
      ["质量指标", "20"],
      ["满意度指标", "30"],
      ["服务对象满意度指标", "30"],
    ]);
  });

  test.each<[string, readonly Row[]]>([
    [
      "without points",
      [
        ["一、产出指标", null, null, null],
        ["（一）数量指标", null, null, null],
        ["1.巡护次数", "≥48次", "50次", 40],
        ["（二）质量指标", null, null, null],
        ["1.记录完整率", "100%", "100%", 20],
        ["二、满意度指标", null, null, null],
        ["（一）服务对象满意度指标", null, null, null],
        ["1.居民满意度", "≥90%", "95%", 30],
      ],
    ],
    [
      "with points behind the name",
      [
        ["一、产出指标（60分）"],
        ["（一）数量指标（40分）"],
        ["1.巡护次数", "≥48次", "50次", 40],
        ["（二）质量指标（20分）"],
        ["1.记录完整率", "100%", "100%", 20],
        ["二、满意度指标（30分）"],
        ["（一）服务对象满意度指标（30分）"],
        ["1.居民满意度", "≥90%", "95%", 30],
      ],
    ],
  ])("%s", (_, rows) => {
    expect(indicators(read(...rows).indicators)).toEqual(READ);
  });

  test.each<[string, readonly string[]]>([
    [
      "not numbered",
      ["产出指标", "数量指标", "巡护次数", "质量指标", "记录完整率", "满意度指标", "服务对象满意度指标", "居民满意度"],
    ],
    [
      "numbered by dots",
      [
        "1.产出指标",
        "1.1数量指标",
        "1.1.1巡护次数",
        "1.2质量指标",
        "1.2.1记录完整率",
        "2.满意度指标",
        "2.1服务对象满意度指标",
        "2.1.1居民满意度",
      ],
    ],
    [
      "numbered, and the indicators alike",
      [
        "1.产出指标",
        "（1）数量指标",
        "1.巡护次数",
        "（2）质量指标",
        "1.记录完整率",
        "2.满意度指标",
        "（1）服务对象满意度指标",
        "1.居民满意度",
      ],
    ],
  ])("levels %s", (_, [first, quantity, trips, quality, records, second, served, satisfied]) => {
    const form = read(
      [first!, null, null, 60],
      [quantity!, null, null, 40],
      [trips!, "≥48次", "50次", 40],
      [quality!, null, null, 20],
      [records!, "100%", "100%", 20],
      [second!, null, null, 30],
      [served!, null, null, 30],
      [satisfied!, "≥90%", "95%", 30],
    );
    expect(form.indicators.map(({ level1, level2 }) => [level1, level2])).toEqual([
      ["产出指标", "数量指标"],
      ["产出指标", "质量指标"],
      ["满意度指标", "服务对象满意度指标"],
    ]);
    expect(stated(form).map(([, points]) => points)).toEqual(["60", "40", "20", "30", "30"]);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    [
      "产出 has costs beneath it",
      ["产出指标", "数量指标", "#巡护次数", "成本指标", "#单位成本"],
      ["产出指标/数量指标", "产出指标/成本指标"],
    ],
    [
      "costs of several kinds are a first level",
      ["产出指标", "数量指标", "#巡护次数", "成本指标", "经济成本指标", "#单位成本"],
      ["产出指标/数量指标", "成本指标/经济成本指标"],
    ],
    [
      "costs before all others are a first level",
      ["成本指标", "#单位成本", "产出指标", "数量指标", "#巡护次数"],
      ["成本指标/", "产出指标/数量指标"],
    ],
    [
      "satisfaction is a first level",
      ["效益指标", "社会效益指标", "#带动户数", "满意度指标", "#居民满意度"],
      ["效益指标/社会效益指标", "满意度指标/"],
    ],
    [
      "but where first levels alone are numbered it is none",
      ["一、效益指标", "社会效益指标", "#带动户数", "满意度指标", "#居民满意度"],
      ["效益指标/社会效益指标", "效益指标/满意度指标"],
    ],
  ])("%s", (_, rows, expected) => {
    const form = read(
      ...rows.map((text): Row =>
        text.startsWith("#") ? [text.slice(1), "≥1个", "1个", 45] : [text, null, null, null],
      ),
    );
    expect(form.indicators.map(({ level1, level2 }) => `${level1}/${level2}`)).toEqual(expected);
  });

  test("an indicator that is numbered as a level stands beneath none", () => {
    const form = read(
      ["一、产出指标", null, null, 60],
      ["1.巡护次数", "≥48次", "50次", 60],
      ["二、满意度指标", null, null, 30],
      ["1.居民满意度", "≥90%", "95%", 30],
      ["三、预算执行率", "100%", "96%", 10],
    );
    expect(form.executionRow).toMatchObject({ level1: "", level2: "" });
    expect(form.indicators.map(({ level1 }) => level1)).toEqual(["产出指标", "满意度指标"]);
  });

  test("a level with a target is an indicator", () => {
    expect(indicators(read(["满意度指标", "≥90%", "95%", 30]).indicators)).toEqual(["//满意度指标: ≥90% → 95% (30)"]);
  });
});

test("levels in rows of one table for several projects end with the project", () => {
  const { forms } = dossierOf([
    ["2023年度项目支出绩效自评表"],
    ["项目名称", "指标", "指标值", "完成值", "分值", "得分"],
    ["湿地巡护", "产出指标", null, null, 90],
    [null, "数量指标", null, null, 90],
    [null, "巡护次数", "≥48次", "50次", 90],
    ["科普展览", "观众人次", "≥900人次", "950人次", 40],
    [null, "产出指标", null, null, 50],
    [null, "展览场次", "≥6场", "6场", 50],
  ]);
  expect(forms.map((form) => [form.project?.value, ...indicators(form.indicators), ...stated(form).flat()])).toEqual([
    ["湿地巡护", "产出指标/数量指标/巡护次数: ≥48次 → 50次 (90)", "产出指标", "90", "数量指标", "90"],
    ["科普展览", "//观众人次: ≥900人次 → 950人次 (40)", "产出指标//展览场次: ≥6场 → 6场 (50)", "产出指标", "50"],
  ]);
});
