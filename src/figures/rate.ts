import type { Decimal } from "./decimal";

/**
 * 预算执行率 and its kin as a fraction (1 is 100%), unrounded; null where the divisor is zero: a zero budget has
 * no rate ("不适用"), never 0% and never infinity.
 */
export function rate(part: Decimal | null, whole: Decimal | null): Decimal | null {
  return part === null || whole === null || whole.eq(0) ? null : part.div(whole);
}
