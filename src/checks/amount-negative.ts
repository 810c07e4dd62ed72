import { formatAmount } from "../figures";
import type { Check, Sighting } from "./check";
import { amountRowsOf } from "./support/amount-rows";
import { places } from "./support/places";

export const amountNegative: Check = {
  id: "amount-negative",
  severity: "warning",
  title: "预算数或执行数是负数",
  why: "负数多半是收回的资金单独列了一行，或者符号填错；负的预算数算不出执行率。",
  mend: "收回的资金并入原项目的调整后预算数，并写明依据；填错的改正。",
  example: "“培训项目”的全年预算数是负数（-13.27 万元）。收回资金的请并入原项目，填错的请改正。",
  run(scored) {
    const found: Sighting[] = [];
    for (const { title, initialBudget, annualBudget, executed, unit } of amountRowsOf(scored)) {
      const negative = (
        [
          ["年初预算数", initialBudget],
          ["全年预算数", annualBudget],
          ["执行数", executed],
        ] as const
      ).filter(([, slot]) => slot?.number?.lt(0));
      if (negative.length === 0) continue;
      found.push({
        message:
          `${title}的${negative.map(([label, slot]) => `${label}是负数（${formatAmount(slot!.number!)} ${unit}）`).join("，")}。` +
          "收回资金的请并入原项目，填错的请改正。",
        sources: places(...negative.map(([, slot]) => slot)),
      });
    }
    return found;
  },
};
