import { decimal, HUNDRED } from "../../figures";
import {
  all,
  any,
  countOfNumbers,
  either,
  is,
  largestOf,
  number,
  orElse,
  sumOf,
  text,
  type Term,
} from "../../figures/term";
import type { Slot } from "../../recognition";
import { FRACTIONS, type Evaluation, type InferredWeight } from "../../scoring";
import type { CellAddress } from "../../workbook";
import { countUnchanged, type SourceCells } from "../sheets/cells";
import type { SheetDraft } from "../sheets/draft";
import { at, liveOf, NOTHING, rows as references } from "../sheets/terms";
import * as style from "../sheets/styles";
import { COLUMN } from "./columns";
import { areTextsSame } from "./guard-texts";

/** The rows whose weights add up: first and last of a block, the execution rate's at the head where there is one. */
interface WeightedRows {
  readonly first: number;
  readonly last: number;
  readonly hasExecution: boolean;
}

const AS_FRACTIONS = "分值按百分比计";

/** What every score of a block is guarded by, where its weights are fractions of 1; written by writeWeightGuard. */
export function weightGuard({ weighing }: Evaluation, heading: number): readonly Term[] {
  return weighing?.areFractions === true ? [areTextsSame(heading)] : [];
}

/** What the score of the execution rate is guarded by beside that, where its weight follows from the others'. */
export function executionGuard({ weighing }: Evaluation, heading: number): readonly Term[] {
  return weighing?.inferred ? [is(at(heading, COLUMN.spare), "=", 1)] : [];
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
  const holds = all(inferredGuards(weighing.inferred, indicatorWeights(rows), sources));
  draft.live(heading, COLUMN.spare, liveOf(orElse(either(holds, 1, 0), number(0)), 1), style.HELPER_NUMBER);
}

/** Two helper cells beside a block's heading: whether its weights are still fractions of 1. */
export function writeWeightGuard(draft: SheetDraft, heading: number, evaluation: Evaluation, rows: WeightedRows): void {
  if (evaluation.weighing?.areFractions !== true) return;
  const weights = indicatorWeights(rows);
  const [least, most] = [FRACTIONS.least, FRACTIONS.most].map((share) => decimal(share).times(HUNDRED));
  const count = evaluation.indicators.filter(({ weight }) => weight !== null).length;
  const total = sumOf(weights);
  const holds = all([
    is(countOfNumbers(weights), "=", count),
    is(largestOf(weights), "<=", HUNDRED),
    is(total, ">=", least!),
    is(total, "<=", most!),
  ]);
  const live = liveOf(either(holds, text(AS_FRACTIONS), NOTHING), AS_FRACTIONS);
  draft.live(heading, COLUMN.textsNow, live, style.HELPER_TEXT);
  draft.constant(heading, COLUMN.textsThen, AS_FRACTIONS, style.HELPER_TEXT);
}

/** What the total of a block is guarded by beside its scores: rows that came in, and weights read by their sum. */
export function totalGuards(
  evaluation: Evaluation,
  heading: number,
  rows: WeightedRows,
  sources: SourceCells,
): readonly Term[] {
  const weights = indicatorWeights(rows);
  const { weighing } = evaluation;
  const inColumn = evaluation.form.indicators.flatMap(({ weight }) => weight ?? []);
  const largest = evaluation.indicators.reduce((most, { weight }) => Math.max(most, Number(weight ?? 0)), 0);
  return [
    ...weightGuard(evaluation, heading),
    // Weights that all come to be 1 or less may be fractions.
    ...(weighing?.areFractions === false && largest > 1 ? [is(largestOf(weights), ">", 1)] : []),
    ...(weighing?.inferred ? inferredGuards(weighing.inferred, weights, sources) : []),
    ...countUnchanged(placesOf(inColumn), sources),
  ];
}

function placesOf(slots: readonly Slot[]): readonly CellAddress[] {
  return slots.map(({ at }) => at);
}

function inferredGuards(inferred: InferredWeight, weights: string, sources: SourceCells): readonly Term[] {
  const { sums, holds } = inferred;
  const each = sums.map((one) => is(sumOf(weights), holds ? "=" : "<>", decimal(one)));
  const bySum = holds ? any(each) : all(each);
  return inferred.at === null ? [bySum] : [bySum, sources.unchanged(inferred.at)];
}

function indicatorWeights({ first, last, hasExecution }: WeightedRows): string {
  return references(COLUMN.weight, hasExecution ? Math.min(first + 1, last) : first, last);
}
