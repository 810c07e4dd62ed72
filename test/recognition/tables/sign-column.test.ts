import { dossierOf, findings, indicators } from "../shapes";

const read = (...heading: readonly (string | null)[]) =>
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
  test.each(["指标方向性质", "逻辑关系", "目标方向", "比较", "绩效度量", "指标值类型", "指标属性", null])(
    "%s",
    (heading) => {
      expect(read(heading, "指标值", "计量单位")).toEqual([
        "产出指标//巡护次数: ≥48次 → 48次 (40)",
        "产出指标//平均每次费用: ≤0.3万元 → 0.28万元 (20)",
        "效益指标//栖息环境: 改善 → 改善 (30)",
      ]);
    },
  );

  const among = (heading: string | null, sign: string, target: string | number) =>
    dossierOf([
      ["项目名称", "湿地巡护"],
      ["一级指标", "三级指标", heading, "指标值", "计量单位", "完成值", "分值", "得分"],
      ["产出指标", "巡护次数", "≥", 48, "次", 48, 40],
      ["产出指标", "平均每次费用", "≤", 0.3, "万元", 0.28, 20],
      ["效益指标", "水面保有", sign, target, "亩", 90, 30],
    ]);
  const SIGNED = ["产出指标//巡护次数: ≥48次 → 48次 (40)", "产出指标//平均每次费用: ≤0.3万元 → 0.28万元 (20)"];

  test.each<[string, string | number, string, string | undefined]>([
    ["区间", "80-100", "80-100亩", undefined],
    ["≈", 90, "90亩", undefined],
    ["—", 90, "90亩", undefined],
    ["文字描述", "有所增加", "有所增加", undefined],
    ["↑", 90, "90亩", "at-least"],
    ["正向", 90, "90亩", "at-least"],
    ["↓", 90, "90亩", "at-most"],
    ["逆向指标", 90, "90亩", "at-most"],
    ["大于", 90, "大于90亩", undefined],
  ])("%s among signs leaves the others their signs", (sign, target, text, sense) => {
    for (const heading of ["指标方向性", "方向", null, "符号"]) {
      const dossier = among(heading, sign, target);
      const rows = dossier.forms[0]!.indicators;
      expect(indicators(rows)).toEqual([...SIGNED, `效益指标//水面保有: ${text} → 90亩 (30)`]);
      expect(rows[2]!.sense).toBe(sense);
      expect(findings(dossier)).not.toContain("sign-unread C5");
    }
  });

  test("what is no sign among them is told where a number stands without one", () => {
    expect(findings(among("方向", "见附件", 90))).toContain("sign-unread C5");
    expect(findings(among("方向", "见附件", "≥90"))).not.toContain("sign-unread C5");
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
