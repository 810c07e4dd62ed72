import { a1Range, type FillSheet } from "../../workbook";
import type { Memory, TouchedCell } from "../memory/memory";
import type { EnteredCell, WritingNote } from "./writing";

/** The cells as they are written, sheet by sheet. */
export function enteredFills(entered: readonly EnteredCell[]): readonly FillSheet[] {
  return [...bySheet(entered)].map(([sheet, cells]) => ({
    kind: "fill",
    sheet,
    cells: cells.map(({ at: { row, column }, value }) => ({ row, column, value })),
  }));
}

/** The plans with those of one sheet made one: a sheet is named once. */
export function inOneSheet(fills: readonly FillSheet[]): readonly FillSheet[] {
  const merged = new Map<string, FillSheet>();
  for (const fill of fills) {
    const known = merged.get(fill.sheet);
    merged.set(fill.sheet, known ? { ...known, cells: [...known.cells, ...fill.cells] } : fill);
  }
  return [...merged.values()];
}

/** What is kept for 还原: a cell that was touched before is as it was then, and now known by what was entered. */
export function touchedByEntering(before: Memory["touched"], entered: readonly EnteredCell[]): Memory["touched"] {
  const touched: Record<string, readonly TouchedCell[]> = { ...before };
  for (const [sheet, cells] of bySheet(entered)) {
    const known = new Map((before[sheet] ?? []).map((cell) => [`${cell[0]}:${cell[1]}`, cell]));
    for (const cell of cells) {
      const { row, column } = cell.at;
      const [, , value, formula] = known.get(`${row}:${column}`) ?? asItWas(cell);
      known.set(`${row}:${column}`, [row, column, value, formula ?? null, cell.value]);
    }
    touched[sheet] = [...known.values()];
  }
  return touched;
}

function asItWas({ at, before }: EnteredCell): TouchedCell {
  return [at.row, at.column, before?.value ?? null, before?.formula ?? null];
}

/** One line for each value: where it goes, what it is, what it replaces. */
export function enteredNotes(entered: readonly EnteredCell[]): readonly WritingNote[] {
  return entered.map(({ at, shown, before, what }) => {
    const range = a1Range({ top: at.row, left: at.column, bottom: at.row, right: at.column });
    const text = before?.text.trim() ?? "";
    const instead = text === "" ? "" : `，原为“${text}”`;
    const message = `在“${at.sheet}”${range} 填写${what}：${shown}${instead}`;
    return { kind: text === "" ? "fill" : "overwrite", sheet: at.sheet, range, count: 1, message };
  });
}

function bySheet(entered: readonly EnteredCell[]): ReadonlyMap<string, readonly EnteredCell[]> {
  const sheets = new Map<string, EnteredCell[]>();
  for (const cell of entered) sheets.set(cell.at.sheet, [...(sheets.get(cell.at.sheet) ?? []), cell]);
  return sheets;
}
