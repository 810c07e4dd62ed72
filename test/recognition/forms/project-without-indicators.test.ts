import { digits, dossierOf, projects } from "../shapes";
import type { GridCell } from "../../support/grid";

type Row = readonly GridCell[];

const HEAD: readonly Row[] = [
  ["2024年度项目绩效自评情况一览表"],
  ["单位：元"],
  ["项目名称", "年初预算", "调整后预算", "实际支出", "一级指标", "指标内容", "目标值", "实际值", "分值", "得分"],
];
const SCORED: Row = ["湿地巡护", 66000, 66000, 64350, "产出指标", "巡护次数", "≥48次", "50次", 100, 100];

const amounts = (rows: readonly Row[]) => {
  const dossier = dossierOf([...HEAD, ...rows]);
  return dossier.projects.map((project) => [
    project.name,
    digits(project.initialBudget),
    digits(project.annualBudget),
    digits(project.executed),
    project.unit,
    dossier.forms[project.form!]!.isScored,
  ]);
};

test.each<[string, readonly Row[]]>([
  ["last", [SCORED, ["旧账清理", 0, 0, -3520]]],
  ["with the table's sum below", [SCORED, ["旧账清理", 0, 0, -3520], ["合计", 66000, 66000, 60830]]],
])("a project without indicators keeps its amounts: %s", (_, rows) => {
  expect(amounts(rows)).toEqual([
    ["湿地巡护", "66000", "66000", "64350", "元", true],
    ["旧账清理", "0", "0", "-3520", "元", false],
  ]);
});

test("between others too", () => {
  expect(amounts([["旧账清理", 500, 500, 352], SCORED]).map(([name, , budget]) => [name, budget])).toEqual([
    ["旧账清理", "500"],
    ["湿地巡护", "66000"],
  ]);
});

test("amounts beside a project's name alone are those of the indicators below it", () => {
  const dossier = dossierOf([...HEAD, SCORED.slice(0, 4), [null, null, null, null, ...SCORED.slice(4)]]);
  expect(projects(dossier)).toEqual([["1", "湿地巡护", "66000", "64350"]]);
  expect(dossier.forms[0]!.indicators).toHaveLength(1);
});
