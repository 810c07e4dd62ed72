import { SCORE_FORM } from "../../figures";
import type { Outline } from "../outline";
import {
  DEPARTMENT_MONEY,
  DEPARTMENT_RESULT,
  MANAGEMENT,
  OTHER_MATTERS,
  PROJECT_MONEY,
  PROJECT_RESULT,
  ownText,
} from "./shared";

/**
 * The department's report as the district of Huadu (广州市花都区) had it for 2021: its headings, its order, its
 * pattern for a key project and its decimals (unit 2, projects 1, share 1 with the zero kept).
 */
export const HUADU_2021: Outline = {
  id: "huadu-2021",
  name: "部门整体支出绩效自评报告",
  scope: "department",
  title: "{{unit.name}}{{year}}年部门整体支出绩效自评报告",
  forms: {
    amount: { decimals: 2 },
    unitRate: { decimals: 2, percent: true, keepZeros: true },
    projectRate: { decimals: 1, percent: true, keepZeros: true },
    share: { decimals: 1, percent: true, keepZeros: true },
    score: SCORE_FORM,
  },
  unit: "万元",
  funds: "annual-budget",
  parts: [
    { kind: "heading", level: 1, text: "一、基本情况" },
    { kind: "heading", level: 2, text: "（一）部门概况" },
    { kind: "heading", level: 3, text: "1.主要职责" },
    { kind: "paragraph", clauses: ["{{text.duties}}"] },
    { kind: "heading", level: 3, text: "2.部门机构设置" },
    { kind: "paragraph", clauses: ["{{text.organisation}}"] },
    ownText("staff"),
    { kind: "heading", level: 2, text: "（二）年度总体工作和重点工作任务" },
    { kind: "paragraph", clauses: ["{{text.annual-work}}"] },
    { kind: "heading", level: 2, text: "（三）部门整体收支情况" },
    // Where nothing else is said of 主要工作成效, this text stands there.
    {
      kind: "paragraph",
      clauses: [
        {
          when: { has: ["own.overall-completion", "own.achievements"] },
          text: "{{own.overall-completion}}",
        },
      ],
    },
    {
      kind: "paragraph",
      clauses: [
        "本年决算收入{{revenue.actual}}",
        { when: { has: "revenue.actual" }, text: "，预算收入{{revenue.budget}}" },
        { when: { has: "revenue.budget", lacks: "revenue.actual" }, text: "，预算收入{{revenue.budget}}" },
        { when: { has: "revenue.rate" }, text: "，完成当年预算的{{revenue.rate}}" },
        { when: { has: "revenue.zero-budget" }, text: "，预算收入为零，收入完成率不适用" },
        "。",
      ],
    },
    ...DEPARTMENT_MONEY,
    { kind: "heading", level: 2, text: "（四）部门整体绩效管理情况" },
    { kind: "paragraph", clauses: MANAGEMENT },
    { kind: "heading", level: 1, text: "二、综合评价分析" },
    { kind: "heading", level: 2, text: "（一）自评结论综述" },
    { kind: "paragraph", clauses: [{ when: { has: "text.conclusion" }, text: "{{text.conclusion}}" }] },
    { kind: "paragraph", clauses: DEPARTMENT_RESULT },
    { kind: "paragraph", clauses: [{ when: { has: "department.levels" }, text: "{{department.levels}}" }] },
    {
      kind: "paragraph",
      clauses: [{ when: { has: "department.over-fulfilment" }, text: "{{department.over-fulfilment}}。" }],
    },
    {
      kind: "paragraph",
      clauses: [{ when: { has: "department.waiting" }, text: "{{department.waiting}}。" }],
    },
    { kind: "heading", level: 2, text: "（二）各项工作任务绩效目标完成情况分析" },
    {
      kind: "paragraph",
      clauses: [
        "根据预算管理要求，对{{year}}年度财政资金安排的项目支出开展绩效自评，",
        {
          when: { has: "projects.level1-count" },
          text: "其中一级项目{{projects.level1-count}}，二级项目{{projects.level2-count}}",
        },
        { when: { lacks: "projects.level1-count" }, text: "共有项目{{projects.count}}" },
        {
          when: { has: "projects.count" },
          text: "，共涉及资金{{projects.funds}}，占一般公共预算项目支出总额的{{projects.share}}",
        },
        "。",
      ],
    },
    { kind: "heading", level: 2, text: "（三）各重点任务项目支出完成情况分析" },
    {
      kind: "projects",
      which: "key",
      allUpTo: 20,
      clauses: ["{{number}}. {{project.title}}绩效自评综述：", ...PROJECT_MONEY, "。", ...PROJECT_RESULT],
    },
    { kind: "heading", level: 2, text: "（四）主要工作成效" },
    { kind: "paragraph", clauses: ["{{text.achievements}}"] },
    ownText("experience"),
    { kind: "heading", level: 1, text: "三、存在的主要问题" },
    { kind: "paragraph", clauses: ["{{unit.problems}}"] },
    { kind: "heading", level: 1, text: "四、下一步改进措施" },
    { kind: "paragraph", clauses: ["{{unit.measures}}"] },
    OTHER_MATTERS,
    { kind: "heading", level: 1, text: "五、附件" },
    { kind: "annex", tables: ["department", "summary", "projects"] },
  ],
};
