/** A line at one side of a cell. */
export interface LineLook {
  readonly style: "thin" | "medium" | "thick" | "dashed" | "dotted" | "double";
  /** #RRGGBB. */
  readonly color: string;
}

/** How a cell looks, as far as a grid on a page shows it. Colours are #RRGGBB; absent means Excel's default. */
export interface CellLook {
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  /** Excel puts text at the bottom unless told otherwise. */
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly indent: number;
  readonly top?: LineLook;
  readonly right?: LineLook;
  readonly bottom?: LineLook;
  readonly left?: LineLook;
}

/** How a sheet looks beside its contents. */
export interface SheetLook {
  /** Characters of the default font by zero-based column; absent columns have the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  /** Points by zero-based row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  /** False where the sheet hides its grid lines. */
  readonly showsGridLines: boolean;
  /** The look of a cell, also of an empty one. */
  at(row: number, column: number): CellLook;
}
