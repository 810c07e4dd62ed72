import { joined } from "../../figures/term";
import type { IndicatorValue } from "../../recognition";
import type { CellAddress } from "../../workbook";
import type { Live } from "../sheets/draft";
import { liveOf } from "../sheets/terms";
import type { SourceCells } from "../sheets/cells";

/** A target or actual as the row shows it: a live reference to where it stands in the user's table. */
export interface ShownValue {
  readonly live: Live;
  /** The one cell that is shown; null where sign, value and unit are joined or there is no cell. */
  readonly at: CellAddress | null;
  /** Every cell that it is joined from. */
  readonly parts: readonly CellAddress[];
}

export function shownValue(value: IndicatorValue, sources: SourceCells): ShownValue {
  // 88% beside a unit of %, or words beside a sign, stand by themselves.
  const isWhole = value.slot !== null && value.slot.text !== "" && value.slot.text === value.text;
  const slots = isWhole ? [value.slot] : [value.signSlot, value.slot, value.unitSlot];
  const parts = slots.flatMap((slot) => (slot === null ? [] : [slot.at]));
  const only = parts[0];
  if (only === undefined) return { live: { value: value.text }, at: null, parts };
  if (parts.length === 1) return { live: sources.shown(only), at: only, parts };
  const words = parts.map((part) => sources.words(part));
  return {
    live: liveOf(joined(words.map(({ term }) => term)), words.map(({ value: said }) => said).join("")),
    at: null,
    parts,
  };
}

/** A source cell shown by itself, for the budget and the executed amount of the execution rate. */
export function shownCell(place: CellAddress | undefined, sources: SourceCells): ShownValue {
  return place === undefined
    ? { live: { value: "" }, at: null, parts: [] }
    : { live: sources.shown(place), at: place, parts: [place] };
}

/** Whether both are one cell. */
export function isSame(first: CellAddress | null, second: CellAddress): boolean {
  return first !== null && first.row === second.row && first.column === second.column && first.sheet === second.sheet;
}
