import { itemsOf, knownScore, type ScoredWorkbook } from "../scoring";
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
    return [...found, ...aboveWhole(scored)];
  },
};

/** A score of the list that no table stands behind, above all points that there are. */
function aboveWhole(scored: ScoredWorkbook): Sighting[] {
  return scored.projects.flatMap((entry): Sighting[] => {
    const known = entry.project.isGroup ? null : knownScore(entry);
    if (!known?.isListed || known.value.lte(scored.scheme.total)) return [];
    const [score, whole] = [formatScore(known.value), scored.scheme.total];
    const message = `${quoted(entry.project.name)}的自评得分 ${score} 分，超过满分 ${whole} 分。请改正得分。`;
    return [{ message, sources: [known.at] }];
  });
}
