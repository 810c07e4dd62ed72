import { newWorkbook, openPackage } from "../../../../src/hosts/file";
import type { GenerateSheet, PlannedChart, WorkbookPlan } from "../../../../src/workbook";
import { unzip, zip } from "../support/package";
import { generate } from "../support/samples";

const CHART: PlannedChart = {
  kind: "bar",
  title: "各项目执行率",
  categories: { top: 1, left: 0, bottom: 2, right: 0 },
  series: [{ name: "执行率", values: { top: 1, left: 1, bottom: 2, right: 1 } }],
  numberFormat: "0%",
  place: { top: 4, left: 0, bottom: 15, right: 5 },
};

const CELLS = ["项目", "执行率", "道路", 0.96, "河道", 0.8].map((value, at) => ({
  row: Math.floor(at / 2),
  column: at % 2,
  value,
}));

function summary(charts: readonly PlannedChart[]): GenerateSheet {
  return { ...generate("汇总", CELLS), charts };
}

const again = (bytes: Uint8Array, sheet: GenerateSheet): Uint8Array => {
  const plan: WorkbookPlan = {
    sheets: [sheet],
    names: [{ name: "_ziping_sheet_summary_1", refersTo: "'汇总'!$A$1", hidden: true }],
    remove: [],
  };
  return openPackage(bytes, "x.xlsx").apply(plan);
};

/** A first run, so that the sheet carries our mark. */
function marked(charts: readonly PlannedChart[]): Uint8Array {
  return again(newWorkbook([generate("封面", [])]), summary(charts));
}

test("a chart is drawn over its cells and keeps what they show", () => {
  const parts = unzip(marked([CHART]));
  expect(parts["xl/charts/chart1.xml"]).toContain("<c:f>'汇总'!$B$2:$B$3</c:f>");
  expect(parts["xl/charts/chart1.xml"]).toContain('<c:pt idx="1"><c:v>0.8</c:v></c:pt>');
  expect(parts["xl/drawings/drawing1.xml"]).toContain('name="自评图1" descr="各项目执行率"');
  expect(parts["xl/worksheets/sheet2.xml"]).toMatch(/<drawing [^>]*r:id="rId1"\/><\/worksheet>$/);
  expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/charts/chart1.xml"');
});

test("written anew, our charts are replaced and none is left behind", () => {
  const twice = unzip(again(marked([CHART, CHART]), summary([{ ...CHART, title: "新" }])));
  expect(Object.keys(twice).filter((path) => path.includes("chart"))).toEqual(["xl/charts/chart1.xml"]);
  expect(twice["xl/drawings/drawing1.xml"]!.match(/twoCellAnchor>/g)).toHaveLength(1);
  expect(twice["xl/charts/chart1.xml"]).toContain("<a:t>新</a:t>");
});

test("what the user drew on our sheet stays", () => {
  const parts = unzip(marked([CHART]));
  const own =
    '<xdr:oneCellAnchor><xdr:sp><xdr:nvSpPr><xdr:cNvPr id="7" name="批注"/></xdr:nvSpPr></xdr:sp></xdr:oneCellAnchor>';
  const drawing = parts["xl/drawings/drawing1.xml"]!.replace("</xdr:wsDr>", `${own}</xdr:wsDr>`);
  const drawn = unzip(again(zip({ ...parts, "xl/drawings/drawing1.xml": drawing }), summary([CHART])));
  expect(drawn["xl/drawings/drawing1.xml"]).toContain(own);
  expect(drawn["xl/drawings/drawing1.xml"]!.match(/name="自评图/g)).toHaveLength(1);
});

test("the set to hand in keeps a chart over cells of its own sheet", () => {
  const submitted = openPackage(marked([CHART]), "x.xlsx").submit({ sheets: [{ sheet: "汇总", cells: [] }] });
  expect(submitted.leftOut).toEqual([]);
  expect(unzip(submitted.bytes)["xl/charts/chart1.xml"]).toContain("'汇总'!$B$2:$B$3");
});
