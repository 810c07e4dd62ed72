import { decimal, type Decimal } from "../../figures";
import type { OperandRole } from "../operand";

/**
 * What has to stay true of the numbers for a row to be read as it was: a bare 0.95 beside ≥95% is 95% only while it
 * is a small number, and a target of 0 is another rule's than one of 5. Where it no longer holds the score can't be
 * calculated live. The numbers are those that the rule works with.
 */
export type ReadingCondition =
  /** The target is zero, or is not. */
  | { readonly kind: "zero-target"; readonly holds: boolean }
  /** The number lies within ±most, or beyond. */
  | { readonly kind: "at-most"; readonly role: OperandRole; readonly most: Decimal; readonly holds: boolean }
  /**
   * A bare actual was multiplied because that brings it nearer to the target (`of`; null: the target's own cell) and,
   * where `most` is given, because it was not above that before; or it was left as it is.
   */
  | {
      readonly kind: "scaled-actual";
      readonly multiple: Decimal;
      readonly of: Decimal | null;
      readonly most: Decimal | null;
      readonly holds: boolean;
    };

/** The condition as an Excel expression (no "="). */
export function conditionFormula(condition: ReadingCondition, cell: (role: OperandRole) => string): string {
  if (condition.kind === "zero-target") return `${cell("target")}${condition.holds ? "=" : "<>"}0`;
  if (condition.kind === "at-most")
    return `ABS(${cell(condition.role)})${condition.holds ? "<=" : ">"}${condition.most.toFixed()}`;
  const { multiple, of, most, holds } = condition;
  const [actual, target] = [cell("actual"), of === null ? cell("target") : of.toFixed()];
  // |actual × multiple ÷ target| is nearer to 1 than |actual ÷ target| while actual² × multiple < target², or > it
  // where the multiple makes the number smaller.
  const [less, more] = multiple.lt(1) ? [">", "<="] : ["<", ">="];
  const power = multiple.toFixed();
  if (holds) {
    const near = `OR(${actual}=0,${target}=0,${actual}*${actual}${less}${target}*${target}*${power})`;
    return most === null ? near : `AND(ABS(${actual})<=${most.times(multiple).toFixed()},${near})`;
  }
  const far = `${actual}*${actual}*${power}${more}${target}*${target}`;
  const beyond = most === null ? far : `ABS(${actual})>${most.toFixed()},${far}`;
  return `OR(${actual}=0,${beyond})`;
}

/** The largest bare number that is read as a fraction where percentages are meant: 1.5 is 150%. */
export const LARGEST_FRACTION = decimal("1.5");
