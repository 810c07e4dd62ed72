import type { Decimal } from "../figures";
import type { Expression, IndicatorRow, Standard } from "../recognition";
import type { OperandRole } from "./evaluation";
import type { SchemeOptions } from "./scheme";

export type RuleId =
  | "at-least" | "at-most" | "equal" | "range" | "deadline" | "points-off" | "bands" | "all-or-nothing" | "checklist"
  | "three-tiers" | "execution-rate" | "zero-tolerance" | "window" | "not-applicable" | "composite" | "by-hand";

/** Parameters that a rule took from the wording (steps, points, bands): plain data, shown in the working paper. */
export type RuleParameters = Readonly<Record<string, unknown>>;

/** What a rule may look at when it is asked whether it applies. */
export interface RuleContext {
  readonly row: IndicatorRow;
  readonly target: Expression;
  readonly actual: Expression;
  readonly standard: Standard;
  readonly options: SchemeOptions;
  /** The year of the evaluation, for dates without one. */
  readonly year: number | null;
}

/** A rule's answer: applies with these parameters, because of this wording. */
export interface Selection {
  readonly parameters: RuleParameters;
  /** Which wording selected it, one Chinese phrase. */
  readonly reason: string;
  /** Said as an info finding where the wording leaves the rule to be inferred. */
  readonly isGuess?: boolean;
}

/** The numbers of one item by role. */
export type Numbers = Readonly<Partial<Record<OperandRole, Decimal>>>;

export interface Outcome {
  /** Unrounded; null: waits for a person. */
  readonly score: Decimal | null;
  readonly completion: Decimal | null;
  /** For a judgement: the points it may get. */
  readonly bounds?: { readonly low: Decimal; readonly high: Decimal };
}

/** One shape of scoring rule (domain.md §4). Adding one is adding a file and a line in index.ts. */
export interface Rule {
  readonly id: RuleId;
  /** The Chinese term shown to the accountant: 至少, 至多, 区间 … */
  readonly term: string;
  /** What the user may write in 计分方式 to choose it. */
  readonly methods: readonly string[];
  /** The roles that its formula refers to. */
  readonly roles: readonly OperandRole[];
  select(context: RuleContext): Selection | null;
  evaluate(numbers: Numbers, parameters: RuleParameters, options: SchemeOptions): Outcome;
  /**
   * An Excel expression (no "=") giving the same unrounded score. `cell(role)` is the reference that holds the
   * role's number. null where only a person can give the score.
   */
  formula(cell: (role: OperandRole) => string, parameters: RuleParameters, options: SchemeOptions): string | null;
  /** One Chinese sentence with the numbers: how the score came about and why points were lost. */
  explain(numbers: Numbers, parameters: RuleParameters, outcome: Outcome, shownTexts: { readonly target: string; readonly actual: string; readonly weight: string; readonly score: string }): string;
}
