import { agree, decimal, exactly, formatScore, quoted, sum, sumOf, ZERO, type Decimal } from "../figures";
import type { Slot } from "../recognition";
import { itemsOf, statedPoints, statedTotalOf, takesPart } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf, weightCellOf } from "./support/evaluations";
import { around, places } from "./support/places";
import { printedWeight } from "./support/printed-scores";

export const weightsSum: Check = {
  id: "weights-sum",
  severity: "error",
  title: "分值合计不是 100 分",
  why: "自评满分为 100 分，含预算执行率的分值（财预〔2020〕10号）；分值合计不对，总分就没有意义。",
  mend: "调整各项分值，使它们连同预算执行率合计正好 100 分；漏填的分值补上。",
  example: "“培训项目”的分值合计 98 分（含预算执行率 10 分），不是 100 分，少 2 分。请核对各项指标的分值。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation, title } of evaluationsOf(scored)) {
      const weighed = itemsOf(evaluation).filter((item) => item.weight !== null);
      if (!evaluation.form.isScored || !evaluation.indicators.some((item) => item.weight !== null)) continue;
      const added = sum(statedPoints(itemsOf(evaluation)));
      const full = decimal(evaluation.scheme.total);
      if (added.eq(full)) {
        const cell = evaluation.form.total?.weight ?? null;
        const stated = statedTotalOf(cell, evaluation.weighing?.areFractions === true);
        // The line may total the indicators alone, 90 beside 10 for the execution rate.
        const ofIndicators = full.minus(evaluation.execution?.weight ?? ZERO);
        const isSum = stated === null || stated.eq(full) || stated.eq(ofIndicators);
        if (!isSum) found.push(totalCellDiffers(title, cell!, stated, full));
        continue;
      }
      const missing = evaluation.indicators.filter(
        (item) => item.weight === null && item.row?.levelPoints === undefined && takesPart(item),
      );
      const difference = full.minus(added);
      const execution = evaluation.execution?.weight;
      const isRounded =
        missing.length === 0 && agree(sumOf(weighed.map(({ weight }) => printedWeight(weight!))), exactly(full));
      found.push({
        message:
          `${title}的分值合计 ${formatScore(added)} 分${execution ? `（含预算执行率 ${formatScore(execution)} 分）` : ""}，` +
          `不是 ${formatScore(full)} 分，${difference.gt(0) ? "少" : "多"} ${formatScore(difference.abs())} 分。` +
          (isRounded
            ? "可能是分值四舍五入所致，请调整，使合计正好。"
            : missing.length === 0
              ? "请核对各项指标的分值。"
              : `请补填${missing
                  .slice(0, 3)
                  .map((item) => quoted(item.name))
                  .join("、")}${missing.length > 3 ? `等 ${missing.length} 项` : ""}的分值。`),
        sources: around(
          (missing.length > 0 ? missing : weighed).flatMap((item) =>
            places(weightCellOf(item, evaluation) ?? item.row),
          ),
        ),
        ...(isRounded ? { severity: "warning" as const } : {}),
      });
    }
    return found;
  },
};

/** 总分 | 98 beneath weights that add up to 100. */
function totalCellDiffers(title: string, cell: Slot, stated: Decimal, full: Decimal): Sighting {
  return {
    message: `${title}的总分一行分值填 ${formatScore(stated)} 分，各项分值合计 ${formatScore(full)} 分。请改正总分一行的分值。`,
    sources: places(cell),
  };
}
