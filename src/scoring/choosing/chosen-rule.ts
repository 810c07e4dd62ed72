import { withoutSpaces } from "../../language";
import type { Finding } from "../../figures";
import type { IndicatorRow } from "../../recognition";
import { rangeOf, type CellRange } from "../../workbook";
import type { ChosenBy } from "../rule-id";
import type { Rule, RuleContext, Selection } from "../rule";
import { RULES, ruleById, ruleByMethod } from "../rules";
import { IN_PROPORTION } from "../rules/at-least";
import { boundSign } from "../reading/names";
import { tell } from "../reading/wording";

/** One word that names a rule for a row, with where the user said it. */
interface Said {
  readonly by: ChosenBy;
  readonly text: string;
  readonly at: CellRange;
  /** How a finding speaks of it. */
  readonly words: string;
  /** Why the rule was taken. */
  readonly reason: string;
}

/** What the user chose for a row. */
export interface UsersChoice {
  /** null where nothing was chosen, or nothing that can be used in this row. */
  readonly chosen: { readonly rule: Rule; readonly selection: Selection } | null;
  /** What is to be told, once it is known by which rule the row is scored. */
  tellWith(used: Rule): readonly Finding[];
}

/** The rule that the user chose for the row: in the pane, else in the column 计分方式. */
export function usersChoice(context: RuleContext): UsersChoice {
  const said = saidOf(context.row);
  const findings: Finding[] = [];
  const unusable: { said: Said; rule: Rule }[] = [];
  const tellWith = (used: Rule): readonly Finding[] => [
    ...findings,
    ...unusable.map(({ said: { words, at }, rule: { lacking } }) =>
      tell("method-unusable", [at], { said: words, why: lacking ?? "", rule: used.term }),
    ),
  ];
  for (const [index, one] of said.entries()) {
    const rule = directed(ruleByMethod(one.text), one.text, context);
    const selection = rule?.select({ ...context, isChosen: true });
    if (rule && selection) {
      findings.push(...said.slice(index + 1).flatMap((other) => overridden(other, one, rule, context.row)));
      if (isAgainstSign(rule, context)) {
        const words = { said: one.words, target: context.row.target.text, rule: rule.term };
        findings.push(tell("method-against-sign", [one.at], words));
      }
      const { by: chosenBy, reason } = one;
      return { chosen: { rule, selection: { ...selection, reason, chosenBy, isGuess: false } }, tellWith };
    }
    if (rule) unusable.push({ said: one, rule });
    else findings.push(tell("method-unknown", [one.at], { said: one.words, known: TERMS }));
  }
  return { chosen: null, tellWith };
}

/** 按比例 says nothing of which way is better: the target does. */
function directed(rule: Rule | null, text: string, context: RuleContext): Rule | null {
  if (rule === null || !IN_PROPORTION.some((word) => withoutSpaces(text).startsWith(word))) return rule;
  if (context.target.kind === "range") return ruleById("range");
  return RULES.find(({ sense }) => sense === boundSign(context))!;
}

/** 正向 for a target of ≤60天, 反向 for one of ≥95%. */
function isAgainstSign({ sense }: Rule, { target }: RuleContext): boolean {
  const sign = target.kind === "quantity" ? target.sign : "";
  if (sense === ">=") return sign === "<=" || sign === "<";
  return sense === "<=" && (sign === ">=" || sign === ">");
}

const TERMS = RULES.map(({ term }) => term).join("、");

/** What the user said of the row, the latest first: the pane is where a rule is chosen after the form was filled. */
function saidOf({ name, nameAt, method, chosenMethod }: IndicatorRow): readonly Said[] {
  const said: Said[] = [];
  if (chosenMethod !== undefined) {
    said.push({
      by: "pane",
      text: chosenMethod,
      at: rangeOf(nameAt),
      words: `您在面板中为指标“${name}”选定的“${chosenMethod}”`,
      reason: `在面板中选定为“${chosenMethod}”`,
    });
  }
  if (method !== null && method.text !== "") {
    said.push({
      by: "column",
      text: method.text,
      at: rangeOf(method.at),
      words: `“计分方式”写的“${method.text}”`,
      reason: `计分方式选定为“${method.text}”`,
    });
  }
  return said;
}

/** Two words for one rule contradict nothing. */
function overridden(other: Said, used: Said, rule: Rule, { name }: IndicatorRow): readonly Finding[] {
  if (ruleByMethod(other.text) === rule) return [];
  return [tell("method-overridden", [other.at], { name, text: other.text, chosen: used.text })];
}
