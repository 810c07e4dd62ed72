import { hasValueBehind, isFirstLevel, isLevel, isSecondLevel, levelSaid } from "../../language";
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
/** The levels, with what says that a text can only be one of them. */
const LEVELS = [
  ["level1", isFirstLevel],
  ["level2", isSecondLevel],
] as const;

/**
 * 项目 over 项目决策 and 项目管理 is no project: these are the first level, and 评价内容 beside it says what is judged.
 */
export function levelsInsteadOfProjects(grid: SheetGrid, columns: Columns, span: Span): Columns {
  const project = columns.get("project");
  if (project === undefined || project.corrected || !holdsOnly(grid, project, span, isFirstLevel)) return columns;
  const told = new Map(columns);
  told.delete("project");
  const beside = told.get("level1");
  const field = told.has("name") ? "level2" : "name";
  if (beside && !told.has(field)) told.set(field, { ...beside, field });
  told.set("level1", { ...project, field: "level1" });
  return told;
}

/** The columns with those of names and levels told by what stands in them, where the headings leave it open. */
export function namedByContent(grid: SheetGrid, header: Header, columns: Columns, span: Span): Columns {
  if (columns.has("level1") && columns.has("level2") && columns.has("name")) return columns;
  const top = { first: span.first, last: Math.min(span.last, span.first + MOST_ROWS - 1) };
  const all = besideUnknown(grid, header, columns, top);
  return split(grid, withLevelBesideName(grid, all, withFirstLevel(grid, all, columns, top), top), top);
}

/**
 * The header's columns, and left of the name those whose headings say nothing to us (指标分类), right of it those under
 * no heading where 指标 stands over levels alone.
 */
function besideUnknown(grid: SheetGrid, header: Header, columns: Columns, span: Span): HeaderColumn[] {
  const { bottom, columns: known } = header;
  const name = columns.get("name");
  if (name === undefined) return [...known];
  const unknown: HeaderColumn[] = [];
  for (let column = 0; column < name.column; column++) {
    const text = grid.own(bottom, column);
    if (text === "" || known.some((other) => column >= other.column && column <= other.right)) continue;
    const right = grid.rightEdge(bottom, column);
    unknown.push({ ...name, corrected: undefined, column, right, row: bottom, text, path: [text], unit: null });
  }
  const right = withoutHeading(grid, header, name, span);
  return [...unknown, ...known, ...right].sort((one, other) => one.column - other.column);
}

/** The columns without a heading right behind the name's, where that one holds nothing but levels beside them. */
function withoutHeading(grid: SheetGrid, header: Header, name: HeaderColumn, span: Span): HeaderColumn[] {
  const found: HeaderColumn[] = [];
  for (let column = name.right + 1; column < grid.columnCount; column++) {
    const isHeaded = header.columns.some((one) => column >= one.column && column <= one.right);
    if (isHeaded || grid.shown(header.bottom, column) !== "") break;
    if (found.length === 0 && !isBesideLevels(grid, name, column, span)) break;
    found.push({ ...name, field: "name", corrected: undefined, column, right: column });
  }
  return found;
}

/** Whether what stands in a column stands behind levels alone, or beneath them. */
function isBesideLevels(grid: SheetGrid, name: HeaderColumn, column: number, { first, last }: Span): boolean {
  let levels = 0;
  for (let row = first; row <= last; row++) {
    const text = grid.own(row, name.column);
    if (text === "" || grid.own(row, column) === "") continue;
    if (!isLevel(levelSaid(text))) return false;
    levels++;
  }
  return levels > 0;
}

/** 指标类型, or 绩效指标 beside 指标内容, over 产出指标 and 满意度指标: these are the first level. */
function withFirstLevel(grid: SheetGrid, all: readonly HeaderColumn[], columns: Columns, span: Span): Columns {
  if (columns.has("level1")) return columns;
  for (const field of NAMES) {
    const heading = columns.get(field);
    const others = all.filter((one) => one.field === "name" && heading !== undefined && one.column > heading.right);
    const other = others.find((one) => !holds(grid, one, span, isSecondLevel)) ?? others[0];
    if (heading === undefined || heading.corrected || (field === "name" && other === undefined)) continue;
    if (!holds(grid, heading, span, isFirstLevel)) continue;
    const told = new Map(columns);
    told.delete(field);
    told.set("level1", { ...heading, field: "level1" });
    if (field === "name" && other !== undefined) told.set("name", other);
    return told;
  }
  return columns;
}

/** A level in a column left of the name that no heading says to be one: 绩效指标 | 二级指标, 指标类别 | 指标分类. */
function withLevelBesideName(grid: SheetGrid, all: readonly HeaderColumn[], columns: Columns, span: Span): Columns {
  const name = columns.get("name");
  const told = new Map(columns);
  for (const [field, isLevel] of LEVELS) {
    if (name === undefined || told.has(field)) continue;
    const isTaken = ({ column }: HeaderColumn): boolean => [...told.values()].some((other) => other.column === column);
    const free = all.filter((one) => one.field === "name" && one.column < name.column && !one.corrected);
    const found = free.find((one) => !isTaken(one) && holds(grid, one, span, isLevel));
    if (found) told.set(field, { ...found, field });
  }
  return told;
}

function holds(
  grid: SheetGrid,
  { column }: HeaderColumn,
  { first, last }: Span,
  isLevel: (text: string) => boolean,
): boolean {
  for (let row = first; row <= last; row++) {
    if (isLevel(levelSaid(grid.own(row, column)))) return true;
  }
  return false;
}

function holdsOnly(
  grid: SheetGrid,
  { column }: HeaderColumn,
  { first, last }: Span,
  isLevel: (text: string) => boolean,
): boolean {
  let found = false;
  for (let row = first; row <= last; row++) {
    const text = levelSaid(grid.own(row, column));
    // 项目年度目标：… below the rows belongs to what follows.
    if (text === "" || hasValueBehind(text)) continue;
    if (!isLevel(text)) return false;
    found = true;
  }
  return found;
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
