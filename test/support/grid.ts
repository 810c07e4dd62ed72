import type {
  CellSnapshot,
  CellValue,
  DefinedName,
  Rectangle,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/workbook";
import { parseA1, parseA1Range } from "../../src/workbook";

/** A cell in a test grid: a bare value, or a cell with a formula, format or shown text of its own. */
export type GridCell = CellValue | (Partial<CellSnapshot> & { readonly value: CellValue });

/** A cell that shows an error, as a broken formula does. */
export const ERROR: GridCell = { value: "#DIV/0!", text: "#DIV/0!", error: "#DIV/0!" };

export interface GridOptions {
  readonly merges?: readonly string[];
  readonly visibility?: SheetSnapshot["visibility"];
  readonly isProtected?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Where the grid's first cell stands; A1 unless told. */
  readonly at?: string;
}

/** A sheet from rows of plain values: ["项目名称", "预算数"], ["培训", 2.3]. null and "" are empty cells. */
export function sheet(name: string, grid: readonly (readonly GridCell[])[], options: GridOptions = {}): SheetSnapshot {
  const origin = parseA1(options.at ?? "A1")!;
  const rows: (CellSnapshot | undefined)[][] = [];
  grid.forEach((line, row) => {
    const cells: (CellSnapshot | undefined)[] = [];
    line.forEach((cell, column) => {
      if (cell !== null && cell !== "") cells[column + origin.column] = cellSnapshot(cell);
    });
    rows[row + origin.row] = cells;
  });
  return {
    name,
    visibility: options.visibility ?? "visible",
    isProtected: options.isProtected ?? false,
    rows,
    merges: (options.merges ?? []).map((area) => parseA1Range(area) as Rectangle),
    hiddenRows: options.hiddenRows ?? [],
    hiddenColumns: options.hiddenColumns ?? [],
  };
}

/** A workbook of those sheets. */
export function workbook(sheets: readonly SheetSnapshot[], names: readonly DefinedName[] = []): WorkbookSnapshot {
  return { name: "测试.xlsx", sheets, names, structureIsProtected: false };
}

function cellSnapshot(cell: GridCell): CellSnapshot {
  if (typeof cell === "object" && cell !== null) return { text: String(cell.error ?? cell.value ?? ""), ...cell };
  return { value: cell, text: typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "") };
}
