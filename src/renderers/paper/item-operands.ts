import { cellNumber, type Decimal } from "../../figures";
import { calculatedNumber, cell, either, is, withCell } from "../../figures/term";
import { ratioTerm, type Operand, type OperandRole, type ScoredItem } from "../../scoring";
import type { CellAddress, CellStyle } from "../../workbook";
import type { SourceCells } from "../sheets/cells";
import { here, type SheetDraft } from "../sheets/draft";
import * as style from "../sheets/styles";
import { areNumbers, at, liveOf, NOTHING } from "../sheets/terms";
import { COLUMN } from "./columns";
import { operandCell } from "./operand";
import { isSame, type ShownValue } from "./shown-value";

/** The columns in which an operand may stand, best first. */
const PLACES: Readonly<Record<OperandRole, readonly number[]>> = {
  target: [COLUMN.target],
  low: [COLUMN.target, COLUMN.spare, COLUMN.spare2],
  budget: [COLUMN.target, COLUMN.spare, COLUMN.spare2],
  denominator: [COLUMN.target, COLUMN.spare, COLUMN.spare2],
  actual: [COLUMN.actual],
  executed: [COLUMN.actual, COLUMN.spare, COLUMN.spare2],
  numerator: [COLUMN.actual, COLUMN.spare, COLUMN.spare2],
  high: [COLUMN.spare, COLUMN.spare2],
  "carried-over": [COLUMN.spare, COLUMN.spare2],
  weight: [COLUMN.weight],
  given: [COLUMN.spare, COLUMN.spare2],
  coefficient: [COLUMN.spare, COLUMN.spare2],
};

/** A named ratio keeps its parts beside the row and shows the ratio itself as the actual. */
const RATIO_PLACES: Readonly<Partial<Record<OperandRole, readonly number[]>>> = {
  numerator: [COLUMN.spare],
  denominator: [COLUMN.spare2],
};

/** The numbers of one row. */
export interface PlacedNumbers {
  /** Column → the number that stands in it now. */
  readonly columns: ReadonlyMap<number, Decimal>;
  readonly byRole: ReadonlyMap<string, number>;
  readonly guarded: readonly CellAddress[];
  readonly values: ReadonlyMap<string, Decimal>;
}

/** Writes the numbers that the rule works with into their columns. */
export function placeOperands(
  draft: SheetDraft,
  row: number,
  item: ScoredItem,
  sources: SourceCells,
  target: ShownValue,
  actual: ShownValue,
): PlacedNumbers {
  const columns = new Map<number, Decimal>();
  const byRole = new Map<OperandRole, number>();
  const values = new Map<OperandRole, Decimal>();
  const guarded: CellAddress[] = [];
  const shownAt = (place: CellAddress) => {
    if (isSame(target.at, place)) return at(row, COLUMN.targetText);
    return isSame(actual.at, place) ? at(row, COLUMN.actualText) : null;
  };
  for (const operand of item.operands) {
    // A score typed into the form is referred to directly.
    if (operand.role === "given") continue;
    values.set(operand.role, operand.value);
    const places = item.ratio === null ? PLACES[operand.role] : (RATIO_PLACES[operand.role] ?? PLACES[operand.role]);
    const column = places.find((candidate) => !columns.has(candidate));
    if (column === undefined) {
      guardUnplaced(operand, guarded);
      continue;
    }
    const cell = operandCell(operand, sources, shownAt);
    draft.live(row, column, cell.live, numberStyle(column, operand));
    columns.set(column, operand.value);
    byRole.set(operand.role, column);
    if (cell.guarded !== null) guarded.push(cell.guarded);
  }
  if (item.ratio !== null) writeRatio(draft, row, item.ratio, columns, byRole, values);
  return { columns, byRole, guarded, values };
}

/** The actual of a named ratio: numerator ÷ denominator, or the change by it, in the target's measure. */
function writeRatio(
  draft: SheetDraft,
  row: number,
  ratio: NonNullable<ScoredItem["ratio"]>,
  columns: Map<number, Decimal>,
  byRole: Map<OperandRole, number>,
  values: Map<OperandRole, Decimal>,
): void {
  const value = calculatedNumber(ratioTerm(ratio), Object.fromEntries(values));
  if (value === null || byRole.has("actual")) return;
  const [top, bottom] = [here(row, COLUMN.spare), here(row, COLUMN.spare2)];
  const made = withCell(withCell(ratioTerm(ratio), "numerator", cell(top)), "denominator", cell(bottom));
  const unlessZero = either(is(cell(bottom), "=", 0), NOTHING, made);
  const live = liveOf(either(areNumbers([top, bottom]), unlessZero, NOTHING), cellNumber(value));
  draft.live(row, COLUMN.actual, live, style.PLAIN_NUMBER);
  columns.set(COLUMN.actual, value);
  byRole.set("actual", COLUMN.actual);
}

/** Days are compared as numbers; dates are shown as the days that they are. */
function numberStyle(column: number, { day }: Operand): CellStyle {
  if (column >= COLUMN.spare) return style.HELPER_NUMBER;
  return day === "date" ? style.DAY : style.PLAIN_NUMBER;
}

/** A number with no cell of its own stands in the formula as it is, so its source is watched. */
function guardUnplaced({ source }: Operand, guarded: CellAddress[]): void {
  if (source.kind !== "scheme") guarded.push(source.at);
}
