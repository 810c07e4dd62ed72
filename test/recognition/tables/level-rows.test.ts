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
