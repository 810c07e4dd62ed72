import { HUNDRED } from "../../figures";
import { cell, either, isNumber, joined, rounded, text, times } from "../../figures/term";
import type { EvaluationForm, Slot } from "../../recognition";
import { PENDING, type Evaluation } from "../../scoring";
import type { CellAddress, PlannedCell } from "../../workbook";
import { COLUMN } from "../paper/columns";
import type { EvaluationPlaces } from "../paper/evaluation-block";
import type { WorkingPaper } from "../paper/paper";
import type { SourceCells } from "../sheets/cells";
import { written } from "../sheets/terms";
import type { CellGate } from "./cell-gate";
import { subtotal } from "./subtotals";

/**
 * Whether the table is the bureau's own form: it has cells for scores, or it is of the kind that has neither weights
 * nor scores (transfer payments) and only its rates are filled.
 */
export function isFilledInPlace(form: EvaluationForm): boolean {
  return (
    !form.isScored ||
    (form.total?.score ?? null) !== null ||
    form.indicators.some(({ score }) => score !== null) ||
    (form.funds?.rows.some(({ score }) => score !== null) ?? false)
  );
}

/** One cell of the user's form that gets a value from 计分底稿. */
export interface Filling {
  readonly at: CellAddress;
  readonly cell: PlannedCell;
}

/** The cells of the form that are filled: 得分, 执行率, 小计, 总分 and 等级, as far as they are empty or ours. */
export function fillForm(
  evaluation: Evaluation,
  places: EvaluationPlaces,
  paper: WorkingPaper,
  rescore: boolean,
  sources: SourceCells,
  gate: CellGate,
): readonly Filling[] {
  const fillings: Filling[] = [];
  const fill = (at: CellAddress, row: number, column: number) => {
    const value = paper.value(row, column);
    fillings.push({ at, cell: { row: at.row, column: at.column, value, formula: paper.take(row, column) } });
  };

  for (const [item, row] of places.items) {
    if (item.scoreAt === null) continue;
    if (paper.value(row, COLUMN.standing) === PENDING) {
      // The paper waits for what a person types here; a formula of ours in the cell would be circular.
      if (gate.isOurs(item.scoreAt)) fillings.push({ at: item.scoreAt, cell: emptied(item.scoreAt) });
      continue;
    }
    if (item.given !== null) continue;
    if (gate.isFillable(item.scoreAt, rescore)) fill(item.scoreAt, row, COLUMN.standing);
  }
  for (const [funds, row] of places.fundsRows) {
    if (funds.rate === null || !gate.isFillable(funds.rate.at, false)) continue;
    const filling = rateFilling(funds.rate, row, paper, sources);
    if (filling !== null) fillings.push(filling);
  }
  const { total, headScore } = evaluation.form;
  for (const score of [total?.score, headScore]) {
    if (score && places.total !== null && gate.isFillable(score.at, rescore && score.formula === null)) {
      fill(score.at, places.total, COLUMN.standing);
    }
  }
  for (const sum of evaluation.form.sums ?? []) {
    const filling = sum.score && gate.isFillable(sum.score.at, false) ? subtotal(sum, evaluation, places, paper) : null;
    if (filling) fillings.push({ at: sum.score!.at, cell: { ...placeOf(sum.score!.at), ...filling } });
  }
  if (total?.grade && places.grade !== null && gate.isFillable(total.grade.at, false)) {
    fill(total.grade.at, places.grade, COLUMN.standing);
  }
  return fillings;
}

function emptied(at: CellAddress): PlannedCell {
  return { ...placeOf(at), value: null };
}

function placeOf({ row, column }: CellAddress): { readonly row: number; readonly column: number } {
  return { row, column };
}

/**
 * 执行率: the number itself where the cell is formatted as a percentage; elsewhere the text 99.57%, since formats
 * of the user's cells stay as they are and a bare 0.9957 would be misread.
 */
function rateFilling(slot: Slot, row: number, paper: WorkingPaper, sources: SourceCells): Filling | null {
  const value = paper.value(row, COLUMN.completion);
  if (value === null || value === "") return null;
  const taken = paper.take(row, COLUMN.completion);
  const place = { row: slot.at.row, column: slot.at.column };
  if (sources.isPercent(slot.at)) return { at: slot.at, cell: { ...place, value, formula: taken } };
  const shown = typeof value === "number" ? sources.percentText(value) : value;
  const rate = cell(taken);
  const percent = joined([rounded(times(rate, HUNDRED), 2), text("%")]);
  return { at: slot.at, cell: { ...place, value: shown, formula: written(either(isNumber(rate), percent, rate)) } };
}
