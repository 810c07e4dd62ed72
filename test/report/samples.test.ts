import { readFileSync } from "node:fs";
import { shown } from "../../src/figures";
import { openPackage } from "../../src/hosts/file";
import { recognise } from "../../src/recognition";
import {
  chooseOutline,
  composeReport,
  numberStyle,
  paragraphText,
  reportFigures,
  type ReportDocument,
} from "../../src/report";
import { chooseScheme, scoreWorkbook, type ScoredWorkbook } from "../../src/scoring";

const SAMPLES = `${__dirname}/../../assets/samples`;

function scored(name: string): ScoredWorkbook {
  const { snapshot } = openPackage(new Uint8Array(readFileSync(`${SAMPLES}/${name}.xlsx`)), `${name}.xlsx`);
  const dossier = recognise(snapshot);
  return scoreWorkbook(dossier, chooseScheme(dossier)).scored;
}

function sentences(report: ReportDocument): string {
  return report.blocks.map((block) => (block.kind === "paragraph" ? paragraphText(block.inlines) : "")).join("\n");
}

describe("the federation's workbook says every figure of its published report", () => {
  let report: ReportDocument;
  beforeAll(() => {
    report = composeReport(scored("花都区工商联2021"));
  });

  test.each([
    "本年决算收入654.66万元，预算收入657.55万元，完成当年预算的99.56%。",
    "2021年度部门整体支出绩效自评得分为99.5分，评定等级为“优”。",
    "其中一级项目3个，二级项目14个，共涉及资金163.05万元，占一般公共预算项目支出总额的100.0%。",
    "2021年花都区民营企业投诉中心运营经费项目绩效自评综述：全年预算数为2.3万元，执行数为2.29万元，完成预算的99.6%。",
    "2021年党务宣传、党员素质教育培训费项目绩效自评综述：全年预算数为1.4万元，执行数为1.39万元，完成预算的99.3%。",
  ])("%s", (sentence) => {
    expect(sentences(report)).toContain(sentence);
  });

  test("and has no gap", () => {
    expect(report.title).toBe("广州市花都区工商业联合会2021年部门整体支出绩效自评报告");
    expect(sentences(report)).not.toContain("待补充");
  });
});

test.each([
  ["国家表式-一项目一表", "6", "1031.1", "1001.26"],
  ["四川表式-全部项目一张表", "4", "286.45", "269.76"],
])("%s: the projects' report with its counts and sums in 万元", (name, count, budget, executed) => {
  const workbook = scored(name);
  const outline = chooseOutline(workbook);
  const { unit } = reportFigures(workbook, outline, numberStyle(workbook, outline));
  const ids = ["projects.count", "projects.annual-budget", "projects.executed"];
  expect([outline.id, ...ids.map((id) => shown(unit.get(id)!))]).toEqual(["project-report", count, budget, executed]);
});
