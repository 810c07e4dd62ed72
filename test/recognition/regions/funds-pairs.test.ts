import { evaluateWorkbook } from "../../../src/app";
import type { GridCell } from "../../support/grid";
import { sheet, workbook } from "../../support/grid";
import { digits, dossierOf } from "../shapes";

const INDICATORS: readonly (readonly GridCell[])[] = [
  ["序号", "绩效指标", "年度指标值", "实际完成值", "分值", "自评得分"],
  [1, "养护里程", "≥150公里", "152公里", 45, null],
  [2, "优良路率", "≥85%", "86.2%", 45, null],
];

/** A form whose second row says the project and, in these cells, its money. */
function scored(...money: readonly string[]) {
  const rows = [["2024年项目绩效自评表"], ["项目名称：农村公路养护", "", "", ...money], ...INDICATORS];
  return evaluateWorkbook(workbook([sheet("自评", rows)]));
}

test.each([
  [["预算数：200万元", "执行数：196万元"]],
  [["预算数（万元）：200", "执行数（万元）：196"]],
  [["全年预算数：2,000,000元", "全年执行数：196万元"]],
  [["全年预算数: 200 万元", "全年执行数: 1,960,000 元整"]],
  [["预算数", "200万元", "执行数", "196万元"]],
])("%j beside the project's name are its budget and what was spent", (money) => {
  const { scored: all, findings } = scored(...money);
  const [project] = all.projects;
  expect(project!.project!.name).toBe("农村公路养护");
  expect(project!.evaluation!.execution!.score!.toFixed()).toBe("9.8");
  expect(findings.map(({ check }) => check)).not.toContain("execution-unreadable");
});

test("a label with its amount is a text by right, and none that should be a number", () => {
  const { findings } = scored("预算数：200万元", "执行数：196万元");
  expect(findings.map(({ check }) => check)).not.toContain("text-number");
});

test("what is no amount behind a label stays what it is", () => {
  const { scored: all } = scored("预算数：按批复执行", "执行数：见附件");
  expect(all.projects[0]!.evaluation!.execution?.score ?? null).toBeNull();
});

test("amounts beside their labels below the indicators are no indicator", () => {
  const grid = [
    ["项目支出绩效自评表"],
    ["项目名称", null, "苗圃扩建"],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "门诊人次", "≥900人次", "950人次", 90],
    ["预算执行（万元）", "年初预算数", "40.00", "全年预算数", "46.00", "执行数", "45.00"],
  ];
  const [form] = dossierOf(grid).forms;
  expect(form!.indicators.map(({ name }) => name)).toEqual(["门诊人次"]);
  expect(digits(form!.funds!.rows[0]!.executed)).toBe("45");
});
