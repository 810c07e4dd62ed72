import type { CellSnapshot, DefinedName, SheetSnapshot } from "../../../workbook";
import { cellKey, recalculate, type CalculatedSheet } from "../../../workbook/calculation";
import type { ShownText } from "../../../number-formats";

/**
 * The sheets with the results of those formulas that the file keeps without one: programs that only write a workbook
 * leave them to Excel. What can't be calculated stays without a value.
 */
export function withMissingResults(
  sheets: readonly SheetSnapshot[],
  names: readonly DefinedName[],
  shown: ShownText,
): readonly SheetSnapshot[] {
  const calculated = sheets.map((sheet) => new SheetWithResults(sheet));
  recalculate({
    sheets: calculated,
    names,
    shown: (value, format) => {
      if (typeof value === "number") return shown.ofNumber(value, format);
      return typeof value === "string" ? shown.ofText(value, format) : String(value).toUpperCase();
    },
  });
  return calculated.map(({ snapshot }) => snapshot);
}

/** Whether the file holds a formula's result. An error is one; so is an empty text. */
function lacksResult(cell: CellSnapshot | undefined): boolean {
  return cell?.formula !== undefined && cell.value === null && cell.error === undefined;
}

class SheetWithResults implements CalculatedSheet {
  readonly uncalculated = new Set<number>();
  private readonly rows: (readonly (CellSnapshot | undefined)[] | undefined)[];
  private readonly copied = new Set<number>();

  constructor(private readonly sheet: SheetSnapshot) {
    this.rows = [...sheet.rows];
    sheet.rows.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (lacksResult(cell)) this.uncalculated.add(cellKey(row, column));
      }),
    );
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

  row(row: number): readonly (CellSnapshot | undefined)[] | undefined {
    return this.rows[row];
  }

  cell(row: number, column: number): CellSnapshot | undefined {
    return this.rows[row]?.[column];
  }

  settle(row: number, column: number, cell: CellSnapshot): void {
    if (!this.copied.has(row)) {
      this.rows[row] = [...(this.rows[row] ?? [])];
      this.copied.add(row);
    }
    (this.rows[row] as (CellSnapshot | undefined)[])[column] = cell;
  }
}
