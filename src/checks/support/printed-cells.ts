import {
  convert,
  decimalsOf,
  decimalsPrinted,
  printedAmount,
  roundTo,
  type AmountUnit,
  type Decimal,
  type Printed,
} from "../../figures";
import { halfWidth } from "../../language";
import type { Slot } from "../../recognition";

/** How the amounts of one column are printed, in 元. */
export type AmountColumn = (amount: Slot) => Printed;

/**
 * How the amounts in the cells of one column are printed: with the most decimals that one of them shows, since a 0 at
 * the end is often not shown. Amounts that are kept in a unit of their own ("620.82万元") stand for themselves. The
 * column is looked through when the first of its amounts is asked for.
 */
export function amountColumn(cells: () => Iterable<Slot | null>, unit: AmountUnit): AmountColumn {
  let decimals: ReadonlyMap<AmountUnit, number> | null = null;
  return (amount) => {
    decimals ??= decimalsByUnit(cells(), unit);
    const own = amount.ownUnit ?? unit;
    return printedAmount(ownValue(amount, unit), decimals.get(own) ?? 0, own);
  };
}

function decimalsByUnit(cells: Iterable<Slot | null>, unit: AmountUnit): Map<AmountUnit, number> {
  const most = new Map<AmountUnit, number>();
  for (const cell of cells) {
    if (!cell?.number) continue;
    const own = cell.ownUnit ?? unit;
    most.set(own, Math.max(most.get(own) ?? 0, decimalsShown(cell.text, ownValue(cell, unit))));
  }
  return most;
}

/** The amount of the cell in the unit that the cell keeps it in. */
function ownValue({ number, ownUnit }: Slot, unit: AmountUnit): Decimal {
  return convert(number!, unit, ownUnit ?? unit);
}

const DIGITS = /\d[\d,]*(?:\.\d+)?/;

/**
 * How many decimals a cell shows of its number: 2 for 138.50. Where it shows something else (#### in a narrow column),
 * as many as the number has.
 */
export function decimalsShown(text: string, value: Decimal): number {
  const digits = DIGITS.exec(halfWidth(text))?.[0].replaceAll(",", "");
  const decimals = digits === undefined ? 0 : decimalsPrinted(digits);
  return digits !== undefined && roundTo(value.abs(), decimals).eq(digits) ? decimals : decimalsOf(value);
}
