import { chartXml, type Chart } from "../../src/charts";

const CHART: Chart = {
  kind: "bar",
  title: "各项目执行率 <2023>",
  categories: { reference: "'汇总'!$B$4:$B$5", values: ["道路养护", "“河长制”&巡护"] },
  series: [{ name: "执行率", points: { reference: "'汇总'!$G$4:$G$5", values: [0.96, null] } }],
  numberFormat: "0%",
};

test("a chart over cells names them and holds what they show now; a cell without a number has no bar", () => {
  const xml = chartXml(CHART);
  expect(xml).toContain("<c:f>'汇总'!$B$4:$B$5</c:f>");
  expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>0.96</c:v></c:pt></c:numCache>');
  expect(xml).toContain("“河长制”&amp;巡护");
  expect(xml).toContain("<a:t>各项目执行率 &lt;2023&gt;</a:t>");
});

test("a chart without cells holds its values itself", () => {
  const xml = chartXml({
    ...CHART,
    categories: { values: ["甲"] },
    series: [{ name: "得分", points: { values: [9] } }],
  });
  expect(xml).toContain("<c:strLit><c:ptCount");
  expect(xml).toContain("<c:numLit><c:formatCode>0%</c:formatCode>");
  expect(xml).not.toContain("Ref>");
});

test.each([
  ["no line is left to be guessed", "<a:ln"],
  ["the axis shows its own format", '<c:numFmt formatCode="0%" sourceLinked="0"/>'],
  ["hidden rows have no bar", '<c:plotVisOnly val="1"/>'],
  ["a name of a series is never taken for the title", '<c:autoTitleDeleted val="0"/>'],
])("%s", (_what, written) => expect(chartXml(CHART)).toContain(written));

test("only a chart of several series has a legend", () => {
  expect(chartXml(CHART)).not.toContain("<c:legend>");
  expect(chartXml({ ...CHART, series: [...CHART.series, ...CHART.series] })).toContain("<c:legend>");
});

test("a stacked bar puts its series in one line, their numbers readable on dark and light", () => {
  const xml = chartXml({ ...CHART, kind: "stacked", series: [...CHART.series, ...CHART.series] });
  expect(xml).toContain('<c:barDir val="bar"/><c:grouping val="stacked"/>');
  expect(xml).toContain('<c:gapWidth val="60"/><c:overlap val="100"/>');
  const labels = xml
    .match(/<c:dLbls>.*?<\/c:dLbls>/g)!
    .map((one) => /srgbClr val="([^"]+)"\/><\/a:solidFill><\/a:defRPr/.exec(one)![1]);
  expect(labels).toEqual(["FFFFFF", "404040"]);
});
