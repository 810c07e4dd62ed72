import {
  agree,
  convert,
  formatAmount,
  formatPercent,
  quotientOf,
  rate,
  sum,
  ZERO,
  type AmountUnit,
  type Decimal,
} from "../figures";
import type { OtherAmount, Slot } from "../recognition";
import type { ScoredWorkbook } from "../scoring";
import type { Check, Sighting } from "./check";
import { addedUpRowsOf, amountRowsOf, rateOf, rateOnInitial, sumRowsOf, type AmountRow } from "./support/amount-rows";
import { isUnitSlip } from "./support/amounts";
import { amountsOf, evaluationsOf } from "./support/evaluations";
import { isInList } from "./support/list-and-form";
import { places } from "./support/places";
import { printedCells, type PrintedCells } from "./support/printed-cells";
import { hasRate, statesRate } from "./support/rates";
import { remembered } from "./support/remembered";

export const executionRateWrong: Check = {
  id: "execution-rate-wrong",
  severity: "error",
  title: "执行率计算错误",
  why: "预算执行率 = 全年执行数 ÷ 全年预算数，财政会逐项复算。",
  mend: "按全年执行数 ÷ 全年预算数重新计算，最好改用公式。",
  example: "“培训项目”的执行率填“98%”，按执行数 2.29 万元 ÷ 全年预算数 2.3 万元应为 99.57%。请改正。",
  run(scored) {
    const found: Sighting[] = [];
    const cells = printedCells(scored);
    // Where no line is the whole's own its rate stands in the line that has the points.
    const rateOfWhole = new Map(addedUpRowsOf(scored).map((row) => [row.owner, rateOf(row)]));
    for (const row of [...amountRowsOf(scored), ...sumRowsOf(scored)]) {
      if (!hasRate(row.statedRate) || row.annualBudget?.number?.lt(0)) continue;
      if (isUnitSlip(row.annualBudget, row.executed)) continue; // unit-mixed says so.
      const { statedRate } = row;
      const states = (rate: Decimal | null) => rate !== null && statesRate(statedRate, rate, cells);
      const plain = rateOf(row);
      const due = row.evaluation?.executionRate ?? plain;
      if (due === null || states(due) || states(plain)) continue;
      if (row.funds?.weight?.number && states(rateOfWhole.get(row.owner) ?? null)) continue;
      // parts-not-total and execution-rate-on-initial-budget tell what is wrong there.
      if (states(row.isSum ? rateOfParts(scored) : rateOnInitial(row))) continue;
      const other = shareOfOther(row, statedRate, cells);
      if (other !== null) {
        found.push({
          message: `${row.title}的执行率填“${statedRate.text}”，是执行数 ÷ “${other.heading}” ${formatAmount(other.amount.number!)} ${row.unit}；按全年预算数应为 ${formatPercent(due, 2)}。`,
          sources: places(statedRate, row.executed, other.amount, row.annualBudget),
          severity: "info",
        });
        continue;
      }
      const isRounded = mayBeRounded(statedRate, row.executed, row.annualBudget, row.unit, cells);
      const amounts =
        row.executed?.number && row.annualBudget?.number
          ? `执行数 ${formatAmount(row.executed.number)} ${row.unit} ÷ 全年预算数 ${formatAmount(row.annualBudget.number)} ${row.unit}`
          : "执行数 ÷ 全年预算数";
      found.push({
        message: `${row.title}的执行率填“${row.statedRate.text}”，按${amounts}应为 ${formatPercent(due, 2)}。${isRounded ? MAY_BE_ROUNDED : "请改正。"}`,
        sources: places(row.statedRate, row.executed, row.annualBudget),
        ...(isRounded ? { severity: "warning" as const } : {}),
      });
    }
    return [...found, ...inIndicatorRows(scored)];
  },
};

/** The rate of all projects of the list, whatever its line 合计 says. */
const rateOfParts = remembered(({ dossier }): Decimal | null => {
  const listed = dossier.projects.filter((project) => !project.isGroup && isInList(dossier, project));
  const total = (key: "annualBudget" | "executed") =>
    sum(listed.map((project) => convert(project[key]?.number ?? ZERO, project.unit, "元")));
  return rate(total("executed"), total("annualBudget"));
});

/** The amount beside the budget that the stated rate is a share of: what is paid of a contract is told by 合同金额. */
function shareOfOther(
  { executed, otherAmounts, unit }: AmountRow,
  stated: Slot,
  cells: PrintedCells,
): OtherAmount | null {
  if (!executed?.number) return null;
  const paid = cells.amount(executed, unit);
  const isShareOf = ({ amount }: OtherAmount): boolean => {
    const quotient = quotientOf(paid, cells.amount(amount, unit));
    return quotient !== null && cells.rate(stated).some((one) => agree(one, quotient));
  };
  return otherAmounts.find(isShareOf) ?? null;
}

/** Whether the stated rate is one of those that the amounts, before they were rounded, may have. */
function mayBeRounded(
  stated: Slot,
  executed: Slot | null | undefined,
  budget: Slot | null | undefined,
  unit: AmountUnit,
  cells: PrintedCells,
): boolean {
  if (!executed?.number || !budget?.number) return false;
  const quotient = quotientOf(cells.amount(executed, unit), cells.amount(budget, unit));
  // A budget that may be nothing says nothing of the rate.
  return quotient === null || cells.rate(stated).some((one) => agree(one, quotient));
}

const MAY_BE_ROUNDED = "可能是金额四舍五入所致，请核对。";

/** 预算执行率 as a row of the indicators beside amounts that say otherwise. */
function inIndicatorRows(scored: ScoredWorkbook): Sighting[] {
  const found: Sighting[] = [];
  const cells = printedCells(scored);
  for (const entry of evaluationsOf(scored)) {
    const { evaluation, project, title } = entry;
    const actual = evaluation.form.executionRow?.actual;
    const amounts = amountsOf(entry);
    const unit = evaluation.form.funds?.unit ?? project?.unit ?? "万元";
    const due = rate(amounts?.executed?.number ?? null, amounts?.annualBudget?.number ?? null);
    if (!actual?.slot || actual.reading.kind !== "quantity" || due === null) continue;
    const isRate = actual.reading.number.unit === "%" || actual.reading.number.unit === "";
    if (!isRate || !hasRate(actual.slot) || statesRate(actual.slot, due, cells)) continue;
    if (isUnitSlip(amounts?.annualBudget, amounts?.executed)) continue;
    const isRounded = mayBeRounded(actual.slot, amounts?.executed, amounts?.annualBudget, unit, cells);
    found.push({
      message: `${title}的指标“预算执行率”完成值填“${actual.text}”，按执行数 ÷ 全年预算数应为 ${formatPercent(due, 2)}。${isRounded ? MAY_BE_ROUNDED : "请改正。"}`,
      sources: places(actual.slot, amounts?.executed, amounts?.annualBudget),
      ...(isRounded ? { severity: "warning" as const } : {}),
    });
  }
  return found;
}
