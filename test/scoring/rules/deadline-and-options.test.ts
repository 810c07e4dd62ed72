import type { SchemeOptions } from "../../../src/scoring";
import type { CellLiteral, IndicatorLiteral } from "../../support/form";
import { settledAs, toldOf, type Told } from "../../support/rules";

test.each<[row: Partial<IndicatorLiteral>, options: Partial<SchemeOptions>, told: Told]>([
  [
    { target: "2021年9月前", actual: "2021年9月" },
    { beforeMonth: "before" },
    [
      "指标值“2021年9月前”是完成时限",
      "目标2021年9月前，完成2021年9月，晚于时限，评分标准没有写明扣多少分，待定。",
      "G6 指标“工作”：指标值“2021年9月前”按不含当月理解。请核对。",
      "A6:M6 指标“工作”（10 分）待定：没有按时完成，评分标准没有写明扣多少分。请在得分栏填写。",
    ],
  ],
  [
    { target: "2021年9月份之前", actual: "2021年8月" },
    { beforeMonth: "before" },
    ["指标值“2021年9月份之前”是完成时限", "目标2021年9月份之前，完成2021年8月，按时完成，得满分 10 分。"],
  ],
  [
    { target: "2021年9月底前", actual: "2021年9月30日" },
    { beforeMonth: "before" },
    ["指标值“2021年9月底前”是完成时限", "目标2021年9月底前，完成2021年9月30日，按时完成，得满分 10 分。"],
  ],
])("%j by a scheme with %j is told in words", (row, options, told) => {
  expect(toldOf("deadline", row, options)).toEqual(told);
});

test.each<[target: CellLiteral | undefined, actual: CellLiteral, standard: string | undefined, outcome: string]>([
  ["2021年6月30日前", "2021年7月1日", "未按时完成不得分", "0"],
  ["2021年6月30日前", "2021年7月1日", "逾期不得分", "0"],
  ["2021年6月30日前", "2021年7月1日", "按时完成得10分，逾期得5分", "5"],
  ["12月15日前完成", "12月15日", undefined, "10"],
  ["2021年12月前", "2021年12月1日", undefined, "10"],
  ["及时", "较为及时", undefined, "完成值“较为及时”没有说明是否都按时完成"],
  ["及时", "按计划完成", undefined, "10"],
  ["及时", "基本完成", undefined, "完成值“基本完成”没有说明是否都按时完成"],
  ["及时", "未完成", undefined, "没有按时完成，评分标准没有写明扣多少分"],
  ["及时", "完成", undefined, "10"],
  ["及时", "工作完成", undefined, "完成值“工作完成”没有说明完成日期"],
  ["及时", "是", undefined, "10"],
  ["及时", "否", undefined, "完成值“否”没有说明完成日期"],
  ["按时", "达成预期指标", undefined, "10"],
  ["按时", "部分达成", undefined, "完成值“部分达成”没有说明是否都按时完成"],
  ["2021年内", "2021年12月31日", undefined, "10"],
  ["2021年内", "2022年1月1日", undefined, "没有按时完成，评分标准没有写明扣多少分"],
  ["2021年6月", "2021年6月", undefined, "10"],
  ["2021年6月", "2021年7月", undefined, "没有按时完成，评分标准没有写明扣多少分"],
])("target %s, done %s, by %s: %s", (target, actual, standard, outcome) => {
  expect(settledAs("deadline", { target, actual, standard })).toBe(outcome);
});
