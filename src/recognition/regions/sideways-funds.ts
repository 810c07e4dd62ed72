import type { CellRange } from "../../workbook";
import { fieldOfWord, type AmountField } from "../sheet/lexicon";
import type { SheetReader } from "../sheet/sheet-reader";
import { FUNDS_SOURCES, FUNDS_TOTALS } from "../sheet/vocabulary";

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

/** The block whose head row this is; null where none begins here. */
export function sidewaysFundsAt(reader: SheetReader, top: number): SidewaysFunds | null {
  const { grid, words } = reader;
  const filled = grid.filled(top);
  const wordAt = (column: number): string => words.of(grid.own(top, column)).word.replace(/^其中[:：]?/, "");
  const isTotal = (column: number): boolean => FUNDS_TOTALS.includes(wordAt(column));
  const known = filled.filter((column) => isTotal(column) || FUNDS_SOURCES.includes(wordAt(column)));
  const first = known[0];
  if (first === undefined || !known.some((column) => !isTotal(column))) return null;
  const labelColumn = filled.length > known.length || first > 0 ? labelsLeftOf(reader, top + 1, first) : null;
  if (labelColumn === null) return null;
  const rows = new Map<AmountField, number>();
  let bottom = top;
  for (let row = top + 1; ; row++) {
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
    else sources.push({ column, label: grid.own(top, column).replace(/\s+/g, ""), isTotal: isTotal(column) });
  }
  const right = Math.max(...filled.map((column) => grid.rightEdge(top, column)));
  return { range: { sheet: grid.name, top, left: labelColumn, bottom, right }, sources, rows, beside };
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
