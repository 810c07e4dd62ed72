import { methodWords } from "../../language";
import type { Rule } from "../rule";
import type { RuleId } from "../rule-id";
import { RULES } from "./list";

export { RULES };

const BY_ID: ReadonlyMap<RuleId, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

const BY_METHOD: ReadonlyMap<string, Rule> = new Map(
  RULES.flatMap((rule) => [rule.term, ...rule.methods].map((method) => [method, rule] as const)),
);

/** The rule of an id. */
export function ruleById(id: RuleId): Rule {
  return BY_ID.get(id)!;
}

/** Whether a rule scores by the form's budget and executed amount, not by target and actual. */
export function readsFunds(id: RuleId): boolean {
  return ruleById(id).reads === "funds";
}

/** The rule that a user's word in 计分方式 means: 至少, 正向指标, 零容忍 …; null where it is none of them. */
export function ruleByMethod(text: string): Rule | null {
  for (const word of methodWords(text)) {
    const rule = BY_METHOD.get(word);
    if (rule) return rule;
  }
  return null;
}
