import type { Decimal } from "../figures";
import type { CellAddress } from "../workbook";

/** Where a number of a rule comes from, so that the working paper can read it live. */
export type OperandSource =
  /** The cell holds the number itself; the operand is cell × factor (0.01 turns 95 into a fraction, 100 back). */
  | { readonly kind: "cell"; readonly at: CellAddress; readonly factor: Decimal }
  /** The cell's text is one number between fixed words; the operand is that number × factor. */
  | {
      readonly kind: "affixed";
      readonly at: CellAddress;
      readonly prefix: string;
      readonly suffix: string;
      readonly factor: Decimal;
    }
  /** Only the engine can read the text; it counts while the cell still says `text`. */
  | { readonly kind: "reading"; readonly at: CellAddress; readonly text: string }
  /** The scheme's own number (a default weight): a plain constant. */
  | { readonly kind: "scheme" };

/** The roles in which numbers enter a rule. Rates and quantities in the unit of the target. */
export type OperandRole =
  | "target"
  | "low"
  | "high"
  | "actual"
  | "weight"
  | "budget"
  | "executed"
  | "carried-over"
  | "given"
  | "coefficient"
  | "numerator"
  | "denominator";

export interface Operand {
  readonly role: OperandRole;
  readonly value: Decimal;
  readonly source: OperandSource;
  /** It is a day: a date, as its number in Excel, or one that comes again and again, as 15 of 每月15日前. */
  readonly day?: "date" | "recurring";
}
