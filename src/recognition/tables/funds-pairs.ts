import { convert, type AmountUnit } from "../../figures";
import type { FundsBlock, FundsRow, Slot } from "../dossier";
import { fundsPairsAt, type PairField, type PairPlace } from "../regions";
import { unitNoteAbove, type SheetReader } from "../sheet/sheet-reader";
import { isBudgetItself } from "../sheet/adjustment";
import { amountAt, amountWritten, slotAt, type AmountBehindLabel } from "../sheet/slot";

/** An older funds block that says its amounts beside their labels: 预算数： | 2.3 | 执行数： | 2.29. */
export function readFundsPairs(reader: SheetReader, row: number): FundsBlock | null {
  const { grid } = reader;
  const places = fundsPairsAt(reader, row, true);
  if (!places) return null;
  const unit = reader.corrections.unitOf("funds", []) ?? unitNoteAbove(reader, row, row, 0) ?? "万元";
  const budgetField = places.has("annualBudget") || !isAdjustedBudget(reader, places) ? "annualBudget" : "adjustment";
  const slotOf = (field: PairField): Slot | null => {
    const place = places.get(field);
    if (place === undefined) return null;
    if (field === "rate" || field === "score") return slotAt(grid, place.row, place.column);
    if (place.inOneCell) return behindLabel(slotAt(grid, place.row, place.column), place.inOneCell, unit);
    return amountAt(grid, place.row, place.column, unit, place.unit ?? unit, reader.notices);
  };
  const range = {
    sheet: grid.name,
    top: row,
    left: grid.filled(row)[0]!,
    bottom: Math.max(...[...places.values()].map((place) => place.row)),
    right: Math.max(...[...places.values()].map(({ column }) => column)),
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
    score: slotOf("score"),
    reason: null,
  };
  return { range, unit, rows: [total] };
}

/** The cell is a text: what it says stands beside a reference to the whole of it. */
function behindLabel(slot: Slot, { number, own }: AmountBehindLabel, unit: AmountUnit): Slot {
  const amount = own === null ? number : convert(number, own, unit);
  return { ...slot, number: amount, isTextNumber: true, ...(own !== null && { ownUnit: own }) };
}

/** Whether the amount beside 预算调整数 is what the budget became; told either way. */
function isAdjustedBudget({ grid, notices }: SheetReader, places: ReadonlyMap<PairField, PairPlace>): boolean {
  const adjustment = places.get("adjustment");
  if (adjustment === undefined) return false;
  const numbers = (field: PairField) => {
    const at = places.get(field);
    if (at === undefined) return [null];
    return [at.inOneCell?.number ?? amountWritten(slotAt(grid, at.row, at.column))];
  };
  const label = adjustment.inOneCell?.label ?? grid.shown(adjustment.row, adjustment.column - 1);
  return isBudgetItself(numbers, label, grid.rangeAt(adjustment.row, adjustment.column), notices);
}
