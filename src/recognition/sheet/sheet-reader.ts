import type { AmountUnit } from "../../figures";
import type { SheetGrid } from "./grid";
import type { HeaderColumn } from "./header";
import type { HeaderReader } from "./header-reader";
import { type HeaderWords, isUnitNote, unitAlone, unitInText } from "../../language";
import type { Corrections } from "../corrections/corrections";
import type { Notices } from "../notices";
import type { UnitNotes } from "./unit-notes";

/** What all table readers of one sheet share. */
export interface SheetReader {
  readonly grid: SheetGrid;
  readonly headers: HeaderReader;
  readonly words: HeaderWords;
  readonly unitNotes: UnitNotes;
  /** What the user set right by headings. */
  readonly corrections: Corrections;
  readonly notices: Notices;
  /** The workbook's year, to choose among side-by-side years. */
  readonly year: number | null;
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

/** A row of a form's head has no more cells: 项目名称 | 签约服务 | 金额单位 | 元. Rows of indicators have units too. */
const MOST_CELLS_OF_HEAD = 4;

function aloneInHead(grid: SheetGrid, row: number, text: string): AmountUnit | null {
  const unit = unitAlone(text);
  return unit !== null && grid.filled(row).length <= MOST_CELLS_OF_HEAD ? unit : null;
}

const ROWS_ABOVE = 6;
const ROWS_BELOW = 2;

/** The unit of money noted right below a table's last row: 单位：元 at its foot, and not at the head of the next table. */
export function unitNoteBelow({ grid, headers }: SheetReader, bottom: number): AmountUnit | null {
  for (let row = bottom + 1; row <= bottom + ROWS_BELOW; row++) {
    const note = grid
      .filled(row)
      .map((column) => grid.own(row, column))
      .find(isUnitNote);
    if (note === undefined) continue;
    const headsNext = headers.find(row + 1)?.kind === "amounts";
    return headsNext ? null : unitInText(note);
  }
  return null;
}

/**
 * The unit of money noted above a header, or left of it in its own rows (项目资金（万元）); else what the sheet notes
 * further up, once for all its tables. From column `first` on, headings of columns that the table doesn't read say
 * only their own unit: 合同金额（元） counts where nothing else tells one.
 */
export function unitNoteAbove(
  reader: SheetReader,
  top: number,
  bottom: number,
  notAbove: number,
  first = reader.grid.columnCount,
): AmountUnit | null {
  const { grid } = reader;
  let ofOthers: AmountUnit | null = null;
  for (let row = bottom; row >= Math.max(notAbove, top - ROWS_ABOVE, 0); row--) {
    for (let column = 0; column < grid.columnCount; column++) {
      const text = row >= top ? grid.shown(row, column) : grid.own(row, column);
      const unit = text === "" ? null : (unitInText(text) ?? aloneInHead(grid, row, text));
      if (unit === null) continue;
      if (row < top || column < first || isUnitNote(text)) return unit;
      ofOthers ??= unit;
    }
  }
  return reader.unitNotes.above(top) ?? ofOthers;
}
