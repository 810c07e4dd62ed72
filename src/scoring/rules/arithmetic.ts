import { maximum, ZERO, type Decimal } from "../../figures";
import type { Outcome } from "../rule";

/** Nothing to compute with: the item waits. */
export const WAITING: Outcome = { score: null, completion: null };

/** weight × actual ÷ floor for an actual below the floor; below a floor of 0 or less the distance counts. */
export function belowFloor(weight: Decimal, actual: Decimal, floor: Decimal): Decimal {
  if (floor.eq(ZERO)) return ZERO;
  if (floor.gt(ZERO)) return maximum(ZERO, weight.times(actual).div(floor));
  const size = floor.abs();
  return maximum(ZERO, weight.times(size.minus(floor).plus(actual)).div(size));
}

/** The same as an Excel expression. The products come first, as in the exact arithmetic. */
export function belowFloorFormula(weight: string, actual: string, floor: string): string {
  const below = `MAX(0,${weight}*(ABS(${floor})-${floor}+${actual})/ABS(${floor}))`;
  return `IF(${floor}=0,0,IF(${floor}>0,MAX(0,${weight}*${actual}/${floor}),${below}))`;
}

/** weight × max(0, 1 − excess ÷ ceiling) for an actual above the ceiling: 0 from twice the ceiling. */
export function aboveCeiling(weight: Decimal, actual: Decimal, ceiling: Decimal): Decimal {
  if (ceiling.eq(ZERO)) return ZERO;
  const size = ceiling.abs();
  return maximum(ZERO, weight.times(size.minus(actual).plus(ceiling)).div(size));
}

/** The same as an Excel expression. */
export function aboveCeilingFormula(weight: string, actual: string, ceiling: string): string {
  return `IF(${ceiling}=0,0,MAX(0,${weight}*(ABS(${ceiling})-${actual}+${ceiling})/ABS(${ceiling})))`;
}

/** actual ÷ target; null over a target of 0. */
export function completionOf(actual: Decimal, target: Decimal): Decimal | null {
  return target.eq(ZERO) ? null : actual.div(target);
}
