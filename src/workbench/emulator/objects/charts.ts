import { invalidArgument, itemNotFound, notKept } from "../refusal";
import type { BookState } from "../state/book-state";
import type { ChartState, SeriesState } from "../state/chart-state";
import type { SheetState } from "../state/sheet-state";
import { refuseFormats } from "./formats";
import { areaOf } from "./places";
import { RANGE } from "./range";
import { remote, selfOf, type Kind, type Remote } from "./remote";

interface OnSheet {
  readonly book: BookState;
  readonly sheet: SheetState;
}

interface Self extends OnSheet {
  readonly chart: ChartState;
}

interface SeriesSelf extends Self {
  readonly series: SeriesState;
}

const KINDS = { BarClustered: "bar", ColumnClustered: "column", BarStacked: "stacked" } as const;

type Drawn = NonNullable<ChartState["drawn"]>;

/** Changes a chart that was drawn here; one of the file's stays as the file has it. */
function change({ book, sheet, chart }: Self, edit: (drawn: Drawn) => void): void {
  refuseFormats({ sheet });
  if (chart.drawn === null) throw notKept(`another look of the chart ${chart.name}`);
  edit(chart.drawn);
  book.changed();
}

/** Only what the file's charts have anyway. */
function only(...kept: readonly unknown[]): (self: unknown, value: unknown) => void {
  return (_self, value) => {
    if (!kept.includes(value)) throw notKept(`${String(value)} for a chart`);
  };
}

const FONT: Kind<Self> = {
  name: "ChartFont",
  set: { size: only(12), bold: only(true), color: only("#FFFFFF", "#404040") },
};
const TEXT_FORMAT: Kind<Self> = { name: "ChartFormat", objects: { font: (self) => remote(FONT, self) } };
const TITLE: Kind<Self> = {
  name: "ChartTitle",
  set: { text: (self, value) => change(self, (drawn) => (drawn.title = String(value))) },
  objects: { format: (self) => remote(TEXT_FORMAT, self) },
};
const LEGEND: Kind<Self> = { name: "ChartLegend", set: { visible: only(true, false), position: only("Bottom") } };

const setFormat = (self: Self, value: unknown) => change(self, (drawn) => (drawn.numberFormat = String(value)));
const VALUE_AXIS: Kind<Self> = { name: "ChartAxis", set: { minimum: only(0), numberFormat: setFormat } };
const CATEGORY_AXIS: Kind<Self> = {
  name: "ChartAxis",
  set: { categoryType: only("TextAxis"), reversePlotOrder: only(true, false) },
};
const AXES: Kind<Self> = {
  name: "ChartAxes",
  objects: {
    valueAxis: (self) => remote(VALUE_AXIS, self),
    categoryAxis: (self) => remote(CATEGORY_AXIS, self),
  },
};

const FILL: Kind<Self> = { name: "ChartFill", calls: { setSolidColor: () => undefined } };
const SERIES_FORMAT: Kind<Self> = { name: "ChartSeriesFormat", objects: { fill: (self) => remote(FILL, self) } };
const DATA_LABELS: Kind<Self> = {
  name: "ChartDataLabels",
  set: { numberFormat: setFormat },
  objects: { format: (self) => remote(TEXT_FORMAT, self) },
};

const SERIES: Kind<SeriesSelf> = {
  name: "ChartSeries",
  set: {
    name: (self, value) => change(self, () => (self.series.name = String(value))),
    gapWidth: only(60),
    hasDataLabels: only(true),
  },
  objects: { format: (self) => remote(SERIES_FORMAT, self), dataLabels: (self) => remote(DATA_LABELS, self) },
  calls: {
    setValues: (self, range) => change(self, () => (self.series.values = selfOf(range, RANGE).area)),
    setXAxisValues: (self, range) => change(self, () => (self.series.categories = selfOf(range, RANGE).area)),
  },
};

const ALL_SERIES: Kind<Self> = {
  name: "ChartSeriesCollection",
  objects: {
    getItemAt: (self, index) => {
      const series = self.chart.drawn?.series[Number(index)];
      if (!series) throw itemNotFound(`series ${String(index)} of ${self.chart.name}`);
      return remote(SERIES, { ...self, series });
    },
    add: (self, name) => {
      const series = { name: String(name), values: areaOf("A1"), categories: null };
      change(self, (drawn) => drawn.series.push(series));
      return remote(SERIES, { ...self, series });
    },
  },
};

const CHART: Kind<Self> = {
  name: "Chart",
  id: ({ chart }) => chart.name,
  get: { name: ({ chart }) => chart.name },
  set: {
    name: (self, value) => change(self, () => (self.chart.name = String(value))),
    plotVisibleOnly: only(true),
    displayBlanksAs: only("NotPlotted"),
  },
  objects: {
    title: (self) => remote(TITLE, self),
    legend: (self) => remote(LEGEND, self),
    axes: (self) => remote(AXES, self),
    series: (self) => remote(ALL_SERIES, self),
  },
  calls: {
    setPosition: (self, from, to) => {
      const [first, last] = [areaOf(from), areaOf(to ?? from)];
      change(self, (drawn) => {
        drawn.place = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
      });
    },
    delete: ({ book, sheet, chart }) => {
      // One that was drawn here is not in the file yet.
      if (chart.drawn === null) refuseFormats({ sheet });
      sheet.charts = sheet.charts.filter((one) => one !== chart);
      book.changed();
    },
  },
};

/** A chart of one series, as Excel makes it of a single row or column. */
function add({ book, sheet }: OnSheet, type: unknown, range: unknown, by: unknown): Remote {
  refuseFormats({ sheet });
  const kind = Object.hasOwn(KINDS, String(type)) ? KINDS[type as keyof typeof KINDS] : undefined;
  if (kind === undefined) throw notKept(`a chart ${String(type)}`);
  const values = selfOf(range, RANGE).area;
  const isLine = by === "Rows" ? values.top === values.bottom : values.left === values.right;
  if (!isLine) throw invalidArgument("the source of a chart is one row or column here");
  const series = [{ name: "", values, categories: null }];
  const chart: ChartState = {
    name: `Chart ${sheet.charts.length + 1}`,
    drawn: { kind, title: "", numberFormat: "General", place: null, series },
  };
  sheet.charts = [...sheet.charts, chart];
  book.changed();
  return remote(CHART, { book, sheet, chart });
}

const CHARTS: Kind<OnSheet> = {
  name: "ChartCollection",
  objects: {
    add,
    getItem: (self, name) => {
      const chart = self.sheet.charts.find((one) => one.name === name);
      if (!chart) throw itemNotFound(`the chart ${String(name)}`);
      return remote(CHART, { ...self, chart });
    },
  },
  items: (self) => self.sheet.charts.map((chart) => remote(CHART, { ...self, chart })),
};

export function chartsOf(self: OnSheet): Remote {
  return remote(CHARTS, self);
}
