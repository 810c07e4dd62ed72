import { cellNumber, decimal, roundTo, sum, type Decimal } from "../../figures";
import { itemsOf, leftOutOf, standingTotal, typedTotal, type Adjustment, type Evaluation } from "../../scoring";
import { here, type SheetDraft } from "../sheets/draft";
import { NOT_APPLICABLE, number, PASSED_OVER, PENDING, RESCORE, type SourceCells } from "../sheets/cells";
import * as style from "../sheets/styles";
import { COLUMN, LAST_PRINTED } from "./columns";

/** The rows of one evaluation whose points add up, and how many of them carry points. */
export interface ScoredRows {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** The row of the execution rate; null where there is none. */
  readonly rate: number | null;
  /** What else holds while the total is read as it was. */
  readonly guarded: readonly string[];
}

/** What the total rows say now. */
export interface Standing {
  readonly total: Decimal;
  readonly grade: string | null;
}

/** What the scheme makes of the sum: 折算 of items left out, 封顶 by the execution rate. */
interface AdjustmentRow {
  readonly kind: Adjustment["kind"];
  readonly formula: (column: number) => string;
  /** The points that it adds or takes now, of the computed and of the standing scores. */
  readonly points: (column: number) => Decimal;
}

const ADJUSTMENT: Readonly<Record<Adjustment["kind"], string>> = {
  rescale: "不适用指标折算",
  cap: "按执行率封顶",
};

/** What may stand in place of a score while the total counts the others. */
const WITHOUT_POINTS = [PENDING, NOT_APPLICABLE, PASSED_OVER];

/**
 * Writes adjustments, total and grade beneath the rows of an evaluation and returns the rows of total and grade.
 * SUM skips texts, so the total counts its scores first: one that asks for a new scoring makes the total ask too.
 */
export function writeTotals(
  draft: SheetDraft,
  start: number,
  rows: ScoredRows,
  evaluation: Evaluation,
  standingScores: readonly Decimal[],
  sources: SourceCells,
): { readonly total: number; readonly grade: number } {
  const standing = { total: standingTotal(evaluation), grade: evaluation.grade };
  const adjustments = adjustmentRows(start, rows, evaluation, sum(standingScores));
  adjustments.forEach((adjustment, index) => writeAdjustment(draft, start + index, adjustment, evaluation));
  const total = start + adjustments.length;
  writeTotal(draft, total, rows, start, evaluation, standing, sources);
  writeGrade(draft, total + 1, total, rows, evaluation, standing);
  return { total, grade: total + 1 };
}

function range(column: number, first: number, last: number): string {
  return `${here(first, column)}:${here(last, column)}`;
}

function emptyRow(draft: SheetDraft, row: number, label: string): void {
  draft.band(row, COLUMN.serial, COLUMN.actual, label, style.TOTAL_CENTRED);
}

/** The cap has its row wherever the scheme has caps: a lower rate may bring it in without the engine. */
function adjustmentRows(
  start: number,
  rows: ScoredRows,
  evaluation: Evaluation,
  standingSum: Decimal,
): readonly AdjustmentRow[] {
  const { options, total } = evaluation.scheme;
  const whole = decimal(total);
  const items = itemsOf(evaluation);
  const leftOut = (column: number) => leftOutOf(items, column === COLUMN.computed ? "score" : "standing");
  const earned = (column: number) =>
    column === COLUMN.computed ? sum(items.flatMap(({ score }) => score ?? [])) : standingSum;
  const scales = (left: Decimal) => left.gt(0) && left.lt(whole);
  const scaled = (column: number) => {
    const [now, left] = [earned(column), leftOut(column)];
    return scales(left) ? roundTo(now.times(whole).div(whole.minus(left)), options.scoreDecimals) : now;
  };
  const added = evaluation.givenTotal ?? evaluation.total;
  const made: AdjustmentRow[] = [];
  if (scales(leftOut(COLUMN.computed)) || scales(leftOut(COLUMN.standing))) {
    made.push({
      kind: "rescale",
      points: (column) => scaled(column).minus(earned(column)),
      formula: (column) => {
        const scores = range(column, rows.first, rows.last);
        const left = `SUMIFS(${range(COLUMN.weight, rows.first, rows.last)},${scores},"${NOT_APPLICABLE}")`;
        const share = `ROUND(SUM(${scores})*${total}/(${total}-${left}),12)`;
        const added = `ROUND(ROUND(${share},${options.scoreDecimals})-SUM(${scores}),10)`;
        return `IF(AND(${left}>0,${left}<${total}),${added},0)`;
      },
    });
  }
  if (options.caps.length > 0 && rows.rate !== null) {
    const rateCell = here(rows.rate, COLUMN.completion);
    const row = start + made.length;
    made.push({
      kind: "cap",
      points: (column) => (column === COLUMN.computed ? evaluation.total : added).minus(scaled(column)),
      formula: (column) => {
        const before = start < row ? `,${range(column, start, row - 1)}` : "";
        const reached = `SUM(${range(column, rows.first, rows.last)}${before})`;
        const strictestFirst = [...options.caps].sort((one, other) => decimal(one.most).cmp(decimal(other.most)));
        const cap = strictestFirst.reduceRight(
          (otherwise, { below, most }) =>
            `IF(${rateCell}<${number(decimal(below))},MIN(0,${number(decimal(most))}-${reached}),${otherwise})`,
          "0",
        );
        return `IF(ISNUMBER(${rateCell}),ROUND(${cap},10),IF(${rateCell}="${RESCORE}",${rateCell},0))`;
      },
    });
  }
  return made;
}

