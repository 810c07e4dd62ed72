import { fieldOfWord } from "../sheet/lexicon";
import type { SheetReader } from "../sheet/sheet-reader";
import { amountWritten, slotAt } from "../sheet/slot";

const FIELDS = ["initialBudget", "adjustment", "annualBudget", "executed", "rate"] as const;
export type PairField = (typeof FIELDS)[number];

/** Where the amounts stand that a row says beside their labels: 预算数： | 2.3 | 执行数： | 2.29; null without both. */
export function fundsPairsAt({ grid, words }: SheetReader, row: number): ReadonlyMap<PairField, number> | null {
  const found = new Map<PairField, number>();
  for (const column of grid.filled(row)) {
    if (typeof grid.cell(row, column)?.value !== "string") continue;
    const field = fieldOfWord("amounts", words.of(grid.own(row, column)).word)?.field as PairField | undefined;
    const next = grid.rightEdge(row, column) + 1;
    if (field === undefined || !FIELDS.includes(field) || found.has(field)) continue;
    if (amountWritten(slotAt(grid, row, next)) !== null) found.set(field, next);
  }
  return found.has("executed") && (found.has("annualBudget") || found.has("initialBudget")) ? found : null;
}
