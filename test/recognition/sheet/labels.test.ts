import { dossierOf } from "../shapes";
import type { GridCell } from "../../support/grid";

type Row = readonly GridCell[];

const TABLE: readonly Row[] = [
  ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "得分"],
  [null, "年度资金总额", 40, 46, 45, 10],
  ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
  ["产出指标", "数量指标", "育苗株数", "≥20万株", "21万株", 90],
];
const named = (...head: readonly Row[]) =>
  dossierOf([["项目支出绩效自评表（2024年度）"], ...head, ...TABLE]).forms.map(({ scope, project }) => [
    scope,
    project?.value ?? null,
  ]);

describe("what a project's name is labelled with", () => {
  test.each([
    "项目",
    "项目：",
    "任务名称",
    "工程名称",
    "服务项目名称",
    "采购项目名称",
    "项目（政策）名称",
    "支出项目",
    "政策名称",
    "资金名称",
    "预算项目",
    "活动名称",
    "课题名称",
    "具体项目名称",
    "评价项目",
    "项目全称",
    "项 目 名 称\n（全称）",
  ])("%s", (label) => {
    expect(named([label, null, "苗圃扩建"])).toEqual([["project", "苗圃扩建"]]);
    expect(named([label, "苗圃扩建", null, "实施单位", "白石乡林业站"])).toEqual([["project", "苗圃扩建"]]);
    expect(named([label, "苗圃扩建", null, "资金文号", "白林〔2024〕8号"])).toEqual([["project", "苗圃扩建"]]);
  });

  test.each(["项目：苗圃扩建", "工程名称：苗圃扩建", "支出项目: 苗圃扩建"])("%s in one cell", (text) => {
    expect(named([text, null, null, null, "单位：万元"])).toEqual([["project", "苗圃扩建"]]);
  });

  test.each<[string, Row]>([
    ["a heading over columns", ["任务名称", "主要内容", "预算金额", "执行数"]],
    ["a heading over years", ["项目", "一季度", "二季度"]],
    ["the name of an amount", ["项目", "全年预算数", 46]],
    ["a number", ["预算项目", 3]],
    ["a sentence", ["项目：按计划实施。资金已拨付。"]],
  ])("is none: %s", (_, head) => {
    expect(named(head)).toEqual([["department", null]]);
  });

  test("项目名称 itself counts before them", () => {
    expect(named(["项目", "一期", null, "项目名称", "苗圃扩建"])).toEqual([["project", "苗圃扩建"]]);
  });
});
