import { a1, a1Range, CHART_NAME, type GenerateSheet, type PlannedChart, type Rectangle } from "../../workbook";
import { colourOf } from "../../charts";
import type { Batch } from "./batch";

const TYPE = { bar: "BarClustered", column: "ColumnClustered", stacked: "BarStacked" } as const;
/** What a chart takes in a request, about. */
const BYTES_OF_CHART = 30_000;
const [WHITE, TEXT] = ["#FFFFFF", "#404040"];

/** Draws the charts of a sheet of ours under names that none in `former` has: those that it had. */
export async function drawCharts(
  sheet: Excel.Worksheet,
  { charts }: GenerateSheet,
  former: readonly string[],
  batch: Batch,
): Promise<void> {
  if (charts === undefined) return;
  let number = 0;
  for (const chart of charts) {
    await batch.room(BYTES_OF_CHART);
    do number += 1;
    while (former.includes(`${CHART_NAME}${number}`));
    draw(sheet, chart, `${CHART_NAME}${number}`);
  }
}

/** Takes away the charts of ours that a sheet had before it was written anew; others are left alone. */
export function removeCharts(sheet: Excel.Worksheet, { charts }: GenerateSheet, former: readonly string[]): void {
  if (charts === undefined) return;
  for (const name of former) if (name.startsWith(CHART_NAME)) sheet.charts.getItem(name).delete();
}

/** Everything is set that Excel would choose otherwise than the file has it. */
function draw(sheet: Excel.Worksheet, planned: PlannedChart, name: string): void {
  const { kind, title, categories, series, numberFormat, place } = planned;
  const range = (area: Rectangle): Excel.Range => {
    const cells = sheet.getRange(a1Range(area));
    cells.untrack();
    return cells;
  };
  const first = series[0]!.values;
  const chart = sheet.charts.add(TYPE[kind], range(first), first.top === first.bottom ? "Rows" : "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.visible = series.length > 1;
  chart.legend.position = "Bottom";
  chart.plotVisibleOnly = true;
  chart.displayBlanksAs = "NotPlotted";
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = numberFormat;
  categoryAxis.categoryType = "TextAxis";
  // The first name stands on top of bars that lie, as in the list.
  categoryAxis.reversePlotOrder = kind !== "column";
  series.forEach(({ name: label, values }, index) => {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add(label);
    if (index > 0) one.setValues(range(values));
    one.name = label;
    one.setXAxisValues(range(categories));
    const { colour, isDark } = colourOf(index);
    one.format.fill.setSolidColor(`#${colour}`);
    one.gapWidth = 60;
    one.hasDataLabels = true;
    one.dataLabels.numberFormat = numberFormat;
    one.dataLabels.format.font.color = kind === "stacked" && isDark ? WHITE : TEXT;
  });
  chart.setPosition(a1(place.top, place.left), a1(place.bottom, place.right));
}
