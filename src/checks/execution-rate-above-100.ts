import { agree, formatAmount, formatPercent } from "../figures";
import type { Check, Sighting } from "./check";
import { amountRowsOf, rateOf } from "./support/amount-rows";
import { isUnitSlip } from "./support/amounts";
import { places } from "./support/places";
import { printedCells } from "./support/printed-cells";

export const executionRateAbove100: Check = {
  id: "execution-rate-above-100",
  severity: "error",
  title: "执行数大于全年预算数",
  why: "预算执行率不能超过 100%：超出的部分要么没有办理预算调整，要么预算数或执行数填错了。",
  mend: "核对执行数；年中追加过预算的，全年预算数填调整后的数。",
  example: "“培训项目”的执行数 105 万元大于全年预算数 100 万元，执行率 105%。请核对，追加过预算的填调整后预算数。",
  run(scored) {
    const found = new Map<string, Sighting>();
    const cells = printedCells(scored);
    for (const row of amountRowsOf(scored)) {
      const executed = row.executed?.number;
      const budget = row.annualBudget?.number;
      if (!executed || !budget || executed.lte(budget) || budget.lt(0)) continue;
      if (isUnitSlip(row.annualBudget, row.executed)) continue; // unit-mixed says so.
      // The sources of a total and the same project in the list say the same thing once more.
      const told = found.get(row.owner);
      if (told !== undefined) {
        if (row.funds === null)
          found.set(row.owner, { ...told, sources: [...told.sources, ...places(row.executed, row.annualBudget)] });
        continue;
      }
      const computed = rateOf(row);
      // 100 may be 100.4, rounded: then 100.4 is not more.
      const isRounded = agree(cells.amount(row.executed, row.unit), cells.amount(row.annualBudget, row.unit));
      found.set(row.owner, {
        message:
          `${row.title}的执行数 ${formatAmount(executed)} ${row.unit}大于全年预算数 ${formatAmount(budget)} ${row.unit}，` +
          `${computed === null ? "没有预算却有支出" : `执行率 ${formatPercent(computed, 2)}`}。` +
          (isRounded ? "可能是四舍五入所致，请核对。" : "请核对，追加过预算的填调整后预算数。"),
        sources: places(row.executed, row.annualBudget),
        ...(isRounded ? { severity: "warning" as const } : {}),
      });
    }
    return [...found.values()];
  },
};
