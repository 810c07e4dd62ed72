import type { AmountUnit } from "../../figures";
import { amountOf, tellUnits, type AmountRow, type AmountTable } from "./amount-table";
import type { RevenueRecord, Slot } from "../dossier";

/** The row that says the year's revenue, best first. */
const REVENUE_ROWS: readonly RegExp[] = [
  /^本年收入合计$/,
  /^(?:收入合计|本年收入|年度收入合计|部门收入合计)$/,
  /^(?:收入总计|总收入|收入总额)$/,
  /^(?:收入|部门收入|决算收入|年度收入)$/,
];
const IS_REVENUE = /收入(?:合计|总计|总额)?$/;
/** The share is taken of 一般公共预算项目支出 where the table tells it apart. */
const PROJECT_SPENDING = [/^(?:其中:?)?一般公共预算(?:财政拨款)?项目支出(?:合计|总额)?$/, /^项目支出(?:合计|总额)?$/];

function wordOf(table: AmountTable, row: AmountRow): string {
  return table.reader.words.of(row.label).word;
}

/** Whether the rows are revenue: 财政拨款收入, 事业收入, 本年收入合计. */
export function hasRevenue(table: AmountTable): boolean {
  return table.rows.some((row) => IS_REVENUE.test(wordOf(table, row)));
}

/** Whether a row is named as the whole of the revenue: 本年收入合计. */
export function saysRevenue(table: AmountTable): boolean {
  return table.rows.some((row) => REVENUE_ROWS.some((pattern) => pattern.test(wordOf(table, row))));
}

/** Budget and actual revenue of the year; null where no row says the whole, which is told. */
export function readRevenue(table: AmountTable): RevenueRecord | null {
  const row = revenueRow(table);
  if (row === null) {
    table.reader.notices.add("revenue-without-total", [table.range]);
    return null;
  }
  tellUnits(table);
  const budget = amountOf(table, table.columns.has("annualBudget") ? "annualBudget" : "initialBudget", row.row);
  const actual = amountOf(table, table.columns.has("executed") ? "executed" : "value", row.row);
  return { budget, actual, unit: table.unit };
}

function revenueRow(table: AmountTable): AmountRow | null {
  const named = table.rows.find(({ isNamedTotal }) => isNamedTotal);
  if (named) return named;
  for (const pattern of REVENUE_ROWS) {
    const row = table.rows.find((candidate) => pattern.test(wordOf(table, candidate)));
    if (row) return row;
  }
  const total = totalOfRevenue(table);
  if (total) return total;
  const revenues = table.rows.filter((row) => IS_REVENUE.test(wordOf(table, row)));
  return revenues.length === 1 ? revenues[0]! : null;
}

const IS_SPENDING = /支出|经费|费用/;

/** 合计 below rows of revenue alone; one that closes a block of spending, or both, is another total. */
function totalOfRevenue(table: AmountTable): AmountRow | null {
  let hasRevenueAbove = false;
  let hasSpendingAbove = false;
  for (const row of table.rows) {
    const word = wordOf(table, row);
    if (row.kind === "total" || row.kind === "sum") {
      if (hasRevenueAbove && !hasSpendingAbove) return row;
      hasRevenueAbove = hasSpendingAbove = false;
    } else if (IS_REVENUE.test(word)) hasRevenueAbove = true;
    else if (IS_SPENDING.test(word)) hasSpendingAbove = true;
  }
  return null;
}

/** 项目支出 of the unit as the table says it: the budget, else what was spent. */
export function projectSpendingOf(table: AmountTable): { slot: Slot; unit: AmountUnit } | null {
  const row = PROJECT_SPENDING.map((pattern) =>
    table.rows.find((candidate) => pattern.test(wordOf(table, candidate))),
  ).find(Boolean);
  if (!row) return null;
  for (const field of ["annualBudget", "initialBudget", "executed", "value"] as const) {
    const slot = table.columns.has(field) ? amountOf(table, field, row.row) : null;
    if (slot && slot.number !== null) return { slot, unit: table.unit };
  }
  return null;
}
