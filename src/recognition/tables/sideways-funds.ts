import type { AmountUnit } from "../../figures";
import { unitInText } from "../../language";
import type { FundsBlock, FundsRow, Slot } from "../dossier";
import type { SidewaysFunds } from "../regions";
import type { AmountField } from "../sheet/lexicon";
import { unitNoteAbove, type SheetReader } from "../sheet/sheet-reader";
import { isBudgetItself } from "../sheet/adjustment";
import { amountAt, amountWritten, hasNumber, slotAt } from "../sheet/slot";
import { isAddedUp, wholeRow } from "./whole-funds";

/** Reads a funds block that lies on its side: each column of money is one of its rows. */
export function readSidewaysFunds(reader: SheetReader, layout: SidewaysFunds, notAbove: number): FundsBlock {
  const { range, sources, rows } = layout;
  const said = (path: readonly string[]): AmountUnit | null => reader.corrections.unitOf("funds", path);
  const unit = said([]) ?? unitNoteAbove(reader, range.top, range.bottom, notAbove) ?? "万元";
  const amount = (field: AmountField, column: number): Slot | null => {
    const row = rows.get(field);
    if (row === undefined) return null;
    const label = reader.grid.own(row, range.left);
    const own: AmountUnit = said([label]) ?? unitInText(label) ?? unit;
    return amountAt(reader.grid, row, column, unit, own, reader.notices);
  };
  const budgetRow = rows.has("annualBudget") || !isAdjustedBudget(reader, layout) ? "annualBudget" : "adjustment";
  const place = (field: AmountField, column: number): Slot | null => {
    const row = rows.get(field);
    return row === undefined ? null : slotAt(reader.grid, row, column);
  };
  const read = sources.map(({ column, label }): FundsRow => ({
    label,
    isTotal: false,
    at: { ...range, left: column, right: column },
    initialBudget: amount("initialBudget", column),
    annualBudget: amount(budgetRow, column),
    executed: amount("executed", column),
    rate: place("rate", column),
    weight: place("weight", column),
    score: place("score", column),
    reason: place("reason", column),
  }));
  const named = sources.findIndex(({ isTotal }) => isTotal);
  const total = named < 0 ? wholeRow(read) : read[named]!;
  const beside = (row: FundsRow, field: "weight" | "score" | "reason"): Slot | null =>
    row[field] ?? besideBlock(reader, layout, field);
  const asTotal = (row: FundsRow): FundsRow => ({
    ...row,
    isTotal: true,
    weight: beside(row, "weight"),
    score: beside(row, "score"),
    reason: beside(row, "reason"),
  });
  const block = { range, unit, rows: read.map((row) => (row === total ? asTotal(row) : row)) };
  if (isAddedUp(block)) reader.notices.add("funds-without-total", [range]);
  return block;
}

/** Whether the row 预算调整数 is what the budget became; told either way. */
function isAdjustedBudget({ grid, notices }: SheetReader, { rows, sources, range }: SidewaysFunds): boolean {
  const row = rows.get("adjustment");
  if (row === undefined) return false;
  const numbers = (field: AmountField) => {
    const own = rows.get(field);
    return sources.map(({ column }) => (own === undefined ? null : amountWritten(slotAt(grid, own, column))));
  };
  return isBudgetItself(numbers, grid.own(row, range.left), grid.rangeAt(row, range.left), notices);
}

/** What stands once beside the block: in the row that has the points, else in that of the rate, else of the spending. */
function besideBlock({ grid }: SheetReader, { rows, beside }: SidewaysFunds, field: AmountField): Slot | null {
  const column = beside.get(field);
  if (column === undefined) return null;
  const weightColumn = beside.get("weight");
  const down = [...rows.values()];
  const weighed = down.find((row) => weightColumn !== undefined && hasNumber(slotAt(grid, row, weightColumn)));
  if (field === "reason") {
    const told = down.find((row) => grid.own(row, column) !== "");
    if (told !== undefined) return slotAt(grid, told, column);
  }
  return slotAt(grid, weighed ?? rows.get("rate") ?? rows.get("executed")!, column);
}
