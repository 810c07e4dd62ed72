import type { PlannedCell, Rectangle } from "../../workbook";
import { cellsOf, type PlannedRows } from "./planned-rows";

/** What one cell is set to through `formulas`. */
export type Entry = string | number;

/** A rectangle that is written with one assignment; entries[row][column] within it. */
export interface Run extends Rectangle {
  readonly entries: readonly (readonly Entry[])[];
  /** The number formats that go with them, null where a cell has none of its own. */
  readonly formats?: readonly (readonly (string | null)[])[];
  /** What it takes in a request, about. */
  readonly bytes: number;
}

/** What is put into `formulas`: a text that Excel would take for a formula or a number is kept a text. */
export function entryOf({ value, formula }: PlannedCell): Entry {
  if (formula !== undefined) return `=${formula}`;
  if (typeof value !== "string") return value ?? "";
  return value === "" ? "" : `'${value}`;
}

/** Bytes of an entry in the JSON of a request. */
function bytesOf(entry: Entry): number {
  if (typeof entry === "number") return String(entry).length + 1;
  let bytes = 3;
  for (let index = 0; index < entry.length; index += 1) {
    const code = entry.charCodeAt(index);
    bytes += code > 0x7ff ? 3 : code > 0x7f || code === 0x22 || code === 0x5c || code < 0x20 ? 2 : 1;
  }
  return bytes;
}

/** One object path and its actions, without the contents. */
const BYTES_OF_RANGE = 500;

/** Runs larger than this are cut, so that requests can be filled evenly. */
const LARGEST_RUN = 500_000;
/** Office.js itself cuts what has more cells than this, into parts that take four objects each. */
const MOST_CELLS = 1_500;

/** Whether another row no longer fits into a run. */
function isFull(rows: readonly unknown[], width: number, bytes: number): boolean {
  return bytes >= LARGEST_RUN || (rows.length + 1) * width > MOST_CELLS;
}

function byColumn(first: PlannedCell, second: PlannedCell): number {
  return first.column - second.column || first.row - second.row;
}

/**
 * Cells of a user's sheet, grouped into runs down a column without a gap, so that nothing between them is touched. A
 * list that is put over rows which a filter or a person hides may not reach the cells it is meant for: a cell in one of
 * the `hidden` rows is a run of its own.
 */
export function inColumnRuns(cells: readonly PlannedCell[], hidden: readonly number[] = []): Run[] {
  const alone = new Set(hidden);
  const runs: Run[] = [];
  let entries: Entry[][] = [];
  let bytes = BYTES_OF_RANGE;
  const sorted = [...cells].sort(byColumn);
  sorted.forEach((cell, index) => {
    const entry = entryOf(cell);
    entries.push([entry]);
    bytes += bytesOf(entry) + 2;
    const next = sorted[index + 1];
    const goesOn = next?.column === cell.column && next.row === cell.row + 1 && !isFull(entries, 1, bytes);
    if (goesOn && !alone.has(cell.row) && !alone.has(next.row)) return;
    const top = cell.row - entries.length + 1;
    runs.push({ top, left: cell.column, bottom: cell.row, right: cell.column, entries, bytes });
    entries = [];
    bytes = BYTES_OF_RANGE;
  });
  return runs;
}

/** A generated sheet as blocks of whole rows; what is not planned inside them is empty. */
export function* inRowRuns(rows: PlannedRows): Generator<Run> {
  let [left, right] = [Infinity, 0];
  for (const { column, to = column } of cellsOf(rows)) {
    left = Math.min(left, column);
    right = Math.max(right, to);
  }
  let lines: Line[] = [];
  let bytes = BYTES_OF_RANGE;
  for (const [row, cells] of rows.entries()) {
    if (!cells) continue;
    const line = lineOf(cells, left, right);
    lines.push(line);
    bytes += line.bytes;
    if (rows[row + 1] && !isFull(lines, right - left + 1, bytes)) continue;
    const entries = lines.map((one) => one.entries);
    const formats = lines.some((one) => one.hasFormats) ? lines.map((one) => one.formats) : undefined;
    yield { top: row - lines.length + 1, left, bottom: row, right, entries, ...(formats && { formats }), bytes };
    lines = [];
    bytes = BYTES_OF_RANGE;
  }
}

interface Line {
  readonly entries: readonly Entry[];
  readonly formats: readonly (string | null)[];
  readonly hasFormats: boolean;
  readonly bytes: number;
}

function lineOf(cells: readonly PlannedCell[], left: number, right: number): Line {
  const entries = new Array<Entry>(right - left + 1).fill("");
  const formats = new Array<string | null>(right - left + 1).fill(null);
  for (const cell of cells) {
    const { column, to = column, style } = cell;
    entries[column - left] = entryOf(cell);
    if (style?.numberFormat !== undefined) formats.fill(style.numberFormat, column - left, to - left + 1);
  }
  const hasFormats = formats.some((format) => format !== null);
  const bytes = entries.reduce<number>((sum, entry) => sum + bytesOf(entry), 2);
  return { entries, formats, hasFormats, bytes: hasFormats ? formats.reduce(withBytesOf, bytes) : bytes };
}

function withBytesOf(sum: number, format: string | null): number {
  return sum + (format === null ? 5 : bytesOf(format));
}
