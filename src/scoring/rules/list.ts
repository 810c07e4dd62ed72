import type { Rule } from "../rule";
import { allOrNothing } from "./all-or-nothing";
import { atLeast } from "./at-least";
import { atMost } from "./at-most";
import { bands } from "./bands";
import { byHand } from "./by-hand";
import { checklist } from "./checklist";
import { compositeOf } from "./composite";
import { deadline } from "./deadline";
import { equal } from "./equal";
import { executionRate } from "./execution-rate";
import { notApplicable } from "./not-applicable";
import { pointsOff } from "./points-off";
import { range } from "./range";
import { threeTiers } from "./three-tiers";
import { window } from "./window";
import { zeroTolerance } from "./zero-tolerance";

/**
 * Every rule, the first that applies counts: what a standard says comes before what the target's words suggest, and
 * the accountant's own judgement, which always applies, last.
 */
export const RULES: readonly Rule[] = [
  notApplicable,
  executionRate,
  window,
  compositeOf(() => RULES),
  pointsOff,
  bands,
  checklist,
  deadline,
  zeroTolerance,
  allOrNothing,
  threeTiers,
  range,
  equal,
  atMost,
  atLeast,
  byHand,
];
