import { isFirstLevel, withoutPoints, withoutSpaces } from "../../language";
import type { Columns } from "../sheet/column-choice";
import { MOST_ROWS } from "../sheet/column-content";
import type { SheetGrid } from "../sheet/grid";
import type { Header, HeaderColumn } from "../sheet/header";
import type { Field } from "../sheet/lexicon";

/** The rows below a header. */
interface Span {
  readonly first: number;
  readonly last: number;
}

const NAMES: readonly Field[] = ["name", "level2", "level1"];

/** The columns with those of names and levels told by what stands in them, where the headings leave it open. */
export function namedByContent(grid: SheetGrid, header: Header, columns: Columns, span: Span): Columns {
  if (columns.has("level1") && columns.has("name")) return columns;
  const top = { first: span.first, last: Math.min(span.last, span.first + MOST_ROWS - 1) };
  return split(grid, withFirstLevel(grid, header, columns, top), top);
}

/** 指标类型, or 绩效指标 beside 指标内容, over 产出指标 and 满意度指标: these are the first level. */
function withFirstLevel(grid: SheetGrid, { columns: all }: Header, columns: Columns, span: Span): Columns {
  if (columns.has("level1")) return columns;
  for (const field of NAMES) {
    const heading = columns.get(field);
    const other = all.find((one) => one.field === "name" && heading !== undefined && one.column > heading.right);
    if (heading === undefined || heading.corrected || (field === "name" && other === undefined)) continue;
    if (!holdsFirstLevels(grid, heading, span)) continue;
    const told = new Map(columns);
    told.delete(field);
    told.set("level1", { ...heading, field: "level1" });
    if (field === "name" && other !== undefined) told.set("name", other);
    return told;
  }
  return columns;
}

function holdsFirstLevels(grid: SheetGrid, { column }: HeaderColumn, { first, last }: Span): boolean {
  for (let row = first; row <= last; row++) {
    if (isFirstLevel(withoutSpaces(withoutPoints(grid.own(row, column))))) return true;
  }
  return false;
}

/** One heading over several columns of names: the last is the indicator's, those before are its levels. */
function split(grid: SheetGrid, columns: Columns, { first, last }: Span): Columns {
  const name = columns.get("name");
  if (name === undefined || name.right === name.column) return columns;
  const starts = new Set<number>();
  for (let row = first; row <= last; row++) {
    for (const column of grid.filled(row, name.column, name.right)) starts.add(column);
  }
  const parts = [...starts].sort((one, other) => other - one);
  if (parts.length < 2) return columns;
  const told = new Map(columns);
  const free = NAMES.filter((field) => field === "name" || !columns.has(field));
  parts.slice(0, free.length).forEach((column, index) => {
    const right = index === 0 ? name.right : parts[index - 1]! - 1;
    told.set(free[index]!, { ...name, field: free[index]!, column, right });
  });
  return told;
}
