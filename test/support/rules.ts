import { cellNumber, decimal, roundTo, type Decimal } from "../../src/figures";
import {
  DEFAULT_OPTIONS,
  roundedFormula,
  type Numbers,
  type OperandRole,
  type Rule,
  type RuleParameters,
  type SchemeOptions,
} from "../../src/scoring";
import { calculate } from "./excel";

export type NumberLiterals = Readonly<Partial<Record<OperandRole, string | number>>>;

/** Exact numbers by role from their digits. */
export function numbers(literals: NumberLiterals): Numbers {
  return Object.fromEntries(Object.entries(literals).map(([role, digits]) => [role, decimal(digits)]));
}

/** The score of a rule as the engine gives it and as its formula calculates it with doubles; null: it waits. */
export function scoreBoth(
  rule: Rule,
  literals: NumberLiterals,
  parameters: RuleParameters = {},
  more: Partial<SchemeOptions> = {},
): { readonly score: string | null; readonly formula: string | null } {
  const options = { ...DEFAULT_OPTIONS, ...more };
  const exact = numbers(literals);
  const { score } = rule.evaluate(exact, parameters, options);
  return {
    score: score === null ? null : roundTo(score, options.scoreDecimals).toFixed(),
    formula: byFormula(rule, exact, parameters, options),
  };
}

/** What the rule's rounded formula calculates; null where it gives no number. */
export function byFormula(
  rule: Rule,
  exact: Numbers,
  parameters: RuleParameters,
  options: SchemeOptions,
): string | null {
  const expression = rule.formula((role) => role.replace("-", "_"), parameters, options);
  if (expression === null) return null;
  const cells = Object.fromEntries(
    Object.entries(exact).map(([role, value]) => [role.replace("-", "_"), cellNumber(value as Decimal)]),
  );
  const value = calculate(roundedFormula(expression, options.scoreDecimals), cells);
  return typeof value === "number" ? decimal(String(value)).toFixed() : null;
}

/** How one row of a rule's table of examples reads. */
export type Example = readonly [what: string, given: NumberLiterals, score: string | null];
