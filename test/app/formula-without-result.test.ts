import { evaluateWorkbook } from "../../src/app";
import { reference } from "../../src/workbook";
import { sheet, workbook, type GridCell } from "../support/grid";

const NEVER: GridCell = { value: null, formula: "1+1", text: "" };

function findings(actual: GridCell, executed: GridCell = 9) {
  const form = sheet("自评表", [
    ["项目支出绩效自评表"],
    ["项目名称", "培训项目"],
    ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "年度资金总额", 10, 10, executed, 10, null, null],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "培训场次", "≥100场", actual, 90, null],
    ["总分", "", "", "", "", 100, null],
  ]);
  return evaluateWorkbook(workbook([form])).findings;
}

const named = (actual: GridCell, executed?: GridCell) =>
  findings(actual, executed)
    .filter(({ check }) => check === "formula-without-result")
    .map(({ severity, message, sources }) => [
      severity,
      message,
      ...sources.map((place) => ("top" in place ? reference(place) : "")),
    ]);

test("a formula without a result is told as that, not as a cell that nobody filled in", () => {
  expect(named(NEVER)).toEqual([["error", expect.stringContaining("请在 Excel 中打开并保存"), "'自评表'!E6"]]);
  expect(findings(NEVER).filter(({ check }) => check === "actual-empty")).toEqual([]);
});

test("also among amounts", () => {
  expect(named(107, NEVER)).toMatchObject([["error", expect.any(String), "'自评表'!E4"]]);
});

test("a formula that shows nothing has a result: the cell is empty", () => {
  const shown = findings({ value: "", formula: 'IF(A1="","","x")', text: "" }).map(({ check }) => check);
  expect(shown).toContain("actual-empty");
  expect(shown).not.toContain("formula-without-result");
});
