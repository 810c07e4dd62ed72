import type { AmountUnit } from "../../figures";
import { hasValueBehind, unitInText } from "../../language";
import { fieldOfWord } from "../sheet/lexicon";
import type { SheetReader } from "../sheet/sheet-reader";
import { amountBehindLabel, amountWritten, slotAt, type AmountBehindLabel } from "../sheet/slot";

const FIELDS = ["initialBudget", "adjustment", "annualBudget", "executed", "rate", "score"] as const;
export type PairField = (typeof FIELDS)[number];

/** Where an amount stands beside its label, or behind it in one cell. */
export interface PairPlace {
  readonly row: number;
  readonly column: number;
  readonly inOneCell?: AmountBehindLabel;
  /** The unit of money that the label states: 全年执行数（元）. */
  readonly unit?: AmountUnit;
}

/** Amounts one below another may have so many rows of their sources between them. */
const ROWS_BETWEEN = 2;

/**
 * Where the amounts stand that rows say beside their labels, in one row (预算数： | 2.3 | 执行数： | 2.29, or each behind
 * its label in one cell, 预算数：2.3万元), in two, or each in one of its own; null without both, or where the first row says
 * no budget. `overBlanks`: blank cells may stand between, which among indicators are other columns of theirs.
 */
export function fundsPairsAt(
  reader: SheetReader,
  row: number,
  overBlanks = false,
): ReadonlyMap<PairField, PairPlace> | null {
  const found = pairsIn(reader, row, overBlanks);
  if (!hasBudget(found)) return null;
  let last = row;
  for (let next = row + 1; next <= last + 1 + ROWS_BETWEEN && !isWhole(found); next++) {
    if (reader.headers.find(next) !== null) break;
    const more = pairsIn(reader, next, overBlanks);
    if ([...more.keys()].some((field) => found.has(field))) break;
    if (more.size === 0 || !isOfPairs(reader, next, more.size)) continue;
    for (const [field, place] of more) found.set(field, place);
    last = next;
  }
  return found.has("executed") ? found : null;
}

/** Whether the row holds labels and amounts alone, perhaps beside the block's label: no indicator with its values. */
function isOfPairs({ grid }: SheetReader, row: number, pairs: number): boolean {
  return grid.filled(row).length <= 2 * pairs + 1;
}

function hasBudget(found: ReadonlyMap<PairField, PairPlace>): boolean {
  return found.has("initialBudget") || found.has("annualBudget");
}

function isWhole(found: ReadonlyMap<PairField, PairPlace>): boolean {
  return FIELDS.every((field) => field === "adjustment" || found.has(field));
}

/** 执行率得分; a bare 得分 may be that of the whole form. */
const OF_EXECUTION = /执行率/;

const BRACKETS = /[(（][^()（）]*[)）]/g;

function pairsIn({ grid, words }: SheetReader, row: number, overBlanks: boolean): Map<PairField, PairPlace> {
  const found = new Map<PairField, PairPlace>();
  for (const column of grid.filled(row)) {
    if (typeof grid.cell(row, column)?.value !== "string") continue;
    const text = grid.own(row, column);
    const inOneCell = amountBehindLabel(text);
    const { word } = words.of(inOneCell?.label ?? text);
    const field = fieldOfWord("amounts", word)?.field as PairField | undefined;
    const next = grid.rightEdge(row, column) + 1;
    if (field === undefined || !FIELDS.includes(field) || found.has(field)) continue;
    if (field === "score" && !OF_EXECUTION.test(word)) continue;
    if (inOneCell) {
      if (field !== "rate" && field !== "score") found.set(field, { row, column, inOneCell });
      continue;
    }
    if (hasValueBehind(text.replace(BRACKETS, ""))) continue;
    const slot = slotAt(grid, row, next);
    const unit = unitInText(text) ?? undefined;
    const isToFill = (field === "rate" || field === "score") && slot.text === "";
    // Where label and value were never merged to the form's width, blank cells stand between the two.
    const after = overBlanks && slot.text === "" && !isToFill ? grid.filled(row, next)[0] : next;
    if (after !== undefined && (isToFill || amountWritten(slotAt(grid, row, after)) !== null))
      found.set(field, { row, column: after, ...(unit && { unit }) });
  }
  return found;
}
