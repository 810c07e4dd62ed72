import type { Notices } from "../notices";
import { type Decimal, ZERO } from "../../figures";
import type { CellRange } from "../../workbook";

/**
 * The numbers of a field side by side, a project or a source of money each and in the same order for every field; null
 * where there is none.
 */
type AmountsOf = (field: "initialBudget" | "adjustment" | "executed") => readonly (Decimal | null)[];

/**
 * Whether an amount called 预算调整数 is what the budget became, and not what it was changed by: everywhere it covers
 * what was spent and is no small part of the initial one. It is told either way, at the heading.
 */
export function isBudgetItself(amounts: AmountsOf, heading: string, at: CellRange, notices: Notices): boolean {
  const isItself = coversSpending(amounts);
  notices.add(isItself ? "adjustment-as-budget" : "adjustment-only", [at], { header: heading });
  return isItself;
}

function coversSpending(amounts: AmountsOf): boolean {
  const [initial, executed] = [amounts("initialBudget"), amounts("executed")];
  let rows = 0;
  for (const [row, whole] of amounts("adjustment").entries()) {
    const before = initial[row] ?? ZERO;
    const least = executed[row] ?? ZERO;
    if (before.eq(ZERO) && least.eq(ZERO)) continue;
    if (whole === null || whole.lt(least) || whole.times(2).lt(before)) return false;
    rows++;
  }
  return rows > 0;
}
