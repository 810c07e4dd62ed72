import {
  decimal,
  formatNumber,
  formatScore,
  ONE,
  roundTo,
  SCORE_FORM,
  SENTENCE_FORMS,
  ZERO,
  type Decimal,
  type Finding,
  type SentenceForms,
} from "../figures";
import { withoutVerdict } from "../language";
import { calculatedNumber, cell, shownCalculation, times, type Term } from "../figures/term";
import { isNil, type IndicatorRow, type Slot } from "../recognition";
import { rangeOf, type CellAddress } from "../workbook";
import type { Operand } from "./operand";
import type { ScoredItem, ScoreState } from "./evaluation";
import { isExtra } from "./extra-points";
import { lacksNumber } from "./reading/lacking";
import { slotSource } from "./reading/operands";
import { outcomeOf } from "./outcome";
import { ratioTerm, type RatioUse } from "./ratios";
import type { Numbers, Outcome, Rule, Selection, ShownTexts } from "./rule";
import type { Scheme } from "./scheme";
import type { ReadingCondition } from "./reading/reading-condition";
import { watchedCells } from "./reading/watched";
import { pointsOf } from "./reading/weights";
import { completionText, facts } from "./rules/sentences";
import { WEIGHT } from "./rules/arithmetic";
import { scoreOf } from "./score-term";
import { tell } from "./reading/wording";

/** Everything an item is made of, before its score. */
export interface ItemParts {
  readonly row: IndicatorRow | null;
  readonly name: string;
  readonly rule: Rule;
  readonly selection: Selection;
  readonly weight: Operand | null;
  /** The form's cell for the score; null where it has none. */
  readonly scoreSlot: Slot | null;
  readonly ratio: RatioUse | null;
  readonly scheme: Scheme;
  /** Cells outside the row that decided how it is read, or would if they were filled. */
  readonly watched: readonly CellAddress[];
  /** False: the form gives no weights at all, so that a missing one is no fault of the row. */
  readonly isWeighted: boolean;
}

/** The score that a person put into a cell; null where it is empty, ours or no number. */
export function givenScore(slot: Slot | null): Operand | null {
  if (slot === null || slot.isOurs) return null;
  const points = pointsOf(slot);
  return points === null ? null : { role: "given", ...points };
}

/** Scores one item: the rule's number, the accountant's own, or why it waits. Findings name its cells. */
export function scoreItem(parts: ItemParts): { readonly item: ScoredItem; readonly findings: readonly Finding[] } {
  const { row, rule, selection, weight, scheme } = parts;
  const operands = [...(selection.operands ?? []), ...(weight ? [weight] : [])];
  const numbers = numbersOf(operands, parts.ratio);
  const { scoreDecimals } = scheme.options;
  const points = rule.points(selection.parameters, scheme.options);
  const byWording = outcomeOf(rule, points, numbers, selection.parameters);
  const isJudged = selection.isJudgement === true && byWording.bounds === undefined && weight !== null;
  const outcome = isJudged ? { ...byWording, bounds: { low: ZERO, high: weight.value } } : byWording;
  const typed = givenScore(parts.scoreSlot);
  const coefficient = typed === null ? coefficientOf(row, weight, outcome) : null;
  const byCoefficient = scoreOf(BY_COEFFICIENT, scoreDecimals);
  const given =
    typed?.value ??
    (coefficient && calculatedNumber(byCoefficient, { weight: weight!.value, coefficient: coefficient.value }));
  const said = typed ?? coefficient;
  const state = stateOf(rule, outcome, given, scheme);
  const ruleScore = outcome.score === null ? null : roundTo(outcome.score, scoreDecimals);
  // Where the rule gives none, what a person typed for the weight is the score.
  const score = state === "given" && weight !== null ? atMostWeight(given!, weight) : ruleScore;
  const standing = typed === null ? score : atMostWeight(typed.value, weight);
  const bounds = outcome.bounds ?? null;
  const byRule = points && scoreOf(points, scoreDecimals);
  const isNamed = parts.ratio !== null || rule.reads === "funds";
  const explained = (forms = SENTENCE_FORMS) =>
    explain(parts, numbers, outcome, byRule, state, ruleScore, given, forms) +
    cappedText(typed, weight, forms) +
    settledText(row);
  const item: ScoredItem = {
    row,
    name: parts.name,
    rule: rule.id,
    points: state !== "given" ? byRule : typed === null ? byCoefficient : null,
    operands: state === "given" && said !== null ? [...operands, said] : operands,
    conditions: conditionsOf(parts, operands, coefficient),
    watched: [...(row === null ? [] : watchedCells(row, state, isNamed)), ...parts.watched],
    ratio: parts.ratio,
    weight: weight?.value ?? null,
    state,
    score,
    given: typed?.value ?? null,
    standing,
    completion: outcome.completion,
    bounds,
    explained,
    reason: selection.reason,
    ...(selection.chosenBy && { chosenBy: selection.chosenBy }),
    scoreAt: parts.scoreSlot?.at ?? null,
  };
  return { item, findings: findingsOf(parts, item) };
}

