import type { ScoredItem } from "../../scoring";
import type { CellAddress } from "../../workbook";
import type { SourceCells } from "../sheets/cells";
import { here, type SheetDraft } from "../sheets/draft";
import * as style from "../sheets/styles";
import { COLUMN } from "./columns";
import { isSame, type ShownValue } from "./shown-value";

/**
 * The texts that only the engine reads, joined as they are now beside the same as it was when they were scored.
 * Returns what must be true while the row is as it was; nothing where everything is read live.
 */
export function guardTexts(
  draft: SheetDraft,
  row: number,
  item: ScoredItem,
  sources: SourceCells,
  target: ShownValue,
  actual: ShownValue,
  guarded: readonly CellAddress[],
): readonly string[] {
  const formulas: string[] = [];
  const values: string[] = [];
  const seen = new Set<string>();
  const add = (place: CellAddress) => {
    const key = sources.reference(place);
    if (seen.has(key)) return;
    seen.add(key);
    const words = sources.words(place);
    formulas.push(words.formula);
    values.push(words.value);
  };
  for (const shown of [target, actual]) {
    for (const part of shown.parts) if (!isReadLive(part, item, guarded)) add(part);
  }
  guarded.forEach(add);
  const conditions: string[] = [];
  const standardAndMethod = [item.row?.standard?.slot, item.row?.method].flatMap((slot) => slot?.at ?? []);
  for (const place of [...standardAndMethod, ...(item.watched ?? [])]) {
    // An empty cell may come to name another rule; it needs no helper cells.
    if (sources.isEmpty(place)) conditions.push(`TRIM(${sources.reference(place)})=""`);
    else add(place);
  }
  if (formulas.length === 0) return conditions;
  const value = values.join("|");
  draft.formula(row, COLUMN.textsNow, formulas.join('&"|"&'), value, style.HELPER_TEXT);
  draft.constant(row, COLUMN.textsThen, value, style.HELPER_TEXT);
  return [`${here(row, COLUMN.textsNow)}=${here(row, COLUMN.textsThen)}`, ...conditions];
}

/** An item that waits or was judged has no formula that its numbers would count in, so all its cells are watched. */
function isReadLive(place: CellAddress, item: ScoredItem, guarded: readonly CellAddress[]): boolean {
  if (item.score === null || item.state === "given") return false;
  const isRead = item.operands.some(({ source }) => source.kind !== "scheme" && isSame(source.at, place));
  return isRead && !guarded.some((other) => isSame(other, place));
}
