import { AMOUNT_FORM, SCORE_FORM } from "../../figures";
import type { Outline } from "../outline";

/** The report of a workbook that holds project tables and no department's table. */
export const PROJECT_REPORT: Outline = {
  id: "project-report",
  name: "项目支出绩效自评报告",
  scope: "projects",
  title: "{{unit.name}}{{year}}年项目支出绩效自评报告",
  forms: {
    amount: AMOUNT_FORM,
    unitRate: { decimals: 2, percent: true },
    projectRate: { decimals: 2, percent: true },
    share: { decimals: 2, percent: true },
    score: SCORE_FORM,
  },
  funds: "annual-budget",
  parts: [
    { kind: "heading", level: 1, text: "一、基本情况" },
    { kind: "heading", level: 2, text: "（一）单位概况" },
    { kind: "paragraph", clauses: ["{{text.duties}}"] },
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
    { kind: "heading", level: 1, text: "二、绩效自评情况" },
    { kind: "heading", level: 2, text: "（一）自评结论" },
    { kind: "paragraph", clauses: [{ when: { has: "text.conclusion" }, text: "{{text.conclusion}}" }] },
    {
      kind: "paragraph",
      clauses: [
        { when: { has: "projects.scored-count" }, text: "已有自评得分的项目{{projects.scored-count}}" },
        { when: { lacks: "projects.scored-count" }, text: "{{projects.scored-count}}" },
        {
          when: { has: "projects.lowest-score" },
          text: "，得分最低{{projects.lowest-score}}，最高{{projects.highest-score}}",
        },
        {
          when: { has: "projects.pending-count" },
          text: "，另有{{projects.pending-count}}{{projects.pending-points}}待定",
        },
        "。各项目得分和等级见附件。",
      ],
    },
    { kind: "heading", level: 2, text: "（二）各项目完成情况" },
    {
      kind: "projects",
      which: "all",
      allUpTo: 0,
      clauses: [
        "{{number}}. {{project.title}}：",
        "全年预算数为{{project.annual-budget}}，执行数为{{project.executed}}，",
        { when: { lacks: "project.zero-budget" }, text: "完成预算的{{project.execution-rate}}" },
        { when: { has: "project.zero-budget" }, text: "预算数为零，预算执行率不适用" },
        { when: { has: "project.score" }, text: "；自评得分{{project.score}}" },
        {
          when: { has: "project.pending-count" },
          text: "，另有{{project.pending-count}}{{project.pending-points}}待定",
        },
        { when: { has: "project.grade" }, text: "，等级为{{project.grade}}" },
        "。项目绩效目标完成情况与效益主要是：{{project.effects}}。",
        "发现的问题及原因主要是{{project.problems}}。",
        "下一步改进措施主要是{{project.measures}}。",
      ],
    },
    { kind: "heading", level: 1, text: "三、存在的主要问题" },
    { kind: "paragraph", clauses: ["{{text.problems}}"] },
    { kind: "heading", level: 1, text: "四、下一步改进措施" },
    { kind: "paragraph", clauses: ["{{text.measures}}"] },
    { kind: "heading", level: 1, text: "五、附件" },
    { kind: "annex", tables: ["summary", "projects"] },
  ],
};
