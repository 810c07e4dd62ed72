import type { CellAddress } from "../address";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { cellKey, recalculate, type CalculatedBook, type CalculatedSheet } from "./recalculate";

/** A constant for a cell. */
export interface NewCell {
  readonly at: CellAddress;
  readonly cell: CellSnapshot;
}

/**
 * The workbook as it will be with these constants in it: formulas that depend on them are brought up to date, those that
 * are unknown here keep their value. Nothing is written.
 */
export function withCells(
  workbook: WorkbookSnapshot,
  cells: readonly NewCell[],
  shown: CalculatedBook["shown"],
): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => new ChangedSheet(sheet));
  for (const { at, cell } of cells) sheets.find(({ name }) => name === at.sheet)?.put(at.row, at.column, cell);
  recalculate({ sheets, names: workbook.names, shown });
  return { ...workbook, sheets: sheets.map(({ snapshot }) => snapshot) };
}

class ChangedSheet implements CalculatedSheet {
  readonly uncalculated = new Set<number>();
  private readonly rows: SheetSnapshot["rows"][number][];
  private readonly copied = new Map<number, (CellSnapshot | undefined)[]>();

  constructor(private readonly sheet: SheetSnapshot) {
    this.rows = [...sheet.rows];
  }

  get name(): string {
    return this.sheet.name;
  }

  get height(): number {
    return this.rows.length;
  }

  get hiddenRows(): readonly number[] {
    return this.sheet.hiddenRows;
  }

  get snapshot(): SheetSnapshot {
    return this.copied.size === 0 ? this.sheet : { ...this.sheet, rows: this.rows };
  }

  row(row: number): SheetSnapshot["rows"][number] {
    return this.rows[row];
  }

  cell(row: number, column: number): CellSnapshot | undefined {
    return this.rows[row]?.[column];
  }

  put(row: number, column: number, cell: CellSnapshot): void {
    this.settle(row, column, cell);
    this.uncalculated.add(cellKey(row, column));
  }

  settle(row: number, column: number, cell: CellSnapshot): void {
    let own = this.copied.get(row);
    if (own === undefined) {
      own = [...(this.rows[row] ?? [])];
      this.copied.set(row, own);
      this.rows[row] = own;
    }
    own[column] = cell;
  }
}
