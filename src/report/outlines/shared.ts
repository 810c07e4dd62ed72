import { SCORE_FORM } from "../../figures";
import type { TextKey } from "../../recognition";
import type { Clause, Outline, OutlinePart } from "../outline";

/** Amounts and rates with two decimals. */
export const TWO_DECIMALS: Outline["forms"] = {
  amount: { decimals: 2 },
  unitRate: { decimals: 2, percent: true, keepZeros: true },
  projectRate: { decimals: 2, percent: true, keepZeros: true },
  share: { decimals: 2, percent: true, keepZeros: true },
  score: SCORE_FORM,
};

/** What a project's money is and how far it was spent; the sentence is left open. */
export const PROJECT_MONEY: readonly Clause[] = [
  "全年预算数为{{project.annual-budget}}",
  { when: { has: "project.budget-change-told" }, text: "（{{project.budget-change-told}}）" },
  "，执行数为{{project.executed}}，",
  { when: { lacks: "project.zero-budget" }, text: "完成预算的{{project.execution-rate}}" },
  { when: { has: "project.zero-budget" }, text: "预算执行率不适用" },
];

/** A project's score, grade and make-up; the sentence is left open. */
export const PROJECT_SCORE: readonly Clause[] = [
  { when: { has: "project.score" }, text: "；自评得分{{project.score}}" },
  { when: { has: "project.other-maximum" }, text: "（满分{{project.other-maximum}}）" },
  { when: { has: "project.pending-count" }, text: "，另有{{project.pending-count}}{{project.pending-points}}待定" },
  { when: { has: "project.grade" }, text: "，等级为{{project.grade}}" },
  { when: { has: "project.make-up" }, text: "。{{project.make-up}}" },
];

/** What a project reached, what it lacks and what is done about it; each only where it is known. */
export const PROJECT_RESULT: readonly Clause[] = [
  { when: { has: "project.effects" }, text: "项目绩效目标完成情况与效益主要是：{{project.effects}}。" },
  { when: { has: "project.reached", lacks: "project.effects" }, text: "项目绩效目标完成情况是：" },
  {
    when: { lacks: ["project.reached", "project.effects"] },
    text: "项目绩效目标完成情况与效益主要是：{{project.effects}}。",
  },
  { when: { has: "project.reached" }, text: "{{project.reached}}。" },
  { when: { has: "project.over-fulfilment" }, text: "{{project.over-fulfilment}}。" },
  { when: { has: "project.problems" }, text: "发现的问题及原因主要是{{project.problems}}。" },
  { when: { has: "project.waiting" }, text: "{{project.waiting}}。" },
  { when: { has: "project.measures" }, text: "下一步改进措施主要是{{project.measures}}。" },
];

/** How the projects' scores stand together; the sentence is left open. */
export const MEAN_AND_GRADES: readonly Clause[] = ["{{projects.result}}"];

/** 部门整体绩效管理情况 in the unit's words; where it has none, what was evaluated and how it came out. */
export const MANAGEMENT: readonly Clause[] = [
  { when: { has: "own.management" }, text: "{{own.management}}" },
  {
    when: { has: ["own.management", "projects.waiting-scores"] },
    text: "项目自评中，{{projects.pending-count}}{{projects.pending-points}}待定{{projects.waiting-scores}}。",
  },
  { when: { lacks: ["own.management", "projects.count"] }, text: "{{text.management}}" },
  {
    when: { has: ["projects.count", "projects.evaluated"], lacks: "own.management" },
    text: "对{{year}}年度{{projects.count}}项目开展了绩效自评，涉及资金{{projects.funds}}，{{projects.result}}。",
  },
  {
    when: { has: "projects.count", lacks: ["own.management", "projects.evaluated"] },
    text: "{{year}}年度共有项目{{projects.count}}，涉及资金{{projects.funds}}。{{text.management}}",
  },
];

/** What the unit itself says of one matter; nothing where it says nothing. */
export function ownText(key: TextKey): OutlinePart {
  return { kind: "paragraph", clauses: [{ when: { has: `own.${key}` }, text: `{{own.${key}}}` }] };
}

/** What the unit wants to say beside. */
export const OTHER_MATTERS: OutlinePart = {
  kind: "paragraph",
  clauses: [{ when: { has: "own.other-matters" }, text: "其他需要说明的情况：{{own.other-matters}}" }],
};

/** The unit's own money as its form has it, and how its budgets were changed in its own words. */
export const DEPARTMENT_MONEY: readonly OutlinePart[] = [
  {
    kind: "paragraph",
    clauses: [
      {
        when: { has: ["department.annual-budget", "department.executed", "department.execution-rate"] },
        text: "部门整体支出全年预算数{{department.annual-budget}}，全年执行数{{department.executed}}，预算执行率{{department.execution-rate}}",
      },
      {
        when: {
          has: [
            "department.annual-budget",
            "department.executed",
            "department.execution-rate",
            "department.budget-change-told",
          ],
        },
        text: "；{{department.budget-change-told}}",
      },
      {
        when: { has: ["department.annual-budget", "department.executed", "department.execution-rate"] },
        text: "。",
      },
    ],
  },
  ownText("budget-adjustment"),
];

/** The unit's score, what waits, grade and make-up. */
export const DEPARTMENT_RESULT: readonly Clause[] = [
  "{{year}}年度部门整体支出绩效自评得分为{{department.score}}",
  { when: { has: "department.other-maximum" }, text: "（满分{{department.other-maximum}}）" },
  { when: { has: "department.pending-count" }, text: "，另有{{department.pending-count}}" },
  { when: { has: "department.pending-points" }, text: "{{department.pending-points}}" },
  { when: { has: "department.pending-count" }, text: "待定{{department.waiting-scores}}" },
  { when: { has: "department.grade" }, text: "，评定等级为{{department.grade}}" },
  "。",
  { when: { has: "department.make-up" }, text: "{{department.make-up}}。" },
];
