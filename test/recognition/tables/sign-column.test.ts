import { dossierOf, indicators } from "../shapes";

const read = (...heading: readonly string[]) =>
  indicators(
    dossierOf([
      ["项目名称", "湿地巡护"],
      ["一级指标", "三级指标", ...heading, "完成值", "分值", "得分"],
      ["产出指标", "巡护次数", "≥", 48, "次", 48, 40],
      ["产出指标", "平均每次费用", "≤", 0.3, "万元", 0.28, 20],
      ["效益指标", "栖息环境", "定性", "改善", null, "改善", 30],
    ]).forms[0]!.indicators,
  );

describe("the column of signs is known by the signs in it, whatever its heading", () => {
  test.each(["指标方向性质", "逻辑关系", "目标方向", "比较", "绩效度量"])("%s", (heading) => {
    expect(read(heading, "指标值", "计量单位")).toEqual([
      "产出指标//巡护次数: ≥48次 → 48次 (40)",
      "产出指标//平均每次费用: ≤0.3万元 → 0.28万元 (20)",
      "效益指标//栖息环境: 改善 → 改善 (30)",
    ]);
  });

  test("a column without a sign is none", () => {
    expect(
      indicators(
        dossierOf([
          ["项目名称", "湿地巡护"],
          ["一级指标", "三级指标", "类型", "指标值", "完成值", "分值"],
          ["产出指标", "巡护次数", "定量", "48次", "48次", 60],
        ]).forms[0]!.indicators,
      ),
    ).toEqual(["产出指标//巡护次数: 48次 → 48次 (60)"]);
  });
});
