import { decimal, type Decimal } from "../../figures";
import { cell, minus, over, times, type Term } from "../../figures/term";
import type { Operand } from "../operand";

/** One named ratio of a unit's whole spending (财预〔2013〕53号). */
export interface RatioDefinition {
  readonly id: string;
  readonly name: string;
  /** Other spellings of the name, as they stand in forms. */
  readonly aliases: readonly string[];
  /** share: numerator ÷ denominator; change: (numerator − denominator) ÷ denominator. */
  readonly kind: "share" | "change";
  /** Which way is better. */
  readonly direction: "at-least" | "at-most";
  readonly numerator: RatioPart;
  readonly denominator: RatioPart;
}

/** A part of a ratio: its term in the framework, and the quantity that recognition reads it as. */
export interface RatioPart {
  readonly term: string;
  readonly name: string;
  /** The columns that it may stand in, best first; "" is a table that does not tell columns apart. */
  readonly columns: readonly string[];
}

/** How numerator and denominator make the actual: share × scale, or change × scale (100 gives a percentage). */
export interface RatioUse {
  readonly id: string;
  readonly name: string;
  readonly kind: RatioDefinition["kind"];
  readonly scale: string;
}

/** A ratio whose parts are both in the workbook. */
export interface RatioValue {
  readonly definition: RatioDefinition;
  /** The fraction, unrounded. */
  readonly value: Decimal;
  readonly operands: readonly [Operand, Operand];
}

const NUMERATOR = cell("numerator");
const DENOMINATOR = cell("denominator");
const CHANGE = minus(NUMERATOR, DENOMINATOR);

/** What numerator and denominator make, times the scale (1: a fraction, 100: a percentage); none over a denominator of 0. */
export function ratioTerm({ kind, scale }: Pick<RatioUse, "kind" | "scale">): Term {
  return over(times(kind === "share" ? NUMERATOR : CHANGE, decimal(scale)), DENOMINATOR);
}
