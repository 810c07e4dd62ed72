import type { AmountUnit } from "../../figures";
import type { CellRange } from "../../workbook";
import type { Slot } from "../dossier";
import { AMOUNT_FIELDS, type Header, type HeaderColumn } from "../sheet/header";
import { areColumnNumbers, unitInText, visibleCharacters } from "../../language";
import type { AmountField } from "../sheet/lexicon";
import type { CorrectedKind } from "../mapping";
import { RowClasses, type RowClass } from "../sheet/row-class";
import { chooseColumns, type Columns } from "../sheet/column-choice";
import { placeOf, unitNoteAbove, unitNoteBelow, type SheetReader } from "../sheet/sheet-reader";
import { amountAt, slotAt } from "../sheet/slot";

/** A row of an amount table before its kind is known: where its label stands and what the row is. */
export interface AmountRow {
  readonly row: number;
  /** The label as it stands, leading spaces kept: they indent second-level projects. */
  readonly label: string;
  readonly labelAt: { readonly row: number; readonly column: number } | null;
  readonly kind: RowClass;
  /** The user said that this is the total. */
  readonly isNamedTotal?: boolean;
}

/** A table of names and amounts: project list, funds block, revenue or quantities. */
export interface AmountTable {
  readonly reader: SheetReader;
  readonly header: Header;
  readonly columns: Columns;
  readonly labelColumn: number;
  /** Of several tables under one header the columns that may be this one's. */
  readonly bounds: { readonly left: number; readonly right: number };
  readonly range: CellRange;
  readonly unit: AmountUnit;
  readonly isUnitAssumed: boolean;
  readonly rows: readonly AmountRow[];
  readonly end: number;
}

/**
 * Reads the rows below an amount header, between two columns and down to a row; `kind` is the table's where it is known
 * already, so that the total which the user named counts.
 */
export function readAmountTable(
  reader: SheetReader,
  header: Header,
  bounds: { left: number; right: number },
  lastRow: number,
  notAbove: number,
  mappedUnit?: AmountUnit,
  kind?: CorrectedKind,
): AmountTable {
  const { grid } = reader;
  const columns = chooseColumns(reader, header, bounds.left, bounds.right);
  const headings = [...columns.values()];
  const amountColumns = header.columns.filter(
    ({ field, column }) => AMOUNT_FIELDS.includes(field) && column >= bounds.left && column <= bounds.right,
  );
  const firstAmount = Math.min(...amountColumns.map(({ column }) => column));
  const named = columns.get("project") ?? columns.get("label") ?? columns.get("group");
  const labelColumn =
    named && named.column < firstAmount
      ? named.column
      : nearestTexts(reader, { ...bounds, right: firstAmount - 1 }, { first: header.bottom + 1, last: lastRow });
  const left = Math.min(labelColumn, ...headings.map(({ column }) => column));
  const right = Math.max(...headings.map((heading) => heading.right));
  const stated =
    mappedUnit ?? commonUnit(headings) ?? unitNoteAbove(reader, header.top, header.bottom, notAbove, firstAmount);
  const classes = new RowClasses(reader.words);
  const rows: AmountRow[] = [];
  const label: LabelColumn = {
    column: labelColumn,
    right: named && named.column === labelColumn ? Math.min(named.right, firstAmount - 1) : labelColumn,
    isProject: named?.field === "project",
  };
  for (let row = header.bottom + 1; row <= lastRow; row++) {
    if (grid.isBlank(row, left, right) || isColumnNumbers(reader, row, left, right)) continue;
    const read = readRow(reader, row, { left, first: bounds.left }, label, firstAmount, classes);
    const isNamedTotal = kind !== undefined && isTotalOf(reader, kind, read, left);
    rows.push(isNamedTotal ? { ...read, kind: "total", isNamedTotal } : read);
  }
  const bottom = rows[rows.length - 1]?.row ?? header.bottom;
  const unit = stated ?? unitNoteBelow(reader, bottom);
  return {
    reader,
    header,
    columns,
    labelColumn,
    bounds,
    range: { sheet: grid.name, top: header.top, left, bottom, right },
    unit: unit ?? "万元",
    isUnitAssumed: unit === null,
    rows,
    end: bottom + 1,
  };
}

/** So many rows below the heading tell in which column the labels stand. */
const FIRST_ROWS = 6;

/**
 * The column next to the amounts in which the first rows have a text: labels may be merged over the empty ones between,
 * or not. Without any the column beside the amounts.
 */
function nearestTexts(
  { grid }: SheetReader,
  bounds: { readonly left: number; readonly right: number },
  rows: { readonly first: number; readonly last: number },
): number {
  const last = Math.min(rows.last, rows.first + FIRST_ROWS - 1);
  for (let column = bounds.right; column >= bounds.left; column -= 1) {
    for (let row = rows.first; row <= last; row += 1) if (isWords(grid.own(row, column))) return column;
  }
  return Math.max(bounds.left, bounds.right);
}

