import type { CorrectedField, CorrectedKind } from "../mapping";

/** The kinds of tables that can be set right; texts are found by their labels. */
export const CORRECTED_KINDS: readonly CorrectedKind[] = ["indicators", "projects", "funds", "revenue", "ratios"];

/** Every field that recognition fills from a column, by the kind of table. */
export const CORRECTABLE: Readonly<Record<CorrectedKind, readonly CorrectedField[]>> = {
  indicators: [
    "project",
    "level1",
    "level2",
    "name",
    "sign",
    "target",
    "adjustedTarget",
    "unit",
    "nature",
    "actual",
    "weight",
    "score",
    "coefficient",
    "reason",
    "standard",
    "method",
    "initialBudget",
    "adjustment",
    "annualBudget",
    "executed",
    "rate",
  ],
  projects: [
    "project",
    "group",
    "level",
    "index",
    "subjectCode",
    "label",
    "initialBudget",
    "adjustment",
    "annualBudget",
    "executed",
    "rate",
    "score",
    "grade",
    "reason",
  ],
  funds: ["label", "initialBudget", "adjustment", "annualBudget", "executed", "rate", "weight", "score", "reason"],
  revenue: ["label", "initialBudget", "adjustment", "annualBudget", "executed", "value", "rate"],
  ratios: ["label", "value", "previous", "initialBudget", "annualBudget", "executed", "unit"],
};

/** The kinds as the sheet 识别更正 and the pane name them. */
export const KIND_NAMES: Readonly<Record<CorrectedKind, string>> = {
  projects: "项目支出表",
  funds: "项目资金",
  indicators: "绩效指标",
  revenue: "收支总表",
  ratios: "基础数据",
};

/** The fields as the sheet 识别更正 and the pane name them. */
export const FIELD_NAMES: Readonly<Record<CorrectedField, string>> = {
  project: "项目名称",
  group: "一级项目",
  level: "项目级次",
  label: "名称",
  level1: "一级指标",
  level2: "二级指标",
  name: "三级指标",
  target: "指标值",
  adjustedTarget: "调整指标值",
  sign: "指标性质",
  unit: "度量单位",
  nature: "定量或定性",
  actual: "完成值",
  weight: "分值",
  score: "得分",
  grade: "等级",
  coefficient: "得分系数",
  reason: "偏差原因",
  standard: "评分标准",
  method: "计分方式",
  initialBudget: "年初预算数",
  adjustment: "预算调整数",
  annualBudget: "全年预算数",
  executed: "全年执行数",
  previous: "上年数",
  rate: "执行率",
  value: "数值",
  index: "序号",
  subjectCode: "科目编码",
};
