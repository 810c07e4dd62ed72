import { chartXml } from "../../charts";
import { DASH, decimalOfCell, formatNumber } from "../../figures";
import type { Block, ChartBlock, TableBlock } from "../../report";
import { escapeAnywhere } from "../../xml";
import { percentFormat } from "../sheets/number-looks";
import { PORTRAIT_TEXT_WIDTH } from "./page";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
/** English metric units of a twip. */
const EMU = 635;
const WIDTH = PORTRAIT_TEXT_WIDTH * EMU;
/** Room for title, axis and legend, and for each bar; a page is full at 20 bars. */
const [HEIGHT_BESIDE, HEIGHT_OF_BAR] = [1_800_000, 270_000];
/** A line that is as high as what stands in it, off the body's pitch. */
const LINE = '<w:keepLines/><w:snapToGrid w:val="0"/><w:spacing w:line="240" w:lineRule="auto"/><w:jc w:val="center"/>';

/** The charts of a document, each a part of its own. */
export class ChartParts {
  private readonly charts: readonly ChartBlock[];

  constructor(blocks: readonly Block[]) {
    this.charts = blocks.filter((block) => block.kind === "chart");
  }

  /** The paragraph that shows one of them. */
  shown(chart: ChartBlock): string {
    const number = this.charts.indexOf(chart) + 1;
    const height = HEIGHT_BESIDE + HEIGHT_OF_BAR * chart.categories.length;
    return (
      `<w:p><w:pPr>${LINE}</w:pPr><w:r><w:drawing>` +
      `<wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
      `<wp:extent cx="${WIDTH}" cy="${height}"/><wp:docPr id="${number}" name="自评图${number}" descr="${escapeAnywhere(chart.title)}"/>` +
      `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart">` +
      `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONSHIPS}" r:id="${idOf(number)}"/>` +
      "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    );
  }

  /** The parts of a package with those of the charts. */
  addTo(parts: Map<string, string | Iterable<string>>, frame: Readonly<Record<string, string>>): void {
    if (this.charts.length === 0) return;
    const [types, links] = ["[Content_Types].xml", "word/_rels/document.xml.rels"];
    const before = (path: string, end: string, more: string) => parts.set(path, frame[path]!.replace(end, more + end));
    const all = this.charts.map((chart, index) => ({ chart, number: index + 1 }));
    for (const { chart, number } of all) parts.set(`word/${pathOf(number)}`, partOf(chart));
    const override = ({ number }: (typeof all)[number]) =>
      `<Override PartName="/word/${pathOf(number)}" ContentType="${TYPE}"/>`;
    const link = ({ number }: (typeof all)[number]) =>
      `<Relationship Id="${idOf(number)}" Type="${RELATIONSHIPS}/chart" Target="${pathOf(number)}"/>`;
    before(types, "</Types>", all.map(override).join(""));
    before(links, "</Relationships>", all.map(link).join(""));
  }
}

function idOf(number: number): string {
  return `rIdChart${number}`;
}

function pathOf(number: number): string {
  return `charts/chart${number}.xml`;
}

function partOf({ bars, title, categories, series, form }: ChartBlock): string {
  return chartXml({
    kind: bars,
    title,
    categories: { values: categories },
    series: series.map(({ name, values }) => ({ name, points: { values } })),
    numberFormat: form.percent ? percentFormat(form) : "General",
  });
}

/** The numbers of a chart as a table, where no part can be added. */
export function chartAsTable({ title, categories, series, form }: ChartBlock): TableBlock {
  const cell = (text: string) => ({ inlines: [{ kind: "words" as const, text }] });
  const shown = (value: number | null) => (value === null ? DASH : formatNumber(decimalOfCell(value), form));
  return {
    kind: "table",
    title: "",
    headerRows: 1,
    widths: [30, ...series.map(() => 12)],
    rows: [
      [title, ...series.map(({ name }) => name)].map(cell),
      ...categories.map((name, index) => [name, ...series.map(({ values }) => shown(values[index]!))].map(cell)),
    ],
    landscape: false,
  };
}
