import type { AmountUnit } from "../../figures";
import { unitInText } from "../../language";
import type { FundsRow } from "../dossier";
import { fieldOfWord, PATTERN_RANK } from "../sheet/lexicon";
import type { SheetReader } from "../sheet/sheet-reader";
import { amountAt } from "../sheet/slot";
import type { IndicatorRowReader } from "./indicator-row";

/**
 * The amounts so far with the one that a row among the indicators states, named in the column of names, with its number
 * where other rows say what was done, and no target: 预算执行 | 全年预算数 | | 45. Null where the row is none of such.
 */
export function withAmountLine(
  reader: SheetReader,
  rows: IndicatorRowReader,
  row: number,
  unit: AmountUnit,
  known: FundsRow | null,
): FundsRow | null {
  const name = rows.own("name", row);
  const match = fieldOfWord("amounts", reader.words.of(name).word);
  if (match === null || match.rank >= PATTERN_RANK) return null;
  const { field } = match;
  if (field !== "initialBudget" && field !== "annualBudget" && field !== "executed") return null;
  if (rows.own("weight", row) !== "") return null;
  const place = rows.place("actual", row);
  if (place === null || rows.slot("actual", row)?.number === null) return null;
  const amount = amountAt(reader.grid, place.row, place.column, unit, unitInText(name) ?? unit, reader.notices);
  return { ...(known ?? { ...EMPTY, at: rows.range(row) }), [field]: amount };
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
} as const satisfies Omit<FundsRow, "at">;
