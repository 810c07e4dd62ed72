import { escapeAnywhere } from "../xml";
import { colourOf } from "./colours";
import type { Chart, ChartSeries, ChartValues } from "./chart";

const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const LINE = '<a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln>';
const TEXT = "404040";
const [CATEGORY_AXIS, VALUE_AXIS] = ["111111111", "222222222"];

/**
 * The chart part of an .xlsx or .docx. Everything is written out that other programs would guess wrongly: lines of
 * series and axes, the title as plain text, formats of its own, what happens to hidden and empty cells.
 */
export function chartXml(chart: Chart): string {
  const lies = chart.kind !== "column";
  const isStacked = chart.kind === "stacked";
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}"><c:roundedCorners val="0"/>` +
    `<c:chart>${title(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${lies ? "bar" : "col"}"/><c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>` +
    chart.series.map((series, index) => seriesXml(chart, series, index)).join("") +
    `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ""}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    `${categoryAxis(lies)}${valueAxis(lies, chart.numberFormat)}</c:plotArea>` +
    (chart.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${small()}</c:legend>` : "") +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>' +
    `${LINE}</c:spPr></c:chartSpace>`
  );
}

function title(text: string): string {
  return (
    "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>" +
    `<a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeAnywhere(text)}</a:t></a:r></a:p>` +
    '</c:rich></c:tx><c:overlay val="0"/></c:title>'
  );
}

function seriesXml(chart: Chart, { name, points }: ChartSeries, index: number): string {
  const { colour, isDark } = colourOf(index);
  // Numbers of a stacked bar stand inside it.
  const words = small(chart.kind === "stacked" && isDark ? "FFFFFF" : TEXT);
  const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeAnywhere(name)}</c:v></c:tx>` +
    `<c:spPr>${fill}<a:ln w="9525">${fill}</a:ln></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:dLbls><c:numFmt formatCode="${escapeAnywhere(chart.numberFormat)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `${words}<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>` +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat>${texts(chart.categories)}</c:cat><c:val>${numbers(points, chart.numberFormat)}</c:val></c:ser>`
  );
}

function texts(list: ChartValues<string>): string {
  const points = list.values.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeAnywhere(text)}</c:v></c:pt>`).join("");
  return data(list, "str", `<c:ptCount val="${list.values.length}"/>${points}`);
}

function numbers(list: ChartValues<number | null>, format: string): string {
  const points = list.values
    .map((number, at) => (number === null ? "" : `<c:pt idx="${at}"><c:v>${number}</c:v></c:pt>`))
    .join("");
  const code = `<c:formatCode>${escapeAnywhere(format)}</c:formatCode>`;
  return data(list, "num", `${code}<c:ptCount val="${list.values.length}"/>${points}`);
}

/** Cells with what they hold now, or the values alone. */
function data({ reference }: ChartValues<unknown>, kind: "str" | "num", cache: string): string {
  if (reference === undefined) return `<c:${kind}Lit>${cache}</c:${kind}Lit>`;
  return `<c:${kind}Ref><c:f>${escapeAnywhere(reference)}</c:f><c:${kind}Cache>${cache}</c:${kind}Cache></c:${kind}Ref>`;
}

/** The first name stands on top of bars that lie, as in the list. */
function categoryAxis(lies: boolean): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${lies ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lies ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${LINE}</c:spPr>${small()}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function valueAxis(lies: boolean, format: string): string {
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${lies ? "t" : "l"}"/><c:majorGridlines><c:spPr>${LINE}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeAnywhere(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="${lies ? "high" : "nextTo"}"/><c:spPr>${LINE}</c:spPr>${small()}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/></c:valAx>`
  );
}

function small(colour = TEXT): string {
  return (
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:defRPr>` +
    '</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>'
  );
}
