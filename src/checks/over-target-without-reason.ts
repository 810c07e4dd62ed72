import { decimal, formatPercent, quoted } from "../figures";
import { moreIsBetter } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";
import { lacksReason, overSentence } from "./support/reasons";

const TOLD_BY_ABOVE_130 = decimal("1.3");

export const overTargetWithoutReason: Check = {
  id: "over-target-without-reason",
  severity: "warning",
  title: "完成值大幅超过指标值没有写原因",
  concerns: "reasons",
  why: "所用的评分办法规定，完成率超过一定幅度要分析原因，有的地方还要扣分。",
  mend: "在偏差原因栏写明超额完成的原因。",
  example: "“培训场次”完成率 125%，达到评分办法规定的 120%，没有写超额完成的原因。请补填。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      const bound = decimal(evaluation.scheme.options.overFulfilment.from);
      for (const item of evaluation.indicators) {
        const { row, completion } = item;
        if (row === null || completion === null || completion.lt(bound) || completion.gt(TOLD_BY_ABOVE_130)) continue;
        if (!moreIsBetter(item) || !lacksReason(row.reason)) continue;
        found.push({
          message:
            `${quoted(item.name)}完成率 ${formatPercent(completion, 1)}，达到评分办法规定的 ${formatPercent(bound, 0)}，` +
            "没有写超额完成的原因。请补填。",
          sources: places(row.reason ?? row.actual.slot),
          suggestion: overSentence(item),
          reasonAt: row.reason?.at,
        });
      }
    }
    return found;
  },
};
