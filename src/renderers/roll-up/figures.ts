import { cellNumber, decimal, roundTo, sum, type Decimal } from "../../figures";

/** The mean in 分, to 2 decimals; null of none. */
export function meanOf(scores: readonly Decimal[]): Decimal | null {
  return scores.length === 0 ? null : roundTo(sum(scores).div(decimal(scores.length)), 2);
}

/** The number of a cell. */
export function valueOf(value: Decimal | null): number | null {
  return value === null ? null : cellNumber(value);
}
