import { cellNumber, sum, ZERO, type Decimal } from "../../figures";
import {
  calculated,
  calculatedNumber,
  countOf,
  countOfNumbers,
  either,
  formula,
  is,
  isNumber,
  joined,
  plus,
  rounded,
  sumOf,
  sumWhere,
  text,
  withCell,
  type Term,
} from "../../figures/term";
import {
  capping,
  gradeTerm,
  isRescaled,
  itemsOf,
  lacksPoints,
  NOT_APPLICABLE,
  PASSED_OVER,
  PENDING,
  rescaling,
  scoreColumns,
  standingTotal,
  typedTotal,
  type Adjustment,
  type Evaluation,
} from "../../scoring";
import type { SourceCells } from "../sheets/cells";
import { here, type Live, type SheetDraft } from "../sheets/draft";
import type { NumberLooks } from "../sheets/number-looks";
import * as style from "../sheets/styles";
import { at, difference, isText, liveOf, NOTHING, RESCORE, rows, typedNumber, whileHolding } from "../sheets/terms";
import type { BlockLooks } from "./block-looks";
import { COLUMN, LAST_PRINTED } from "./columns";

const IS_PENDING = text(PENDING);
/** Scores have at most two decimals, and so have their sums. */
const SCORE_DECIMALS = 2;

/** The rows of one evaluation whose points add up, and how many of them carry points. */
export interface ScoredRows {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** The row of the execution rate; null where there is none. */
  readonly rate: number | null;
  /** What else holds while the total is read as it was. */
  readonly guarded: readonly Term[];
}

/** What the total rows say now. */
export interface Standing {
  readonly total: Decimal;
  readonly grade: string | null;
}

/** A column of scores: those by the rules, or those that stand. */
type ScoreColumn = typeof COLUMN.computed | typeof COLUMN.standing;

/** What the scheme makes of the sum: 折算 of items left out, 封顶 by the execution rate. */
interface AdjustmentRow {
  readonly kind: Adjustment["kind"];
  readonly term: Term;
  /** The points that it adds or takes now. */
  readonly points: (column: ScoreColumn) => Decimal;
}

const ADJUSTMENT: Readonly<Record<Adjustment["kind"], string>> = {
  rescale: "不适用指标折算",
  cap: "按执行率封顶",
};

/** What may stand in place of a score while the total counts the others. */
const WITHOUT_POINTS = [PENDING, NOT_APPLICABLE, PASSED_OVER].map(text);

/**
 * Writes adjustments, total and grade beneath the rows of an evaluation and returns the rows of total and grade.
 * SUM skips texts, so the total counts its scores first: one that asks for a new scoring makes the total ask too.
 */
export function writeTotals(
  draft: SheetDraft,
  start: number,
  scored: ScoredRows,
  evaluation: Evaluation,
  sources: SourceCells,
  looks: BlockLooks,
): { readonly total: number; readonly grade: number } {
  const standing = { total: standingTotal(evaluation), grade: evaluation.grade };
  const adjustments = adjustmentRows(scored.rate, evaluation);
  adjustments.forEach((adjustment, index) =>
    writeAdjustment(draft, start + index, adjustment, scored, start, evaluation, looks),
  );
  const total = start + adjustments.length;
  writeTotal(draft, total, scored, start, evaluation, standing, sources, looks.numbers);
  writeGrade(draft, total + 1, total, scored, evaluation, standing);
  return { total, grade: total + 1 };
}

function emptyRow(draft: SheetDraft, row: number, label: string): void {
  draft.band(row, COLUMN.serial, COLUMN.actual, label, style.TOTAL_CENTRED);
}

/** The cap has its row wherever the scheme has caps: a lower rate may bring it in without the engine. */
function adjustmentRows(
  rate: number | null,
  { scheme, executionRate, ...evaluation }: Evaluation,
): readonly AdjustmentRow[] {
  const items = itemsOf(evaluation);
  const given = (column: ScoreColumn) => scoreColumns(items, column === COLUMN.computed ? "score" : "standing");
  const made: AdjustmentRow[] = [];
  const isScaled = (column: ScoreColumn) => calculated(isRescaled(scheme), given(column)) === true;
  if (isScaled(COLUMN.computed) || isScaled(COLUMN.standing)) {
    const term = rescaling(scheme);
    made.push({ kind: "rescale", term, points: (column) => calculatedNumber(term, given(column))! });
  }
  if (scheme.options.caps.length > 0 && rate !== null) {
    const [rescale] = made;
    const capped = capping(scheme, rescale ? ["scores", "rescaled"] : ["scores"]);
    const rateNow = at(rate, COLUMN.completion);
    made.push({
      kind: "cap",
      term: either(isNumber(rateNow), capped, either(isText(rateNow, "=", RESCORE), rateNow, 0)),
      points: (column) =>
        calculatedNumber(capped, { ...given(column), rescaled: rescale?.points(column), rate: executionRate }) ?? ZERO,
    });
  }
  return made;
}

