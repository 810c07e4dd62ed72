import { fieldOfWord } from "../sheet/lexicon";
import type { SheetReader } from "../sheet/sheet-reader";
import { amountWritten, slotAt } from "../sheet/slot";

const FIELDS = ["initialBudget", "adjustment", "annualBudget", "executed", "rate"] as const;
export type PairField = (typeof FIELDS)[number];

/** Where an amount stands beside its label. */
export interface PairPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where the amounts stand that a row, or two, say beside their labels: 预算数： | 2.3 | 执行数： | 2.29; null without both.
 */
export function fundsPairsAt(reader: SheetReader, row: number): ReadonlyMap<PairField, PairPlace> | null {
  const found = pairsIn(reader, row);
  if (found.size === 0) return null;
  if (!found.has("executed")) {
    const below = pairsIn(reader, row + 1);
    if (!below.has("executed") || [...below.keys()].some((field) => found.has(field))) return null;
    for (const [field, place] of below) found.set(field, place);
  }
  return found.has("executed") && (found.has("annualBudget") || found.has("initialBudget")) ? found : null;
}

function pairsIn({ grid, words }: SheetReader, row: number): Map<PairField, PairPlace> {
  const found = new Map<PairField, PairPlace>();
  for (const column of grid.filled(row)) {
    if (typeof grid.cell(row, column)?.value !== "string") continue;
    const field = fieldOfWord("amounts", words.of(grid.own(row, column)).word)?.field as PairField | undefined;
    const next = grid.rightEdge(row, column) + 1;
    if (field === undefined || !FIELDS.includes(field) || found.has(field)) continue;
    const slot = slotAt(grid, row, next);
    const isToFill = field === "rate" && slot.text === "";
    if (isToFill || amountWritten(slot) !== null) found.set(field, { row, column: next });
  }
  return found;
}
