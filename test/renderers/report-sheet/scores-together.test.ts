import { evaluateWorkbook, planWrite, writeReport } from "../../../src/app";
import type { NumberSetting } from "../../../src/figures";
import type { GenerateSheet } from "../../../src/workbook";
import { sheet, workbook, type GridCell } from "../../support/grid";

/** The form of a project; without `done` its only indicator waits. */
function form(name: string, done: GridCell): ReturnType<typeof sheet> {
  return sheet(name, [
    ["项目支出绩效自评表"],
    ["项目名称", name],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", 10, 12.4, 12.4, 10, "", ""],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ["产出指标", "数量指标", "养护里程", "≥100公里", done, 90, "", ""],
    ["总分", "", "", "", "", 100, ""],
  ]);
}

/** What 文中数字核对表 has for a figure: the formula, or the words instead of one. */
function now(label: string, done: readonly GridCell[], numbers: NumberSetting = {}): unknown {
  const evaluated = evaluateWorkbook(workbook(done.map((one, index) => form(`第${index + 1}段道路养护`, one))));
  const report = writeReport(evaluated, { numbers });
  const { plan } = planWrite(evaluated, { tables: true, report, rescore: false, asked: { numbers } });
  const { cells } = plan.sheets.find(
    (one): one is GenerateSheet => one.kind === "generate" && one.sheet === "自评报告",
  )!;
  const start = cells.find(({ value }) => value === "文中数字核对表")!.row;
  const { row } = cells.find(({ row, value }) => row > start && typeof value === "string" && value.endsWith(label))!;
  const [, , third] = cells
    .filter((cell) => cell.row === row && cell.value !== null)
    .sort((one, other) => one.column - other.column);
  return third!.formula ?? third!.value;
}

test.each([
  [
    "all",
    ["96公里", "90公里", "100公里"],
    "IF(COUNT('自评汇总表'!$H$4:$H$6)=3,MIN('自评汇总表'!$H$4:$H$6),\"请重新计分\")",
  ],
  [
    "without one that waits",
    ["96公里", "", "100公里"],
    "IF(COUNT('自评汇总表'!$H$4,'自评汇总表'!$H$6)=2,MIN('自评汇总表'!$H$4,'自评汇总表'!$H$6),\"请重新计分\")",
  ],
])("the lowest score is that of %s", (_, done, formula) => {
  expect(now("项目最低得分", done)).toBe(formula);
});

test("what was counted has no formula, whatever the cells beside it say", () => {
  expect(now("已有自评得分的项目数", ["96公里", "90公里"])).toBe("逐项清点");
});

test("an amount without decimals has one all the same", () => {
  expect(now("年中调增", ["96公里"], { amount: 0 })).toMatch(/^'第1段道路养护'!\$D\$4-/);
});
