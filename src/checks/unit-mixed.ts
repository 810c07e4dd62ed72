import { convert, formatAmount, sum } from "../figures";
import type { Slot } from "../recognition";
import type { ScoredWorkbook } from "../scoring";
import type { Check, Sighting } from "./check";
import { amountRowsOf } from "./support/amount-rows";
import { isTenThousandfold, isUnitSlip } from "./support/amounts";
import { amountsBeside, isInList, listedAmountsBesideForms } from "./support/list-and-form";
import { around, places } from "./support/places";
import { printedCells } from "./support/printed-cells";

export const unitMixed: Check = {
  id: "unit-mixed",
  severity: "error",
  title: "元与万元混用",
  why: "同一笔金额在两处相差一万倍，是单位填错了；执行率和合计都会跟着错。",
  mend: "核对两处的单位，把金额改成表头写明的单位，或者改正表头的单位。",
  example: "“培训项目”的全年预算数，项目清单是 2.3 万元，自评表是 23000 万元，相差一万倍。请核对单位是元还是万元。",
  run(scored) {
    return [...betweenListAndForm(scored), ...withinARow(scored), ...inRevenue(scored), ...againstSpending(scored)];
  },
};

/** One matter a project: all its amounts were typed in the same unit. */
function betweenListAndForm(scored: ScoredWorkbook): Sighting[] {
  const found = new Map<string, Sighting>();
  for (const beside of listedAmountsBesideForms(scored)) {
    const { title, label, listed, listUnit, formed, formUnit } = beside;
    if (amountsBeside(beside, printedCells(scored)) !== "unit") continue;
    const told = found.get(title);
    found.set(title, {
      message:
        told?.message ??
        `${title}的${label}，项目清单是 ${formatAmount(listed.number!)} ${listUnit}，自评表是 ` +
          `${formatAmount(formed.number!)} ${formUnit}，相差一万倍。请核对单位是元还是万元。`,
      sources: [...(told?.sources ?? []), ...places(listed, formed)],
    });
  }
  return [...found.values()];
}

/** Of a funds block the total tells it for its sources. */
function withinARow(scored: ScoredWorkbook): Sighting[] {
  const found: Sighting[] = [];
  const told = new Set<string>();
  for (const { title, owner, funds, initialBudget, annualBudget, executed, unit } of amountRowsOf(scored)) {
    if (funds !== null && !funds.isTotal && told.has(owner)) continue;
    const tell = (firstLabel: string, first: Slot, secondLabel: string, second: Slot) => {
      told.add(owner);
      found.push({
        message:
          `${title}的${firstLabel} ${formatAmount(first.number!)} ${unit}与${secondLabel} ${formatAmount(second.number!)} ` +
          `${unit}相差约一万倍。请核对单位是元还是万元。`,
        sources: places(first, second),
      });
    };
    if (annualBudget && executed && isUnitSlip(annualBudget, executed)) {
      tell("全年预算数", annualBudget, "执行数", executed);
    }
    if (!initialBudget?.number || !annualBudget?.number) continue;
    if (isTenThousandfold(initialBudget.number, annualBudget.number)) {
      tell("年初预算数", initialBudget, "全年预算数", annualBudget);
    }
  }
  return found;
}

function inRevenue({ dossier: { revenue } }: ScoredWorkbook): Sighting[] {
  if (!revenue || !isUnitSlip(revenue.budget, revenue.actual)) return [];
  return [
    {
      message:
        `收入预算数 ${formatAmount(revenue.budget!.number!)} ${revenue.unit}与决算数 ` +
        `${formatAmount(revenue.actual!.number!)} ${revenue.unit}相差约一万倍。请核对单位是元还是万元。`,
      sources: places(revenue.budget, revenue.actual),
    },
  ];
}

/** The projects together against 一般公共预算项目支出: the share is then 10,000 or one ten-thousandth. */
function againstSpending({ dossier }: ScoredWorkbook): Sighting[] {
  const { projectSpending } = dossier;
  if (!projectSpending?.slot.number) return [];
  const listed = dossier.projects.filter((project) => !project.isGroup && isInList(dossier, project));
  const cells = listed.flatMap((project) => (project.annualBudget?.number ? [project.annualBudget] : []));
  if (cells.length === 0) return [];
  const total = sum(
    listed.flatMap((project) => {
      const budget = project.annualBudget?.number;
      return budget ? [convert(budget, project.unit, projectSpending.unit)] : [];
    }),
  );
  if (!isTenThousandfold(total, projectSpending.slot.number)) return [];
  return [
    {
      message:
        `项目清单合计 ${formatAmount(total)} ${projectSpending.unit}，项目支出总额 ` +
        `${formatAmount(projectSpending.slot.number)} ${projectSpending.unit}，相差一万倍。请核对单位是元还是万元。`,
      sources: [...places(projectSpending.slot), ...around(cells.flatMap((cell) => places(cell)))],
    },
  ];
}