function writeAdjustment(
  draft: SheetDraft,
  row: number,
  { kind, term, points }: AdjustmentRow,
  { first, last, rate }: ScoredRows,
  start: number,
  evaluation: Evaluation,
  looks: BlockLooks,
): void {
  emptyRow(draft, row, `调整：${ADJUSTMENT[kind]}`);
  for (const column of [COLUMN.weight, COLUMN.completion, COLUMN.rule, COLUMN.lost]) {
    draft.constant(row, column, null, style.TOTAL_TEXT);
  }
  for (const column of [COLUMN.computed, COLUMN.standing] as const) {
    const places: Readonly<Record<string, string>> = {
      scores: rows(column, first, last),
      weights: rows(COLUMN.weight, first, last),
      rescaled: rows(column, start, row - 1),
      rate: rate === null ? "" : here(rate, COLUMN.completion),
    };
    const shown = formula(term, (role) => places[role] ?? role);
    const now = cellNumber(points(column));
    draft.formula(row, column, shown, now, looks.numbers.score(now, style.TOTAL_NUMBER));
  }
  const adjustment = evaluation.adjustments.find((one) => one.kind === kind);
  const explanation = adjustment?.explained(looks.numbers.sentence(looks.execution)) ?? "没有达到封顶条件";
  draft.band(row, COLUMN.explanation, LAST_PRINTED, explanation, style.TOTAL_TEXT);
  draft.fit(row, explanation, COLUMN.explanation, LAST_PRINTED, 10);
}

function writeTotal(
  draft: SheetDraft,
  row: number,
  scored: ScoredRows,
  start: number,
  evaluation: Evaluation,
  standing: Standing,
  sources: SourceCells,
  looks: NumberLooks,
): void {
  emptyRow(draft, row, "合计");
  const weights = rows(COLUMN.weight, scored.first, scored.last);
  const weightNow = sum(itemsOf(evaluation).flatMap(({ weight }) => weight ?? []));
  draft.live(row, COLUMN.weight, liveOf(sumOf(weights), cellNumber(weightNow)), style.TOTAL_NUMBER);
  for (const column of [COLUMN.completion, COLUMN.rule]) draft.constant(row, column, null, style.TOTAL_TEXT);
  for (const column of [COLUMN.computed, COLUMN.standing] as const) {
    const total = column === COLUMN.computed ? evaluation.total : standing.total;
    const typed = column === COLUMN.standing ? typedTotalTerm(evaluation, sources) : null;
    const live = liveOf(typed ?? totalTerm(column, row, scored, start), cellNumber(total));
    draft.live(row, column, live, looks.score(live.value, style.TOTAL_NUMBER));
  }
  // Of a score without points beside it nobody knows what was lost.
  if (itemsOf(evaluation).some((item) => item.weight === null && item.standing !== null)) {
    draft.constant(row, COLUMN.lost, null, style.TOTAL_NUMBER);
  } else {
    const got = at(row, COLUMN.standing);
    const lost = either(isNumber(got), difference(at(row, COLUMN.weight), got, SCORE_DECIMALS), NOTHING);
    const lostNow = cellNumber(weightNow.minus(standing.total));
    draft.live(row, COLUMN.lost, liveOf(lost, lostNow), looks.score(lostNow, style.TOTAL_NUMBER));
  }
  draft.band(row, COLUMN.explanation, LAST_PRINTED, pendingNote(scored, evaluation), style.TOTAL_TEXT);
}

/** Scores and adjustments together, while each row has a score or a word in its place. */
function totalTerm(column: ScoreColumn, row: number, { first, last, count, guarded }: ScoredRows, start: number): Term {
  const scores = rows(column, first, last);
  const adjustments = start < row ? [rows(column, start, row - 1)] : [];
  const counted = WITHOUT_POINTS.map((word) => countOf(scores, word)).reduce(plus, countOfNumbers(scores));
  const areAdjusted = adjustments.map((cells) => is(countOfNumbers(cells), "=", row - start));
  const total = rounded(sumOf(scores, ...adjustments), SCORE_DECIMALS);
  return whileHolding([is(counted, "=", count), ...guarded, ...areAdjusted], total);
}

/** A total that a person typed stands, so the form's cell is what counts. */
function typedTotalTerm({ statedTotal }: Evaluation, sources: SourceCells): Term | null {
  if (statedTotal === null || typedTotal(statedTotal) === null) return null;
  const { sheet, top, left } = statedTotal.at;
  return typedNumber(sources.cell({ sheet, row: top, column: left }));
}

/** 另有 n 项 m 分待定, live: a judgement that is typed into the form leaves it. */
function pendingNote({ first, last }: ScoredRows, evaluation: Evaluation): Live {
  const scores = rows(COLUMN.standing, first, last);
  const count = countOf(scores, IS_PENDING);
  const points = rounded(sumWhere(rows(COLUMN.weight, first, last), scores, IS_PENDING), SCORE_DECIMALS);
  const note = joined([text("另有"), count, text("项"), points, text("分待定")]);
  const { count: now, points: pointsNow } = evaluation.pending;
  const value = now === 0 ? "" : `另有${now}项${pointsNow.toFixed()}分待定`;
  return liveOf(either(is(count, "=", 0), NOTHING, note), value);
}

function writeGrade(
  draft: SheetDraft,
  row: number,
  totalRow: number,
  { first, last }: ScoredRows,
  evaluation: Evaluation,
  standing: Standing,
): void {
  emptyRow(draft, row, "等级");
  const total = at(totalRow, COLUMN.standing);
  const waits = is(countOf(rows(COLUMN.standing, first, last), IS_PENDING), ">", 0);
  const grade = lacksPoints(evaluation) ? IS_PENDING : withCell(gradeTerm(evaluation.scheme), "total", total);
  for (const column of [COLUMN.weight, COLUMN.completion, COLUMN.rule, COLUMN.computed, COLUMN.lost]) {
    draft.constant(row, column, null, style.TOTAL_TEXT);
  }
  const live = liveOf(either(isNumber(total), either(waits, IS_PENDING, grade), total), standing.grade ?? PENDING);
  draft.live(row, COLUMN.standing, live, style.TOTAL_NUMBER);
  draft.band(row, COLUMN.explanation, LAST_PRINTED, "", style.TOTAL_TEXT);
}
