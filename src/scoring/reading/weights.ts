import { ZERO, decimal, HUNDRED, ONE, sum, type Decimal } from "../../figures";
import type { IndicatorRow, Slot } from "../../recognition";
import { extraOf } from "../extra-points";
import type { Operand } from "../operand";
import { slotSource, type Sourced } from "./operands";

const IN_WORDS = /^([^\d.+-]*)(\d+(?:\.\d+)?)([^\d.]*)$/;
/** Weights written as fractions of 1 sum to about 1 (0.9 without the execution rate's); points sum to far more. */
export const FRACTIONS = { least: "0.75", most: "1.2" };

/** The number of a weight or score cell: 10, "10%", "10分", "（10）"; null where there is none. */
export function pointsOf(slot: Slot | null): Sourced | null {
  if (slot === null || slot.error !== null || slot.text === "") return null;
  const isPercent = slot.text.endsWith("%") || slot.text.endsWith("％");
  // （10） is ten points, not the accountants' minus ten.
  const isBracketed = slot.isTextNumber && /^[（(]/.test(slot.text);
  if (slot.number !== null && !isBracketed) return slotSource(slot, null, isPercent ? HUNDRED : ONE);
  const match = IN_WORDS.exec(slot.text);
  if (!match) return null;
  const [, prefix = "", digits = "", suffix = ""] = match;
  return { value: decimal(digits), source: { kind: "affixed", at: slot.at, prefix, suffix, factor: ONE } };
}

/** The weight of every row as points; where a form writes them as fractions of 1, a weight of 0.1 is 10 points. */
export function weightsOf(rows: readonly IndicatorRow[]): {
  readonly weights: readonly (Operand | null)[];
  readonly areFractions: boolean;
} {
  const read = rows.map((row) => (isLimitOfExtra(row) ? null : pointsOf(row.weight)));
  const known = read.flatMap((one) => (one === null ? [] : [one.value]));
  const total = sum(known);
  const areFractions =
    known.every((value) => value.lte(ONE)) &&
    known.some((value) => value.lt(ONE)) &&
    total.gte(FRACTIONS.least) &&
    total.lte(FRACTIONS.most);
  const weights = read.map((one, index): Operand | null => {
    if (one === null) return null;
    if (!areFractions || one.value.eq(ZERO)) return { role: "weight", ...one };
    const scaled = slotSource(rows[index]!.weight!, null, HUNDRED);
    return { role: "weight", ...scaled };
  });
  return { weights, areFractions };
}

/** ±3 of 加分项, -5 of 扣分项: how far the score may go beside the form's points, no weight. */
function isLimitOfExtra(row: IndicatorRow): boolean {
  return /^[±+＋−-]/.test(row.weight?.text ?? "") && extraOf(row) !== null;
}

/** The points of 总分's weight cell: 100%, or 1 in a form whose weights are fractions, is 100 points. */
export function statedTotalOf(slot: Slot | null, areFractions: boolean): Decimal | null {
  const points = pointsOf(slot)?.value ?? null;
  return points !== null && areFractions && points.lte(ONE) ? points.times(HUNDRED) : points;
}
