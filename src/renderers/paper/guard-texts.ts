import { is, joined, text, trimmed, type Term } from "../../figures/term";
import type { ScoredItem } from "../../scoring";
import type { CellAddress } from "../../workbook";
import type { SourceCells } from "../sheets/cells";
import type { SheetDraft } from "../sheets/draft";
import { at, isText, liveOf } from "../sheets/terms";
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
): readonly Term[] {
  const texts: Term[] = [];
  const values: string[] = [];
  const seen = new Set<string>();
  const add = (place: CellAddress) => {
    const key = sources.reference(place);
    if (seen.has(key)) return;
    seen.add(key);
    const words = sources.words(place);
    texts.push(words.term);
    values.push(words.value);
  };
  for (const shown of [target, actual]) {
    for (const part of shown.parts) if (!isReadLive(part, item, guarded)) add(part);
  }
  guarded.forEach(add);
  const conditions: Term[] = [];
  const standardAndMethod = [item.row?.standard?.slot, item.row?.method].flatMap((slot) => slot?.at ?? []);
  for (const place of [...standardAndMethod, ...(item.watched ?? [])]) {
    // An empty cell may come to name another rule; it needs no helper cells.
    if (sources.isEmpty(place)) conditions.push(isText(trimmed(sources.cell(place)), "=", ""));
    else add(place);
  }
  if (texts.length === 0) return conditions;
  const value = values.join("|");
  draft.live(row, COLUMN.textsNow, liveOf(sideBySide(texts), value), style.HELPER_TEXT);
  draft.constant(row, COLUMN.textsThen, value, style.HELPER_TEXT);
  return [areTextsSame(row), ...conditions];
}

/** Texts beside each other as one text. */
export function sideBySide(texts: readonly Term[]): Term {
  return joined(texts.flatMap((one, index) => (index === 0 ? [one] : [STROKE, one])));
}

const STROKE = text("|");

/** Whether the texts of a row are what they were when they were scored. */
export function areTextsSame(row: number): Term {
  return is(at(row, COLUMN.textsNow), "=", at(row, COLUMN.textsThen));
}

/** An item that waits or was judged has no formula that its numbers would count in, so all its cells are watched. */
function isReadLive(place: CellAddress, item: ScoredItem, guarded: readonly CellAddress[]): boolean {
  if (item.score === null || item.state === "given") return false;
  const isRead = item.operands.some(({ source }) => source.kind !== "scheme" && isSame(source.at, place));
  return isRead && !guarded.some((other) => isSame(other, place));
}
