import type { AmountUnit } from "../../figures";
import { columnLetters, type CellRange } from "../../workbook";
import type { SheetGrid } from "./grid";
import type { Header, HeaderColumn, HeaderReader } from "./header";
import { type HeaderWords, unitInText } from "../../language";
import type { Field } from "./lexicon";
import type { Notices } from "../notices";

/** What all table readers of one sheet share. */
export interface SheetReader {
  readonly grid: SheetGrid;
  readonly headers: HeaderReader;
  readonly words: HeaderWords;
  readonly notices: Notices;
  /** The workbook's year, to choose among side-by-side years. */
  readonly year: number | null;
}

/** The columns of one table: at most one a field. */
export type Columns = ReadonlyMap<Field, HeaderColumn>;

/** Of the header's columns between two bounds one for each field: its year's, then the best heading, then the first. */
export function pickColumns(reader: SheetReader, header: Header, left = 0, right = Number.MAX_SAFE_INTEGER): Columns {
  const groups = new Map<Field, HeaderColumn[]>();
  for (const heading of header.columns) {
    if (heading.column < left || heading.column > right) continue;
    const group = groups.get(heading.field);
    if (group) group.push(heading);
    else groups.set(heading.field, [heading]);
  }
  const picked = new Map<Field, HeaderColumn>();
  for (const [field, group] of groups) {
    const best = bestOf(group, reader.year);
    picked.set(field, best);
    const rivals = group.filter((other) => other !== best && other.rank === best.rank && other.year === best.year);
    if (rivals.length > 0) tellRepeated(reader, header, best, rivals);
  }
  const before = previousYear(groups.get("executed"), picked.get("executed"));
  if (before && !picked.has("previous")) picked.set("previous", { ...before, field: "previous" });
  const years = new Set(header.columns.map(({ year }) => year).filter((year) => year !== null));
  const pickedYear = [...picked.values()].map(({ year }) => year).find((year) => year !== null);
  if (years.size > 1 && pickedYear !== undefined) {
    reader.notices.add("years-side-by-side", [headerRange(reader, header)], { year: String(pickedYear) });
  }
  return picked;
}

/** 2020年决算数 beside 2021年决算数 is 上年决算数. */
function previousYear(
  group: readonly HeaderColumn[] | undefined,
  picked: HeaderColumn | undefined,
): HeaderColumn | null {
  const year = picked?.year ?? null;
  return (year !== null && group?.find((heading) => heading.year === year - 1)) || null;
}

function bestOf(group: readonly HeaderColumn[], year: number | null): HeaderColumn {
  const years = group.map((heading) => heading.year).filter((found) => found !== null);
  const wanted = year !== null && years.includes(year) ? year : years.length > 0 ? Math.max(...years) : null;
  const ofYear = group.filter((heading) => heading.year === null || heading.year === wanted);
  return ofYear.reduce((best, heading) => {
    if (heading.year !== best.year) return heading.year === wanted ? heading : best;
    return heading.rank < best.rank ? heading : best;
  });
}

function tellRepeated(reader: SheetReader, header: Header, best: HeaderColumn, rivals: readonly HeaderColumn[]): void {
  const name = (heading: HeaderColumn): string => `${heading.text}（${columnLetters(heading.column)}列）`;
  reader.notices.add(
    "header-repeated",
    [best, ...rivals].map((heading) => reader.grid.rangeAt(header.bottom, heading.column)),
    { header: best.text, used: name(best), unused: rivals.map(name).join("、") },
  );
}

function headerRange(reader: SheetReader, header: Header): CellRange {
  const columns = header.columns.map(({ column }) => column);
  return {
    sheet: reader.grid.name,
    top: header.top,
    left: Math.min(...columns),
    bottom: header.bottom,
    right: Math.max(...header.columns.map(({ right }) => right)),
  };
}

/**
 * Where a field's value stands in a row: the cell below its heading, or the first filled one below a heading that
 * covers several columns. A cell merged from the left belongs to the column at its left, so it is none here.
 */
export function placeOf(grid: SheetGrid, row: number, heading: HeaderColumn): { row: number; column: number } | null {
  for (let column = heading.column; column <= heading.right; column++) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.left < heading.column) continue;
    if (grid.shown(row, column) !== "") return { row: merge?.top ?? row, column: merge?.left ?? column };
  }
  const merge = grid.mergeAt(row, heading.column);
  if (merge && merge.left < heading.column) return null;
  return { row: merge?.top ?? row, column: merge?.left ?? heading.column };
}

const ROWS_ABOVE = 6;

/** The unit of money noted above a header, or left of it in its own rows (项目资金（万元）). */
export function unitNoteAbove(reader: SheetReader, top: number, bottom: number, notAbove: number): AmountUnit | null {
  const { grid } = reader;
  for (let row = bottom; row >= Math.max(notAbove, top - ROWS_ABOVE, 0); row--) {
    for (let column = 0; column < grid.columnCount; column++) {
      const text = row >= top ? grid.shown(row, column) : grid.own(row, column);
      const unit = text === "" ? null : unitInText(text);
      if (unit) return unit;
    }
  }
  return null;
}
