import type { Outline } from "../outline";
import { TWO_DECIMALS } from "./shared";

/** The paragraph on performance in a unit's published final accounts (部门决算公开): how many were evaluated, and how. */
export const FINAL_ACCOUNTS: Outline = {
  id: "final-accounts",
  name: "部门决算公开的预算绩效情况说明",
  scope: "projects",
  title: "{{unit.name}}{{year}}年度预算绩效情况说明",
  forms: TWO_DECIMALS,
  unit: "万元",
  funds: "annual-budget",
  parts: [
    {
      kind: "paragraph",
      clauses: [
        "根据预算绩效管理要求，{{unit.name}}对{{year}}年度项目支出开展绩效自评，涉及项目{{projects.count}}，",
        "预算资金{{projects.annual-budget}}",
        { when: { has: "projects.share" }, text: "，占一般公共预算项目支出总额的{{projects.share}}" },
        "。",
        { when: { has: "projects.mean-score" }, text: "项目平均得分{{projects.mean-score}}。" },
        { when: { has: "projects.grades" }, text: "评价结果为{{projects.grade-counts}}。" },
        { when: { has: ["projects.pending-count", "projects.scored-count"] }, text: "另有" },
        { when: { has: "projects.pending-count", lacks: "projects.scored-count" }, text: "其中" },
        {
          when: { has: "projects.pending-count" },
          text: "{{projects.pending-projects}}项目的{{projects.pending-count}}得分待定{{projects.waiting-scores}}。",
        },
        {
          when: { has: ["department.score"] },
          text: "部门整体支出绩效自评得分{{department.score}}",
        },
        { when: { has: ["department.score", "department.grade"] }, text: "，评定等级为{{department.grade}}" },
        { when: { has: ["department.score"] }, text: "。" },
      ],
    },
    { kind: "paragraph", clauses: ["发现的主要问题：{{unit.problems}}"] },
    { kind: "paragraph", clauses: ["下一步改进措施：{{unit.measures}}"] },
  ],
};