/** An item has no more points than its weight, whatever was typed: the rest is an error to mend, and never counts. */
function atMostWeight(points: Decimal, weight: Operand | null): Decimal {
  return weight !== null && points.gt(weight.value) ? weight.value : points;
}

function cappedText(typed: Operand | null, weight: Operand | null, { score }: SentenceForms): string {
  if (typed === null || weight === null || typed.value.lte(weight.value)) return "";
  const most = formatNumber(weight.value, score);
  return `填报 ${formatNumber(typed.value, score)} 分，超过分值 ${most} 分，按 ${most} 分计。`;
}

/** The numbers by role; numerator and denominator of a named ratio make the actual. */
function numbersOf(operands: readonly Operand[], ratio: RatioUse | null): Numbers {
  const numbers: Partial<Record<Operand["role"], Decimal>> = {};
  for (const { role, value } of operands) numbers[role] = value;
  const { numerator, denominator } = numbers;
  const actual = ratio && numerator && denominator ? calculatedNumber(ratioTerm(ratio), numbers) : null;
  if (actual) numbers.actual = actual;
  return numbers;
}

const BY_COEFFICIENT = times(WEIGHT, cell("coefficient"));

/** 得分系数(%), as a fraction: where the rule leaves the score open, the form's own coefficient says it. */
function coefficientOf(row: IndicatorRow | null, weight: Operand | null, outcome: Outcome): Operand | null {
  const slot = row?.coefficient ?? null;
  if (!slot?.number || !weight || outcome.score !== null || outcome.bounds === undefined) return null;
  const factor = slot.text.endsWith("%") || slot.number.lte(ONE) ? ONE : PERCENT;
  return { role: "coefficient", ...slotSource(slot, null, factor) };
}

const PERCENT = decimal("0.01");

/** While which numbers the row is read as it was. */
function conditionsOf(
  { row, selection }: ItemParts,
  operands: readonly Operand[],
  coefficient: Operand | null,
): readonly ReadingCondition[] {
  const conditions = [...(selection.conditions ?? [])];
  const target = row?.target.reading;
  // Zero is the target of other rules than a number is: 0起 must not happen, 5起 is a bound.
  const isOpen = target?.kind === "quantity" && target.sign !== ">=" && target.sign !== ">";
  if (isOpen && operands.some(({ role, source }) => role === "target" && source.kind !== "reading")) {
    conditions.push({ kind: "zero-target", holds: target.number.value.eq(ZERO) });
  }
  if (coefficient !== null && !row!.coefficient!.text.endsWith("%")) {
    const holds = row!.coefficient!.number!.lte(ONE);
    conditions.push({ kind: "at-most", role: "coefficient", most: holds ? ONE : PERCENT, holds });
  }
  return conditions;
}

function stateOf(rule: Rule, outcome: Outcome, given: Decimal | null, scheme: Scheme): ScoreState {
  if (rule.isLeftOut && scheme.options.notApplicable === "rescale") return "not-applicable";
  if (given !== null && (outcome.score === null || outcome.bounds !== undefined)) return "given";
  if (outcome.score !== null) return "scored";
  return outcome.bounds === undefined ? "unreadable" : "pending";
}

function explain(
  { row, rule, selection, weight, ratio }: ItemParts,
  numbers: Numbers,
  outcome: Outcome,
  points: Term | null,
  state: ScoreState,
  score: Decimal | null,
  given: Decimal | null,
  forms: SentenceForms,
): string {
  const shown = {
    target: row?.target.text ?? "",
    actual: row?.actual.text || (numbers.actual && row ? ratioText(numbers.actual, ratio) : ""),
    ...shownPoints(weight?.value ?? null, score, forms),
    calculation: () => (points ? shownCalculation(points, numbers, forms.score) : ""),
  };
  // Without a weight there is nothing to score, so that no rule's sentence would be true.
  const sentence =
    weight || state === "not-applicable"
      ? rule.explain(numbers, selection.parameters, outcome, shown)
      : `${facts(shown)}${completionText(outcome, shown)}。`;
  if (state === "given" && given) {
    return `${withoutVerdict(sentence)}，填报人评 ${shown.points(given)} 分。`;
  }
  if ((state === "unreadable" || selection.isJudgement) && selection.problem) return `${selection.problem}，待定。`;
  return sentence;
}

