import { isPrintedAs, type Decimal } from "../../figures";
import type { Slot } from "../../recognition";
import { statedNumber, type PrintedCells } from "./printed-cells";

/** Whether the cell states a rate at all. */
export function hasRate(stated: Slot | null): stated is Slot {
  return stated !== null && statedNumber(stated) !== null;
}

/** Whether a stated rate is this one, rounded as its column is printed. */
export function statesRate(stated: Slot, rate: Decimal, cells: PrintedCells): boolean {
  return cells.rate(stated).some((one) => isPrintedAs(rate, one));
}
