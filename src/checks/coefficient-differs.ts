import {
  agree,
  decimal,
  exactly,
  formatScore,
  HUNDRED,
  ONE,
  printedPercent,
  productOf,
  quoted,
  roundTo,
} from "../figures";
import type { Check, Sighting } from "./check";
import { evaluationsOf, scoreCellOf } from "./support/evaluations";
import { places } from "./support/places";
import { decimalsShown } from "./support/printed-cells";
import { givenScore } from "./support/printed-scores";

export const coefficientDiffers: Check = {
  id: "coefficient-differs",
  severity: "error",
  title: "得分系数与得分不符",
  why: "得分 = 权重 × 得分系数，两栏对不上，说明有一栏没有跟着改。",
  mend: "按完成情况核对得分系数，再按权重 × 得分系数改正得分。",
  example: "“培训场次”的得分系数 90%，权重 20 分，应得 18 分，填的是 20 分。请核对得分系数和得分。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation } of evaluationsOf(scored)) {
      const decimals = evaluation.scheme.options.scoreDecimals;
      for (const item of evaluation.indicators) {
        const { row, given, weight } = item;
        const slot = row?.coefficient;
        if (!slot?.number || given === null || weight === null) continue;
        const factor = slot.text.endsWith("%") || slot.number.lte(ONE) ? slot.number : slot.number.times(HUNDREDTH);
        const percent = factor.times(HUNDRED);
        const due = weight.times(factor);
        if (roundTo(due, decimals).eq(roundTo(given, decimals))) continue;
        const printedFactor = printedPercent(percent, decimalsShown(slot.text, percent));
        if (agree(productOf(exactly(weight), printedFactor), givenScore(item, given, evaluation))) continue;
        found.push({
          message:
            `${quoted(item.name)}的得分系数 ${formatScore(percent)}%，权重 ${formatScore(weight)} 分，` +
            `应得 ${formatScore(due)} 分，填的是 ${formatScore(given)} 分。请核对得分系数和得分。`,
          sources: places(slot, scoreCellOf(item)),
        });
      }
    }
    return found;
  },
};

const HUNDREDTH = decimal("0.01");
