import { cellNumber, decimal, roundTo, type Decimal } from "../../src/figures";
import {
  DEFAULT_OPTIONS,
  outcomeOf,
  schemeById,
  scoreOf,
  scoreWorkbook,
  type Numbers,
  type OperandRole,
  type Outcome,
  type Rule,
  type RuleId,
  type SchemeOptions,
} from "../../src/scoring";
import { formula, type Term } from "../../src/figures/term";
import { calculate } from "./excel";
import { dossier, form, worded, type IndicatorLiteral } from "./form";

export type NumberLiterals = Readonly<Partial<Record<OperandRole, string | number>>>;

/** Exact numbers by role from their digits. */
export function numbers(literals: NumberLiterals): Numbers {
  return Object.fromEntries(Object.entries(literals).map(([role, digits]) => [role, decimal(digits)]));
}

/** What a rule makes of the numbers. */
export function outcome(
  rule: Rule,
  exact: Numbers,
  parameters: unknown = {},
  options: SchemeOptions = DEFAULT_OPTIONS,
): Outcome {
  return outcomeOf(rule, rule.points(parameters, options), exact, parameters);
}

/** The score of a rule as the engine gives it and as its formula calculates it with doubles; null: it waits. */
export function scoreBoth(
  rule: Rule,
  literals: NumberLiterals,
  parameters: unknown = {},
  more: Partial<SchemeOptions> = {},
): { readonly score: string | null; readonly formula: string | null } {
  const options = { ...DEFAULT_OPTIONS, ...more };
  const exact = numbers(literals);
  const { score } = outcome(rule, exact, parameters, options);
  return {
    score: score === null ? null : roundTo(score, options.scoreDecimals).toFixed(),
    formula: byFormula(rule, exact, parameters, options),
  };
}

/** What the rule's rounded formula calculates; null where it gives no number. */
export function byFormula(rule: Rule, exact: Numbers, parameters: unknown, options: SchemeOptions): string | null {
  const points = rule.points(parameters, options);
  return points && calculatedFormula(scoreOf(points, options.scoreDecimals), exact);
}

/** What the formula of a term calculates with doubles; null where it gives no number. */
export function calculatedFormula(term: Term, exact: Numbers): string | null {
  const expression = formula(term, (role) => role.replace("-", "_"));
  const cells = Object.fromEntries(
    Object.entries(exact).map(([role, value]) => [role.replace("-", "_"), cellNumber(value as Decimal)]),
  );
  const value = calculate(expression, cells);
  return typeof value === "number" ? decimal(String(value)).toFixed() : null;
}

/** How one row of a rule's table of examples reads. */
export type Example = readonly [what: string, given: NumberLiterals, score: string | null];

/** What the accountant reads of a row: why this rule, how the score came about, and what is to be looked at. */
export type Told = readonly [reason: string, explanation: string, ...findings: readonly string[]];

/** One row of 10 points, by the national scheme with those options. The rule must be the one meant. */
function scoredRow(rule: RuleId, literal: Partial<IndicatorLiteral>, more: Partial<SchemeOptions>) {
  const all = dossier([form({ indicators: [{ name: "工作", weight: 10, ...literal }] })]);
  const national = schemeById("mof-2020-10")!;
  const scheme = { ...national, options: { ...national.options, ...more } };
  const { scored, findings } = scoreWorkbook(all, { scheme, findings: [] });
  const item = scored.projects[0]!.evaluation!.indicators[0]!;
  expect(item.rule).toBe(rule);
  return { item, findings };
}

/** What is told of one row of 10 points. */
export function toldOf(rule: RuleId, literal: Partial<IndicatorLiteral>, more: Partial<SchemeOptions> = {}): Told {
  const { item, findings } = scoredRow(rule, literal, more);
  // That the row is the only one, and none has a weight, is a matter of the form.
  const own = findings.filter(({ check }) => check !== "weights-missing");
  return [item.reason, item.explained(), ...own.map(worded)];
}

/** The score of one row of 10 points, or why it waits. */
export function settledAs(rule: RuleId, literal: Partial<IndicatorLiteral>): string {
  const { item, findings } = scoredRow(rule, literal, {});
  if (item.score !== null) return item.score.toFixed();
  return findings.flatMap(({ message }) => /(?:待定|无法计分)：(.*)。请/.exec(message)?.[1] ?? []).join() || "空缺";
}
