import type { Rectangle } from "./address";

/** How bars stand: lying (names beside them, for long names), standing, or lying with the series one after the other. */
export type ChartKind = "bar" | "column" | "stacked";

/** A bar chart on a generated sheet, over cells of the same sheet, so that it follows them. */
export interface PlannedChart {
  readonly kind: ChartKind;
  readonly title: string;
  /** The names of the bars: one row or column of cells. */
  readonly categories: Rectangle;
  readonly series: readonly { readonly name: string; readonly values: Rectangle }[];
  readonly numberFormat: string;
  /** The cells that it covers. */
  readonly place: Rectangle;
}

/** What the names of our charts begin with: only these are ever replaced. */
export const CHART_NAME = "自评图";
