import type { AmountUnit, Figure, NumberForm } from "../../figures";
import type { Slot } from "../../recognition";
import type { ScoredWorkbook } from "../../scoring";
import type { NumberStyle } from "../numbers";
import { amount, ratio } from "./makers";

/** 决算收入, 预算收入 and how far the one reached the other. */
export function revenueFigures({ dossier: { revenue } }: ScoredWorkbook, style: NumberStyle): Figure[] {
  const unit = revenue?.unit ?? style.unit;
  const actual = amount("revenue.actual", "决算收入", revenue?.actual ?? null, unit, style);
  const budget = amount("revenue.budget", "预算收入", revenue?.budget ?? null, unit, style);
  return [actual, budget, ratio("revenue.rate", "收入完成率", actual, budget, style.forms.unitRate)];
}

/** Where the money of a project or of the unit stands. */
interface Money {
  readonly initialBudget: Slot | null;
  readonly annualBudget: Slot | null;
  readonly executed: Slot | null;
}

/** Budgets, spending, rate, and how much the budget was changed in the course of the year, if it was. */
export function moneyFigures(
  id: string,
  money: Money,
  unit: AmountUnit,
  style: NumberStyle,
  rateForm: NumberForm,
): Figure[] {
  const initial = amount(`${id}.initial-budget`, "年初预算数", money.initialBudget, unit, style);
  const budget = amount(`${id}.annual-budget`, "全年预算数", money.annualBudget, unit, style);
  const executed = amount(`${id}.executed`, "全年执行数", money.executed, unit, style);
  const figures = [
    ...(initial.value === null ? [] : [initial]),
    budget,
    executed,
    ratio(`${id}.execution-rate`, "预算执行率", executed, budget, rateForm),
  ];
  if (initial.value !== null && budget.value !== null && !initial.value.eq(budget.value)) {
    const change = budget.value.minus(initial.value);
    figures.push({
      ...budget,
      id: `${id}.budget-change`,
      label: change.gt(0) ? "年中调增" : "年中调减",
      value: change.abs(),
      sources: [...budget.sources, ...initial.sources],
      derivation: change.gt(0) ? "全年预算数 − 年初预算数" : "年初预算数 − 全年预算数",
    });
  }
  return figures;
}
