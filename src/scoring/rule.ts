import type { Decimal } from "../figures";
import type { Term } from "../figures/term";
import type { Expression, ReverseWay, Standard } from "../language";
import type { IndicatorRow } from "../recognition";
import type { Operand, OperandRole } from "./operand";
import type { RatioValue } from "./ratios/ratio";
import type { ReadingCondition } from "./reading/reading-condition";
import type { ChosenBy, RuleId } from "./rule-id";
import type { SchemeOptions } from "./scheme";

/** What a rule may look at when it is asked whether it applies. */
export interface RuleContext {
  readonly row: IndicatorRow;
  readonly target: Expression;
  readonly actual: Expression;
  readonly standard: Standard;
  readonly options: SchemeOptions;
  /** How points of reverse indicators go by a note beside the form; null leaves it to the scheme. */
  readonly notedReverse: ReverseWay | null;
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

/** A rule's answer: applies with these parameters (steps, points, bands: plain data), because of this wording. */
export interface Selection<P = unknown> {
  /** Where the user chose this rule; left out where it was inferred. */
  readonly chosenBy?: ChosenBy;
  readonly parameters: P;
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
  /** The problem is nothing to mend in the cells: a person gives the points. */
  readonly isJudgement?: true;
}

/** The numbers of one item by role. */
export type Numbers = Readonly<Partial<Record<OperandRole, Decimal>>>;

/** The points that a judgement may get. */
export interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

export interface Outcome {
  /** Unrounded; null: waits for a person. */
  readonly score: Decimal | null;
  readonly completion: Decimal | null;
  /** For a judgement: the points it may get. */
  readonly bounds?: Bounds;
}

/** The texts of one row as the form shows them, and its points and rates as they are printed. */
export interface ShownTexts {
  readonly target: string;
  readonly actual: string;
  /** "" where there is none. */
  readonly score: string;
  /** 分值 less score; "" without either. */
  readonly lost: string;
  /** What the row got, exactly. */
  readonly got: "all" | "none" | "some" | null;
  readonly points: (value: Decimal) => string;
  /** A rate, given as a fraction. */
  readonly rate: (fraction: Decimal) => string;
  /** The sum that gives the score, with its result: 10×96÷100=9.6. */
  readonly calculation: () => string;
}

/**
 * One shape of scoring rule. Adding one is adding a file and a line in list.ts. `P` is what it takes from the wording;
 * these are methods, so that one list can hold rules with different ones: a selection only goes back to its own rule.
 */
export interface Rule<P = unknown> {
  readonly id: RuleId;
  /** The Chinese term shown to the accountant: 至少, 至多, 区间 … */
  readonly term: string;
  /** What the user may write in 计分方式 to choose it. */
  readonly methods: readonly string[];
  /** Why it can't be used where `select` gives null for a user's choice; left out where it never does. */
  readonly lacking?: string;
  /** The kinds of standard that say this rule by themselves; of none where target and actual do. */
  readonly standards: readonly Standard["kind"][];
  /** It may be a part of several that add up. */
  readonly isPart?: true;
  /** Its standards say what earns how many points, so that neither name nor level need say which way is better. */
  readonly isSaidByStandard?: true;
  /** How an actual must stand to the target; left out where something else than the target decides. */
  readonly sense?: ">=" | "<=" | "=";
  /** More is better beside a target without ≤, so that a completion above 100% says that the target was exceeded. */
  readonly isRising?: true;
  /** What it reads outside its row: the form's year for a date without one, or the form's budget and executed amount. */
  readonly reads?: "year" | "funds";
  /** Its rows leave the sum where the scheme shares their points out among the others. */
  readonly isLeftOut?: true;
  /** Why an item waits for a person, where that is not why the rule was chosen. */
  readonly waits?: string;
  select(context: RuleContext): Selection<P> | null;
  /** The unrounded score from the numbers by role, or 待定; null where only a person can give it. */
  points(parameters: P, options: SchemeOptions): Term | null;
  /** 指标完成率 as a fraction; left out where the rule has none. */
  completion?(parameters: P): Term;
  /** What a person may give where the rule leaves it open; left out where it never does. */
  bounds?(weight: Decimal, score: Decimal | null, parameters: P): Bounds | null;
  /** One Chinese sentence with the numbers: how the score came about and why points were lost. */
  explain(numbers: Numbers, parameters: P, outcome: Outcome, shown: ShownTexts): string;
}
