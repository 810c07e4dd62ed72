import { decimal, formatPercent } from "../../figures";
import type { Scheme, SchemeOptions } from "../../scoring";

/** What 计分底稿 says at its foot about the scheme: document, version, verification, gaps, options. */
export function schemeNotes(scheme: Scheme): readonly string[] {
  const verified = Object.entries(scheme.verified).map(([field, how]) => `${field}：${how}`);
  return [
    `计分依据：${scheme.title}（${[scheme.document, scheme.place, `版本 ${scheme.version}`].filter(Boolean).join("，")}）`,
    verified.length > 0 ? `核实情况：${verified.join("；")}` : "",
    scheme.notes ? `另有规定：${scheme.notes.join("；")}` : "",
    scheme.lacks.length > 0 ? `尚缺内容：${scheme.lacks.join("；")}` : "",
    `计分口径：${describeOptions(scheme.options).join("；")}`,
  ].filter((note) => note !== "");
}

const DIVISOR: Readonly<Record<SchemeOptions["divisor"], string>> = {
  "annual-budget": "全年预算数",
  "annual-budget-plus-carried-over": "全年预算数加上年结转结余",
  "initial-budget": "年初预算数",
};
const ZERO_BUDGET: Readonly<Record<SchemeOptions["zeroBudget"], string>> = {
  "full-when-unspent": "预算和支出都为 0 时得满分，否则不得分",
  full: "得满分",
  zero: "不得分",
  pending: "待定",
};

/** The scheme's options in an accountant's words. */
function describeOptions(options: SchemeOptions): readonly string[] {
  const percent = (fraction: string) => formatPercent(decimal(fraction), 2);
  const { from, pointsOff } = options.overFulfilment;
  return [
    `预算执行率的分母为${DIVISOR[options.divisor]}`,
    `预算为 0 的，${ZERO_BUDGET[options.zeroBudget]}`,
    decimal(pointsOff).eq(0)
      ? `完成值达到目标 ${percent(from)} 及以上的，须说明原因，不扣分`
      : `完成值达到目标 ${percent(from)} 及以上的，每项扣 ${pointsOff} 分`,
    ...options.caps.map(({ below, most }) => `执行率低于 ${percent(below)} 的，总分最高 ${most} 分`),
    options.reverse === "linear" ? "反向指标超出部分按比例扣分" : "反向指标按目标值÷完成值计分",
    options.equalAbove === "linear" ? "等于类指标超出部分按比例扣分" : "等于类指标超出不扣分",
    `定性指标三档的界限为 ${percent(options.tierBounds[0])}、${percent(options.tierBounds[1])}（含）`,
    options.steps === "whole" ? "逐档扣分按满一档计" : "逐档扣分不足一档按一档计",
    `得分保留 ${options.scoreDecimals} 位小数`,
    { rescale: "不适用指标按其余指标得分折算", full: "不适用指标得满分", zero: "不适用指标不得分" }[
      options.notApplicable
    ],
    options.beforeMonth === "within" ? "时限写“某月前”的，含当月" : "时限写“某月前”的，不含当月",
    `等级：${options.grades.map(({ name, from: bound }) => `${name} ≥ ${bound}`).join("，")}`,
  ];
}
