import { dossierOf } from "../../shapes";
import type { GridCell } from "../../../support/grid";

const resultOf = (heads: readonly string[], cells: readonly GridCell[]) => {
  const [project] = dossierOf([
    ["2023年度项目支出绩效自评结果汇总表"],
    ["单位：万元"],
    ["序号", "项目名称", "预算数", "执行数", ...heads],
    [1, "雷达维护", 80, 79.2, ...cells],
    [2, "科普展览", 20, 17, ...cells],
  ]).projects;
  const { score = null, grade = null } = project!.statedResult ?? {};
  return [score?.number?.toString() ?? null, grade?.text ?? null];
};

test.each<[readonly string[], readonly GridCell[], (string | null)[]]>([
  [
    ["自评得分", "自评等级"],
    [96.5, "优"],
    ["96.5", "优"],
  ],
  [
    ["自评分", "评价等级"],
    [96.5, "优秀"],
    ["96.5", "优秀"],
  ],
  [
    ["绩效自评得分", "等次"],
    ["96.5", "良好"],
    ["96.5", "良好"],
  ],
  [["自评得分"], [96.5], ["96.5", null]],
  [["等级"], ["优"], [null, "优"]],
  [
    ["执行率", "执行率得分"],
    [0.99, 9.9],
    [null, null],
  ],
  [
    ["执行率", "分值", "得分"],
    [0.99, 10, 9.9],
    [null, null],
  ],
  [["财政复核得分"], [90], [null, null]],
  [["备注"], ["续建"], [null, null]],
])("%j over %j says %j", (heads, cells, expected) => {
  expect(resultOf(heads, cells)).toEqual(expected);
});
