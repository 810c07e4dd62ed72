import type { Decimal } from "../figures";
import type { Expression, Standard } from "../language";
import type { IndicatorRow } from "../recognition";
import type { Operand, OperandRole } from "./operand";
import type { RatioValue } from "./ratios/ratio";
import type { ReadingCondition } from "./reading/reading-condition";
import type { ChosenBy, RuleId } from "./rule-id";
import type { SchemeOptions } from "./scheme";

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
  /** The user chose this rule in 计分方式, or the scheme gives it for the row: it applies where its parts can be read. */
  readonly isChosen: boolean;
  /** The named ratio that the row is, computed from the unit's quantities where its actual is empty. */
  readonly ratio: RatioValue | null;
  /** A named ratio's direction: of these "at-most" ones less is better; null where the name is none. */
  readonly direction: "at-least" | "at-most" | null;
  /** The form's budget and executed amount, for a row that is scored by them; empty where the form has none. */
  readonly funds: readonly Operand[];
}

/** A rule's answer: applies with these parameters, because of this wording. */
export interface Selection {
  /** Where the user chose this rule; left out where it was inferred. */
  readonly chosenBy?: ChosenBy;
  readonly parameters: RuleParameters;
  /** Which wording selected it, one Chinese phrase. */
  readonly reason: string;
  /** Said as an info finding where the wording leaves the rule to be inferred. */
  readonly isGuess?: boolean;
  /** Target and actual as this rule reads them; the weight is added by the caller. */
  readonly operands?: readonly Operand[];
  /** While which numbers the reading is the same one. */
  readonly conditions?: readonly ReadingCondition[];
  /** What the reading had to assume (a bare number's unit), each one Chinese phrase for an info finding. */
  readonly notes?: readonly string[];
  /** Why a number that the rule needs can't be read; the item then waits. */
  readonly problem?: string;
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
  /** Why it can't be used where `select` gives null for a user's choice; left out where it never does. */
  readonly lacking?: string;
  select(context: RuleContext): Selection | null;
  evaluate(numbers: Numbers, parameters: RuleParameters, options: SchemeOptions): Outcome;
  /**
   * An Excel expression (no "=") giving the same unrounded score. `cell(role)` is the reference that holds the
   * role's number. null where only a person can give the score.
   */
  formula(cell: (role: OperandRole) => string, parameters: RuleParameters, options: SchemeOptions): string | null;
  /** One Chinese sentence with the numbers: how the score came about and why points were lost. */
  explain(
    numbers: Numbers,
    parameters: RuleParameters,
    outcome: Outcome,
    shownTexts: { readonly target: string; readonly actual: string; readonly weight: string; readonly score: string },
  ): string;
}
