import type { Figure, NumberForm } from "../figures";

/** A piece of a paragraph: words, a figure (printed with its form, unit following), or a gap for the accountant. */
export type Inline =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "figure"; readonly figure: Figure }
  /** Printed （待补充：…）. */
  | { readonly kind: "gap"; readonly what: string };

/** A cell of an annex table; spans cover cells to the right and below, which are absent. */
export interface TableCell {
  readonly inlines: readonly Inline[];
  readonly columns?: number;
  readonly rows?: number;
  readonly align?: "left" | "center";
  readonly bold?: boolean;
}

export interface TableBlock {
  readonly kind: "table";
  /** Empty where the table belongs to the one above it. */
  readonly title: string;
  readonly headerRows: number;
  /** Relative widths; one entry a grid column. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly landscape: boolean;
}

/** Bars for up to 20 projects; in stacked ones the series stand in one line. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly bars: "bar" | "stacked";
  readonly title: string;
  readonly categories: readonly string[];
  /** null: there is no such number. Doubles, for drawing only. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** How its numbers are printed. */
  readonly form: NumberForm;
}

export type Block =
  /** Level 1 一、, 2 （一）, 3 1., 4 （1）; the number is part of the text. */
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[] }
  /** 落款: the unit, and the date below it, at the right. */
  | { readonly kind: "closing"; readonly unit: readonly Inline[]; readonly date: string }
  | ChartBlock
  | TableBlock;

/** The narrative report, before it is a sheet or a .docx. */
export interface ReportDocument {
  readonly title: string;
  /** What kind of report it is, as its outline is called; a property of the .docx. */
  readonly subject?: string;
  readonly blocks: readonly Block[];
}
