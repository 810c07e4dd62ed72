import { decimal, type Decimal } from "../../figures";
import type { Slot } from "../../recognition";

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
