import type { CellStyle, Rectangle } from "../../../workbook";

/** Which sides of a cell have a line. */
export const SIDES = { top: 1, bottom: 2, left: 4, right: 8 } as const;
export const ALL_SIDES = 15;

/** A style with its lines side by side; a file keeps only cells with all four or none. */
export interface GridStyle extends CellStyle {
  readonly sides?: number;
}

/** The styles of a sheet's cells. Equal styles are one object. */
export class StyleGrid {
  private readonly rows: (GridStyle | undefined)[][] = [];
  private readonly known = new Map<string, GridStyle>();

  at(row: number, column: number): GridStyle | undefined {
    return this.rows[row]?.[column];
  }

  copy(): StyleGrid {
    const copy = new StyleGrid();
    this.rows.forEach((cells, row) => (copy.rows[row] = [...cells]));
    return copy;
  }

  /** Changes the style of every cell of some areas. */
  change(areas: readonly Rectangle[], edit: (style: GridStyle) => GridStyle): void {
    const changed = new Map<GridStyle | undefined, GridStyle>();
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row += 1) {
        const cells = (this.rows[row] ??= []);
        for (let column = left; column <= right; column += 1) {
          const former = cells[column];
          let style = changed.get(former);
          if (!style) changed.set(former, (style = this.interned(edit(former ?? {}))));
          cells[column] = style;
        }
      }
    }
  }

  private interned(style: GridStyle): GridStyle {
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known) return known;
    this.known.set(key, style);
    return style;
  }

  /** Every cell that has a style. */
  forEach(visit: (style: GridStyle, row: number, column: number) => void): void {
    this.rows.forEach((cells, row) => cells.forEach((style, column) => style && visit(style, row, column)));
  }
}