/** What the row got and lost; whether it got all is told by the points themselves, however few decimals are printed. */
function shownPoints(weight: Decimal | null, score: Decimal | null, forms: SentenceForms) {
  const points = (value: Decimal) => formatNumber(value, forms.score);
  const lost = weight && score && roundTo(weight, SCORE_FORM.decimals).minus(score);
  const got: ShownTexts["got"] = !lost || !score ? null : isNone(lost) ? "all" : isNone(score) ? "none" : "some";
  return {
    ...{ score: score === null ? "" : points(score), lost: lost ? points(lost) : "", got, points },
    rate: (fraction: Decimal) => formatNumber(fraction, { ...forms.rate, percent: true }),
  };
}

function isNone(points: Decimal): boolean {
  return roundTo(points, SCORE_FORM.decimals).eq(ZERO);
}

/** What of the sentence before comes from the user and stands in no cell. */
function settledText(row: IndicatorRow | null): string {
  return row?.chosenLateness === undefined ? "" : `逾期扣分办法“${row.chosenLateness.text}”由填报人定。`;
}

/** A computed ratio as its target is written: 90.48% beside ≤100%. */
function ratioText(actual: Decimal, ratio: RatioUse | null): string {
  return ratio !== null && decimal(ratio.scale).gt(ONE) ? `${formatScore(actual)}%` : formatScore(actual);
}

function findingsOf(parts: ItemParts, item: ScoredItem): readonly Finding[] {
  const { row, selection, name } = parts;
  if (row === null) return [];
  const findings: Finding[] = [];
  const actualAt = row.actual.slot ? rangeOf(row.actual.slot.at) : row.at;
  // In a form without weights a reading matters as far as a rate comes of it.
  const notes = parts.isWeighted || item.completion !== null ? (selection.notes ?? []) : [];
  for (const note of notes) findings.push(tell("reading-assumed", [actualAt], { name, note }));
  if (item.weight === null) {
    const text = row.weight?.text ?? "";
    const isLeftOut = item.state === "not-applicable" && text !== "" && isNil(text);
    if (parts.isWeighted && !isLeftOut && !isExtra(item) && row.levelPoints === undefined)
      findings.push(tell("weight-unreadable", [row.weight ? rangeOf(row.weight.at) : row.at], { name, text }));
    return findings;
  }
  if (item.standing !== null) return findings;
  const weight = formatScore(item.weight);
  const scoreAt = item.scoreAt ? rangeOf(item.scoreAt) : row.at;
  if (isUnclear(row)) return findings;
  if (item.state === "pending") {
    if (lacksNumber(row)) return findings;
    // A standard that can't be read is shown beside the cell that waits for the points.
    const { standard } = row;
    const isUnread = item.rule === "by-hand" && standard?.reading.kind === "unreadable";
    const places = isUnread ? [scoreAt, rangeOf(standard.slot.at)] : [scoreAt];
    findings.push(tell("score-pending", places, { name, weight, why: selection.problem ?? whyPending(parts) }));
  } else if (item.state === "unreadable" && !isFaultOfCell(row)) {
    findings.push(tell("value-unreadable", [actualAt], { name, why: selection.problem ?? parts.selection.reason }));
  }
  return findings;
}

/** What can't be read for its signs (Q5300元) is a check's matter, which names the same cell. */
function isUnclear({ target, actual }: IndicatorRow): boolean {
  return [target, actual].some(({ slot, reading }) => slot !== null && reading.kind === "unclear");
}

/** And so is an empty target or actual, a stroke instead of what was done, and an error value. */
function isFaultOfCell({ target, actual }: IndicatorRow): boolean {
  if (actual.slot !== null && actual.slot.error !== null) return true;
  if (actual.reading.kind === "not-applicable" && isNil(actual.text)) return true;
  return [target, actual].some(({ slot, reading }) => slot !== null && slot.error === null && reading.kind === "empty");
}

function whyPending({ rule, selection }: ItemParts): string {
  return rule.waits ?? `${selection.reason}，得分要由填报人确定`;
}
