import { decimal, HUNDRED } from "../../figures";
import type { Slot } from "../../recognition";
import { FRACTIONS, type Evaluation, type InferredWeight } from "../../scoring";
import type { CellAddress } from "../../workbook";
import { countUnchanged, type SourceCells } from "../sheets/cells";
import { here, type SheetDraft } from "../sheets/draft";
import * as style from "../sheets/styles";
import { COLUMN } from "./columns";

/** The rows whose weights add up: first and last of a block, the execution rate's at the head where there is one. */
interface WeightedRows {
  readonly first: number;
  readonly last: number;
  readonly hasExecution: boolean;
}

const AS_FRACTIONS = "分值按百分比计";

/** What every score of a block is guarded by, where its weights are fractions of 1; written by writeWeightGuard. */
export function weightGuard({ weighing }: Evaluation, heading: number): readonly string[] {
  return weighing?.areFractions === true ? [unchanged(heading)] : [];
}

/** What the score of the execution rate is guarded by beside that, where its weight follows from the others'. */
export function executionGuard({ weighing }: Evaluation, heading: number): readonly string[] {
  return weighing?.inferred ? [`${here(heading, COLUMN.spare)}=1`] : [];
}

/** A helper cell beside a block's heading: 1 while the weight of the execution rate is inferred as it was. */
export function writeExecutionGuard(
  draft: SheetDraft,
  heading: number,
  { weighing, execution }: Evaluation,
  rows: WeightedRows,
  sources: SourceCells,
): void {
  if (execution === null || !weighing?.inferred) return;
  const holds = inferredGuards(weighing.inferred, indicatorWeights(rows), sources).join(",");
  draft.formula(heading, COLUMN.spare, `IFERROR(IF(AND(${holds}),1,0),0)`, 1, style.HELPER_NUMBER);
}

/** Two helper cells beside a block's heading: whether its weights are still fractions of 1. */
export function writeWeightGuard(draft: SheetDraft, heading: number, evaluation: Evaluation, rows: WeightedRows): void {
  if (evaluation.weighing?.areFractions !== true) return;
  const weights = indicatorWeights(rows);
  const [least, most] = [FRACTIONS.least, FRACTIONS.most].map((share) => decimal(share).times(HUNDRED).toFixed());
  const count = evaluation.indicators.filter(({ weight }) => weight !== null).length;
  const holds = `AND(COUNT(${weights})=${count},MAX(${weights})<=100,ROUND(SUM(${weights}),9)>=${least},ROUND(SUM(${weights}),9)<=${most})`;
  draft.formula(heading, COLUMN.textsNow, `IF(${holds},"${AS_FRACTIONS}","")`, AS_FRACTIONS, style.HELPER_TEXT);
  draft.constant(heading, COLUMN.textsThen, AS_FRACTIONS, style.HELPER_TEXT);
}

/** What the total of a block is guarded by beside its scores: rows that came in, and weights read by their sum. */
export function totalGuards(
  evaluation: Evaluation,
  heading: number,
  rows: WeightedRows,
  sources: SourceCells,
): readonly string[] {
  const weights = indicatorWeights(rows);
  const { weighing } = evaluation;
  const inColumn = evaluation.form.indicators.flatMap(({ weight }) => weight ?? []);
  const largest = evaluation.indicators.reduce((most, { weight }) => Math.max(most, Number(weight ?? 0)), 0);
  return [
    ...weightGuard(evaluation, heading),
    // Weights that all come to be 1 or less may be fractions.
    ...(weighing?.areFractions === false && largest > 1 ? [`MAX(${weights})>1`] : []),
    ...(weighing?.inferred ? inferredGuards(weighing.inferred, weights, sources) : []),
    ...countUnchanged(placesOf(inColumn), sources),
  ];
}

function placesOf(slots: readonly Slot[]): readonly CellAddress[] {
  return slots.map(({ at }) => at);
}

function inferredGuards({ sums, holds, at }: InferredWeight, weights: string, sources: SourceCells): readonly string[] {
  const sum = `ROUND(SUM(${weights}),6)`;
  const each = sums.map((one) => `${sum}${holds ? "=" : "<>"}${one}`);
  const bySum = each.length === 1 ? each[0]! : `${holds ? "OR" : "AND"}(${each.join(",")})`;
  return at === null ? [bySum] : [bySum, sources.unchanged(at)];
}

function indicatorWeights({ first, last, hasExecution }: WeightedRows): string {
  return `${here(hasExecution ? Math.min(first + 1, last) : first, COLUMN.weight)}:${here(last, COLUMN.weight)}`;
}

function unchanged(row: number): string {
  return `${here(row, COLUMN.textsNow)}=${here(row, COLUMN.textsThen)}`;
}
