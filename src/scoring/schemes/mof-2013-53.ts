import { RATIOS } from "../ratios/definitions";
import type { Scheme } from "../scheme";
import { DEFAULT_OPTIONS } from "./options";

/** The common framework for a unit's whole spending: named ratios without weights, which are local. */
export const mof201353: Scheme = {
  id: "mof-2013-53",
  title: "预算绩效评价共性指标体系框架（部门整体支出）",
  document: "财预〔2013〕53号",
  version: "2013",
  place: "全国",
  scope: "department",
  total: "100",
  executionWeight: null,
  levels: RATIOS.map((ratio) => ({
    name: ratio.name,
    weight: null,
    children: [],
    rule: ratio.direction,
    standard:
      ratio.kind === "share"
        ? `${ratio.numerator.term} ÷ ${ratio.denominator.term}`
        : `（${ratio.numerator.term} － ${ratio.denominator.term}）÷ ${ratio.denominator.term}`,
  })),
  options: DEFAULT_OPTIONS,
  verified: {
    指标名称与计算公式: "行业知识，未核对通知原文",
    权重: "框架不规定权重，由各地自定",
    等级: "未见，按通行的 90/80/60",
  },
  lacks: ["没有权重，取自单位自己的表"],
};
