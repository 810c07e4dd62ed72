import type { FundsBlock, FundsRow, Slot } from "../dossier";
import { fundsPairsAt, type PairField } from "../regions";
import { unitNoteAbove, type SheetReader } from "../sheet/sheet-reader";
import { isBudgetItself } from "../sheet/adjustment";
import { amountAt, amountWritten, slotAt } from "../sheet/slot";

/** An older funds block that says its amounts beside their labels: 预算数： | 2.3 | 执行数： | 2.29. */
export function readFundsPairs(reader: SheetReader, row: number): FundsBlock | null {
  const { grid } = reader;
  const places = fundsPairsAt(reader, row);
  if (!places) return null;
  const unit = unitNoteAbove(reader, row, row, 0) ?? "万元";
  const budgetField =
    places.has("annualBudget") || !isAdjustedBudget(reader, row, places) ? "annualBudget" : "adjustment";
  const slotOf = (field: PairField): Slot | null => {
    const column = places.get(field);
    if (column === undefined) return null;
    return field === "rate" ? slotAt(grid, row, column) : amountAt(grid, row, column, unit, unit, reader.notices);
  };
  const range = {
    sheet: grid.name,
    top: row,
    left: grid.filled(row)[0]!,
    bottom: row,
    right: Math.max(...places.values()),
  };
  const total: FundsRow = {
    label: "",
    isTotal: true,
    at: range,
    initialBudget: slotOf("initialBudget"),
    annualBudget: slotOf(budgetField),
    executed: slotOf("executed"),
    rate: slotOf("rate"),
    weight: null,
    score: null,
    reason: null,
  };
  return { range, unit, rows: [total] };
}

/** Whether the amount beside 预算调整数 is what the budget became; told either way. */
function isAdjustedBudget(
  { grid, notices }: SheetReader,
  row: number,
  places: ReadonlyMap<PairField, number>,
): boolean {
  const column = places.get("adjustment");
  if (column === undefined) return false;
  const numbers = (field: PairField) => {
    const at = places.get(field);
    return [at === undefined ? null : amountWritten(slotAt(grid, row, at))];
  };
  const amounts = {
    initial: numbers("initialBudget"),
    adjusted: numbers("adjustment"),
    executed: numbers("executed"),
  };
  return isBudgetItself(amounts, "预算调整数", grid.rangeAt(row, column), notices);
}
