import type { AmountUnit } from "../../figures";
import type { CellRange } from "../../workbook";
import type { Slot } from "../dossier";
import type { Header, HeaderColumn } from "../sheet/header";
import { unitInText, visibleCharacters } from "../../language";
import type { AmountField } from "../sheet/lexicon";
import { RowClasses, isTitle, type RowClass } from "../sheet/row-class";
import { FUNDS_SOURCES, FUNDS_TOTALS, SUM_WORDS } from "../sheet/vocabulary";
import { chooseColumns, type Columns } from "../sheet/column-choice";
import { placeOf, unitNoteAbove, type SheetReader } from "../sheet/sheet-reader";
import { amountAt, slotAt } from "../sheet/slot";

/** A row of an amount table before its kind is known: where its label stands and what the row is. */
export interface AmountRow {
  readonly row: number;
  /** The label as it stands, leading spaces kept: they indent second-level projects. */
  readonly label: string;
  readonly labelAt: { readonly row: number; readonly column: number } | null;
  readonly kind: RowClass;
  /** Nothing but the label stands in the row. */
  readonly isLabelOnly: boolean;
}

/** A table of names and amounts: project list, funds block, revenue or quantities. */
export interface AmountTable {
  readonly reader: SheetReader;
  readonly header: Header;
  readonly columns: Columns;
  readonly labelColumn: number;
  readonly range: CellRange;
  readonly unit: AmountUnit;
  readonly isUnitAssumed: boolean;
  readonly rows: readonly AmountRow[];
  readonly end: number;
}

const AMOUNTS: readonly AmountField[] = ["initialBudget", "annualBudget", "executed", "previous", "value"];
const MOST_BLANK_ROWS = 1;

/** Splits a header into its side-by-side tables: each name column with an amount before the next one begins one. */
export function sideBySide(header: Header): { left: number; right: number }[] {
  const starts: number[] = [];
  let hasAmount = true;
  for (const { field, column } of header.columns) {
    if (AMOUNTS.includes(field as AmountField)) hasAmount = true;
    else if ((field === "project" || field === "label" || field === "group") && hasAmount) {
      starts.push(column);
      hasAmount = false;
    }
  }
  if (starts.length < 2) return [{ left: 0, right: Number.MAX_SAFE_INTEGER }];
  return starts.map((start, at) => ({
    left: at === 0 ? 0 : start,
    right: at + 1 < starts.length ? starts[at + 1]! - 1 : Number.MAX_SAFE_INTEGER,
  }));
}

/** Reads the rows below an amount header, between two columns. `lastRow` bounds a table that the user pointed out. */
export function readAmountTable(
  reader: SheetReader,
  header: Header,
  bounds: { left: number; right: number },
  notAbove: number,
  lastRow?: number,
  mappedUnit?: AmountUnit,
): AmountTable {
  const { grid } = reader;
  const columns = chooseColumns(reader, header, bounds.left, bounds.right);
  const headings = [...columns.values()];
  const amountColumns = header.columns.filter(
    ({ field, column }) => AMOUNTS.includes(field as AmountField) && column >= bounds.left && column <= bounds.right,
  );
  const firstAmount = Math.min(...amountColumns.map(({ column }) => column));
  const named = columns.get("project") ?? columns.get("label") ?? columns.get("group");
  const labelColumn = named && named.column < firstAmount ? named.column : Math.max(bounds.left, firstAmount - 1);
  const left = Math.min(labelColumn, ...headings.map(({ column }) => column));
  const right = Math.max(...headings.map((heading) => heading.right));
  const stated = mappedUnit ?? commonUnit(headings) ?? unitNoteAbove(reader, header.top, header.bottom, notAbove);
  const classes = new RowClasses(reader.words);
  const last = lastRow ?? grid.usedRows[grid.usedRows.length - 1] ?? header.bottom;
  const rows: AmountRow[] = [];
  const label: LabelColumn = {
    column: labelColumn,
    right: named && named.column === labelColumn ? Math.min(named.right, firstAmount - 1) : labelColumn,
    isProject: named?.field === "project",
  };
  let isFunds = false;
  let end = header.bottom + 1;
  for (let row = header.bottom + 1; row <= last; row++) {
    if (grid.isBlank(row, left, right)) {
      if (row - end >= MOST_BLANK_ROWS || !continues(reader, columns, row + 1, left, right, last)) break;
      continue;
    }
    const read = readRow(reader, columns, row, left, right, label, firstAmount, classes);
    if (read === "end" || (isFunds && read !== null && isStrange(reader, columns, read))) break;
    end = row + 1;
    if (read === null) continue;
    if (rows.length === 0) isFunds = isFundsWord(reader, read.label);
    rows.push(read);
  }
  return {
    reader,
    header,
    columns,
    labelColumn,
    range: { sheet: grid.name, top: header.top, left, bottom: end - 1, right },
    unit: stated ?? "万元",
    isUnitAssumed: stated === null,
    rows,
    end,
  };
}

