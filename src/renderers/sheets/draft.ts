import {
  a1,
  type CellPrompt,
  type CellStyle,
  type GenerateSheet,
  type PlannedCell,
  type Rectangle,
} from "../../workbook";
import { estimatedHeight, HIGHEST } from "./text-size";

/** What a cell of ours shows now, and the formula that keeps it so; a plain constant has none. */
export interface Live {
  readonly value: string | number | null;
  /** Without "=". */
  readonly formula?: string;
  /** Number format of the cell it refers to, so that 0.95 still reads 95%. */
  readonly format?: string;
}

/** A generated sheet while it is being laid out. Rows and columns are zero-based. */
export class SheetDraft {
  readonly cells: PlannedCell[] = [];
  readonly merges: Rectangle[] = [];
  readonly rowHeights: (number | undefined)[] = [];
  readonly prompts: CellPrompt[] = [];

  constructor(readonly columnWidths: readonly number[]) {}

  constant(row: number, column: number, value: string | number | null, style: CellStyle): void {
    this.cells.push({ row, column, value, style });
  }

  formula(row: number, column: number, formula: string, value: string | number | null, style: CellStyle): void {
    this.cells.push({ row, column, value, formula: inOnePiece(formula), style });
  }

  live(row: number, column: number, live: Live, style: CellStyle): void {
    const styled = live.format === undefined ? style : withFormat(style, live.format);
    if (live.formula === undefined) this.constant(row, column, live.value, styled);
    else this.formula(row, column, live.formula, live.value, styled);
  }

  /** One value over a merged block; every cell of it gets the style, so that the border is whole. */
  block(area: Rectangle, live: Live, style: CellStyle): void {
    this.live(area.top, area.left, live, style);
    if (area.left < area.right) this.blanks(area.top, area.left + 1, area.right, style);
    for (let row = area.top + 1; row <= area.bottom; row += 1) this.blanks(row, area.left, area.right, style);
    if (area.top !== area.bottom || area.left !== area.right) this.merges.push(area);
  }

  /** Empty cells of one style: a long sheet has more of them than of others. */
  private blanks(row: number, column: number, to: number, style: CellStyle): void {
    this.cells.push({ row, column, value: null, style, to });
  }

  /** One value over the columns `left` to `right` of a row. */
  band(row: number, left: number, right: number, value: string | number | null | Live, style: CellStyle): void {
    const live = typeof value === "object" && value !== null ? value : { value };
    if (left === right) this.live(row, left, live, style);
    else this.block({ top: row, bottom: row, left, right }, live, style);
  }

  /** Makes a row as high as the text needs in columns `left` to `right`; never lower than it is. */
  fit(row: number, text: string, left: number, right: number, fontSize: number): void {
    const height = Math.min(HIGHEST, this.heightOf(text, left, right, fontSize));
    if (height > (this.rowHeights[row] ?? 0)) this.rowHeights[row] = height;
  }

  /** How high the text is in columns `left` to `right`, in points, also where no single row is as high. */
  heightOf(text: string, left: number, right: number, fontSize: number): number {
    let width = 0;
    for (let column = left; column <= right; column += 1) width += this.columnWidths[column] ?? 8;
    return estimatedHeight(text, width, fontSize);
  }

  sheet(name: string, rest: Partial<GenerateSheet> = {}): GenerateSheet {
    return {
      kind: "generate",
      sheet: name,
      visibility: "visible",
      cells: this.cells,
      merges: this.merges,
      columnWidths: this.columnWidths,
      rowHeights: this.rowHeights,
      ...(this.prompts.length > 0 && { prompts: this.prompts }),
      ...rest,
    };
  }
}

/**
 * The same text. The engine keeps a joined text as a tree of its parts until somebody looks at a character of it;
 * hundreds of thousands of such trees would wait for the end of the plan.
 */
function inOnePiece(text: string): string {
  text.charCodeAt(0);
  return text;
}

const formatted = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** The style with another number format; equal ones are one object, so that hosts intern them quickly. */
function withFormat(style: CellStyle, numberFormat: string): CellStyle {
  let known = formatted.get(style);
  if (!known) formatted.set(style, (known = new Map()));
  let styled = known.get(numberFormat);
  if (!styled) known.set(numberFormat, (styled = { ...style, numberFormat }));
  return styled;
}

/** A cell of the same sheet as a formula names it: G12. */
export function here(row: number, column: number): string {
  return a1(row, column);
}
