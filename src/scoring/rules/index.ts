import { methodWords } from "../../language";
import type { RuleId } from "../rule-id";
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

/** Every rule, the first that applies counts: what a standard says comes before what the target's words suggest. */
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

const BY_ID: ReadonlyMap<RuleId, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

const BY_METHOD: ReadonlyMap<string, Rule> = new Map(
  RULES.flatMap((rule) => [rule.term, ...rule.methods].map((method) => [method, rule] as const)),
);

/** The rule of an id. */
export function ruleById(id: RuleId): Rule {
  return BY_ID.get(id)!;
}

/** The rule that a user's word in 计分方式 means: 至少, 正向指标, 零容忍 …; null where it is none of them. */
export function ruleByMethod(text: string): Rule | null {
  for (const word of methodWords(text)) {
    const rule = BY_METHOD.get(word);
    if (rule) return rule;
  }
  return null;
}
