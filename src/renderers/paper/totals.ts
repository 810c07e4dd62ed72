import { cellNumber, decimal, sum, type Decimal } from "../../figures";
import type { Adjustment, Evaluation } from "../../scoring";
import { here, type SheetDraft } from "../sheets/draft";
import { NOT_APPLICABLE, number, PENDING, RESCORE } from "../sheets/cells";
import * as style from "../sheets/styles";
import { COLUMN, LAST_PRINTED } from "./columns";

/** The rows of one evaluation whose points add up, and how many of them carry points. */
export interface ScoredRows {
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** The row of the execution rate; null where none is scored. */
  readonly execution: number | null;
}

/** What the total rows say now. */
export interface Standing {
  readonly total: Decimal;
  readonly grade: string | null;
}

const ADJUSTMENT: Readonly<Record<Adjustment["kind"], string>> = {
  rescale: "不适用指标折算",
  cap: "按执行率封顶",
};

/**
 * Writes adjustments, total and grade beneath the rows of an evaluation and returns the rows of total and grade.
 * SUM skips texts, so the total counts its scores first: one that asks for a new scoring makes the total ask too.
 */
export function writeTotals(
  draft: SheetDraft,
  start: number,
  rows: ScoredRows,
  evaluation: Evaluation,
  standing: Standing,
): { readonly total: number; readonly grade: number } {
  let row = start;
  for (const adjustment of evaluation.adjustments) {
    writeAdjustment(draft, row, adjustment, rows, start, evaluation);
    row += 1;
  }
  writeTotal(draft, row, rows, start, evaluation, standing);
  writeGrade(draft, row + 1, row, rows, evaluation, standing);
  return { total: row, grade: row + 1 };
}

function range(column: number, first: number, last: number): string {
  return `${here(first, column)}:${here(last, column)}`;
}

function emptyRow(draft: SheetDraft, row: number, label: string): void {
  draft.band(row, COLUMN.serial, COLUMN.actual, label, style.TOTAL_CENTRED);
}

function writeAdjustment(
  draft: SheetDraft,
  row: number,
  adjustment: Adjustment,
  rows: ScoredRows,
  start: number,
  evaluation: Evaluation,
): void {
  emptyRow(draft, row, `调整：${ADJUSTMENT[adjustment.kind]}`);
  for (const column of [COLUMN.weight, COLUMN.completion, COLUMN.rule, COLUMN.lost]) {
    draft.constant(row, column, null, style.TOTAL_TEXT);
  }
  for (const column of [COLUMN.computed, COLUMN.standing]) {
    const formula = adjustmentFormula(adjustment, column, rows, start, row, evaluation);
    const value = cellNumber(adjustment.points);
    if (formula === null) draft.constant(row, column, value, style.TOTAL_NUMBER);
    else draft.formula(row, column, formula, value, style.TOTAL_NUMBER);
  }
  draft.band(row, COLUMN.explanation, LAST_PRINTED, adjustment.explanation, style.TOTAL_TEXT);
  draft.fit(row, adjustment.explanation, COLUMN.explanation, LAST_PRINTED, 10);
}

/** 折算: points earned ÷ (maximum − points left out) × maximum, less the points earned. 封顶: what exceeds the cap. */
function adjustmentFormula(
  adjustment: Adjustment,
  column: number,
  rows: ScoredRows,
  start: number,
  row: number,
  evaluation: Evaluation,
): string | null {
  const scores = range(column, rows.first, rows.last);
  const { options } = evaluation.scheme;
  const maximum = number(evaluation.maximum);
  if (adjustment.kind === "rescale") {
    const left = `SUMIFS(${range(COLUMN.weight, rows.first, rows.last)},${scores},"${NOT_APPLICABLE}")`;
    return `ROUND(SUM(${scores})/(${maximum}-${left})*${maximum},${options.scoreDecimals})-SUM(${scores})`;
  }
  if (rows.execution === null || options.caps.length === 0) return null;
  const rateCell = here(rows.execution, COLUMN.completion);
  const caps = [...options.caps].sort((first, second) => decimal(first.below).cmp(decimal(second.below)));
  const most = caps.reduceRight(
    (otherwise, cap) => `IF(${rateCell}<${number(decimal(cap.below))},${number(decimal(cap.most))},${otherwise})`,
    maximum,
  );
  const before = start < row ? `+SUM(${range(column, start, row - 1)})` : "";
  return `IF(ISNUMBER(${rateCell}),MIN(0,${most}-SUM(${scores})${before.replace("+", "-")}),0)`;
}

function writeTotal(
  draft: SheetDraft,
  row: number,
  rows: ScoredRows,
  start: number,
  evaluation: Evaluation,
  standing: Standing,
): void {
  emptyRow(draft, row, "合计");
  const weights = range(COLUMN.weight, rows.first, rows.last);
  const items = evaluation.execution ? [evaluation.execution, ...evaluation.indicators] : evaluation.indicators;
  const weightNow = sum(items.flatMap(({ weight }) => weight ?? []));
  draft.formula(row, COLUMN.weight, `SUM(${weights})`, cellNumber(weightNow), style.TOTAL_NUMBER);
  for (const column of [COLUMN.completion, COLUMN.rule]) draft.constant(row, column, null, style.TOTAL_TEXT);
  for (const column of [COLUMN.computed, COLUMN.standing]) {
    const scores = range(column, rows.first, rows.last);
    const known = `COUNT(${scores})+COUNTIF(${scores},"${PENDING}")+COUNTIF(${scores},"${NOT_APPLICABLE}")=${rows.count}`;
    const all = start < row ? `${scores},${range(column, start, row - 1)}` : scores;
    const total = column === COLUMN.computed ? evaluation.total : standing.total;
    draft.formula(row, column, `IF(${known},ROUND(SUM(${all}),2),"${RESCORE}")`, cellNumber(total), style.TOTAL_NUMBER);
  }
  const [full, got] = [here(row, COLUMN.weight), here(row, COLUMN.standing)];
  const lost = cellNumber(weightNow.minus(standing.total));
  draft.formula(row, COLUMN.lost, `IF(ISNUMBER(${got}),ROUND(${full}-${got},2),"")`, lost, style.TOTAL_NUMBER);
  draft.band(row, COLUMN.explanation, LAST_PRINTED, pendingNote(rows, evaluation), style.TOTAL_TEXT);
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
