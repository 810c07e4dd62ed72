import { agree, exactly, formatScore, roundTo } from "../figures";
import { itemsOf, takesPart } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf } from "./support/evaluations";
import { places } from "./support/places";
import { printedIn } from "./support/printed-scores";

export const statedTotalDiffers: Check = {
  id: "stated-total-differs",
  severity: "error",
  title: "填报的总分与计算的总分不同",
  concerns: "agreement",
  why: "总分应当由各项得分相加得出；各项得分还没有填，总分就不能先填。",
  mend: "填好各项得分后重新计分，总分改用求和公式。",
  example: "“培训项目”的总分填 95 分，按各项指标计算为 93.2 分。请核对总分。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation, title } of evaluationsOf(scored)) {
      const { statedTotal, pending, total } = evaluation;
      // With scores of the form's own the printed column is what has to add up: total-not-sum.
      const items = itemsOf(evaluation).filter((item) => item.weight !== null && takesPart(item));
      if (statedTotal === null || items.length === 0 || items.every((item) => item.given !== null)) continue;
      const standing = evaluation.givenTotal ?? total;
      const most = standing.plus(pending.points);
      const stated = roundTo(statedTotal.value, 2);
      if (stated.gte(roundTo(standing, 2)) && stated.lte(roundTo(most, 2))) continue;
      const printed = printedIn(evaluation.form.total?.score, statedTotal.value);
      if (agree(printed, exactly(standing)) || agree(printed, exactly(most))) continue;
      const waiting = pending.count === 0 ? "" : `，另有 ${pending.count} 项 ${formatScore(pending.points)} 分待定`;
      found.push({
        message:
          `${title}的总分填 ${formatScore(statedTotal.value)} 分，按各项指标计算为 ${formatScore(standing)} 分${waiting}。` +
          "请核对总分。",
        sources: places(statedTotal),
      });
    }
    return found;
  },
};
