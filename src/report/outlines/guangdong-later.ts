import type { Outline } from "../outline";
import {
  DEPARTMENT_MONEY,
  DEPARTMENT_RESULT,
  MANAGEMENT,
  OTHER_MATTERS,
  PROJECT_MONEY,
  PROJECT_RESULT,
  TWO_DECIMALS,
  ownText,
} from "./shared";

/**
 * The department's report as Guangdong (广东) has asked for it since the indicators are 履职效能 and 管理效率: what the
 * department is and has to do, how the money was spent, then the two kinds of indicators in turn.
 */
export const GUANGDONG_LATER: Outline = {
  id: "guangdong-later",
  name: "部门整体支出绩效自评报告（履职效能、管理效率）",
  scope: "department",
  title: "{{unit.name}}{{year}}年度部门整体支出绩效自评报告",
  forms: TWO_DECIMALS,
  unit: "万元",
  funds: "annual-budget",
  parts: [
    { kind: "heading", level: 1, text: "一、部门基本情况" },
    { kind: "heading", level: 2, text: "（一）部门职能" },
    { kind: "paragraph", clauses: ["{{text.duties}}"] },
    ownText("organisation"),
    ownText("staff"),
    { kind: "heading", level: 2, text: "（二）年度总体工作和重点工作任务" },
    { kind: "paragraph", clauses: ["{{text.annual-work}}"] },
    { kind: "heading", level: 2, text: "（三）部门整体支出情况" },
    ...DEPARTMENT_MONEY,
    {
      kind: "paragraph",
      clauses: [
        { when: { has: "revenue.rate" }, text: "本年决算收入{{revenue.actual}}，预算收入{{revenue.budget}}，" },
        { when: { has: "revenue.rate" }, text: "完成当年预算的{{revenue.rate}}。" },
        {
          when: { has: "projects.count" },
          text: "纳入自评的项目{{projects.count}}，全年预算数{{projects.annual-budget}}，全年执行数{{projects.executed}}",
        },
        { when: { has: "projects.execution-rate" }, text: "，预算执行率{{projects.execution-rate}}" },
        { when: { has: "projects.count" }, text: "。" },
      ],
    },
    { kind: "heading", level: 1, text: "二、绩效自评情况" },
    { kind: "heading", level: 2, text: "（一）自评结论" },
    ownText("conclusion"),
    { kind: "paragraph", clauses: DEPARTMENT_RESULT },
    { kind: "heading", level: 2, text: "（二）履职效能和管理效率分析" },
    { kind: "paragraph", clauses: ["{{department.levels}}"] },
    {
      kind: "paragraph",
      clauses: [{ when: { has: "department.over-fulfilment" }, text: "{{department.over-fulfilment}}。" }],
    },
    { kind: "paragraph", clauses: [{ when: { has: "department.waiting" }, text: "{{department.waiting}}。" }] },
    { kind: "heading", level: 2, text: "（三）主要工作成效" },
    { kind: "paragraph", clauses: ["{{text.achievements}}"] },
    ownText("experience"),
    { kind: "heading", level: 2, text: "（四）重点项目支出完成情况" },
    {
      kind: "projects",
      which: "key",
      allUpTo: 20,
      clauses: ["{{number}}. {{project.title}}：", ...PROJECT_MONEY, "。", ...PROJECT_RESULT],
    },
    { kind: "heading", level: 2, text: "（五）绩效管理情况" },
    { kind: "paragraph", clauses: MANAGEMENT },
    { kind: "heading", level: 1, text: "三、存在的问题" },
    { kind: "paragraph", clauses: ["{{unit.problems}}"] },
    { kind: "heading", level: 1, text: "四、改进意见" },
    { kind: "paragraph", clauses: ["{{unit.measures}}"] },
    OTHER_MATTERS,
    { kind: "heading", level: 1, text: "五、附件" },
    { kind: "annex", tables: ["department", "summary", "projects"] },
  ],
};
