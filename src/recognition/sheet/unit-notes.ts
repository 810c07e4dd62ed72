import { isUnitNote, unitInText } from "../../language";
import type { AmountUnit } from "../../figures";
import type { SheetGrid } from "./grid";

/** The notes of a sheet that say its unit of money once for all tables below: 金额单位：元. Looked for when first asked. */
export class UnitNotes {
  private found: readonly { readonly row: number; readonly unit: AmountUnit }[] | null = null;

  /** `around`: the notes of the whole sheet, for a form that stands beside another and may share its note. */
  constructor(
    private readonly grid: SheetGrid,
    private readonly around: UnitNotes | null = null,
  ) {}

  /** The unit of the nearest note above the row; null where none stands there. */
  above(row: number): AmountUnit | null {
    this.found ??= this.all();
    return this.found.findLast((note) => note.row < row)?.unit ?? this.around?.above(row) ?? null;
  }

  private all(): { row: number; unit: AmountUnit }[] {
    const { grid } = this;
    return grid.sheet.rows.flatMap((cells, row) => {
      const note = cells?.find((cell) => cell !== undefined && isUnitNote(cell.text));
      return note ? [{ row, unit: unitInText(note.text)! }] : [];
    });
  }
}
