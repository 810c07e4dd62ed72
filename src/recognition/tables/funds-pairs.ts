import type { FundsBlock, FundsRow, Slot } from "../dossier";
import { fieldOfWord } from "../sheet/lexicon";
import { unitNoteAbove, type SheetReader } from "../sheet/sheet-reader";
import { amountAt, slotAt } from "../sheet/slot";

const FIELDS = ["initialBudget", "annualBudget", "executed", "rate"] as const;
type PairField = (typeof FIELDS)[number];

/** An older funds block that says its amounts beside their labels: 预算数： | 2.3 | 执行数： | 2.29. */
export function readFundsPairs(reader: SheetReader, row: number): FundsBlock | null {
  const { grid, words } = reader;
  const unit = unitNoteAbove(reader, row, row, 0) ?? "万元";
  const found = new Map<PairField, Slot>();
  let right = 0;
  const filled = grid.filled(row);
  for (const column of filled) {
    if (typeof grid.cell(row, column)?.value !== "string") continue;
    const field = fieldOfWord("amounts", words.of(grid.own(row, column)).word)?.field as PairField | undefined;
    const next = grid.rightEdge(row, column) + 1;
    if (field === undefined || !FIELDS.includes(field) || found.has(field)) continue;
    if (slotAt(grid, row, next).number === null) continue;
    found.set(
      field,
      field === "rate" ? slotAt(grid, row, next) : amountAt(grid, row, next, unit, unit, reader.notices),
    );
    right = next;
  }
  if (!found.has("executed") || !(found.has("annualBudget") || found.has("initialBudget"))) return null;
  const range = { sheet: grid.name, top: row, left: filled[0]!, bottom: row, right };
  const total: FundsRow = {
    label: "",
    isTotal: true,
    at: range,
    initialBudget: found.get("initialBudget") ?? null,
    annualBudget: found.get("annualBudget") ?? null,
    executed: found.get("executed")!,
    rate: found.get("rate") ?? null,
    weight: null,
    score: null,
    reason: null,
  };
  return { range, unit, rows: [total] };
}