/** The unit that the amount headings state, where it is one. */
function commonUnit(headings: readonly HeaderColumn[]): AmountUnit | null {
  const amounts = headings.filter(({ field }) => AMOUNTS.includes(field as AmountField));
  const annual = amounts.find(({ field }) => field === "annualBudget");
  return annual?.unit ?? amounts.find(({ unit }) => unit !== null)?.unit ?? null;
}

function continues(
  reader: SheetReader,
  columns: Columns,
  row: number,
  left: number,
  right: number,
  last: number,
): boolean {
  if (row > last || reader.grid.isBlank(row, left, right)) return false;
  if (reader.headers.find(row)) return false;
  return [...columns.values()].some(
    ({ field, column }) =>
      AMOUNTS.includes(field as AmountField) && typeof reader.grid.cell(row, column)?.value === "number",
  );
}

function readRow(
  reader: SheetReader,
  columns: Columns,
  row: number,
  left: number,
  right: number,
  labels: LabelColumn,
  firstAmount: number,
  classes: RowClasses,
): AmountRow | "end" | null {
  const { grid } = reader;
  const filled = grid.filled(row, left, right);
  const place = labelPlace(reader, row, left, labels, firstAmount);
  const cell = place && grid.cell(place.row, place.column);
  const label = cell ? visibleCharacters(typeof cell.value === "string" ? cell.value : cell.text) : "";
  const lead = filled.length > 0 ? grid.own(row, filled[0]!) : "";
  const text = label.trim();
  const hasNumber = [...columns.values()].some(
    ({ field, column }) => AMOUNTS.includes(field as AmountField) && typeof grid.cell(row, column)?.value === "number",
  );
  const kind = classes.of(text) ?? sumClass(classes, grid.own(row, left));
  const leadKind = classes.of(lead);
  if ((leadKind === "note" || leadKind === "label") && !hasNumber) return "end";
  if (kind === "label" || (kind === "text" && !hasNumber)) return "end";
  if (!hasNumber && (isHeaderAgain(reader, columns, row) || startsAnother(reader, row))) return "end";
  const own = grid.filled(row, left, right);
  const isLabelOnly = own.every((column) => grid.own(row, column) === text || column < labels.column);
  if (isLabelOnly && !hasNumber && isTitle(text) && grid.rightEdge(row, own[0] ?? 0) >= right) return "end";
  if (isColumnNumbers(reader, row, left, right)) return null;
  return { row, label, labelAt: place, kind, isLabelOnly };
}

/** 合计 may stand in the column of numbers, left of the names. */
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
    const text = grid.own(row, column);
    if (text !== "" && !/^\d*$/.test(text)) return { row, column };
  }
  return above;
}

function isFundsWord(reader: SheetReader, label: string): boolean {
  const word = fundsWord(reader, label);
  return !SUM_WORDS.includes(word) && (FUNDS_TOTALS.includes(word) || FUNDS_SOURCES.includes(word));
}

/** The word of a row's label in a funds block: 其中：财政拨款 → 财政拨款. */
export function fundsWord(reader: SheetReader, label: string): string {
  return reader.words.of(label).word.replace(/^其中[:：]?/, "");
}

/** In a funds block: a row that neither has an amount nor one of its labels begins what follows it. */
function isStrange(reader: SheetReader, columns: Columns, { row, label }: AmountRow): boolean {
  const word = fundsWord(reader, label);
  if (FUNDS_TOTALS.includes(word) || FUNDS_SOURCES.includes(word)) return false;
  const amounts = [...columns.values()].filter(({ field }) => AMOUNTS.includes(field as AmountField));
  return !amounts.some(({ column }) => typeof reader.grid.cell(row, column)?.value === "number");
}

function isHeaderAgain(reader: SheetReader, columns: Columns, row: number): boolean {
  let same = 0;
  for (const heading of columns.values()) {
    const text = reader.grid.own(row, heading.column);
    const own = heading.text.slice(heading.text.lastIndexOf(" ") + 1);
    if (text !== "" && reader.words.of(text).word === reader.words.of(own).word) same++;
  }
  return same >= 2;
}

function startsAnother(reader: SheetReader, row: number): boolean {
  return reader.headers.find(row) !== null;
}

function isColumnNumbers(reader: SheetReader, row: number, left: number, right: number): boolean {
  const filled = reader.grid.filled(row, left, right);
  return filled.length >= 3 && filled.every((column, at) => isColumnNumber(reader.grid.own(row, column), at));
}

function isColumnNumber(text: string, at: number): boolean {
  return text === "栏次" || text === String(at + 1) || text === String(at) || /^(?:[A-Z]|[①-⑳]|\d=.*)$/.test(text);
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
    ({ field, unit }) => AMOUNTS.includes(field as AmountField) && unit !== null && unit !== table.unit,
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
