import type { Dossier, IndicatorRow } from "../../recognition";
import type { Evaluation } from "../evaluation";
import { executionFunds } from "../execution/execution";
import { RatioBook } from "../ratios";
import type { Rule, RuleContext } from "../rule";
import { RULES } from "../rules";
import { schemeRules } from "./scheme-rules";
import { choose, contextOf, settingOf } from "./score-indicators";

/** The rules that the user may choose for a row. */
export interface RuleOffers {
  /** What the row is scored by where the user chooses nothing in the pane. */
  readonly inferred: Rule;
  readonly usable: readonly Rule[];
  /** Rules that would give this row no score, each with why. */
  readonly unusable: readonly { readonly rule: Rule; readonly why: string }[];
}

/** What a target alone says comes before what a standard must say, and the accountant's own judgement last. */
const IN_ORDER: readonly Rule[] = [...RULES.slice(0, -1).reverse(), ...RULES.slice(-1)];

/** Asks every rule whether it could score this row of an evaluation; null where it is not one of its indicators. */
export function ruleOffers(
  dossier: Dossier,
  { form, formIndex, scheme }: Evaluation,
  row: IndicatorRow,
): RuleOffers | null {
  if (!form.indicators.includes(row)) return null;
  const project = dossier.projects.find((one) => one.form === formIndex) ?? null;
  const setting = settingOf(form, {
    scheme,
    year: dossier.year,
    ratios: new RatioBook(dossier),
    funds: executionFunds(form, project, scheme),
  });
  const context = contextOf({ ...row, chosenMethod: undefined }, setting);
  const asked = IN_ORDER.map((rule) => ({ rule, why: whyNot(rule, context) }));
  return {
    inferred: choose(context, schemeRules(scheme)).rule,
    usable: asked.flatMap(({ rule, why }) => (why === null ? [rule] : [])),
    unusable: asked.flatMap(({ rule, why }) => (why === null ? [] : [{ rule, why }])),
  };
}

function whyNot(rule: Rule, context: RuleContext): string | null {
  const selection = rule.select({ ...context, isChosen: true });
  return selection === null ? (rule.lacking ?? "") : (selection.problem ?? null);
}
