import { shown } from "../../src/figures";
import { numberStyle, OUTLINES, outlineNamed, reportFigures, type Outline } from "../../src/report";
import { chooseScheme, scoreWorkbook } from "../../src/scoring";
import { reference } from "../../src/workbook";
import { dossier, form } from "../support/form";
import { evaluation, scoredWorkbook, type WorkbookLiteral } from "./scored";
import { seedWorkbook } from "./seed";

const HUADU = outlineNamed("huadu-2021")!;

function figures(literal: WorkbookLiteral, outline: Outline = HUADU) {
  const scored = scoredWorkbook(literal);
  return reportFigures(scored, outline, numberStyle(scored, outline)).unit;
}

describe("the figures of the published report", () => {
  const { unit, projects } = reportFigures(seedWorkbook(), HUADU, numberStyle(seedWorkbook(), HUADU));
  test.each([
    ["revenue.actual", "654.66", "万元"],
    ["revenue.budget", "657.55", "万元"],
    ["revenue.rate", "99.56%", ""],
    ["department.score", "99.5", "分"],
    ["projects.level1-count", "3", "个"],
    ["projects.level2-count", "14", "个"],
    ["projects.funds", "163.05", "万元"],
    ["projects.share", "100.0%", ""],
  ])("%s is %s", (id, text, unitName) => {
    expect([shown(unit.get(id)!), unit.get(id)!.unit]).toEqual([text, unitName]);
  });

  test.each([
    [2, ["2.3", "2.29", "99.6%"]],
    [6, ["1.4", "1.39", "99.3%"]],
  ])("project %d: budget, executed, rate", (number, texts) => {
    const own = projects[number - 1]!;
    const ids = ["annual-budget", "executed", "execution-rate"].map((what) => `project.${number}.${what}`);
    expect(ids.map((id) => shown(own.get(id)!))).toEqual(texts);
  });

  test.each([
    ["revenue.rate", ["'收支总表'!C3", "'收支总表'!B3"], "决算收入 ÷ 预算收入"],
    [
      "projects.funds",
      ["'项目支出表'!B5:B7", "'项目支出表'!B9:B12", "'项目支出表'!B14:B20"],
      "14个项目的全年预算数之和",
    ],
    ["projects.spending", ["'收支总表'!B9"], "元折算为万元"],
    ["projects.level1-count", ["'项目支出表'!A4", "'项目支出表'!A8", "'项目支出表'!A13"], "逐行清点项目清单"],
    ["department.score", ["'部门整体支出绩效自评表'!G9"], "各项得分之和"],
  ])("%s names its cells", (id, sources, derivation) => {
    const figure = unit.get(id)!;
    expect(figure.sources.map(reference)).toEqual(sources);
    expect(figure.derivation).toBe(derivation);
  });
});

const SOURCES = [
  { label: "财政拨款", annual: 100, executed: 90, isTotal: false },
  { label: "其他资金", annual: 20, executed: 6, isTotal: false },
];

test.each([
  ["department.annual-budget", "120", ["'自评表'!D5", "'自评表'!D6"]],
  ["department.executed", "96", ["'自评表'!E5", "'自评表'!E6"]],
  ["department.execution-rate", "80.00%", ["'自评表'!E5", "'自评表'!E6", "'自评表'!D5", "'自评表'!D6"]],
])("%s of a unit without a row for the whole of its money is that of its sources", (id, text, sources) => {
  const read = dossier([form({ scope: "department", funds: SOURCES, indicators: [] })]);
  const { scored } = scoreWorkbook(read, chooseScheme(read));
  const figure = reportFigures(scored, HUADU, numberStyle(scored, HUADU)).unit.get(id)!;
  expect([shown(figure), figure.sources.map(reference)]).toEqual([text, sources]);
});

describe("what is not there", () => {
  test.each([
    ["no revenue table", {}, "revenue.rate"],
    ["a zero budget has no rate", { revenue: { budget: "0", actual: "5" } }, "revenue.rate"],
    ["no projects", {}, "projects.count"],
    ["no project spending", { projects: [{ name: "甲", budget: "1", executed: "1" }] }, "projects.share"],
    ["a table without points", { department: unscored() }, "department.score"],
  ] as [string, WorkbookLiteral, string][])("%s", (_, literal, id) => {
    expect(figures(literal).get(id)!.value).toBeNull();
  });

  test("a sum that lacks an amount is not given, and says whose", () => {
    const funds = figures({
      projects: [
        { name: "甲", budget: "1", executed: "1" },
        { name: "乙", budget: null, executed: "1" },
      ],
    }).get("projects.funds")!;
    expect([funds.value, funds.label]).toEqual([null, "项目全年预算数合计，乙没有全年预算数"]);
  });

  test.each(["-", "—", "/", "无"])("an amount of %s is none", (none) => {
    const projects = [
      { name: "甲", budget: "1.5", executed: "1" },
      { name: "乙", budget: none, executed: "1" },
    ];
    expect(shown(figures({ projects }).get("projects.funds")!)).toBe("1.5");
  });
});

describe("counts", () => {
  test("a list of one level has projects only", () => {
    const unit = figures({ projects: [{ name: "甲", budget: "1", executed: "1" }] });
    expect([shown(unit.get("projects.count")!), unit.has("projects.level1-count")]).toEqual(["1", false]);
  });

  test("level-1 names in a column of their own are counted once each", () => {
    const projects = ["甲", "甲", "乙"].map((parent, index) => ({
      name: `子项${index}`,
      budget: "1",
      executed: "1",
      parent,
    }));
    const unit = figures({ projects });
    expect(["projects.level1-count", "projects.level2-count"].map((id) => shown(unit.get(id)!))).toEqual(["2", "3"]);
  });
});

test("amounts in 元 and 万元 add up exactly in 万元", () => {
  const projects = [
    { name: "甲", budget: "22900", executed: "22900.01", unit: "元" as const },
    { name: "乙", budget: "0.71", executed: "0.3", unit: "万元" as const },
  ];
  const unit = figures({ projects });
  expect([shown(unit.get("projects.annual-budget")!), shown(unit.get("projects.executed")!)]).toEqual(["3", "2.59"]);
});

test("what waits for a judgement is counted beside the score", () => {
  const department = evaluation({
    scope: "department",
    items: [
      { name: "甲", weight: "90", score: "88" },
      { name: "乙", weight: "10", score: null },
    ],
  });
  const unit = figures({ department });
  const ids = ["department.score", "department.pending-count", "department.pending-points"];
  expect(ids.map((id) => shown(unit.get(id)!))).toEqual(["88", "1", "10"]);
});

test.each(OUTLINES.map((outline) => [outline.id, outline] as const))("%s: ids are unique and stable", (_, outline) => {
  const { unit, projects } = reportFigures(seedWorkbook(), outline, numberStyle(seedWorkbook(), outline));
  for (const all of [unit, ...projects]) for (const [id, figure] of all) expect(figure.id).toBe(id);
});

function unscored() {
  return evaluation({ scope: "department", isScored: false, items: [{ name: "甲", weight: "0", score: null }] });
}
