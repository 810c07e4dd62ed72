import type { SheetSnapshot } from "../../../src/workbook";
import type { GridCell } from "../../support/grid";

/** A workbook in a layout that no reader was written for, and what the contract demands of it. */
export interface Layout {
  readonly title: string;
  readonly sheets: readonly SheetSnapshot[];
  /** 名称 | 级次 | 预算/执行 单位 | 执行率 | 总分 等级 | 执行率得分; 各项得分, as lineOf prints it. */
  readonly projects: readonly string[];
  readonly department?: string;
  /** Every error and warning with its cells. */
  readonly findings: readonly string[];
  /** The cells of the user's sheets that are written, and no others. */
  readonly filled: readonly string[];
}

type Row = readonly GridCell[];

/** The national form (财预〔2020〕10号) with 得分 left empty: rows of 一级 | 二级 | 三级 | 指标值 | 完成值 | 分值 | 得分 | 原因. */
export function nationalForm(
  name: string,
  unit: string,
  amounts: readonly number[],
  indicators: readonly Row[],
): Row[] {
  return [
    ["项目支出绩效自评表"],
    ["（2023年度）"],
    ["项目名称", null, name],
    [`项目资金（${unit}）`, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [null, "年度资金总额", ...amounts, 10, null, null],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ...indicators,
    ["总分", null, null, null, null, 100, null],
  ];
}
