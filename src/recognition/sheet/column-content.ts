import { type Decimal, HUNDRED, sum, ZERO } from "../../figures";
import type { SheetGrid } from "./grid";
import type { HeaderColumn } from "./header";
import type { SheetReader } from "./sheet-reader";
import { amountWritten, slotAt } from "./slot";

/** The numbers of a column by row; null where a row has none. */
export type Numbers = readonly (Decimal | null)[];

type Below = (heading: HeaderColumn) => Numbers;

/** So many rows tell what a column is. */
export const MOST_ROWS = 40;

/** The last row below a header that tells what its columns are: where another begins, the table is over. */
export function lastToldRow({ grid, headers }: SheetReader, top: number): number {
  const end = Math.min(grid.usedRows[grid.usedRows.length - 1] ?? top, top + MOST_ROWS - 1);
  for (let row = top; row <= end; row++) if (headers.find(row) !== null) return row - 1;
  return end;
}

/** The numbers below a heading, from one row to another. */
export function cellsBelow(grid: SheetGrid, top: number, last: number, { column }: HeaderColumn): Numbers {
  const found: (Decimal | null)[] = [];
  for (let row = top; row <= last; row++) found.push(amountWritten(slotAt(grid, row, column)));
  return found;
}

/** The column that is the sum of the others in every row; null where none is. */
export function sumOfOthers(columns: readonly HeaderColumn[], below: Below): HeaderColumn | null {
  if (columns.length < 3) return null;
  return columns.find((whole) => addsUp(below(whole), columns.filter((other) => other !== whole).map(below))) ?? null;
}

function addsUp(whole: Numbers, parts: readonly Numbers[]): boolean {
  let rows = 0;
  for (const [row, total] of whole.entries()) {
    if (total === null) continue;
    const known = parts.map((part) => part[row] ?? null).filter((part) => part !== null);
    if (known.length === 0) continue;
    if (!sum(known).eq(total)) return false;
    if (!total.eq(ZERO)) rows++;
  }
  return rows > 0;
}

/** Of several budgets the one that is only what `initial` was changed by, with what it became. */
export function changesOf(
  initial: HeaderColumn,
  budgets: readonly HeaderColumn[],
  below: Below,
): { readonly change: HeaderColumn; readonly result: HeaderColumn } | null {
  for (const change of budgets) {
    for (const result of budgets) {
      if (result !== change && addsUp(below(result), [below(initial), below(change)])) return { change, result };
    }
  }
  return null;
}

/** In how many rows `spent` ÷ `budget` is what the rate column shows, as a fraction or as a percentage. */
export function quotientRows(budget: Numbers, spent: Numbers, rate: Numbers): number {
  return rate.filter((shown, row) => {
    const divisor = budget[row];
    const dividend = spent[row];
    if (shown === null || !divisor || !dividend || divisor.eq(ZERO)) return false;
    const quotient = dividend.div(divisor).times(HUNDRED);
    return isNear(quotient, shown.times(HUNDRED)) || isNear(quotient, shown);
  }).length;
}

/** Rates are printed with two decimals, with one or with none. */
function isNear(quotient: Decimal, percent: Decimal): boolean {
  return (
    [0, 1, 2].some((decimals) => quotient.round(decimals).eq(percent)) || quotient.minus(percent).abs().lt("0.006")
  );
}
