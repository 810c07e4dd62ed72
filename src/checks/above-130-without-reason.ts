import { decimal, formatPercent, quoted } from "../figures";
import { moreIsBetter } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";
import { lacksReason, overSentence } from "./support/reasons";

const FAR_ABOVE = decimal("1.3");

export const above130WithoutReason: Check = {
  id: "above-130-without-reason",
  severity: "warning",
  title: "完成率超过 130% 没有写原因",
  concerns: "reasons",
  why: "完成值远超指标值，多半是目标定低了，要分析原因；目标明显偏低的会按偏离程度扣分（财预〔2020〕10号）。",
  mend: "在偏差原因栏写明超额完成的原因；目标定低了的，写明下一年度调整目标。",
  example: "“培训场次”指标值“≥100场”，完成“150场”，完成率 150%，没有写超额完成的原因。请补填。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of evaluation.indicators) {
        const { row, completion } = item;
        if (row === null || completion === null || completion.lte(FAR_ABOVE) || !moreIsBetter(item)) continue;
        if (!lacksReason(row.reason)) continue;
        found.push({
          message:
            `${quoted(item.name)}指标值“${row.target.text}”，完成“${row.actual.text}”，完成率 ${formatPercent(completion, 1)}，` +
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
