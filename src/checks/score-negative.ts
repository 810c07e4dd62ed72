import { extraOf, isExtra, itemsOf } from "../scoring";
import { formatScore, quoted } from "../figures";
import type { Check, Sighting } from "./check";
import { evaluationsOf, scoreCellOf } from "./support/evaluations";
import { places } from "./support/places";

export const scoreNegative: Check = {
  id: "score-negative",
  severity: "error",
  title: "得分为负数",
  why: "扣分扣完为止，一项指标最低得 0 分。",
  mend: "把得分改为 0 分或应得的分数。",
  example: "“培训场次”得分 -2 分，最低应为 0 分。请改正得分。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of itemsOf(evaluation)) {
        if (item.given === null || item.given.s > 0) continue;
        // 减分项 takes points away; 加分项 does not.
        if (item.row !== null && isExtra(item) && extraOf(item.row) !== "added") continue;
        found.push({
          message: `${quoted(item.name)}得分 ${formatScore(item.given)} 分，最低应为 0 分。请改正得分。`,
          sources: places(scoreCellOf(item)),
        });
      }
    }
    return found;
  },
};
