import { decimal, formatPercent } from "../figures";
import { takesPart } from "../scoring";
import type { Check, Sighting } from "./check";
import { amountsOf, evaluationsOf, hasUnitSlip, scoreCellOf, spendingReason } from "./support/evaluations";
import { isOutput } from "./support/levels";
import { around, places } from "./support/places";
import { surplusSentence } from "./support/reasons";

/** Below half of the budget money counts as hardly spent. */
export const HARDLY_SPENT = decimal("0.5");

export const unspentButFullOutput: Check = {
  id: "unspent-but-full-output",
  severity: "warning",
  title: "资金基本没有支出，产出指标却全部满分",
  why: "预算执行率不到一半而产出全部完成，完成情况的真实性会受到质疑。",
  mend: "核对产出指标的完成值；确已完成而尚未付款的，说明未付款的原因。",
  example: "“培训项目”的预算执行率只有 12.3%，5 项产出指标却全部满分。请核对完成值，或说明未支付的原因。",
  run(scored) {
    const found: Sighting[] = [];
    for (const entry of evaluationsOf(scored)) {
      const { evaluation, title, project } = entry;
      const { executionRate } = evaluation;
      if (executionRate === null || executionRate.gte(HARDLY_SPENT) || hasUnitSlip(entry)) continue;
      const outputs = evaluation.indicators.filter(
        (item) => item.row !== null && item.weight?.gt(0) && takesPart(item) && isOutput(item.row),
      );
      const isFull = outputs.every((item) => item.standing !== null && item.standing.gte(item.weight!));
      if (outputs.length === 0 || !isFull) continue;
      found.push({
        message:
          `${title}的预算执行率只有 ${formatPercent(executionRate, 2)}，${outputs.length} 项产出指标却全部满分。` +
          "请核对完成值，或说明未支付的原因。",
        suggestion: surplusSentence(
          amountsOf(entry),
          evaluation.form.funds?.unit ?? project?.unit ?? "万元",
          formatPercent(executionRate, 2),
          "产出指标",
        ),
        reasonAt: spendingReason(entry)?.at,
        sources: [
          ...places(amountsOf(entry)?.executed),
          ...around(outputs.flatMap((item) => places(scoreCellOf(item)))),
        ],
      });
    }
    return found;
  },
};
