import {
  convert,
  decimalsOf,
  decimalsPrinted,
  HUNDRED,
  printed,
  printedAmount,
  printedPercent,
  roundTo,
  type AmountUnit,
  type Decimal,
  type Printed,
} from "../../figures";
import { halfWidth } from "../../language";
import { YEARLY_AMOUNTS, type Dossier, type ProjectListRecord, type Slot } from "../../recognition";
import { remembered } from "./remembered";

/**
 * How the cells of the tables are printed: with the most decimals that one of their column shows, since a 0 at the end
 * is often not shown. A cell that stands in no column has the decimals that it shows itself.
 */
export interface PrintedCells {
  /** The amount of a cell with a number in 元; its number is in `unit`. */
  amount(cell: Slot, unit: AmountUnit): Printed;
  /** The rate that a cell states, as a fraction: 0.9956, 99.56 and "99.56%" are read in each sense that they can have. */
  rate(cell: Slot): readonly Printed[];
}

/** The columns are looked through when the first cell is asked for. */
export const printedCells = remembered(({ dossier }): PrintedCells => {
  let amounts: Decimals | null = null;
  let rates: Decimals | null = null;
  return {
    amount(cell, unit) {
      amounts ??= amountDecimals(dossier);
      const own = cell.ownUnit ?? unit;
      const value = convert(cell.number!, unit, own);
      return printedAmount(value, amounts.get(keyOf(cell)) ?? decimalsShown(cell.text, value), own);
    },
    rate(cell) {
      rates ??= rateDecimals(dossier);
      const stated = statedNumber(cell);
      if (stated === null) return [];
      const shown = rates.get(keyOf(cell)) ?? decimalsShown(cell.text, stated.value);
      return stated.isPercent
        ? [printedPercent(stated.value, shown)]
        : [printed(stated.value, shown), printedPercent(stated.value, shown)];
    },
  };
});

/** The number of a rate cell as it is shown, and whether a % stands behind it. */
export function statedNumber({ number, text }: Slot): { readonly value: Decimal; readonly isPercent: boolean } | null {
  if (number === null) return null;
  const isPercent = halfWidth(text).endsWith("%");
  return { value: isPercent ? number.times(HUNDRED) : number, isPercent };
}

/** Of a number that a spreadsheet calculated, the fifteenth digit may be off. */
const SURE_DIGITS = 14;
const DIGITS = /\d[\d,]*(?:\.\d+)?/;

/**
 * How many decimals a cell shows of its number: 2 for 138.50. Where it shows something else (#### in a narrow column),
 * as many as the number has.
 */
export function decimalsShown(text: string, value: Decimal): number {
  const digits = DIGITS.exec(halfWidth(text))?.[0].replaceAll(",", "");
  const decimals = digits === undefined ? 0 : decimalsPrinted(digits);
  if (digits !== undefined && roundTo(value.abs(), decimals).eq(digits)) return decimals;
  return Math.min(decimalsOf(value), SURE_DIGITS - 1 - value.e);
}

/** The decimals of the columns, by cell. */
type Decimals = Map<string, number>;

function amountDecimals({ lists, forms }: Dossier): Decimals {
  const found: Decimals = new Map();
  for (const list of lists) {
    for (const key of YEARLY_AMOUNTS)
      addAmounts(
        found,
        linesOf(list).map((line) => line[key]),
        list.unit,
      );
  }
  for (const { funds } of forms) {
    for (const key of funds === null ? [] : YEARLY_AMOUNTS)
      addAmounts(
        found,
        funds!.rows.map((row) => row[key]),
        funds!.unit,
      );
  }
  return found;
}

function rateDecimals({ lists, forms }: Dossier): Decimals {
  const found: Decimals = new Map();
  for (const list of lists)
    addRates(
      found,
      linesOf(list).map(({ statedRate }) => statedRate),
    );
  for (const { funds } of forms)
    addRates(
      found,
      (funds?.rows ?? []).map((row) => row.rate),
    );
  return found;
}

function linesOf({ rows, total, subtotals }: ProjectListRecord) {
  return [...rows, ...subtotals, ...(total === null ? [] : [total])];
}

/** Amounts that are kept in a unit of their own ("620.82万元") are no measure for the others. */
function addAmounts(found: Decimals, cells: readonly (Slot | null)[], unit: AmountUnit): void {
  const filled = cells.filter((cell): cell is Slot => cell !== null && cell.number !== null);
  for (const same of groups(filled, ({ ownUnit }) => ownUnit ?? unit)) {
    addColumn(found, same, (cell) => convert(cell.number!, unit, cell.ownUnit ?? unit));
  }
}

function addRates(found: Decimals, cells: readonly (Slot | null)[]): void {
  const filled = cells.filter((cell): cell is Slot => cell !== null && cell.number !== null);
  for (const same of groups(filled, (cell) => statedNumber(cell)!.isPercent)) {
    addColumn(found, same, (cell) => statedNumber(cell)!.value);
  }
}

function groups<Key>(cells: readonly Slot[], keyOfCell: (cell: Slot) => Key): Iterable<readonly Slot[]> {
  const found = new Map<Key, Slot[]>();
  for (const cell of cells) {
    const key = keyOfCell(cell);
    const known = found.get(key);
    if (known) known.push(cell);
    else found.set(key, [cell]);
  }
  return found.values();
}

function addColumn(found: Decimals, cells: readonly Slot[], valueOf: (cell: Slot) => Decimal): void {
  const most = cells.reduce((decimals, cell) => Math.max(decimals, decimalsShown(cell.text, valueOf(cell))), 0);
  for (const cell of cells) found.set(keyOf(cell), most);
}

function keyOf({ at }: Slot): string {
  return `${at.sheet}\n${at.row}\n${at.column}`;
}
