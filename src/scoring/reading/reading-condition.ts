import { decimal, ONE, type Decimal } from "../../figures";
import { all, any, cell, is, number, size, times, type Term } from "../../figures/term";
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

/** The condition of the numbers by role. */
export function conditionTerm(condition: ReadingCondition): Term {
  const { holds } = condition;
  if (condition.kind === "zero-target") return is(TARGET, holds ? "=" : "<>", 0);
  if (condition.kind === "at-most") return is(size(cell(condition.role)), holds ? "<=" : ">", condition.most);
  const { multiple, of, most } = condition;
  const target = of === null ? TARGET : number(of);
  const [own, goal] = [times(ACTUAL, ACTUAL), times(target, target)];
  const [isActualZero, isTargetZero] = [is(ACTUAL, "=", 0), is(target, "=", 0)];
  // |actual × multiple ÷ target| is nearer to 1 than |actual ÷ target| while actual² × multiple < target², or > it
  // where the multiple makes the number smaller.
  const [less, more] = multiple.lt(ONE) ? ([">", "<="] as const) : (["<", ">="] as const);
  if (holds) {
    const isNear = any([isActualZero, isTargetZero, is(own, less, times(goal, multiple))]);
    return most === null ? isNear : all([is(size(ACTUAL), "<=", most.times(multiple)), isNear]);
  }
  const isLarge = most === null ? [] : [is(size(ACTUAL), ">", most)];
  return any([isActualZero, ...isLarge, is(times(own, multiple), more, goal)]);
}

const TARGET = cell("target");
const ACTUAL = cell("actual");

/** The largest bare number that is read as a fraction where percentages are meant: 1.5 is 150%. */
export const LARGEST_FRACTION = decimal("1.5");
