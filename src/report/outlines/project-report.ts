import type { Outline } from "../outline";
import { MEAN_AND_GRADES, PROJECT_MONEY, PROJECT_RESULT, PROJECT_SCORE, TWO_DECIMALS } from "./shared";

/** The report of a workbook that holds project tables and no department's table. */
export const PROJECT_REPORT: Outline = {
  id: "project-report",
  name: "项目支出绩效自评报告",
  scope: "projects",
  title: "{{unit.name}}{{year}}年项目支出绩效自评报告",
  forms: TWO_DECIMALS,
  unit: "万元",
  funds: "annual-budget",
  parts: [
    { kind: "heading", level: 1, text: "一、基本情况" },
    { kind: "heading", level: 2, text: "（一）单位概况" },
    { kind: "paragraph", clauses: ["{{text.duties}}"] },
    { kind: "paragraph", clauses: [{ when: { has: "own.organisation" }, text: "{{own.organisation}}" }] },
    { kind: "paragraph", clauses: [{ when: { has: "own.staff" }, text: "{{own.staff}}" }] },
    { kind: "paragraph", clauses: [{ when: { has: "own.annual-work" }, text: "{{own.annual-work}}" }] },
    { kind: "heading", level: 2, text: "（二）项目安排和资金情况" },
    {
      kind: "paragraph",
      clauses: [
        "{{year}}年度纳入绩效自评的",
        {
          when: { has: "projects.level1-count" },
          text: "一级项目{{projects.level1-count}}，二级项目{{projects.level2-count}}，",
        },
        { when: { lacks: "projects.level1-count" }, text: "项目共{{projects.count}}，" },
        "全年预算数合计{{projects.funds}}，执行数合计{{projects.executed}}",
        { when: { lacks: "projects.zero-budget" }, text: "，预算执行率为{{projects.execution-rate}}。" },
        { when: { has: "projects.zero-budget" }, text: "，预算数为零，预算执行率不适用。" },
      ],
    },
    { kind: "paragraph", clauses: [{ when: { has: "own.management" }, text: "{{own.management}}" }] },
    { kind: "heading", level: 1, text: "二、绩效自评情况" },
    { kind: "heading", level: 2, text: "（一）自评结论" },
    { kind: "paragraph", clauses: [{ when: { has: "text.conclusion" }, text: "{{text.conclusion}}" }] },
    {
      kind: "paragraph",
      clauses: [...MEAN_AND_GRADES, "。各项目得分和等级见附件。"],
    },
    { kind: "heading", level: 2, text: "（二）各项目完成情况" },
    {
      kind: "projects",
      which: "all",
      allUpTo: 0,
      clauses: ["{{number}}. {{project.title}}：", ...PROJECT_MONEY, ...PROJECT_SCORE, "。", ...PROJECT_RESULT],
    },
    { kind: "paragraph", clauses: [{ when: { has: "own.achievements" }, text: "{{own.achievements}}" }] },
    { kind: "heading", level: 1, text: "三、存在的主要问题" },
    { kind: "paragraph", clauses: ["{{unit.problems}}"] },
    { kind: "heading", level: 1, text: "四、下一步改进措施" },
    { kind: "paragraph", clauses: ["{{unit.measures}}"] },
    { kind: "heading", level: 1, text: "五、附件" },
    { kind: "annex", tables: ["summary", "projects"] },
  ],
};
