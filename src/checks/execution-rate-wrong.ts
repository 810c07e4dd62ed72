import { convert, formatAmount, formatPercent, rate, sum, ZERO, type Decimal } from "../figures";
import type { ScoredWorkbook } from "../scoring";
import type { Check, Sighting } from "./check";
import { amountRowsOf, rateOf, rateOnInitial, sumRowsOf } from "./support/amount-rows";
import { isUnitSlip } from "./support/amounts";
import { evaluationsOf, fundsTotalOf } from "./support/evaluations";
import { isInList } from "./support/list-and-form";
import { places } from "./support/places";
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
    for (const row of [...amountRowsOf(scored), ...sumRowsOf(scored)]) {
      if (!hasRate(row.statedRate) || row.annualBudget?.number?.lt(0)) continue;
      if (isUnitSlip(row.annualBudget, row.executed)) continue; // unit-mixed says so.
      const computed = row.evaluation?.executionRate ?? rateOf(row);
      if (computed === null || statesRate(row.statedRate, computed)) continue;
      const plain = row.evaluation === null ? null : rateOf(row);
      if (plain !== null && statesRate(row.statedRate, plain)) continue;
      // parts-not-total and execution-rate-on-initial-budget tell what is wrong there.
      const toldElsewhere = row.isSum ? rateOfParts(scored) : rateOnInitial(row);
      if (toldElsewhere !== null && statesRate(row.statedRate, toldElsewhere)) continue;
      const amounts =
        row.executed?.number && row.annualBudget?.number
          ? `执行数 ${formatAmount(row.executed.number)} ${row.unit} ÷ 全年预算数 ${formatAmount(row.annualBudget.number)} ${row.unit}`
          : "执行数 ÷ 全年预算数";
      found.push({
        message: `${row.title}的执行率填“${row.statedRate.text}”，按${amounts}应为 ${formatPercent(computed, 2)}。请改正。`,
        sources: places(row.statedRate, row.executed, row.annualBudget),
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

/** 预算执行率 as a row of the indicators beside amounts that say otherwise. */
function inIndicatorRows(scored: ScoredWorkbook): Sighting[] {
  const found: Sighting[] = [];
  for (const { evaluation, project, title } of evaluationsOf(scored)) {
    const actual = evaluation.form.executionRow?.actual;
    const amounts = fundsTotalOf(evaluation) ?? project;
    const due = rate(amounts?.executed?.number ?? null, amounts?.annualBudget?.number ?? null);
    if (!actual?.slot || actual.reading.kind !== "quantity" || due === null) continue;
    const isRate = actual.reading.number.unit === "%" || actual.reading.number.unit === "";
    if (!isRate || !hasRate(actual.slot) || statesRate(actual.slot, due)) continue;
    if (isUnitSlip(amounts?.annualBudget, amounts?.executed)) continue;
    found.push({
      message: `${title}的指标“预算执行率”完成值填“${actual.text}”，按执行数 ÷ 全年预算数应为 ${formatPercent(due, 2)}。请改正。`,
      sources: places(actual.slot, amounts?.executed, amounts?.annualBudget),
    });
  }
  return found;
}
