import type { CellSnapshot, Rectangle, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook";
import type { Chance } from "../formulas/random";

/** A change of the layout that leaves every figure on the sheet. */
export type LayoutMutation = (sheet: SheetSnapshot, chance: Chance) => SheetSnapshot;

type Line = readonly (CellSnapshot | undefined)[] | undefined;

/** Constants alone: what a formula refers to would have to move with its cells. */
export function withoutFormulas(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const constant = (cell: CellSnapshot | undefined): CellSnapshot | undefined =>
    cell && { ...cell, formula: undefined };
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((line) => line?.map(constant)) }));
  return { ...workbook, sheets, names: [] };
}

export function mutateLayout(workbook: WorkbookSnapshot, mutation: LayoutMutation, chance: Chance): WorkbookSnapshot {
  const visible = workbook.sheets.filter(({ visibility, rows }) => visibility === "visible" && rows.length > 2);
  const chosen = chance.pick(visible);
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === chosen ? mutation(one, chance) : one)) };
}

export const LAYOUT_MUTATIONS: Readonly<Record<string, LayoutMutation>> = {
  "a row put in": (sheet, chance) => insertedRow(sheet, below(sheet.rows.length, chance)),
  "a row put in above": (sheet) => insertedRow(sheet, 0),
  "a column put in": (sheet, chance) => insertedColumn(sheet, below(widthOf(sheet), chance)),
  "a column put in at the left": (sheet) => insertedColumn(sheet, 0),
  "two columns exchanged": (sheet, chance) => {
    const column = below(widthOf(sheet) - 1, chance);
    return sheet.merges.some(({ left, right }) => left !== right && left <= column + 1 && right >= column)
      ? sheet
      : movedColumns(sheet, (one) => (one === column ? column + 1 : one === column + 1 ? column : one));
  },
  "two rows exchanged": (sheet, chance) => {
    const row = below(sheet.rows.length - 1, chance);
    if (sheet.merges.some(({ top, bottom }) => top !== bottom && top <= row + 1 && bottom >= row)) return sheet;
    const moved = (at: number): number => (at === row ? row + 1 : at === row + 1 ? row : at);
    const merges = sheet.merges.map((one): Rectangle => ({ ...one, top: moved(one.top), bottom: moved(one.bottom) }));
    const rows = put(put(sheet.rows, row, sheet.rows[row + 1]), row + 1, sheet.rows[row]);
    return { ...sheet, rows, merges, hiddenRows: sheet.hiddenRows.map(moved), ...NO_BLANKS };
  },
  "a column doubled": (sheet, chance) => {
    const column = below(widthOf(sheet), chance);
    const wide = insertedColumn(sheet, column);
    return { ...wide, rows: wide.rows.map((line) => line && put(line, column, line[column + 1])) };
  },
  "a row doubled": (sheet, chance) => {
    const row = below(sheet.rows.length, chance);
    const long = insertedRow(sheet, row);
    return { ...long, rows: put(long.rows, row, long.rows[row + 1]) };
  },
  "merged cells split": (sheet, chance) => splitMerge(sheet, chance, false),
  "merged cells split and filled": (sheet, chance) => splitMerge(sheet, chance, true),
  "blank cells merged to the one before": (sheet, chance) => {
    const row = below(sheet.rows.length, chance);
    const column = below(widthOf(sheet) - 1, chance);
    const isFree = (at: number) =>
      !sheet.merges.some((one) => row >= one.top && row <= one.bottom && at >= one.left && at <= one.right);
    if (!sheet.rows[row]?.[column] || sheet.rows[row]?.[column + 1] || !isFree(column) || !isFree(column + 1))
      return sheet;
    return { ...sheet, merges: [...sheet.merges, { top: row, bottom: row, left: column, right: column + 1 }] };
  },
  "a text broken into lines": onText((text) => `${text.slice(0, text.length >> 1)}\n${text.slice(text.length >> 1)}`),
  "a text with spaces between": onText((text) => [...text].join(" ")),
  "a text with unseen characters": onText((text) => `\u200B${text}\u00A0`),
  "the heading said again": (sheet, chance) => {
    const row = sheet.rows.findIndex(
      (line) => (line ?? []).filter((cell) => typeof cell?.value === "string").length >= 4,
    );
    if (row < 0) return sheet;
    const place = row + 2 + below(Math.max(1, sheet.rows.length - row - 2), chance);
    const long = insertedRow(sheet, place);
    return { ...long, rows: put(long.rows, place, sheet.rows[row]) };
  },
};

const below = (length: number, { next }: Chance): number => Math.floor(next() * Math.max(1, length));

const widthOf = ({ rows }: SheetSnapshot): number => Math.max(1, ...rows.map((line) => line?.length ?? 0));

function put<T>(list: readonly T[], index: number, value: T): T[] {
  const changed = [...list];
  changed[index] = value;
  return changed;
}

function insertedRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const rows: Line[] = [...sheet.rows];
  rows.splice(row, 0, undefined);
  const moved = (at: number): number => (at >= row ? at + 1 : at);
  const merges = sheet.merges.map((one): Rectangle => ({ ...one, top: moved(one.top), bottom: moved(one.bottom) }));
  return { ...sheet, rows, merges, hiddenRows: sheet.hiddenRows.map(moved), ...NO_BLANKS };
}

function insertedColumn(sheet: SheetSnapshot, column: number): SheetSnapshot {
  return movedColumns(sheet, (at) => (at >= column ? at + 1 : at));
}

function movedColumns(sheet: SheetSnapshot, moved: (column: number) => number): SheetSnapshot {
  const rows = sheet.rows.map((line) => {
    const changed: (CellSnapshot | undefined)[] = [];
    line?.forEach((cell, column) => (changed[moved(column)] = cell));
    return line && Array.from(changed);
  });
  const merges = sheet.merges.map((one): Rectangle => ({ ...one, left: moved(one.left), right: moved(one.right) }));
  return { ...sheet, rows, merges, hiddenColumns: sheet.hiddenColumns.map(moved), ...NO_BLANKS };
}

/** Which empty cells may be filled, or are percentages, matters for writing alone. */
const NO_BLANKS = { unlockedBlanks: undefined, percentBlanks: undefined };

function splitMerge(sheet: SheetSnapshot, chance: Chance, isFilled: boolean): SheetSnapshot {
  if (sheet.merges.length === 0) return sheet;
  const merge = chance.pick(sheet.merges);
  const rows = [...sheet.rows];
  for (let row = merge.top; isFilled && row <= merge.bottom; row += 1)
    for (let column = merge.left; column <= merge.right; column += 1)
      rows[row] = put(rows[row] ?? [], column, sheet.rows[merge.top]?.[merge.left]);
  return { ...sheet, rows, merges: sheet.merges.filter((one) => one !== merge) };
}

function onText(change: (text: string) => string): LayoutMutation {
  return (sheet, chance) => {
    const places = sheet.rows.flatMap((line, row) =>
      (line ?? []).flatMap((cell, column) =>
        typeof cell?.value === "string" && cell.value !== "" ? [{ row, column }] : [],
      ),
    );
    if (places.length === 0) return sheet;
    const { row, column } = chance.pick(places);
    const cell = sheet.rows[row]![column]!;
    const text = change(cell.value as string);
    return { ...sheet, rows: put(sheet.rows, row, put(sheet.rows[row]!, column, { ...cell, value: text, text })) };
  };
}
