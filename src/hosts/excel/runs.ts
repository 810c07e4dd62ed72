import type { PlannedCell, Rectangle } from "../../workbook";

/** What one cell is set to through `formulas`. */
export type Entry = string | number;

/** A rectangle that is written with one assignment; entries[row][column] within it. */
export interface Run extends Rectangle {
  readonly entries: readonly (readonly Entry[])[];
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
function isFull(entries: readonly (readonly Entry[])[], bytes: number): boolean {
  return bytes >= LARGEST_RUN || (entries.length + 1) * entries[0]!.length > MOST_CELLS;
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
    const goesOn = next?.column === cell.column && next.row === cell.row + 1 && !isFull(entries, bytes);
    if (goesOn && !alone.has(cell.row) && !alone.has(next.row)) return;
    const top = cell.row - entries.length + 1;
    runs.push({ top, left: cell.column, bottom: cell.row, right: cell.column, entries, bytes });
    entries = [];
    bytes = BYTES_OF_RANGE;
  });
  return runs;
}

/** Cells of a generated sheet as blocks of whole rows; what is not planned inside them is empty. */
export function inRowRuns(cells: readonly PlannedCell[]): Run[] {
  const rows: Entry[][] = [];
  let [left, right] = [Infinity, 0];
  for (const cell of cells) {
    (rows[cell.row] ??= [])[cell.column] = entryOf(cell);
    left = Math.min(left, cell.column);
    right = Math.max(right, cell.column);
  }
  const runs: Run[] = [];
  let entries: Entry[][] = [];
  let bytes = BYTES_OF_RANGE;
  for (let row = 0; row < rows.length; row += 1) {
    const line = rows[row];
    if (line) {
      const whole = Array.from({ length: right - left + 1 }, (_, offset) => line[left + offset] ?? "");
      entries.push(whole);
      bytes += whole.reduce<number>((sum, entry) => sum + bytesOf(entry), 2);
    }
    if (entries.length === 0 || (rows[row + 1] && line && !isFull(entries, bytes))) continue;
    const bottom = line ? row : row - 1;
    runs.push({ top: bottom - entries.length + 1, left, bottom, right, entries, bytes });
    entries = [];
    bytes = BYTES_OF_RANGE;
  }
  return runs;
}