function isWords(text: string): boolean {
  return /[^-\d.,，%]/.test(text);
}

function isTotalOf(reader: SheetReader, kind: CorrectedKind, { row, label }: AmountRow, left: number): boolean {
  const { corrections, grid } = reader;
  return corrections.isTotal(kind, label.trim()) || corrections.isTotal(kind, grid.own(row, left));
}

/** The row that is the whole of the table: the one that the user named, else the first that is called so. */
export function totalRow({ rows }: AmountTable): AmountRow | undefined {
  return rows.find(({ isNamedTotal }) => isNamedTotal) ?? rows.find(({ kind }) => kind === "total");
}

/** The unit that the amount headings state, where it is one. */
function commonUnit(headings: readonly HeaderColumn[]): AmountUnit | null {
  const amounts = headings.filter(({ field }) => AMOUNT_FIELDS.includes(field));
  const annual = amounts.find(({ field }) => field === "annualBudget");
  return annual?.unit ?? amounts.find(({ unit }) => unit !== null)?.unit ?? null;
}

function readRow(
  reader: SheetReader,
  row: number,
  { left, first }: { readonly left: number; readonly first: number },
  labels: LabelColumn,
  firstAmount: number,
  classes: RowClasses,
): AmountRow {
  const { grid } = reader;
  const place = labelPlace(reader, row, left, labels, firstAmount);
  const cell = place && grid.cell(place.row, place.column);
  const label = cell ? visibleCharacters(typeof cell.value === "string" ? cell.value : cell.text) : "";
  return {
    row,
    label,
    labelAt: place,
    kind: classes.of(label.trim()) ?? sumClass(classes, grid.own(row, grid.firstFilled(row, first, firstAmount - 1))),
  };
}

/** 合计 may stand left of the names, in a column of numbers or of codes. */
function sumClass(classes: RowClasses, text: string): RowClass {
  const kind = classes.of(text);
  return kind === "total" || kind === "sum" ? kind : null;
}

/** The columns that the label's heading covers, and whether they name projects. */
interface LabelColumn {
  readonly column: number;
  readonly right: number;
  readonly isProject: boolean;
}

type Place = { readonly row: number; readonly column: number };

/**
 * The label's cell: of the columns below its heading the innermost one filled in this row, else the nearest text of
 * the row left of the amounts, else what a merged cell says for several rows.
 */
function labelPlace(
  reader: SheetReader,
  row: number,
  left: number,
  labels: LabelColumn,
  firstAmount: number,
): Place | null {
  const { grid } = reader;
  for (let column = labels.right; column >= labels.column; column--) {
    if (grid.own(row, column) !== "") return { row, column };
  }
  const merge = grid.mergeAt(row, labels.column);
  const above = merge && grid.own(merge.top, merge.left) !== "" ? { row: merge.top, column: merge.left } : null;
  if (above && labels.isProject) return above;
  for (let column = firstAmount - 1; column >= left; column--) {
    if (isWords(grid.own(row, column))) return { row, column };
  }
  return above;
}

function isColumnNumbers({ grid }: SheetReader, row: number, left: number, right: number): boolean {
  return areColumnNumbers(grid.filled(row, left, right).map((column) => grid.own(row, column)));
}

/** The amount of a field in a row, in the table's unit; null where the table has no such column. */
export function amountOf(table: AmountTable, field: AmountField, row: number, unit = table.unit): Slot | null {
  const heading = table.columns.get(field);
  const place = heading && placeOf(table.reader.grid, row, heading);
  if (!place) return null;
  return amountAt(table.reader.grid, place.row, place.column, unit, heading.unit ?? unit, table.reader.notices);
}

/** The cell of a field in a row as it is; null where the table has no such column. */
export function slotOf(table: AmountTable, field: AmountField, row: number): Slot | null {
  const heading = table.columns.get(field);
  const place = heading && placeOf(table.reader.grid, row, heading);
  return place ? slotAt(table.reader.grid, place.row, place.column) : null;
}

/** The unit that a row's own 计量单位 cell states. */
export function unitOfRow(table: AmountTable, row: number): string | null {
  const text = slotOf(table, "unit", row)?.text ?? "";
  return text === "" ? null : (unitInText(`单位：${text}`) ?? text);
}

/** Says once for each table where its unit comes from, when that is not plain. */
export function tellUnits(table: AmountTable): void {
  const { notices } = table.reader;
  if (table.isUnitAssumed) notices.add("unit-assumed", [table.range]);
  const foreign = [...table.columns.values()].filter(
    ({ field, unit }) => AMOUNT_FIELDS.includes(field) && unit !== null && unit !== table.unit,
  );
  if (foreign.length === 0) return;
  notices.add(
    "units-differ",
    foreign.map(({ column }) => ({
      sheet: table.range.sheet,
      top: table.range.top,
      left: column,
      bottom: table.range.bottom,
      right: column,
    })),
    { columns: foreign.map(({ text }) => `“${text}”`).join("、"), unit: table.unit },
  );
}
