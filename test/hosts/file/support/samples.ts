import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FillSheet, GenerateSheet, PlannedCell, SheetPlan, WorkbookPlan } from "../../../../src/workbook";

/** A committed fixture: openpyxl.xlsx or libreoffice.xlsx (made by make-fixtures.py). */
export function fixture(name: string): Uint8Array {
  return readFileSync(join(__dirname, "..", "fixtures", name));
}

export const FIXTURES = ["openpyxl.xlsx", "libreoffice.xlsx"];

export function plan(...sheets: SheetPlan[]): WorkbookPlan {
  return { sheets, names: [], remove: [] };
}

export function fill(sheet: string, ...cells: PlannedCell[]): FillSheet {
  return { kind: "fill", sheet, cells };
}

export function cell(row: number, column: number, value: PlannedCell["value"], formula?: string): PlannedCell {
  return formula === undefined ? { row, column, value } : { row, column, value, formula };
}

export function generate(
  sheet: string,
  cells: readonly PlannedCell[],
  rest: Partial<GenerateSheet> = {},
): GenerateSheet {
  return {
    kind: "generate",
    sheet,
    visibility: "visible",
    cells,
    merges: [],
    columnWidths: [],
    rowHeights: [],
    ...rest,
  };
}

/** The plan that writes a working paper with its mark. */
export function workingPaper(...cells: PlannedCell[]): WorkbookPlan {
  return {
    sheets: [
      generate("计分底稿", cells, {
        merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
        columnWidths: [12, undefined, 30],
        rowHeights: [24],
        freeze: { rows: 2, columns: 1 },
        print: { landscape: true, fitToWidth: true, titleRows: { first: 0, last: 1 } },
      }),
    ],
    names: [{ name: "_ziping_sheet_working_paper_1", refersTo: "'计分底稿'!$A$1", hidden: true }],
    remove: [],
  };
}
