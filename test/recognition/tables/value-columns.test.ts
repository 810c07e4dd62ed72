import { dossierOf, findings, indicators } from "../shapes";
import type { GridCell } from "../../support/grid";

type Row = readonly GridCell[];

const ROWS = [
  ["产出指标", "数量指标", "巡护次数", "48次", "45次", 60],
  ["产出指标", "时效指标", "完成时间", "11月底前", "11月20日", 20],
  ["效益指标", "社会效益指标", "知晓率", "≥90%", "93%", 20],
] as const;
const READ = [
  "产出指标/数量指标/巡护次数: 48次 → 45次 (60)",
  "产出指标/时效指标/完成时间: 11月底前 → 11月20日 (20)",
  "效益指标/社会效益指标/知晓率: ≥90% → 93% (20)",
];
const read = (head: Row, rows: readonly Row[] = ROWS) => {
  const dossier = dossierOf([["项目名称", "湿地巡护"], ["一级指标", "二级指标", "三级指标", ...head], ...rows]);
  const told = findings(dossier).filter((text) => text.startsWith("column-by-content"));
  return [indicators(dossier.forms[0]!.indicators), told];
};

describe("a column of targets is known by them, whatever its heading", () => {
  test.each([
    "绩效目标",
    "预期目标",
    "考核目标",
    "工作目标",
    "计划",
    "年度目标",
    "目标设定",
    "年度绩效指标",
    "批复情况",
  ])("%s", (heading) => {
    expect(read([heading, "完成值", "分值", "得分"])).toEqual([READ, ["column-by-content D2"]]);
  });

  test("and so are points that add up to 100", () => {
    for (const heading of ["分数", "赋分"])
      expect(read(["指标值", "完成值", heading, "得分"])).toEqual([READ, ["column-by-content F2"]]);
  });

  test.each(["二级指标", "二级指标及分值", "二级指标（分值）"])("levels with their points below %s", (heading) => {
    const dossier = dossierOf([
      ["项目名称", "湿地巡护"],
      ["一级指标", heading, "三级指标", "指标值", "完成值", "得分"],
      ["产出指标", "数量指标（60分）", "巡护次数", "48次", "45次"],
      ["效益指标", "社会效益指标（40分）", "知晓率", "≥90%", "93%"],
    ]);
    const found = dossier.forms[0]!.indicators.map(({ level2, name, weight }) => [level2, name, weight?.text]);
    expect(found).toEqual([
      ["数量指标", "巡护次数", "数量指标（60分）"],
      ["社会效益指标", "知晓率", "社会效益指标（40分）"],
    ]);
  });

  test("应得分 says it by itself", () => {
    expect(read(["指标值", "完成值", "应得分", "实得分"])).toEqual([READ, []]);
  });

  test("not where two columns may be meant, nor what was reached before", () => {
    const rows = ROWS.map((row) => [...row.slice(0, 4), "≥1%", ...row.slice(4)]);
    expect(read(["考核目标", "工作目标", "完成值", "分值"], rows)[1]).toEqual([]);
    expect(read(["上年情况", "完成值", "分值"])[1]).toEqual([]);
  });

  test("not in a table that says nowhere what was done", () => {
    const rows = ROWS.map((row) => [...row.slice(0, 4), row[5]]);
    expect(read(["考核目标", "分值", "得分"], rows)[1]).toEqual([]);
  });

  test("nor points that add up to something else", () => {
    const rows = ROWS.map((row) => [...row.slice(0, 5), 7]);
    expect(read(["指标值", "完成值", "频次", "得分"], rows)[1]).toEqual([]);
  });
});
