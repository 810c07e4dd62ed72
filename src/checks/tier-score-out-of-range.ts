import { formatScore, quoted } from "../figures";
import type { Check, Sighting } from "./check";
import { evaluationsOf, scoreCellOf } from "./support/evaluations";
import { places } from "./support/places";

export const tierScoreOutOfRange: Check = {
  id: "tier-score-out-of-range",
  severity: "error",
  title: "定性指标的得分不在所填档次的范围内",
  why: "定性指标按达成、部分达成、未达成三档给分，每档有规定的分数范围（财预〔2020〕10号）。",
  mend: "把得分改到该档的范围内，或者改正完成情况的档次。",
  example: "“居民节水意识”完成情况为“部分达成”，得分应在 6 分至 8 分之间，填报 9 分。请改正得分或完成情况。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of evaluation.indicators) {
        const { given, bounds, weight, row } = item;
        if (given === null || bounds === null || weight === null || given.lt(0) || given.gt(weight)) continue;
        // 财预〔2020〕10号 tiers are half-open: the upper bound belongs to the tier above.
        const isAbove = bounds.high.eq(weight) ? given.gt(bounds.high) : given.gte(bounds.high);
        if (given.gte(bounds.low) && !isAbove) continue;
        found.push({
          message:
            `${quoted(item.name)}完成情况为“${row?.actual.text ?? ""}”，得分应在 ${formatScore(bounds.low)} 分至 ` +
            `${formatScore(bounds.high)} 分之间${bounds.high.eq(weight) ? "" : `（不含 ${formatScore(bounds.high)} 分）`}，` +
            `填报 ${formatScore(given)} 分。请改正得分或完成情况。`,
          sources: places(scoreCellOf(item), row?.actual.slot),
        });
      }
    }
    return found;
  },
};
