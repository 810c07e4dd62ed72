import { convert, relationOf, sum, sumOf, type AmountUnit, type Decimal, type Relation } from "../../figures";
import type { Slot } from "../../recognition";
import type { PrintedCells } from "./printed-cells";

/** An amount with the unit that its number is in. */
export interface AmountCell {
  readonly slot: Slot;
  readonly unit: AmountUnit;
}

/** A total that a table states, with the amounts that should add up to it. */
export interface StatedTotal {
  /** What states it: 项目清单, “培训项目”, “培训项目”的“年度资金总额”. */
  readonly owner: string;
  /** Whose column it stands in: 年初预算数. */
  readonly label: string;
  readonly total: AmountCell;
  /** The ways in which the table may be meant, the likeliest first: any of them may add up. */
  readonly readings: readonly (readonly AmountCell[])[];
}

/** How a total is missed. */
export interface Mismatch {
  /** "rounded": what is missing may have been lost by rounding. */
  readonly relation: Exclude<Relation, "same">;
  /** The parts together, in the unit of the total. */
  readonly sum: Decimal;
  /** Stated total − sum. */
  readonly difference: Decimal;
  readonly parts: readonly AmountCell[];
}

/** How the parts miss their total; null where they add up in one of the readings, or there is nothing to add. */
export function mismatchOf({ total, readings }: StatedTotal, cells: PrintedCells): Mismatch | null {
  let missed: Mismatch | null = null;
  for (const parts of readings) {
    const found = compared(parts, total, cells);
    if (found === null) return null;
    if (missed === null || (missed.relation === "different" && found.relation === "rounded")) missed = found;
  }
  return missed;
}

/**
 * Amounts in different units that are equal as far as their decimals tell are the same: only within one unit a reader
 * sees that they do not add up.
 */
function compared(parts: readonly AmountCell[], total: AmountCell, cells: PrintedCells): Mismatch | null {
  const added = sum(parts.map(({ slot, unit }) => convert(slot.number!, unit, total.unit)));
  const difference = total.slot.number!.minus(added);
  if (difference.eq(0)) return null;
  const printed = ({ slot, unit }: AmountCell) => cells.amount(slot, unit);
  const relation = relationOf(sumOf(parts.map(printed)), printed(total));
  const isInOneUnit = parts.every((part) => unitOf(part) === unitOf(total));
  if (relation === "same" || (relation === "rounded" && !isInOneUnit)) return null;
  return { relation, sum: added, difference, parts };
}

/** The unit that the cell itself keeps. */
function unitOf({ slot, unit }: AmountCell): AmountUnit {
  return slot.ownUnit ?? unit;
}

/** Whether the total is filled though all its parts say 0, and are no small amounts that were rounded away. */
export function isWithoutParts(stated: StatedTotal, cells: PrintedCells): boolean {
  const { readings } = stated;
  const areAllNought = readings.every((parts) => parts.every(({ slot }) => slot.number!.eq(0)));
  return readings.length > 0 && areAllNought && mismatchOf(stated, cells)?.relation === "different";
}

/**
 * The readings that have amounts. One cell that can't be read (which is told by itself) leaves nothing to say of any
 * of them.
 */
export function readable(readings: readonly (readonly MaybeAmount[])[]): readonly (readonly AmountCell[])[] {
  if (readings.some((cells) => cells.some(({ slot }) => isUnread(slot)))) return [];
  return readings.map((cells) => cells.filter(isFilled)).filter((cells) => cells.length > 0);
}

type MaybeAmount = Omit<AmountCell, "slot"> & { readonly slot: Slot | null };

function isUnread(slot: Slot | null): boolean {
  return slot !== null && slot.number === null && (slot.error !== null || /\d/.test(slot.text));
}

function isFilled(cell: MaybeAmount): cell is AmountCell {
  return cell.slot !== null && cell.slot.number !== null;
}
