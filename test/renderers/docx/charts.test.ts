import { strFromU8, unzipSync } from "fflate";
import type { ChartBlock } from "../../../src/report";
import { renderDocx } from "../../../src/renderers/docx";
import { chartAsTable } from "../../../src/renderers/docx/charts";
import { inlineText } from "../../../src/report";

const CHART: ChartBlock = {
  kind: "chart",
  bars: "bar",
  title: "各项目预算执行率",
  categories: ["道路养护", "河道保洁"],
  series: [{ name: "执行率", values: [0.9505, null] }],
  form: { decimals: 1, percent: true, keepZeros: true },
};

const parts = (blocks: readonly ChartBlock[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(renderDocx({ title: "报告", blocks }))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );

test("each chart is a part of its own, with its type and the link that leads to it", () => {
  const files = parts([CHART, { ...CHART, bars: "stacked", title: "各项目得分构成" }]);
  expect(files["word/charts/chart1.xml"]).toContain("<a:t>各项目预算执行率</a:t>");
  expect(files["word/charts/chart1.xml"]).toContain('formatCode="0.0%"');
  expect(files["word/charts/chart2.xml"]).toContain('<c:grouping val="stacked"/>');
  expect(files["[Content_Types].xml"]).toContain('<Override PartName="/word/charts/chart2.xml"');
  const [link] = /<Relationship [^>]*charts\/chart2\.xml[^>]*>/.exec(files["word/_rels/document.xml.rels"]!)!;
  expect(files["word/document.xml"]).toContain(`r:id="${/Id="([^"]+)"/.exec(link)![1]}"`);
  expect(files["word/document.xml"]).toContain('descr="各项目得分构成"');
});

test("a report without charts has no part more", () => {
  expect(Object.keys(parts([])).filter((path) => path.includes("chart"))).toEqual([]);
});

test("where no part can be added a table has the numbers", () => {
  const { rows } = chartAsTable(CHART);
  expect(rows.map((row) => row.map(({ inlines }) => inlines.map(inlineText).join("")))).toEqual([
    ["各项目预算执行率", "执行率"],
    ["道路养护", "95.1%"],
    ["河道保洁", "—"],
  ]);
});
