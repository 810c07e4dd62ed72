import type { Decimal, SentenceForms } from "../figures";
import type { Dossier, EvaluationForm, IndicatorRow, ProjectRecord } from "../recognition";
import type { CellAddress, CellRange } from "../workbook";
import type { Operand } from "./operand";
import type { RatioUse } from "./ratios/ratio";
import type { ReadingCondition } from "./reading/reading-condition";
import type { ChosenBy, RuleId } from "./rule-id";
import type { Term } from "../figures/term";
import type { Scheme } from "./scheme";
import type { Weighing } from "./reading/weighing";

/**
 * How far a score is decided. "scored": by the rule. "given": the accountant's own number, checked.
 * "pending": waits for a judgement (待定). "unreadable": target or actual missing or not to be read, also 待定.
 * "not-applicable": left out. "passed-over": another row of its pool counts in its place (不计).
 */
export type ScoreState = "scored" | "given" | "pending" | "unreadable" | "not-applicable" | "passed-over";

/** An item's part in a pool of points that several rows share (任选、二者择其一). */
export interface PoolShare {
  readonly choose: "best" | "share" | "each";
  /** How many are to be chosen; null where the form leaves that open. */
  readonly wanted: number | null;
  /** The rows of the pool as each would be scored with all its points; passed over where it was not chosen. */
  readonly members: readonly ScoredItem[];
  /** The item's place among them. */
  readonly index: number;
  /** The place of the row that carries the points of the pool. */
  readonly seat: number;
  /** The seat stays where it is; otherwise it goes with the better score. */
  readonly isSeatFixed: boolean;
}

/** One item with its score: an indicator, or the execution rate. Scores are 分, rounded as the scheme says. */
export interface ScoredItem {
  readonly row: IndicatorRow | null;
  readonly name: string;
  readonly rule: RuleId;
  /** What gives the score from the operands, rounded as the scheme says; null where only a person gives it. */
  readonly points: Term | null;
  readonly operands: readonly Operand[];
  /** While which numbers the row is read as it was: beyond them the score can't be calculated live. */
  readonly conditions?: readonly ReadingCondition[];
  /** Cells beside target, actual, standard and 计分方式 that decided how the row is read, or would if they were filled. */
  readonly watched?: readonly CellAddress[];
  /** Where numerator and denominator stand for the actual (a named ratio computed from the unit's quantities). */
  readonly ratio: RatioUse | null;
  readonly weight: Decimal | null;
  readonly state: ScoreState;
  /** What the rules give; null while it waits. */
  readonly score: Decimal | null;
  /** What the form's 得分 cell holds, typed by a person; null where it is empty or ours. */
  readonly given: Decimal | null;
  /** The score that total, working paper and report use: given where there is one, else score. */
  readonly standing: Decimal | null;
  /** 指标完成率 as a fraction, unrounded; null where the rule has none. */
  readonly completion: Decimal | null;
  /** For a judgement: the points it may get. */
  readonly bounds: { readonly low: Decimal; readonly high: Decimal } | null;
  /** One Chinese sentence: target, actual, rate, rule, points lost and why; scores and rates as a run prints them. */
  readonly explained: (forms?: SentenceForms) => string;
  /** Why this rule: "指标值写有“≥”". */
  readonly reason: string;
  /** Where the user chose the rule; left out where it was inferred. */
  readonly chosenBy?: ChosenBy;
  /** Where the score belongs in the form; null where the form has no such cell. */
  readonly scoreAt: CellAddress | null;
  /** Where the row shares its points with others; its score is then that of the pool, on one of the rows. */
  readonly pool?: PoolShare;
}

/** The rule that a person is told: rows of a pool are scored together, whatever each one's own rule is. */
export function shownRule({ pool, rule }: ScoredItem): RuleId {
  return pool ? "composite" : rule;
}

/** Whether the item takes part in the sum: it is neither left out nor counted by another row. */
export function takesPart({ state }: ScoredItem): boolean {
  return state !== "not-applicable" && state !== "passed-over";
}

/** A change of the total by the scheme: cap by execution rate, rescaling of items left out. */
export interface Adjustment {
  readonly kind: "rescale" | "cap";
  readonly points: Decimal;
  /** Why, in one Chinese sentence without its full stop; scores and rates as a run prints them. */
  readonly explained: (forms?: SentenceForms) => string;
}

/** One self-evaluation table, scored. */
export interface Evaluation {
  readonly form: EvaluationForm;
  /** The form's index in Dossier.forms. */
  readonly formIndex: number;
  readonly scheme: Scheme;
  readonly execution: ScoredItem | null;
  /** The exact execution rate (a fraction); null for a zero or missing budget. */
  readonly executionRate: Decimal | null;
  readonly indicators: readonly ScoredItem[];
  readonly adjustments: readonly Adjustment[];
  /** What the rules give for all that is scored. */
  readonly total: Decimal;
  /** With the given scores standing; null where nothing was given. */
  readonly givenTotal: Decimal | null;
  /** A number that a person typed into the form's total cell. */
  readonly statedTotal: { readonly value: Decimal; readonly at: CellRange; readonly isFormula: boolean } | null;
  readonly maximum: Decimal;
  /** While which weights the scores are read as they were. */
  readonly weighing?: Weighing;
  /** Of the standing total; null while something waits, and where weights are missing. */
  readonly grade: string | null;
  readonly pending: { readonly count: number; readonly points: Decimal };
}

/** The whole workbook, scored. */
export interface ScoredWorkbook {
  readonly dossier: Dossier;
  readonly projects: readonly { readonly project: ProjectRecord; readonly evaluation: Evaluation | null }[];
  readonly department: Evaluation | null;
  readonly scheme: Scheme;
}

/**
 * The total that table, working paper, summary and report show: a number that a person typed as the total, else the
 * sum with the given scores standing. A total of the user's own formula follows its items by itself.
 */
export function standingTotal({ statedTotal, givenTotal, total }: Evaluation): Decimal {
  return typedTotal(statedTotal) ?? givenTotal ?? total;
}

/** The total as a person typed it; null where the form has none, or a formula. */
export function typedTotal(stated: Evaluation["statedTotal"]): Decimal | null {
  return stated !== null && !stated.isFormula ? stated.value : null;
}
