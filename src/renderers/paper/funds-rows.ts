import { cellNumber, ONE, rate, type AmountUnit } from "../../figures";
import { hasNumber, type FundsRow, type ProjectRecord, type Slot } from "../../recognition";
import { NOT_APPLICABLE } from "../../scoring";
import type { CellStyle } from "../../workbook";
import { here, type SheetDraft } from "../sheets/draft";
import type { SourceCells } from "../sheets/cells";
import { at, liveOf, rateTerm } from "../sheets/terms";
import * as style from "../sheets/styles";
import { COLUMN } from "./columns";

/** An amount row that carries no points: a source of funds, or a project without indicators. */
export interface AmountRow {
  readonly label: string;
  readonly annualBudget: Slot | null;
  readonly executed: Slot | null;
}

/** Whether a funds row says anything that a rate could be made of. */
export function hasAmounts(row: AmountRow | FundsRow | ProjectRecord): boolean {
  return hasNumber(row.annualBudget) || hasNumber(row.executed);
}

/** Writes budget, executed and 执行率 of one row of the funds block; no score. */
export function writeAmountRow(
  draft: SheetDraft,
  row: number,
  serial: number,
  amounts: AmountRow,
  unit: AmountUnit,
  rateLook: CellStyle,
  sources: SourceCells,
): void {
  draft.constant(row, COLUMN.serial, serial, style.CENTRED);
  draft.constant(row, COLUMN.level1, "项目资金", style.TEXT);
  draft.constant(row, COLUMN.level2, unit, style.TEXT);
  draft.constant(row, COLUMN.name, amounts.label, style.TEXT);
  const { annualBudget, executed } = amounts;
  writeAmount(draft, row, COLUMN.targetText, COLUMN.target, annualBudget, sources);
  writeAmount(draft, row, COLUMN.actualText, COLUMN.actual, executed, sources);
  draft.constant(row, COLUMN.weight, null, style.PLAIN_NUMBER);
  writeRate(draft, row, annualBudget, executed, rateLook);
  for (const column of [
    COLUMN.rule,
    COLUMN.computed,
    COLUMN.standing,
    COLUMN.lost,
    COLUMN.explanation,
    COLUMN.reason,
  ]) {
    draft.constant(row, column, null, style.CENTRED);
  }
}

function writeAmount(
  draft: SheetDraft,
  row: number,
  shown: number,
  numeric: number,
  slot: Slot | null,
  sources: SourceCells,
): void {
  if (slot?.parts) {
    for (const column of [shown, numeric]) draft.live(row, column, sources.slotNumber(slot), style.PLAIN_NUMBER);
    return;
  }
  draft.live(row, shown, slot === null ? { value: null } : sources.shown(slot.at), style.CENTRED);
  const live = slot === null ? { value: null } : sources.number(slot.at, slot.number, ONE, at(row, shown));
  draft.live(row, numeric, live, style.PLAIN_NUMBER);
}

function writeRate(draft: SheetDraft, row: number, budget: Slot | null, executed: Slot | null, look: CellStyle): void {
  const [whole, part] = [here(row, COLUMN.target), here(row, COLUMN.actual)];
  const now = rate(executed?.number ?? null, budget?.number ?? null);
  const isZero = budget?.number?.eq(0) === true && hasNumber(executed);
  const value = now === null ? (isZero ? NOT_APPLICABLE : "") : cellNumber(now);
  draft.live(row, COLUMN.completion, liveOf(rateTerm(part, whole), value), look);
}
