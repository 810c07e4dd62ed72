import { agree, formatScore, roundTo, sum, sumOf, ZERO, type Decimal } from "../figures";
import { extraPointsIn, itemsOf, takesPart, type Evaluation, type ScoredItem } from "../scoring";
import type { Check, Sighting } from "./check";
import { evaluationsOf, scoreCellOf } from "./support/evaluations";
import { around, places } from "./support/places";
import { givenScore, printedIn } from "./support/printed-scores";

export const totalNotSum: Check = {
  id: "total-not-sum",
  severity: "error",
  title: "总分不等于各项得分之和",
  why: "财政首先核对的就是各项得分相加是否等于总分。",
  mend: "重新相加各项得分，改正总分；总分最好用求和公式。",
  example: "“培训项目”的总分填 94 分，各项得分合计 93 分，多 1 分。请改正总分或各项得分。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { evaluation, title } of evaluationsOf(scored)) {
      const { statedTotal } = evaluation;
      found.push(...headDiffers(evaluation, title));
      if (
        statedTotal === null ||
        (evaluation.givenTotal !== null &&
          evaluation.pending.count === 0 &&
          isSame(statedTotal.value, evaluation.givenTotal))
      )
        continue;
      const items = itemsOf(evaluation);
      const printed = items.filter((item) => item.given !== null);
      if (printed.length === 0 || !isComplete(items)) continue;
      const added = sum(printed.map((item) => item.given ?? ZERO));
      if (isExplained(evaluation, statedTotal.value, added)) continue;
      // 加分项 and 减分项 may stand beside the total.
      if (isExplained(evaluation, statedTotal.value, added.minus(extraPointsIn(printed)))) continue;
      const difference = statedTotal.value.minus(added);
      const isRounded = agree(
        printedIn(evaluation.form.total?.score, statedTotal.value),
        sumOf(printed.map((item) => givenScore(item, item.given!, evaluation))),
      );
      found.push({
        message:
          `${title}的总分填 ${formatScore(statedTotal.value)} 分，各项得分合计 ${formatScore(added)} 分，` +
          `${difference.gt(0) ? "多" : "少"} ${formatScore(difference.abs())} 分。` +
          (isRounded ? "可能是得分四舍五入所致，请核对。" : "请改正总分或各项得分。"),
        sources: [...places(statedTotal), ...around(printed.flatMap((item) => places(scoreCellOf(item))))],
        ...(isRounded ? { severity: "warning" as const } : {}),
      });
    }
    return found;
  },
};

/** 自评得分 at the head says otherwise than the total row. */
function headDiffers({ form }: Evaluation, title: string): Sighting[] {
  const head = form.headScore;
  const total = form.total?.score;
  if (!head?.number || !total?.number || isSame(head.number, total.number)) return [];
  if (agree(printedIn(head, head.number), printedIn(total, total.number))) return [];
  return [
    {
      message:
        `${title}表头的自评得分填 ${formatScore(head.number)} 分，总分一行是 ${formatScore(total.number)} 分。` +
        "请核对，填成一样。",
      sources: places(head, total),
    },
  ];
}

/** A column with blanks says nothing about its sum; items without weight or left out have no score to add. */
function isComplete(items: readonly ScoredItem[]): boolean {
  return items.every((item) => item.given !== null || item.weight === null || !takesPart(item));
}

/** The total may follow a cap or a rescaling of the scheme, and scores may be kept finer than they are shown. */
function isExplained(evaluation: Evaluation, stated: Decimal, added: Decimal): boolean {
  const adjusted = sum([added, ...evaluation.adjustments.map((adjustment) => adjustment.points)]);
  return isSame(stated, added) || isSame(stated, adjusted);
}

function isSame(first: Decimal, second: Decimal): boolean {
  return roundTo(first, 2).eq(roundTo(second, 2));
}
