import type { Manuscript, Passage } from "../../manuscript";
import type { CellSnapshot, Rectangle, SheetSnapshot, WorkbookSnapshot } from "../../workbook";

/** The tables of a document as sheets, so that they are read as those of a workbook are. */
export interface DocumentTables {
  readonly snapshot: WorkbookSnapshot;
  /** The place in Manuscript.passages of what stands in a cell; undefined for an empty one. */
  passageAt(sheet: string, row: number, column: number): number | undefined;
}

/** So many lines above a table may say whose it is. */
const LINES_ABOVE = 3;

/** Tables that follow each other without words between are one sheet, with the lines above them. */
export function tablesOf({ name, passages }: Manuscript): DocumentTables {
  const drafts: Draft[] = [];
  let lines: string[] = [];
  let draft: Draft | null = null;
  passages.forEach((passage, index) => {
    if (passage.cell === null) {
      if (passage.text.trim() === "") return;
      if (draft !== null) lines = [];
      draft = null;
      lines.push(passage.text.trim());
      return;
    }
    if (draft === null) {
      draft = new Draft(`表${drafts.length + 1}`, lines.slice(-LINES_ABOVE));
      drafts.push(draft);
    }
    draft.add(passage, index);
  });
  const sheets = drafts.map((one) => one.sheet());
  const places = new Map(drafts.map((one) => [one.name, one.passages]));
  return {
    snapshot: { name, sheets, names: [], structureIsProtected: false },
    passageAt: (sheet, row, column) => places.get(sheet)?.get(keyOf(row, column)),
  };
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}

/** A sheet in the making. */
class Draft {
  readonly passages = new Map<string, number>();
  private readonly rows: (CellSnapshot | undefined)[][];
  private readonly merges = new Map<string, Rectangle>();
  private table = -1;
  private base = 0;

  constructor(
    readonly name: string,
    lines: readonly string[],
  ) {
    this.rows = lines.map((text) => [{ value: text, text }]);
  }

  add({ cell, text }: Passage, index: number): void {
    const { table, row: own, column, columns, isContinued } = cell!;
    if (table !== this.table) {
      this.table = table;
      this.base = this.rows.length;
    }
    const row = this.base + own;
    while (this.rows.length <= row) this.rows.push([]);
    if (isContinued) return this.continue(row, column);
    const known = this.rows[row]![column];
    const whole = known ? `${known.text}\n${text}` : text;
    if (whole.trim() !== "") {
      this.rows[row]![column] = { value: whole, text: whole };
      if (!this.passages.has(keyOf(row, column))) this.passages.set(keyOf(row, column), index);
    }
    this.merges.set(keyOf(row, column), { top: row, left: column, bottom: row, right: column + columns - 1 });
  }

  /** The cell belongs to the one above it. */
  private continue(row: number, column: number): void {
    for (let top = row - 1; top >= 0; top -= 1) {
      const above = this.merges.get(keyOf(top, column));
      if (!above) continue;
      this.merges.set(keyOf(top, column), { ...above, bottom: row });
      return;
    }
  }

  sheet(): SheetSnapshot {
    const merges = [...this.merges.values()].filter(({ top, left, bottom, right }) => top < bottom || left < right);
    const { name, rows } = this;
    return { name, rows, merges, visibility: "visible", isProtected: false, hiddenRows: [], hiddenColumns: [] };
  }
}
