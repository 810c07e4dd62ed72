import { formatAmount, formatPercent } from "../figures";
import type { Check, Sighting } from "./check";
import { amountRowsOf, rateOf, rateOnInitial } from "./support/amount-rows";
import { places } from "./support/places";
import { hasRate, statesRate } from "./support/rates";

export const executionRateWrong: Check = {
  id: "execution-rate-wrong",
  severity: "error",
  title: "执行率计算错误",
  why: "预算执行率 = 全年执行数 ÷ 全年预算数，财政会逐项复算。",
  mend: "按全年执行数 ÷ 全年预算数重新计算，最好改用公式。",
  example: "“培训项目”的执行率填“98%”，按执行数 2.29 万元 ÷ 全年预算数 2.3 万元应为 99.57%。请改正。",
  run(scored) {
    const found: Sighting[] = [];
    for (const row of amountRowsOf(scored)) {
      if (!hasRate(row.statedRate)) continue;
      const computed = row.evaluation?.executionRate ?? rateOf(row);
      if (computed === null || statesRate(row.statedRate, computed)) continue;
      const plain = row.evaluation === null ? null : rateOf(row);
      if (plain !== null && statesRate(row.statedRate, plain)) continue;
      const onInitial = rateOnInitial(row);
      if (onInitial !== null && statesRate(row.statedRate, onInitial)) continue;
      const amounts =
        row.executed?.number && row.annualBudget?.number
          ? `执行数 ${formatAmount(row.executed.number)} ${row.unit} ÷ 全年预算数 ${formatAmount(row.annualBudget.number)} ${row.unit}`
          : "执行数 ÷ 全年预算数";
      found.push({
        message: `${row.title}的执行率填“${row.statedRate.text}”，按${amounts}应为 ${formatPercent(computed, 2)}。请改正。`,
        sources: places(row.statedRate, row.executed, row.annualBudget),
      });
    }
    return found;
  },
};
