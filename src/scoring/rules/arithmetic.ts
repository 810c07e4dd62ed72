import { type Decimal, ZERO } from "../../figures";
import {
  cell,
  either,
  is,
  less,
  minus,
  most,
  over,
  positiveCell,
  size,
  text,
  times,
  type Term,
} from "../../figures/term";
import type { Bounds } from "../rule";
import { PENDING } from "../score-term";
import type { SchemeOptions } from "../scheme";

/** The numbers of a row. */
export const TARGET = cell("target");
export const ACTUAL = cell("actual");
export const WEIGHT = positiveCell("weight");

/** The numbers settle nothing: it waits for a person. */
export const WAITING = text(PENDING);
/** No number at all. */
export const NONE = text("");

/** weight × actual ÷ floor for an actual below the floor; below a floor of 0 or less the distance counts. */
export function belowFloor(floor: Term): Term {
  const inProportion = most(0, over(times(WEIGHT, ACTUAL), floor));
  const byDistance = most(0, less(WEIGHT, minus(floor, ACTUAL), size(floor)));
  return either(is(floor, "=", 0), 0, either(is(floor, ">", 0), inProportion, byDistance));
}

/** weight × max(0, 1 − excess ÷ ceiling) for an actual above the ceiling: 0 from twice the ceiling. */
export function aboveCeiling(ceiling: Term): Term {
  return either(is(ceiling, "=", 0), 0, most(0, less(WEIGHT, minus(ACTUAL, ceiling), size(ceiling))));
}

/** actual ÷ target; none over a target of 0. */
export function completionOf(target: Term): Term {
  return over(ACTUAL, target);
}

/** Where the rule settles nothing a person may give any points up to the weight. */
export function upToWeight(weight: Decimal, score: Decimal | null): Bounds | null {
  return score === null ? { low: ZERO, high: weight } : null;
}

/** A term that depends on the scheme alone, made once for each. */
export function kept(make: (options: SchemeOptions) => Term): (parameters: unknown, options: SchemeOptions) => Term {
  const made = new WeakMap<SchemeOptions, Term>();
  return (_parameters, options) => {
    let term = made.get(options);
    if (!term) made.set(options, (term = make(options)));
    return term;
  };
}
