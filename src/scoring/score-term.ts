import { mayBeText, orElse, rounded, text, type Term } from "../figures/term";
import type { ScoreState } from "./evaluation";
import type { SchemeOptions } from "./scheme";

/** What a score shows while it waits for a judgement. */
export const PENDING = "待定";
/** What a score shows where the row is left out. */
export const NOT_APPLICABLE = "不适用";
/** What a score shows where another row of the same pool counts in its place. */
export const PASSED_OVER = "不计";

/** The word in the place of a score that there is none of. */
export function wordOf(state: ScoreState): string {
  return WORDS[state] ?? PENDING;
}

const WORDS: Readonly<Partial<Record<ScoreState, string>>> = {
  "not-applicable": NOT_APPLICABLE,
  "passed-over": PASSED_OVER,
};

/** The points as a score shows them: rounded as the scheme says, or 待定. */
export function scoreOf(points: Term, decimals: SchemeOptions["scoreDecimals"]): Term {
  let made = scores[decimals].get(points);
  if (!made) {
    made = rounded(points, decimals);
    if (mayBeText(points)) made = orElse(made, text(PENDING));
    scores[decimals].set(points, made);
  }
  return made;
}

/** Rules give one term for many rows. */
const scores = [new WeakMap<Term, Term>(), new WeakMap<Term, Term>(), new WeakMap<Term, Term>()] as const;
