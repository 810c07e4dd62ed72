import type { PlannedChart, Rectangle } from "../../../workbook";

export interface SeriesState {
  name: string;
  values: Rectangle;
  categories: Rectangle | null;
}

/** A chart on a sheet. */
export interface ChartState {
  name: string;
  /** Null for a chart of the file: the file alone knows what it shows. */
  readonly drawn: {
    readonly kind: PlannedChart["kind"];
    title: string;
    numberFormat: string;
    place: Rectangle | null;
    readonly series: SeriesState[];
  } | null;
}

/** A chart as the file keeps it; null while something of it was not said. */
export function plannedChart({ drawn }: ChartState): PlannedChart | null {
  const categories = drawn?.series[0]?.categories ?? null;
  if (drawn === null || categories === null || drawn.place === null) return null;
  const { kind, title, numberFormat, place, series } = drawn;
  return { kind, title, numberFormat, place, categories, series: series.map(({ name, values }) => ({ name, values })) };
}
