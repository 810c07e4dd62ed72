import { itemsOf } from "../scoring";
import { formatScore, quoted } from "../figures";
import type { Check, Sighting } from "./check";
import { evaluationsOf, scoreCellOf, weightCellOf } from "./support/evaluations";
import { places } from "./support/places";

export const scoreAboveWeight: Check = {
  id: "score-above-weight",
  severity: "error",
  title: "得分超过分值",
  why: "一项指标最多得满分值，超额完成也不加分。",
  mend: "把得分改到分值以内；如果是分值填错，改正分值。",
  example: "“培训场次”得分 12 分，超过分值 10 分。请改正得分或分值。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      for (const item of itemsOf(evaluation)) {
        if (item.given === null || item.weight === null || item.given.lte(item.weight)) continue;
        found.push({
          message:
            `${quoted(item.name)}得分 ${formatScore(item.given)} 分，超过分值 ${formatScore(item.weight)} 分。` +
            "请改正得分或分值。",
          sources: places(scoreCellOf(item), weightCellOf(item, evaluation)),
        });
      }
    }
    return found;
  },
};
