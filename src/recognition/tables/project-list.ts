import type { CellRange } from "../../workbook";
import { amountOf, slotOf, tellUnits, totalRow, type AmountRow, type AmountTable } from "./amount-table";
import type { ListSum, Read, Slot, TextKey } from "../dossier";
import { depthsOf, numberingOf, numberingOfIndex, withoutSpaces } from "../../language";
import type { ListedProject } from "./listed-project";
import { otherAmountsOf, type OtherAmounts } from "./other-amounts";
import { projectRows } from "./not-projects";
import { rowsAboveParts } from "./sums-above";
import { placeOf } from "../sheet/sheet-reader";
import { columnsApart, type ColumnBeside } from "./columns-apart";
import { isSplit, namedAsAbove, withoutParts, withRowsAdded } from "./split-projects";
import { textColumns, type TextColumn } from "./text-columns";

export interface ProjectList {
  readonly table: AmountTable;
  readonly projects: readonly ListedProject[];
  /** The projects as they stand, one that has several rows in each of them. */
  readonly rows: readonly ListedProject[];
  readonly total: ListSum | null;
  readonly subtotals: readonly ListSum[];
}

type Apart = readonly ColumnBeside[];

/** A row with its name and depth in the list. */
interface Entry {
  readonly row: number;
  readonly name: string;
  readonly at: CellRange;
  readonly depth: number;
  readonly isHeading: boolean;
}

/** Reads an amount table as the list of projects (项目支出表): one- or two-level, totals and of-which rows left out. */
export function readProjectList(table: AmountTable): ProjectList {
  tellUnits(table);
  const texts = textColumns(table.reader, table.header, table.range);
  const named = projectRows(table);
  const apart = columnsApart(table);
  const entries = table.columns.has("group") ? groupedEntries(table, apart, named) : nestedEntries(table, apart, named);
  const others = otherAmountsOf(table);
  const listed = entries.map((entry, at) => projectOf(table, entries, entry, at, texts, others));
  const total = totalRow(table);
  const rows = withoutParts(
    table,
    apart,
    listed.map((project, at) => ({ project, row: entries[at]!.row })),
  );
  return {
    table,
    projects: withRowsAdded(table, apart, rows),
    rows: rows.map(({ project }) => project),
    total: total ? sumOf(table, total, others) : null,
    subtotals: table.rows.filter(({ kind }) => kind === "sum").map((row) => sumOf(table, row, others)),
  };
}

function sumOf(table: AmountTable, { row, label }: AmountRow, others: OtherAmounts): ListSum {
  return {
    label: label.trim(),
    at: rowRange(table, row),
    initialBudget: amountOf(table, "initialBudget", row),
    annualBudget: amountOf(table, "annualBudget", row),
    executed: amountOf(table, "executed", row),
    statedRate: slotOf(table, "rate", row),
    otherAmounts: others(row),
    unit: table.unit,
  };
}

function projectOf(
  table: AmountTable,
  entries: readonly Entry[],
  entry: Entry,
  at: number,
  texts: readonly TextColumn[],
  others: OtherAmounts,
): ListedProject {
  const isGroup = (entries[at + 1]?.depth ?? 0) > entry.depth;
  let parent: string | null = null;
  for (let above = at - 1; above >= 0 && entry.depth > 1; above--) {
    if (entries[above]!.depth === 1) {
      parent = entries[above]!.name;
      break;
    }
  }
  const amount = (field: "initialBudget" | "annualBudget" | "executed"): Slot | null =>
    entry.isHeading ? null : amountOf(table, field, entry.row);
  return {
    name: entry.name,
    at: entry.at,
    level: entry.depth > 1 ? 2 : 1,
    ...(entry.depth > 2 ? { depth: entry.depth } : {}),
    parent,
    initialBudget: amount("initialBudget"),
    annualBudget: amount("annualBudget"),
    executed: amount("executed"),
    statedRate: entry.isHeading ? null : slotOf(table, "rate", entry.row),
    otherAmounts: entry.isHeading ? [] : others(entry.row),
    ...(entry.isHeading ? {} : resultOf(table, entry.row)),
    remark: entry.isHeading ? null : slotOf(table, "reason", entry.row),
    unit: table.unit,
    isGroup,
    texts: entry.isHeading ? {} : textsOf(table, entry.row, texts),
  };
}

/** 自评得分 and 自评等级 of the row's project; the points of its execution rate alone are another matter. */
function resultOf(table: AmountTable, row: number): Pick<ListedProject, "statedResult"> {
  const heading = table.columns.get("score");
  const isOfRate = heading?.path.some((text) => /执行/.test(text)) || table.columns.has("weight");
  const [score, grade] = [isOfRate ? null : slotOf(table, "score", row), slotOf(table, "grade", row)];
  return score === null && grade === null ? {} : { statedResult: { score, grade } };
}

function textsOf(
  table: AmountTable,
  row: number,
  texts: readonly TextColumn[],
): Partial<Record<TextKey, Read<string>>> {
  const found: Partial<Record<TextKey, Read<string>>> = {};
  for (const { key, column } of texts) {
    const text = table.reader.grid.own(row, column);
    if (text !== "") found[key] = { value: text, text, at: table.reader.grid.rangeAt(row, column) };
  }
  return found;
}

