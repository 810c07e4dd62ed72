import { formatScore, quoted } from "../figures";
import { takesPart } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";
import { lacksReason, lossSentence } from "./support/reasons";

export const lossWithoutReason: Check = {
  id: "loss-without-reason",
  severity: "warning",
  title: "没有得满分却没有写偏差原因",
  concerns: "reasons",
  why: "凡没有得满分的指标，都要分析偏差原因并提出改进措施（财预〔2020〕10号）。",
  mend: "在偏差原因栏写明原因和改进措施。",
  example: "“群众满意度”分值 10 分，得 9.54 分，没有写偏差原因。请补填原因和改进措施。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of evaluation.indicators) {
        const { row, standing, weight } = item;
        if (row === null || standing === null || weight === null || standing.gte(weight)) continue;
        if (!takesPart(item) || row.reason === null || !lacksReason(row.reason)) continue;
        found.push({
          message:
            `${quoted(item.name)}分值 ${formatScore(weight)} 分，得 ${formatScore(standing)} 分，没有写偏差原因。` +
            "请补填原因和改进措施。",
          sources: places(row.reason),
          suggestion: lossSentence(item),
          reasonAt: row.reason.at,
        });
      }
    }
    return found;
  },
};
