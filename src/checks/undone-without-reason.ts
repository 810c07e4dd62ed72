import { formatPercent, ONE, quoted } from "../figures";
import { hasLoss, isMissed, takesPart } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";
import { lacksReason, lossSentence } from "./support/reasons";
import { isSuspiciousTwo } from "./target-suspicious-two";

export const undoneWithoutReason: Check = {
  id: "undone-without-reason",
  severity: "warning",
  title: "指标没有完成却没有写原因",
  concerns: "reasons",
  why: "没有完成的指标要写明未完成的原因和改进措施，没有扣分的也要写。",
  mend: "在未完成原因栏写明原因和改进措施。",
  example: "“培训场次”指标值“≥100场”，完成“90场”，完成率 90%，没有写未完成的原因。请补填。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of evaluation.indicators) {
        const { row, completion } = item;
        if (row === null || row.isOfWhich || row.reason === null || !lacksReason(row.reason)) continue;
        if (!takesPart(item) || hasLoss(item) || isSuspiciousTwo(item)) continue; // loss-without-reason tells of lost points.
        const isBelow = isMissed(item);
        if (!isBelow && !row.actual.says.isUndone) continue;
        const rate =
          isBelow && completion !== null && completion.lt(ONE) ? `，完成率 ${formatPercent(completion, 1)}` : "";
        found.push({
          message: `${quoted(item.name)}指标值“${row.target.text}”，完成“${row.actual.text}”${rate}，没有写未完成的原因。请补填。`,
          sources: places(row.reason),
          suggestion: lossSentence(item),
          reasonAt: row.reason.at,
        });
      }
    }
    return found;
  },
};
