import { isFundsSource, withoutSpaces } from "../../language";
import type { CellRange } from "../../workbook";
import { fieldOfWord, type AmountField } from "../sheet/lexicon";
import type { SheetReader } from "../sheet/sheet-reader";
import { isNumberAt } from "../sheet/slot";
import type { SheetGrid } from "../sheet/grid";
import { FUNDS_TOTALS } from "../sheet/vocabulary";

/** A funds block that lies on its side: sources of money across, 年初预算数, 全年预算数, 全年执行数 down. */
export interface SidewaysFunds {
  readonly range: CellRange;
  /** The column of each source, the whole among them. */
  readonly sources: readonly { readonly column: number; readonly label: string; readonly isTotal: boolean }[];
  /** The rows by what they hold. */
  readonly rows: ReadonlyMap<AmountField, number>;
  /** Columns beside the sources that hold points, score or reason for the block as a whole. */
  readonly beside: ReadonlyMap<AmountField, number>;
}

const DOWN: readonly AmountField[] = [
  "initialBudget",
  "adjustment",
  "annualBudget",
  "executed",
  "rate",
  "weight",
  "score",
  "reason",
];
const BESIDE: readonly AmountField[] = ["weight", "score", "reason"];

/** The block whose head row this is, or whose first of two; null where none begins here. */
export function sidewaysFundsAt(reader: SheetReader, top: number): SidewaysFunds | null {
  const { grid, words } = reader;
  const filled = grid.filled(top);
  const wordAt = (column: number): string => words.of(grid.own(top, column)).word.replace(/^其中[:：]?/, "");
  const isTotal = (column: number): boolean => FUNDS_TOTALS.includes(wordAt(column));
  const known = filled.filter((column) => isTotal(column) || isFundsSource(wordAt(column)));
  const first = known[0];
  if (first === undefined || known.every(isTotal) || filled.some((column) => isNumberAt(grid, top, column)))
    return null;
  const split = partsBelow(grid, top, first);
  const head = split === null ? top : top + 1;
  const labelColumn = labelsLeftOf(reader, head + 1, first);
  if (labelColumn === null) return null;
  const rows = new Map<AmountField, number>();
  let bottom = head;
  for (let row = head + 1; ; row++) {
    const field = amountField(reader, row, labelColumn);
    if (field === null || rows.has(field) || reader.headers.find(row) !== null) break;
    rows.set(field, row);
    bottom = row;
  }
  if (!rows.has("executed") || !(rows.has("annualBudget") || rows.has("initialBudget"))) return null;
  const beside = new Map<AmountField, number>();
  const sources: { column: number; label: string; isTotal: boolean }[] = [];
  for (const column of filled.filter((other) => other >= first)) {
    const field = fieldOfWord("amounts", wordAt(column))?.field as AmountField | undefined;
    if (field !== undefined && BESIDE.includes(field)) beside.set(field, column);
    else {
      const label = withoutSpaces(grid.own(top, column));
      const parts = split?.get(column) ?? [{ column, label: "" }];
      for (const part of parts)
        sources.push({ column: part.column, label: label + part.label, isTotal: isTotal(column) });
    }
  }
  const right = Math.max(...filled.map((column) => grid.rightEdge(top, column)));
  return { range: { sheet: grid.name, top, left: labelColumn, bottom, right }, sources, rows, beside };
}

/** 专项债券 | 其他 in a second row of heads below 政府性基金: the parts that each source has there; null where there is none. */
function partsBelow(grid: SheetGrid, top: number, first: number): ReadonlyMap<number, readonly Part[]> | null {
  const below = grid.filled(top + 1);
  if (below.length === 0 || below.some((column) => column < first || isNumberAt(grid, top + 1, column))) return null;
  const heads = grid.filled(top);
  const parts = new Map<number, Part[]>();
  for (const column of below) {
    const head = heads.findLast((other) => other <= column)!;
    const part = { column, label: withoutSpaces(grid.own(top + 1, column)) };
    parts.set(head, [...(parts.get(head) ?? []), part]);
  }
  return parts;
}

interface Part {
  readonly column: number;
  readonly label: string;
}

/** The column left of the sources whose cells below name amounts. */
function labelsLeftOf(reader: SheetReader, row: number, first: number): number | null {
  for (let column = first - 1; column >= 0; column--) {
    if (amountField(reader, row, column) !== null) return column;
  }
  return null;
}

function amountField({ grid, words }: SheetReader, row: number, column: number): AmountField | null {
  const text = grid.own(row, column);
  const field = text === "" ? undefined : fieldOfWord("amounts", words.of(text).word)?.field;
  return field !== undefined && DOWN.includes(field as AmountField) ? (field as AmountField) : null;
}
