import { formatAmount, formatPercent } from "../figures";
import type { Check, Sighting } from "./check";
import { amountRowsOf, rateOf, rateOnInitial } from "./support/amount-rows";
import { isUnitSlip } from "./support/amounts";
import { places } from "./support/places";
import { printedCells } from "./support/printed-cells";
import { hasRate, statesRate } from "./support/rates";

export const executionRateOnInitialBudget: Check = {
  id: "execution-rate-on-initial-budget",
  severity: "error",
  title: "执行率按年初预算数计算了",
  why: "预算执行率的分母是全年预算数（调整后的预算数），不是年初预算数。",
  mend: "改按全年执行数 ÷ 全年预算数计算。",
  example: "“培训项目”的执行率填“80%”，是按年初预算数 100 万元算的；按全年预算数 90 万元应为 88.89%。请改正。",
  run(scored) {
    const found: Sighting[] = [];
    const cells = printedCells(scored);
    for (const row of amountRowsOf(scored)) {
      if (!hasRate(row.statedRate) || row.annualBudget?.number?.lt(0)) continue;
      if (isUnitSlip(row.annualBudget, row.executed)) continue; // unit-mixed says so.
      const { initialBudget, annualBudget, statedRate, unit } = row;
      const due = row.evaluation?.executionRate ?? rateOf(row);
      const onInitial = rateOnInitial(row);
      if (due === null || onInitial === null || !initialBudget?.number || !annualBudget?.number) continue;
      if (statesRate(statedRate, due, cells) || !statesRate(statedRate, onInitial, cells)) continue;
      found.push({
        message:
          `${row.title}的执行率填“${statedRate.text}”，是按年初预算数 ${formatAmount(initialBudget.number)} ${unit}算的；` +
          `按全年预算数 ${formatAmount(annualBudget.number)} ${unit}应为 ${formatPercent(due, 2)}。请改正。`,
        sources: places(statedRate, annualBudget),
      });
    }
    return found;
  },
};
