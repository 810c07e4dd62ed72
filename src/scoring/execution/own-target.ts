import { HUNDRED, type Decimal } from "../../figures";
import { isPercent } from "../../language";
import type { IndicatorRow } from "../../recognition";

/** A rate other than 100% that a row of 预算执行率 sets as its target, in %; null where it sets none. */
export function ownTargetOf({ target: { reading } }: IndicatorRow): Decimal | null {
  if (reading.kind !== "quantity" || !isPercent(reading.number.unit) || reading.sign.startsWith("<")) return null;
  const { value } = reading.number;
  return value.gt(0) && !value.eq(HUNDRED) ? value : null;
}
