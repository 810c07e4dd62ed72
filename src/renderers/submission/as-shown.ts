import { cellNumber, decimalOfCell, roundTo } from "../../figures";

/** General shows eleven characters at most, the point among them. */
const GENERAL_WIDTH = 11;
const PERCENT_PLACES = 2;
/** What a format shows as it is: texts in quotes, one character behind a backslash, fills, and colours or currencies. */
const WORDS = /"[^"]*"|\\.|[_*].|\[[^\]]*\]/g;
/** Dates, times, fractions, powers of ten and texts are no decimals. */
const NO_DECIMALS = /[ymdhse@/]|general/i;

/**
 * A number as a person reads it off its cell, rounded half away from zero: the result of a formula carries the noise of
 * binary arithmetic behind it (5960.700000000001 for 5960.7). `format` is absent for General.
 */
export function asShown(value: number, format: string | undefined): number {
  const decimals = format === undefined ? decimalsOfGeneral(value) : decimalsOf(format);
  // Zero has no sign in a cell.
  return decimals === null ? value : cellNumber(roundTo(decimalOfCell(value), decimals)) + 0;
}

/** A number as it was typed: Excel keeps and shows fifteen digits, what stands behind them came from a calculation. */
export function asTyped(value: number): number {
  return cellNumber(decimalOfCell(value));
}

/** 5960.700000000001 → 6; null where General goes over to powers of ten. */
function decimalsOfGeneral(value: number): number | null {
  const size = Math.abs(value);
  if (size >= 1e11 || (size > 0 && size < 1e-4)) return null;
  return Math.max(0, GENERAL_WIDTH - 1 - String(Math.trunc(size)).length);
}

/** #,##0.00 → 2, 0.0% → 3; null where the format shows another number than the cell's: dates, thousands (0,). */
function decimalsOf(format: string): number | null {
  const plain = format.replace(WORDS, "").split(";")[0]!;
  if (NO_DECIMALS.test(plain) || !/[0#?]/.test(plain)) return null;
  const isInThousands = /,+(?:\.|[^0#?.,]*$)/.test(plain);
  if (isInThousands) return null;
  const decimals = /\.([0#?]+)/.exec(plain)?.[1]?.length ?? 0;
  const percents = plain.match(/%/g)?.length ?? 0;
  return decimals + PERCENT_PLACES * percents;
}
