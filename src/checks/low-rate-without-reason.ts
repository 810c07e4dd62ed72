import { decimal, formatPercent } from "../figures";
import { speaksOfBudgetChange, speaksOfSpending } from "../language";
import { scoredFundsRow } from "../scoring";
import type { Check, Sighting } from "./check";
import { amountsOf, evaluationsOf, hasUnitSlip, spendingReason, wholeOf } from "./support/evaluations";
import { places } from "./support/places";
import { hasReason, lowRateSentence } from "./support/reasons";
import { ownerOf, textsByOwner } from "./support/texts";

export const lowRateWithoutReason: Check = {
  id: "low-rate-without-reason",
  severity: "warning",
  title: "执行率低于 90% 没有说明原因",
  concerns: "reasons",
  why: "预算执行率低于 90% 必须说明原因，否则自评表会被退回。",
  mend: "在资金行的原因栏或存在问题中写明执行率偏低的原因。",
  example: "“培训项目”的预算执行率 72.5%，低于 90%，没有说明原因。请补填原因。",
  run(scored) {
    const found: Sighting[] = [];
    const texts = textsByOwner(scored);
    for (const entry of evaluationsOf(scored)) {
      const { evaluation, title, project } = entry;
      const { executionRate, form, execution } = evaluation;
      const bound = decimal(evaluation.scheme.options.lowExecution);
      if (executionRate === null || executionRate.gte(bound) || hasUnitSlip(entry)) continue;
      const amounts = amountsOf(entry);
      const ofExecution = execution?.row?.reason ?? form.executionRow?.reason;
      if (form.funds?.rows.some((row) => hasReason(row.reason)) || hasReason(ofExecution)) continue;
      if (project?.remark && isOfSpending(project.remark.text)) continue;
      if ((texts.get(ownerOf(entry)) ?? []).some(({ text }) => speaksOfSpending(text.value))) continue;
      const shownRate = formatPercent(executionRate, 2);
      found.push({
        message: `${title}的预算执行率 ${shownRate}，低于 ${formatPercent(bound, 2)}，没有说明原因。请补填原因。`,
        sources: places(
          scoredFundsRow(form)?.reason ??
            ofExecution ??
            wholeOf(evaluation)?.executed ??
            form.executionRow?.actual.slot ??
            project?.executed ??
            form.range,
        ),
        suggestion: lowRateSentence(amounts, form.funds?.unit ?? project?.unit ?? "万元", shownRate),
        reasonAt: spendingReason(entry)?.at,
      });
    }
    return found;
  },
};

/** 年中调减，收回统筹 explains the budget, not how much of it was spent. */
function isOfSpending(remark: string): boolean {
  return speaksOfSpending(remark) && !speaksOfBudgetChange(remark);
}
