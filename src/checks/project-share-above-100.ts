import { convert, formatAmount, formatPercent, sum } from "../figures";
import type { Check } from "./check";
import { isTenThousandfold } from "./support/amounts";
import { around, places } from "./support/places";

export const projectShareAbove100: Check = {
  id: "project-share-above-100",
  severity: "warning",
  title: "项目资金超过项目支出总额",
  why: "纳入自评的项目资金是项目支出总额的一部分，占比不会超过 100%。",
  mend: "核对项目清单有没有重复的项目、年份和口径是否与决算一致。",
  example:
    "项目清单的执行数合计 170 万元，超过项目支出总额 163.05 万元，占比 104.26%。请核对项目是否重复、口径是否一致。",
  run({ dossier }) {
    const { projectSpending } = dossier;
    const whole = projectSpending?.slot.number;
    if (!projectSpending || !whole || whole.lte(0)) return [];
    const leaves = dossier.projects.filter((project) => !project.isGroup);
    // The seed report counts budgets, others count spending: only where both exceed the whole is it plainly wrong.
    const sums = (["annualBudget", "executed"] as const).flatMap((key) => {
      const stated = leaves.filter((project) => project[key]?.number);
      if (stated.length === 0) return [];
      const total = sum(stated.map((project) => convert(project[key]!.number!, project.unit, projectSpending.unit)));
      return [{ total, cells: stated.flatMap((project) => places(project[key])) }];
    });
    if (sums.length === 0 || sums.some(({ total }) => total.lte(whole) || isTenThousandfold(total, whole))) return [];
    const { total, cells } = sums.at(-1)!;
    return [
      {
        message:
          `项目清单的执行数合计 ${formatAmount(total)} ${projectSpending.unit}，超过项目支出总额 ${formatAmount(whole)} ` +
          `${projectSpending.unit}，占比 ${formatPercent(total.div(whole), 2)}。请核对项目是否重复、口径是否一致。`,
        sources: [...places(projectSpending.slot), ...around(cells)],
      },
    ];
  },
};
