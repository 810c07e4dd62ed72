import { digits, dossierOf } from "../shapes";
import type { GridCell } from "../../support/grid";

/** The points of each indicator of a form without a column for them. */
function points(...rows: readonly (readonly GridCell[])[]) {
  const { forms } = dossierOf([
    ["项目名称", "急救中心运行"],
    ["一级指标", "二级指标", "三级指标", "年初指标值", "年终完成值", "自评分"],
    ...rows,
  ]);
  return forms[0]!.indicators.map(({ level2, name, weight }) => [level2, name, weight && digits(weight)]);
}

test.each<[string, (readonly GridCell[])[], unknown[]]>([
  [
    "of its second level, where it stands alone below it",
    [
      ["产出指标40分", "数量指标15分", "派车次数", "≥15000次", "17180次", 15],
      [null, "质量指标（25分）", "培训率", "100%", "100%", 25],
    ],
    [
      ["数量指标", "派车次数", "15"],
      ["质量指标", "培训率", "25"],
    ],
  ],
  [
    "its own, whatever its level has",
    [["产出指标（40分）", "数量指标（15分）", "派车次数（10分）", "≥15000次", "17180次", 10]],
    [["数量指标", "派车次数", "10"]],
  ],
  [
    "none, where several share those of the level",
    [
      ["产出指标（40分）", "数量指标（15分）", "派车次数", "≥15000次", "17180次", 8],
      [null, null, "出诊人次", "≥16000人次", "16500人次", 7],
    ],
    [
      ["数量指标", "派车次数", null],
      ["数量指标", "出诊人次", null],
    ],
  ],
])("the points of an indicator without a column for them are %s", (_, rows, expected) => {
  expect(points(...rows)).toEqual(expected);
});
