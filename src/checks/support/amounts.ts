import { convert, decimal, decimalsOf, roundTo, type AmountUnit, type Decimal } from "../../figures";
import type { Slot } from "../../recognition";

/** An amount in a cell: its number and the unit of its table; null where the cell has no number. */
export interface StatedAmount {
  readonly value: Decimal;
  readonly unit: AmountUnit;
}

/** The amount of a cell in its table's unit; null where there is none. */
export function amountOf(slot: Slot | null | undefined, unit: AmountUnit): StatedAmount | null {
  return slot?.number ? { value: slot.number, unit } : null;
}

/**
 * How two amounts stand to one another. "rounded": equal once the finer one is rounded to the decimals of the
 * coarser one (202.6 and 202.64). "unit": ten thousand times as much, as when 元 stand under 万元.
 */
export type AmountRelation = "same" | "rounded" | "unit" | "different";

/** Compares two amounts after conversion of units. */
export function relate(first: StatedAmount, second: StatedAmount): AmountRelation {
  const inFirst = convert(second.value, second.unit, first.unit);
  if (inFirst.eq(first.value)) return "same";
  if (isTenThousandfold(first.value, inFirst)) return "unit";
  const inSecond = convert(first.value, first.unit, second.unit);
  const isRounded =
    roundTo(inFirst, decimalsOf(first.value)).eq(first.value) ||
    roundTo(inSecond, decimalsOf(second.value)).eq(second.value);
  return isRounded ? "rounded" : "different";
}

const TEN_THOUSAND = decimal(10000);

/** Whether one is ten thousand times the other, within the half percent that rounding may have taken. */
export function isTenThousandfold(first: Decimal, second: Decimal): boolean {
  // Four digits more, give or take what a leading digit makes of it; nearly all pairs are told apart here.
  const digits = Math.abs(first.e - second.e);
  if (digits < 3 || digits > 5) return false;
  const [small, large] = first.abs().lt(second.abs()) ? [first.abs(), second.abs()] : [second.abs(), first.abs()];
  if (small.eq(0)) return false;
  const scaled = small.times(TEN_THOUSAND);
  return scaled.minus(large).abs().lte(scaled.times("0.005"));
}

const LEAST_SLIP = decimal(1000);
const SURE_SLIP = decimal(9500);
const MOST_SLIP = decimal(20000);

/**
 * Whether budget and spending of one line stand in different units (元 under 万元). Spending a thousand times the
 * budget is no overspending; a budget ten thousand times the spending is no poor execution.
 */
export function isUnitSlip(budget: Slot | null | undefined, executed: Slot | null | undefined): boolean {
  const first = budget?.number?.abs();
  const second = executed?.number?.abs();
  if (!first || !second || first.eq(0) || second.eq(0)) return false;
  const [small, large, least] = second.gt(first) ? [first, second, LEAST_SLIP] : [second, first, SURE_SLIP];
  return large.gte(small.times(least)) && large.lte(small.times(MOST_SLIP));
}

/** Half of the last printed decimal for each of `count` numbers: what rounding can make of a sum. */
export function roundingRoom(count: number, decimals: number): Decimal {
  return decimal(10).pow(-decimals).times(count).div(2);
}