function writeAdjustment(draft: SheetDraft, row: number, adjustment: AdjustmentRow, evaluation: Evaluation): void {
  emptyRow(draft, row, `调整：${ADJUSTMENT[adjustment.kind]}`);
  for (const column of [COLUMN.weight, COLUMN.completion, COLUMN.rule, COLUMN.lost]) {
    draft.constant(row, column, null, style.TOTAL_TEXT);
  }
  for (const column of [COLUMN.computed, COLUMN.standing]) {
    draft.formula(row, column, adjustment.formula(column), cellNumber(adjustment.points(column)), style.TOTAL_NUMBER);
  }
  const explanation =
    evaluation.adjustments.find(({ kind }) => kind === adjustment.kind)?.explanation ?? "没有达到封顶条件";
  draft.band(row, COLUMN.explanation, LAST_PRINTED, explanation, style.TOTAL_TEXT);
  draft.fit(row, explanation, COLUMN.explanation, LAST_PRINTED, 10);
}

function writeTotal(
  draft: SheetDraft,
  row: number,
  rows: ScoredRows,
  start: number,
  evaluation: Evaluation,
  standing: Standing,
  sources: SourceCells,
): void {
  emptyRow(draft, row, "合计");
  const weights = range(COLUMN.weight, rows.first, rows.last);
  const weightNow = sum(itemsOf(evaluation).flatMap(({ weight }) => weight ?? []));
  draft.formula(row, COLUMN.weight, `SUM(${weights})`, cellNumber(weightNow), style.TOTAL_NUMBER);
  for (const column of [COLUMN.completion, COLUMN.rule]) draft.constant(row, column, null, style.TOTAL_TEXT);
  for (const column of [COLUMN.computed, COLUMN.standing]) {
    const scores = range(column, rows.first, rows.last);
    const words = WITHOUT_POINTS.map((word) => `+COUNTIF(${scores},"${word}")`).join("");
    const known = `COUNT(${scores})${words}=${rows.count}`;
    const adjustments = start < row ? range(column, start, row - 1) : null;
    const all = adjustments === null ? scores : `${scores},${adjustments}`;
    const conditions = [
      known,
      ...rows.guarded,
      ...(adjustments === null ? [] : [`COUNT(${adjustments})=${row - start}`]),
    ];
    const whole = conditions.length === 1 ? known : `AND(${conditions.join(",")})`;
    const total = column === COLUMN.computed ? evaluation.total : standing.total;
    const formula = `IFERROR(IF(${whole},ROUND(SUM(${all}),2),"${RESCORE}"),"${RESCORE}")`;
    const typed = column === COLUMN.standing ? typedCell(evaluation, sources) : null;
    draft.formula(row, column, typed ?? formula, cellNumber(total), style.TOTAL_NUMBER);
  }
  const [full, got] = [here(row, COLUMN.weight), here(row, COLUMN.standing)];
  const lost = cellNumber(weightNow.minus(standing.total));
  draft.formula(row, COLUMN.lost, `IF(ISNUMBER(${got}),ROUND(${full}-${got},2),"")`, lost, style.TOTAL_NUMBER);
  draft.band(row, COLUMN.explanation, LAST_PRINTED, pendingNote(rows, evaluation), style.TOTAL_TEXT);
}

/** A total that a person typed stands, so the form's cell is what counts. */
function typedCell({ statedTotal }: Evaluation, sources: SourceCells): string | null {
  if (statedTotal === null || typedTotal(statedTotal) === null) return null;
  const cell = sources.reference({ sheet: statedTotal.at.sheet, row: statedTotal.at.top, column: statedTotal.at.left });
  return `IF(ISNUMBER(${cell}),${cell},"${RESCORE}")`;
}

/** 另有 n 项 m 分待定, live: a judgement that is typed into the form leaves it. */
function pendingNote(rows: ScoredRows, evaluation: Evaluation): { readonly formula: string; readonly value: string } {
  const scores = range(COLUMN.standing, rows.first, rows.last);
  const weights = range(COLUMN.weight, rows.first, rows.last);
  const count = `COUNTIF(${scores},"${PENDING}")`;
  const { count: now, points } = evaluation.pending;
  return {
    formula: `IF(${count}=0,"","另有"&${count}&"项"&ROUND(SUMIFS(${weights},${scores},"${PENDING}"),2)&"分待定")`,
    value: now === 0 ? "" : `另有${now}项${points.toFixed()}分待定`,
  };
}

function writeGrade(
  draft: SheetDraft,
  row: number,
  totalRow: number,
  rows: ScoredRows,
  evaluation: Evaluation,
  standing: Standing,
): void {
  emptyRow(draft, row, "等级");
  const total = here(totalRow, COLUMN.standing);
  const scores = range(COLUMN.standing, rows.first, rows.last);
  const { grades } = evaluation.scheme.options;
  const worst = grades[grades.length - 1]?.name ?? "";
  const byBounds = grades
    .slice(0, -1)
    .reduceRight(
      (otherwise, grade) => `IF(${total}>=${number(decimal(grade.from))},"${grade.name}",${otherwise})`,
      `"${worst}"`,
    );
  const formula = `IF(ISNUMBER(${total}),IF(COUNTIF(${scores},"${PENDING}")>0,"${PENDING}",${byBounds}),${total})`;
  for (const column of [COLUMN.weight, COLUMN.completion, COLUMN.rule, COLUMN.computed, COLUMN.lost]) {
    draft.constant(row, column, null, style.TOTAL_TEXT);
  }
  draft.formula(row, COLUMN.standing, formula, standing.grade ?? PENDING, style.TOTAL_NUMBER);
  draft.band(row, COLUMN.explanation, LAST_PRINTED, "", style.TOTAL_TEXT);
}
