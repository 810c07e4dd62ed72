import { foldedText } from "../../language";
import type { SchemeSheet, Slot } from "../dossier";
import type { SheetReader } from "../sheet/sheet-reader";
import { slotAt } from "../sheet/slot";
import { SCHEME_HEADERS, SCHEME_SHEETS } from "../sheet/vocabulary";

const LAST_HEADER_ROW = 10;

/** The unit's own scheme: a sheet named 计分方案, or one headed 方案选项 | 取值, with an option and its value a row. */
export function readSchemeSheet(reader: SheetReader): SchemeSheet | null {
  const header = findHeader(reader);
  const isNamed = SCHEME_SHEETS.includes(foldedText(reader.grid.name));
  if (!header && !isNamed) return null;
  const { grid } = reader;
  const column = header?.column ?? grid.filled(grid.usedRows[0] ?? 0)[0] ?? 0;
  const top = header?.row ?? grid.usedRows[0] ?? 0;
  const options: { name: string; value: Slot }[] = [];
  let bottom = top;
  for (const row of grid.usedRows) {
    if (row < top + (header ? 1 : 0)) continue;
    const name = grid.own(row, column);
    if (name === "") continue;
    const value = slotAt(grid, row, grid.rightEdge(row, column) + 1);
    if (value.text === "" && grid.filled(row).length === 1) continue;
    options.push({ name, value });
    bottom = row;
  }
  if (options.length === 0) return null;
  return { range: { sheet: grid.name, top, left: column, bottom, right: column + 1 }, options };
}

function findHeader(reader: SheetReader): { row: number; column: number } | null {
  const { grid, words } = reader;
  for (const row of grid.usedRows) {
    if (row > LAST_HEADER_ROW) break;
    for (const column of grid.filled(row)) {
      const pair = [words.of(grid.own(row, column)).word, words.of(grid.own(row, column + 1)).word];
      if (SCHEME_HEADERS.some(([option, value]) => pair[0] === option && pair[1] === value)) return { row, column };
    }
  }
  return null;
}
