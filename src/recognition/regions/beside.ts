import type { SheetGrid } from "../sheet/grid";
import { isHeader, type Header } from "../sheet/header";
import { labelOf, type Field } from "../sheet/lexicon";
import { isTitle } from "../sheet/row-class";
import type { SheetReader } from "../sheet/sheet-reader";

/** Rows that are split into two halves at a column: left of it one form, from it on the other. */
export interface Split {
  readonly top: number;
  readonly bottom: number;
  /** The first column of the right half. */
  readonly column: number;
}

/** Two forms side by side say the same thing twice in one row: the columns where it ends at the left and begins again. */
interface Repeated {
  readonly left: number;
  readonly right: number;
}

/** Where the sheet is split because the header repeats itself: 一级指标 … 得分 | 一级指标 … 得分. */
export function splitAtHeader(reader: SheetReader, header: Header): Split | null {
  const { grid } = reader;
  const again = repeatedIn(grid, header);
  const found = again && splitBetween(grid, header.top, again);
  // Left of the first heading stands what labels the block (绩效指标), which begins the right form.
  return found && { ...found, column: found.columns[0]! };
}

/** Where the sheet is split because a row has two titles or says 项目名称 twice. */
export function splitAtHead(reader: SheetReader, row: number): Split | null {
  const { grid, words } = reader;
  const filled = grid.filled(row);
  if (filled.length < 2) return null;
  const begins = (column: number): boolean => labelOf(words, grid.own(row, column)) === "projectName";
  for (const isBegin of [begins, (column: number) => isTitle(grid.own(row, column))]) {
    const [first, second] = filled.filter(isBegin);
    if (first === undefined || second === undefined) continue;
    const found = splitBetween(grid, row, { left: grid.rightEdge(row, first), right: second });
    if (found?.columns.includes(second)) return { ...found, column: second };
  }
  return null;
}

/** What a form's header begins with: 一级指标 | 权重 | 二级指标 | 权重 has points twice and is one form's. */
const FIRST_FIELDS: readonly Field[] = ["project", "level1", "level2", "name"];

function repeatedIn(grid: SheetGrid, { kind, bottom, columns }: Header): Repeated | null {
  if (kind !== "indicators") return null;
  for (let at = 1; at < columns.length; at++) {
    const heading = columns[at]!;
    const before = columns.slice(0, at);
    const first = before.find(({ field, text }) => field === heading.field && text === heading.text);
    const isAgain = first !== undefined && FIRST_FIELDS.includes(heading.field);
    if (isAgain && isHeader(kind, before) && isHeader(kind, columns.slice(at))) {
      const right = heading.column;
      return { left: lastHeading(grid, bottom, columns[at - 1]!.right, right, right - first.column), right };
    }
  }
  return null;
}

/**
 * The column up to which the left half's headings go, with those that tell nothing to us but end each half, as the right
 * half says them again in the same place: 财政评分 beside 自评得分, below 得分.
 */
function lastHeading(grid: SheetGrid, row: number, left: number, right: number, width: number): number {
  let last = left;
  while (last + 1 < right && isSaidAgain(grid, row, last + 1, width)) last++;
  return last;
}

function isSaidAgain(grid: SheetGrid, row: number, column: number, width: number): boolean {
  const text = grid.shown(row, column);
  return text !== "" && text === grid.shown(row, column + width);
}

/**
 * The rows around `row` in which some column between the halves is crossed by no merged cell, and those columns. An
 * empty column between the halves belongs to neither.
 */
function splitBetween(
  grid: SheetGrid,
  row: number,
  { left, right }: Repeated,
): { top: number; bottom: number; columns: readonly number[] } | null {
  let columns: readonly number[] = [];
  for (let column = left + 1; column <= right; column++) columns = [...columns, column];
  const uncrossed = (at: number): readonly number[] =>
    columns.filter((column) => {
      const merge = grid.mergeAt(at, column);
      return !merge || merge.left === column;
    });
  columns = uncrossed(row);
  if (columns.length === 0) return null;
  const rows = grid.usedRows;
  const from = rows.indexOf(row);
  let [top, bottom] = [row, row];
  for (let at = from + 1; at < rows.length; at++) {
    const left_ = uncrossed(rows[at]!);
    if (left_.length === 0) break;
    [columns, bottom] = [left_, rows[at]!];
  }
  for (let at = from - 1; at >= 0; at--) {
    const left_ = uncrossed(rows[at]!);
    if (left_.length === 0) break;
    [columns, top] = [left_, rows[at]!];
  }
  const isEmpty = (column: number): boolean =>
    rows.every((at) => at < top || at > bottom || grid.own(at, column) === "");
  const gap = columns.filter((column) => column < right && isEmpty(column)).pop();
  return { top, bottom, columns: gap === undefined ? columns : [gap + 1, ...columns.filter((c) => c > gap + 1)] };
}
