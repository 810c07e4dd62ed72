import { decimal, roundTo, type Decimal, decimalsOf } from "../../figures";
import type { Slot } from "../../recognition";
import { roundingRoom } from "./amounts";

const HUNDREDTH = decimal("0.01");

/** Quotients that a spreadsheet stored are exact to fifteen digits; nine decimals are compared. */
const NOISE = decimal("0.000000001");

/**
 * Whether a stated rate says what was computed, to the decimals that it is stated with. A cell may hold 0.9956,
 * 99.56 or the text "99.56%": each is accepted in the sense that fits.
 */
export function statesRate(stated: Slot, computed: Decimal): boolean {
  return readings(stated).some((value) => {
    const room = roundingRoom(1, Math.min(decimalsOf(value), 9)).plus(NOISE);
    return value.minus(computed).abs().lte(room);
  });
}

/** Whether the cell states a rate at all. */
export function hasRate(stated: Slot | null): stated is Slot {
  return stated !== null && readings(stated).length > 0;
}

/** The stated rate as a fraction, read as a percentage where it is plainly one (99.56, 100). */
export function statedFraction(stated: Slot): Decimal | null {
  const values = readings(stated);
  return values.find((value) => value.lte("1.5")) ?? values.at(-1) ?? null;
}

function readings(stated: Slot): readonly Decimal[] {
  if (stated.number !== null) return [tidy(stated.number), tidy(stated.number.times(HUNDREDTH))];
  const percent = /^(-?\d+(?:\.\d+)?)\s*[%％]$/.exec(stated.text);
  return percent ? [decimal(percent[1]!).times(HUNDREDTH)] : [];
}

function tidy(value: Decimal): Decimal {
  return decimalsOf(value) > 15 ? roundTo(value, 15) : value;
}
