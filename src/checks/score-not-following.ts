import { formatScore, roundTo, quoted } from "../figures";
import type { IndicatorRow } from "../recognition";
import { itemsOf, isLate } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf, hasUnitSlip, scoreCellOf } from "./support/evaluations";
import { places } from "./support/places";
import { isSuspiciousTwo } from "./target-suspicious-two";

export const scoreNotFollowing: Check = {
  id: "score-not-following",
  severity: "error",
  title: "得分与指标值、完成值不符",
  why: "财政抽查时按指标值、完成值和分值重新计分，填报的得分与此不符会被退回。",
  mend: "核对指标值、完成值和分值；都没有错时，改用计算得分，或者在偏差原因中写明另行计分的依据。",
  example: "“培训场次”填报得分 10 分，按指标值“≥100场”、完成值“90”应得 9 分，多 1 分。请核对，或改用计算得分。",
  run(scored) {
    const found: Sighting[] = [];
    for (const entry of evaluationsOf(scored)) {
      const { evaluation } = entry;
      const decimals = evaluation.scheme.options.scoreDecimals;
      for (const item of itemsOf(evaluation)) {
        if (item === evaluation.execution && hasUnitSlip(entry)) continue;
        const { given, score, row, weight } = item;
        if (given !== null && weight !== null && given.gte(weight) && isSuspiciousTwo(item)) continue;
        if (row !== null && given !== null && weight !== null && given.gte(weight) && isLate(item)) {
          found.push({
            message:
              `${quoted(item.name)}${basisOf(row)}没有按时完成，填报得分却是满分 ${formatScore(given)} 分。` +
              "请按评分标准扣分，或写明不扣分的依据。",
            sources: places(scoreCellOf(item), row.target.slot, row.actual.slot),
            severity: "warning",
          });
          continue;
        }
        if (given === null || score === null || given.eq(score)) continue;
        if (roundTo(given, decimals).eq(roundTo(score, decimals))) continue;
        const difference = given.minus(score);
        found.push({
          message:
            `${quoted(item.name)}填报得分 ${formatScore(given)} 分，${basisOf(row)}应得 ${formatScore(score)} 分，` +
            `${difference.gt(0) ? "多" : "少"} ${formatScore(difference.abs())} 分。请核对，或改用计算得分。`,
          sources: places(scoreCellOf(item), row?.target.slot, row?.actual.slot),
        });
      }
    }
    return found;
  },
};

/** What the score follows from: a form with 评分标准 alone has no target to name. */
function basisOf(row: IndicatorRow | null): string {
  if (row === null) return "按预算执行率";
  const target = row.target.text === "" ? "按评分标准" : `按指标值“${row.target.text}”`;
  return row.actual.text === "" ? target : `${target}、完成值“${row.actual.text}”`;
}
