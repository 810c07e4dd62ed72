import { evaluateWorkbook } from "../../../src/app";
import { formatScore } from "../../../src/figures";
import type { ScoredItem } from "../../../src/scoring";
import { sheet, workbook, type GridCell } from "../../support/grid";

export const HEADER = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "评分标准",
  "计分方式",
];

export interface Row {
  readonly name: string;
  readonly target: string;
  readonly actual: GridCell;
  readonly weight?: GridCell;
  readonly score?: GridCell;
  readonly standard?: string;
  readonly method?: string;
}

export const RATE: Row = { name: "结转结余率", target: "≤10%", actual: "15%", weight: 10, standard: "二者择其一" };
export const CHANGE: Row = { name: "结转结余变动率", target: "≤0%", actual: "0%" };
export const WEIGHT_SHARED = ["F7:F8"];
export const ALL_SHARED = ["F7:F8", "G7:G8"];

/** A form of 100 points whose last rows are these. */
export function evaluate(rows: readonly Row[], merges: readonly string[] = ALL_SHARED) {
  const form = sheet(
    "自评表",
    [
      ["项目支出绩效自评表"],
      ["项目名称", "培训项目"],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", 10, 10, 10, 10, null, null],
      HEADER,
      ["产出指标", "数量指标", "场次", "≥10场", "10场", 80, null, ""],
      ...rows.map(({ name, target, actual, weight, score, standard, method }) => [
        "管理指标",
        "预算管理",
        name,
        target,
        actual,
        weight ?? null,
        score ?? null,
        standard ?? "",
        method ?? "",
      ]),
      ["总分", "", "", "", "", 100, null],
    ],
    { merges },
  );
  const evaluated = evaluateWorkbook(workbook([form]));
  const evaluation = evaluated.scored.projects[0]!.evaluation!;
  return { evaluated, evaluation, pool: evaluation.indicators.slice(1), findings: evaluated.findings };
}

/** 10/15 is printed for a row with 10 of its 15 points, 不计 for one that another stands for. */
export function shown({ weight, standing, state }: ScoredItem): string {
  if (state === "passed-over") return "不计";
  return `${standing === null ? "待定" : formatScore(standing)}/${weight === null ? "" : formatScore(weight)}`;
}
