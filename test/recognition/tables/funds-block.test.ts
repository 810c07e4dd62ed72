import { dossierOf } from "../shapes";
import type { GridCell } from "../../support/grid";

type Row = readonly GridCell[];

const INDICATORS: readonly Row[] = [
  ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值"],
  ["产出指标", "数量指标", "巡护次数", "48次", "48次", 90],
];
const HEAD: Row = ["项目资金", "年初预算数", "全年预算数", "全年执行数"];

const labels = (rows: readonly Row[], merges: readonly string[] = []) => {
  const [form] = dossierOf([["项目名称", "湿地巡护"], ...rows, ...INDICATORS], { merges }).forms;
  return form!.funds!.rows.map(({ label, isTotal }) => (isTotal ? `[${label}]` : label));
};

describe("what the rows of a funds block are called", () => {
  test.each<[string, readonly Row[], readonly string[], readonly string[]]>([
    [
      "as they are",
      [HEAD, ["年度资金总额：", 18, 18, 17], ["其中：财政拨款", 18, 18, 17]],
      [],
      ["[年度资金总额]", "其中:财政拨款"],
    ],
    ["a heading merged down says nothing", [HEAD, [null, 18, 18, 17]], ["A2:A3"], ["[]"]],
    ["nor does the unit of the amounts", [HEAD, ["（万元）", 18, 18, 17]], [], ["[]"]],
    ["nor an empty cell", [HEAD, [null, 18, 18, 17]], [], ["[]"]],
  ])("%s", (_, rows, merges, told) => {
    expect(labels(rows, merges).map((label) => label.replace("：", ":"))).toEqual(told);
  });
});