/** One name column: the level comes from a 级次 column, from indents, or from the numbering. */
function nestedEntries(table: AmountTable, apart: Apart, rows: readonly AmountRow[]): Entry[] {
  const named: AmountRow[] = [];
  for (const row of namedAsAbove(table, apart, rows)) {
    const isAbove = row.labelAt !== null && row.labelAt.row !== row.row;
    if (row.label.trim() !== "" && (!isAbove || isSplit(table, apart, row.row))) named.push(row);
    else tellNameless(table, row.row);
  }
  const depths = levelColumn(table, named) ?? indents(named) ?? numbers(table, named) ?? bySums(table, named);
  return named.map((row, at) => ({
    row: row.row,
    name: withoutSpaces(row.label),
    at: table.reader.grid.rangeAt(row.labelAt!.row, row.labelAt!.column),
    depth: depths[at]!,
    isHeading: false,
  }));
}

function levelColumn(table: AmountTable, rows: readonly AmountRow[]): number[] | null {
  if (!table.columns.has("level")) return null;
  const depths = rows.map(({ row }) => (/[二2]/.test(slotOf(table, "level", row)?.text ?? "") ? 2 : 1));
  return depths.includes(2) && depths.includes(1) ? depths : null;
}

/** Spaces before a name indent it; the outermost indent is level 1. */
function indents(rows: readonly AmountRow[]): number[] | null {
  const widths = rows.map(({ label }) => /^[\s\u3000]*/.exec(label)![0].replaceAll("\u3000", "  ").length);
  const steps = [...new Set(widths)].sort((first, second) => first - second);
  if (steps.length < 2 || widths[0] !== steps[0]) return null;
  return widths.map((width) => steps.indexOf(width) + 1);
}

/** A row that is the sum of those beneath it is their first level. */
function bySums(table: AmountTable, rows: readonly AmountRow[]): number[] {
  const above = rowsAboveParts(table, rows);
  return rows.map((row) => (above.size === 0 || above.has(row) ? 1 : 2));
}

/** null: nothing is numbered. */
function numbers(table: AmountTable, rows: readonly AmountRow[]): number[] | null {
  const inNames = rows.map(({ label }) => numberingOf(label.trim()));
  const styles = new Set(inNames.map((numbering) => (numbering ? numbering.style : "")));
  // A name that only happens to begin with a number (1.5万亩…) among names without one is no numbering.
  const named = inNames.filter((numbering) => numbering !== null).length;
  if (styles.size > 1 && named > rows.length / 2) return depthsOf(inNames);
  if (named > 0 && named > rows.length / 2) return depthsOf(inNames);
  if (!table.columns.has("index")) return null;
  const depths = depthsOf(rows.map(({ row }) => numberingOfIndex(slotOf(table, "index", row)?.text ?? "")));
  return depths.some((depth) => depth > 1) ? depths : null;
}

/** 一级项目 and 二级项目 in columns of their own; the first is merged or left blank below. */
function groupedEntries(table: AmountTable, apart: Apart, rows: readonly AmountRow[]): Entry[] {
  const { grid } = table.reader;
  const group = table.columns.get("group")!;
  const entries: Entry[] = [];
  let current = "";
  for (const named of namedAsAbove(table, apart, rows)) {
    const { row } = named;
    const groupPlace = placeOf(grid, row, group);
    const groupName = groupPlace ? withoutSpaces(grid.own(groupPlace.row, groupPlace.column)) : "";
    const namePlace = namePlaceOf(table, apart, named);
    const own = namePlace ? withoutSpaces(grid.own(namePlace.row, namePlace.column)) : "";
    const isNew = groupName !== "" && groupName !== current;
    if (own === "" && !isNew) {
      tellNameless(table, row);
      continue;
    }
    if (isNew) {
      current = groupName;
      const at = grid.rangeAt(groupPlace!.row, groupPlace!.column);
      entries.push({ row, name: groupName, at, depth: 1, isHeading: own !== "" && own !== groupName });
      if (own === "" || own === groupName) continue;
    }
    if (SUM_NAME.test(own)) continue;
    entries.push({
      row,
      name: own,
      at: grid.rangeAt(namePlace!.row, namePlace!.column),
      depth: current === "" ? 1 : 2,
      isHeading: false,
    });
  }
  return entries;
}

/** The cell of the second-level name: the row's own, or where the row is one more of that project's the one above. */
function namePlaceOf(table: AmountTable, apart: Apart, { row, labelAt }: AmountRow): AmountRow["labelAt"] {
  const name = table.columns.get("project");
  if (name === undefined || labelAt === null) return null;
  const isName = labelAt.column >= name.column && labelAt.column <= name.right;
  return isName && (labelAt.row === row || isSplit(table, apart, row)) ? labelAt : null;
}

/** A row that is only numbered is a line of the form that nobody filled in. */
function tellNameless(table: AmountTable, row: number): void {
  const { range, columns, reader } = table;
  const index = columns.get("index")?.column;
  const filled = reader.grid.filled(row, range.left, range.right).filter((column) => column !== index);
  if (filled.length > 0) reader.notices.add("row-without-name", [rowRange(table, row)], { what: "项目名称" });
}

const SUM_NAME = /^(?:小计|合计|总计)$/;

function rowRange(table: AmountTable, row: number): CellRange {
  return { ...table.range, top: row, bottom: row };
}
