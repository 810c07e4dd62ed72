import type { AmountUnit } from "../../figures";
import { unitInText } from "../../language";
import { rangeOf } from "../../workbook";
import type { FundsRow, Slot } from "../dossier";
import type { Notices } from "../notices";
import { isBudgetItself } from "../sheet/adjustment";
import { fieldOfWord, PATTERN_RANK, type Field } from "../sheet/lexicon";
import type { SheetReader } from "../sheet/sheet-reader";
import { amountAt, amountWritten, slotAt } from "../sheet/slot";
import type { IndicatorRowReader } from "./indicator-row";

/** The amounts of rows among the indicators, one that is called 预算调整数 among them. */
export interface AmountLines extends FundsRow {
  readonly adjustment: { readonly amount: Slot | null; readonly name: string } | null;
}

/**
 * The amounts so far with the one that a row among the indicators states, named in the column of names, with its number
 * where other rows say what was done, and no target: 预算执行 | 全年预算数 | | 45. Null where the row is none of such.
 */
export function withAmountLine(
  reader: SheetReader,
  rows: IndicatorRowReader,
  row: number,
  unit: AmountUnit,
  known: AmountLines | null,
): AmountLines | null {
  const name = rows.own("name", row);
  const match = fieldOfWord("amounts", reader.words.of(name).word);
  if (match === null || match.rank >= PATTERN_RANK) return null;
  const { field } = match;
  if (!isLineField(field)) return null;
  if (rows.own("weight", row) !== "") return null;
  const place = rows.place("actual", row);
  if (place === null || amountWritten(slotAt(reader.grid, place.row, place.column)) === null) return null;
  const amount = amountAt(reader.grid, place.row, place.column, unit, unitInText(name) ?? unit, reader.notices);
  const lines = known ?? { ...EMPTY, at: rows.range(row) };
  return field === "adjustment" ? { ...lines, adjustment: { amount, name } } : { ...lines, [field]: amount };
}

/** The amounts of a project whose rows are all read: 预算调整数 is its budget, or only what that was changed by. */
export function settledAmounts({ adjustment, ...amounts }: AmountLines, notices: Notices): FundsRow {
  if (adjustment === null || adjustment.amount === null || amounts.annualBudget !== null) return amounts;
  const { amount, name } = adjustment;
  const numbers = (field: "initialBudget" | "adjustment" | "executed") => [
    (field === "adjustment" ? amount : amounts[field])?.number ?? null,
  ];
  return isBudgetItself(numbers, name, rangeOf(amount.at), notices) ? { ...amounts, annualBudget: amount } : amounts;
}

const FIELDS = ["initialBudget", "adjustment", "annualBudget", "executed"] as const;

function isLineField(field: Field): field is (typeof FIELDS)[number] {
  return FIELDS.some((one) => one === field);
}

const EMPTY = {
  label: "",
  isTotal: true,
  initialBudget: null,
  annualBudget: null,
  executed: null,
  rate: null,
  weight: null,
  score: null,
  reason: null,
  adjustment: null,
} as const satisfies Omit<AmountLines, "at">;
