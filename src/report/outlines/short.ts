import type { Outline } from "../outline";
import { DEPARTMENT_MONEY, DEPARTMENT_RESULT, OTHER_MATTERS, TWO_DECIMALS, ownText } from "./shared";

/** A report of two pages: money, conclusion, problems, measures; all else stands in the annex. */
export const SHORT: Outline = {
  id: "short",
  name: "绩效自评报告（简要）",
  scope: "department",
  title: "{{unit.name}}{{year}}年度绩效自评报告",
  forms: TWO_DECIMALS,
  unit: "万元",
  funds: "annual-budget",
  parts: [
    { kind: "heading", level: 1, text: "一、自评工作情况" },
    ...DEPARTMENT_MONEY,
    {
      kind: "paragraph",
      clauses: [
        { when: { has: "own.management" }, text: "{{own.management}}" },
        {
          when: { has: "projects.count" },
          text: "{{year}}年度纳入自评的项目{{projects.count}}，全年预算数{{projects.annual-budget}}，全年执行数{{projects.executed}}",
        },
        {
          when: { has: ["projects.count", "projects.execution-rate"] },
          text: "，预算执行率{{projects.execution-rate}}",
        },
        { when: { has: "projects.count" }, text: "。" },
      ],
    },
    { kind: "heading", level: 1, text: "二、自评结论" },
    ownText("conclusion"),
    {
      kind: "paragraph",
      clauses: DEPARTMENT_RESULT.map((clause) => {
        const { when, text } = typeof clause === "string" ? { when: {}, text: clause } : clause;
        const has = when.has === undefined ? [] : typeof when.has === "string" ? [when.has] : when.has;
        return { when: { ...when, has: ["department.score", ...has] }, text };
      }),
    },
    {
      kind: "paragraph",
      clauses: [{ when: { has: "projects.evaluated" }, text: "{{projects.result}}。" }],
    },
    { kind: "paragraph", clauses: [{ when: { has: "department.levels" }, text: "{{department.levels}}" }] },
    { kind: "heading", level: 1, text: "三、存在的问题" },
    { kind: "paragraph", clauses: ["{{unit.problems}}"] },
    { kind: "heading", level: 1, text: "四、改进措施" },
    { kind: "paragraph", clauses: ["{{unit.measures}}"] },
    OTHER_MATTERS,
    { kind: "heading", level: 1, text: "五、附件" },
    { kind: "annex", tables: ["department", "summary", "projects"] },
  ],
};
