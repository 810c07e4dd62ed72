import { decimal, formatPercent } from "../figures";
import { takesPart, type ScoredItem } from "../scoring";
import type { Check, Sighting } from "./check";
import { amountsOf, evaluationsOf, hasUnitSlip, scoreCellOf, spendingReason } from "./support/evaluations";
import { around, places } from "./support/places";
import { surplusSentence } from "./support/reasons";
import { HARDLY_SPENT } from "./unspent-but-full-output";

/** 财预〔2020〕10号 practice: below nine tenths the rate has to be explained. */
const LOW = decimal("0.9");

export const fullScoreLowRate: Check = {
  id: "full-score-low-rate",
  severity: "warning",
  title: "执行率偏低，各项指标却全部满分",
  why: "钱没有花完而任务全部完成，说明预算编多了或者完成情况不实，财政会要求说明。",
  mend: "核对完成值；确实全部完成的，在偏差原因中说明节约或结余的原因。",
  example: "“培训项目”的预算执行率只有 72.5%，12 项指标却全部满分。请核对完成值，或说明结余的原因。",
  run(scored) {
    const found: Sighting[] = [];
    for (const entry of evaluationsOf(scored)) {
      const { evaluation, title, project } = entry;
      const { executionRate } = evaluation;
      if (executionRate === null || executionRate.gte(LOW) || executionRate.lt(HARDLY_SPENT) || hasUnitSlip(entry))
        continue;
      const scoredItems = evaluation.indicators.filter((item) => item.weight?.gt(0) && takesPart(item));
      if (scoredItems.length === 0 || !scoredItems.every(isFull)) continue;
      found.push({
        message:
          `${title}的预算执行率只有 ${formatPercent(executionRate, 2)}，${scoredItems.length} 项指标却全部满分。` +
          "请核对完成值，或说明结余的原因。",
        suggestion: surplusSentence(
          amountsOf(entry),
          evaluation.form.funds?.unit ?? project?.unit ?? "万元",
          formatPercent(executionRate, 2),
          "各项指标",
        ),
        reasonAt: spendingReason(entry)?.at,
        sources: [
          ...places(amountsOf(entry)?.executed),
          ...around(scoredItems.flatMap((item) => places(scoreCellOf(item)))),
        ],
      });
    }
    return found;
  },
};

function isFull(item: ScoredItem): boolean {
  return item.standing !== null && item.weight !== null && item.standing.gte(item.weight);
}
