import { AMOUNT_UNITS, convert, decimal, decimalOfCell, ONE, type AmountUnit, type Decimal } from "../../figures";

/** A format that may show another number than the cell holds: 0!.0,"万元", 0"."0, and 0.0, in thousands. */
const SCALES = /[!\\"]|,(?=[^#0?]|$)|[万亿千百]/;
/** Nothing but blanks, strokes or the marks of a column that is too narrow. */
const SAYS_NOTHING = /^[\s#\-—–_]*$/;
const OTHER_NOTATION = /^[-+]?(?:\d+(?:\.\d+)?E[-+]?\d+|(?:\d+ +)?\d+\/\d+)$/i;
const FRACTION = /^([-+]?)(?:(\d+) +)?(\d+)\/(\d+)$/;

/**
 * The text of a number cell: as the cell shows it, and in plain digits where it shows nothing of the number (a zero as
 * "-" or as nothing, ####) or shows it in powers of ten or as a fraction.
 */
export function textOfNumber(value: number, shown: string): string {
  if (shown === String(value)) return shown;
  if (SAYS_NOTHING.test(shown)) return decimalOfCell(value).toFixed();
  if (!OTHER_NOTATION.test(shown)) return shown;
  const fraction = FRACTION.exec(shown);
  // 12/20 is a day where it isn't the number itself.
  if (fraction && Math.abs(valueOf(fraction) - value) > 0.1) return shown;
  return decimalOfCell(value).toFixed();
}

function valueOf([, sign, whole, above, below]: RegExpExecArray): number {
  const value = Number(whole ?? 0) + Number(above) / Number(below);
  return sign === "-" ? -value : value;
}

const SHOWN = /^([-+]?\d[\d,]*(?:\.\d+)?)(亿元?|百万元?|万元?|千元|百元|元)?$/;

/**
 * The unit that an amount cell is kept in, as its number format shows it: 23000 shown as 2.3万元 is 元, 2.3 shown as
 * 2.3万元 is 万元. `columnUnit` is what a number without a unit of its own is shown in. null where what is shown can't
 * be that number in any unit.
 */
export function unitShown(
  value: Decimal,
  shown: string,
  format: string | undefined,
  columnUnit: AmountUnit,
): AmountUnit | null {
  if (format === undefined || !SCALES.test(format)) return columnUnit;
  const found = SHOWN.exec(shown.replace(/\s/g, ""));
  if (!found) return columnUnit;
  const digits = decimal(found[1]!.replaceAll(",", "").replace("+", ""));
  const unit = found[2] === undefined ? columnUnit : unitOf(found[2]);
  const decimals = found[1]!.split(".")[1]?.length ?? 0;
  const candidates = [unit, columnUnit, ...AMOUNT_UNITS];
  return candidates.find((own) => isShown(convert(value, own, unit), digits, decimals)) ?? null;
}

function unitOf(suffix: string): AmountUnit {
  return (suffix.endsWith("元") ? suffix : `${suffix}元`) as AmountUnit;
}

/** Formats round half away from zero; 0"."0 only cuts a whole number in two. */
function isShown(value: Decimal, digits: Decimal, decimals: number): boolean {
  return value
    .minus(digits)
    .abs()
    .lte(ONE.div(decimal(10).pow(decimals)).div(2));
}
