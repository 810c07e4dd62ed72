import type { Term } from "../../figures/term";
import type { FundsRow } from "../../recognition";
import type { Evaluation, ScoredItem } from "../../scoring";
import { reference, type CellAddress } from "../../workbook";
import type { SheetDraft } from "../sheets/draft";
import { INDENT, type SourceCells } from "../sheets/cells";
import type { RateKind } from "../sheets/number-looks";
import * as style from "../sheets/styles";
import { executionGuard, totalGuards, weightGuard, writeExecutionGuard, writeWeightGuard } from "./block-guards";
import type { BlockLooks } from "./block-looks";
import { COLUMN, LAST_PRINTED } from "./columns";
import { hasAmounts, writeAmountRow } from "./funds-rows";
import { writeItemRow } from "./item-row";
import { writeTotals } from "./totals";

/** Where the figures of one evaluation stand in 计分底稿: row numbers, the columns are those of COLUMN. */
export interface EvaluationPlaces {
  readonly items: ReadonlyMap<ScoredItem, number>;
  readonly fundsRows: ReadonlyMap<FundsRow, number>;
  /** The row of the execution rate, scored or not; null where there are no amounts. */
  readonly rate: number | null;
  /** null where the form has neither weights nor scores. */
  readonly total: number | null;
  readonly grade: number | null;
}

/**
 * Writes one evaluation from row `start`; returns its places and the first free row. `schemeGuard`: what holds while
 * the workbook's own scheme is as it was.
 */
export function writeEvaluation(
  draft: SheetDraft,
  start: number,
  title: string,
  evaluation: Evaluation,
  { numbers: looks, execution }: BlockLooks,
  sources: SourceCells,
  schemeGuard: readonly Term[],
): { readonly places: EvaluationPlaces; readonly next: number } {
  const items = new Map<ScoredItem, number>();
  const fundsRows = new Map<FundsRow, number>();
  const options = evaluation.scheme.options;
  let row = start;
  draft.band(row, COLUMN.serial, LAST_PRINTED, heading(title, evaluation), style.GROUP);
  row += 1;
  const first = row;
  let serial = 0;
  let rate: number | null = null;
  const guards = [...schemeGuard, ...weightGuard(evaluation, start)];
  const score = (item: ScoredItem, rate: RateKind, more: readonly Term[] = []) => {
    serial += 1;
    writeItemRow(draft, row, { item, serial, options, looks, rate, guards: [...guards, ...more] }, sources);
    items.set(item, row);
    row += 1;
  };

  if (evaluation.execution !== null) {
    rate = row;
    score(evaluation.execution, execution, executionGuard(evaluation, start));
  }
  for (const funds of evaluation.form.funds?.rows ?? []) {
    if (evaluation.execution !== null && rate !== null && readsFrom(evaluation.execution, funds)) {
      fundsRows.set(funds, rate);
      continue;
    }
    if (!hasAmounts(funds)) continue;
    serial += 1;
    writeAmountRow(
      draft,
      row,
      serial,
      funds,
      evaluation.form.funds!.unit,
      looks.percent(execution, style.PERCENT),
      sources,
    );
    fundsRows.set(funds, row);
    if (funds.isTotal) rate ??= row;
    row += 1;
  }
  evaluation.indicators.forEach((item) => score(item, "projectRate"));

  if (!evaluation.form.isScored || items.size === 0) {
    return { places: { items, fundsRows, rate, total: null, grade: null }, next: row + 1 };
  }
  const weighted = { first, last: row - 1, hasExecution: evaluation.execution !== null };
  writeWeightGuard(draft, start, evaluation, weighted);
  writeExecutionGuard(draft, start, evaluation, weighted, sources);
  const guarded = [...schemeGuard, ...totalGuards(evaluation, start, weighted, sources)];
  const scored = { first, last: row - 1, count: countedItems(items.keys()), rate, guarded };
  const { total, grade } = writeTotals(draft, row, scored, evaluation, sources, { numbers: looks, execution });
  return { places: { items, fundsRows, rate, total, grade }, next: grade + 2 };
}

/** A row without points and without a score adds nothing, so the total does not wait for it. */
function countedItems(items: Iterable<ScoredItem>): number {
  let count = 0;
  for (const { weight, standing, state } of items) {
    if (weight !== null || standing !== null || state === "passed-over") count += 1;
  }
  return count;
}

function heading(title: string, evaluation: Evaluation): string {
  return `${title}${INDENT}评价表：${reference(evaluation.form.range)}${INDENT}计分依据：${evaluation.scheme.document ?? evaluation.scheme.title}`;
}

/** Whether the execution rate was made from this row's amounts: then one row of the paper serves both. */
function readsFrom(execution: ScoredItem, { isTotal, executed }: FundsRow): boolean {
  return (
    isTotal &&
    execution.operands.some(
      ({ role, source }) => role === "executed" && source.kind !== "scheme" && isAt(source.at, executed?.at),
    )
  );
}

function isAt(place: CellAddress, other: CellAddress | undefined): boolean {
  return other !== undefined && place.row === other.row && place.column === other.column && place.sheet === other.sheet;
}
