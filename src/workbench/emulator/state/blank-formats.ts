import type { SheetSnapshot } from "../../../workbook";
import type { OpenedWorkbook } from "../../../hosts/file";
import { cellKey } from "../../../workbook/calculation";

const MOST_CELLS = 5_000_000;

/** The number formats of the empty cells of one sheet of the file, as far as the sheet is used. */
export class BlankFormats {
  private readonly formats = new Map<number, string>();
  private readonly height: number;
  private readonly width: number;

  constructor(
    private readonly file: OpenedWorkbook,
    private readonly sheet: SheetSnapshot,
  ) {
    const { rows, merges, percentBlanks = [] } = sheet;
    const areas = [...merges, ...percentBlanks];
    this.height = areas.reduce((most, { bottom }) => Math.max(most, bottom + 1), rows.length);
    this.width = areas.reduce(
      (most, { right }) => Math.max(most, right + 1),
      rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
    );
    // One stray cell in the last row makes the rectangle as large as the sheet: then each cell is looked up by itself.
    if (this.height * this.width > MOST_CELLS) [this.height, this.width] = [0, 0];
    const blanks: { row: number; column: number }[] = [];
    for (let row = 0; row < this.height; row += 1) {
      for (let column = 0; column < this.width; column += 1) if (!rows[row]?.[column]) blanks.push({ row, column });
    }
    this.file.formatsOf(sheet.name, blanks).forEach((format, index) => {
      const { row, column } = blanks[index]!;
      if (format !== undefined) this.formats.set(cellKey(row, column), format);
    });
  }

  /** undefined for General. */
  at(row: number, column: number): string | undefined {
    if (row < this.height && column < this.width) return this.formats.get(cellKey(row, column));
    return this.file.formatsOf(this.sheet.name, [{ row, column }])[0];
  }
}
