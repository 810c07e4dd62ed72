/** Texts or numbers of a chart as they are now, and the cells that they come from; none for a chart of a document. */
export interface ChartValues<Value> {
  /** A range with its sheet, as a formula names it: '自评汇总表'!$B$4:$B$9. */
  readonly reference?: string;
  readonly values: readonly Value[];
}

/** One row of bars. */
export interface ChartSeries {
  readonly name: string;
  /** null: the cell holds no number, so there is no bar. */
  readonly points: ChartValues<number | null>;
}

/** A bar chart as a picture of figures that stand elsewhere, too. */
export interface Chart {
  /** Bars that lie (names beside them, for long names) or stand (column); stacked ones lie, the series in one line. */
  readonly kind: "bar" | "column" | "stacked";
  readonly title: string;
  readonly categories: ChartValues<string>;
  readonly series: readonly ChartSeries[];
  /** The number format of axis and labels: 0%. */
  readonly numberFormat: string;
}
