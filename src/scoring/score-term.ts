import { mayBeText, orElse, rounded, text, type Term } from "../figures/term";
import type { SchemeOptions } from "./scheme";

/** What a score shows while it waits for a judgement. */
export const PENDING = "待定";

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
