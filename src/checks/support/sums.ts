import { sum, ZERO, type Decimal, decimalsOf } from "../../figures";
import { roundingRoom } from "./amounts";

/** How parts stand to their stated total. "rounded": off by no more than their printed decimals can explain. */
export type SumRelation = "same" | "rounded" | "different";

export interface SumComparison {
  readonly relation: SumRelation;
  readonly sum: Decimal;
  /** Stated total − sum. */
  readonly difference: Decimal;
}

/** Amounts in 元 are exact to the cent: their rounding explains nothing. */
const FINEST_ROUNDED = 4;

/** Compares parts with their stated total. */
export function compareSum(parts: readonly Decimal[], total: Decimal, isInYuan: boolean): SumComparison {
  const added = sum(parts);
  const difference = total.minus(added);
  if (difference.eq(0)) return { relation: "same", sum: added, difference: ZERO };
  const decimals = Math.max(decimalsOf(total), ...parts.map(decimalsOf));
  const isRounded =
    !isInYuan && decimals <= FINEST_ROUNDED && difference.abs().lte(roundingRoom(parts.length, decimals));
  return { relation: isRounded ? "rounded" : "different", sum: added, difference };
}
