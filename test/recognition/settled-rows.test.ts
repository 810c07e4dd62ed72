import { keptMapping, withChosenRule, type ChosenRule, type Dossier } from "../../src/recognition";
import { chosenRulesOf } from "../../src/recognition/settled-rows";
import type { GridCell } from "../support/grid";
import { dossierOfSheets } from "./shapes";

type Row = readonly [level2: string, name: string, target: string];
type Sheets = Parameters<typeof dossierOfSheets>[0];

const ROWS: readonly Row[] = [
  ["数量指标", "培训场次", "≥10场"],
  ["数量指标", "培训人数", "≥100人"],
  ["质量指标", "合格率", "≥95%"],
];

/** A project's form; a project of null is the department's. */
function form(rows: readonly Row[], project: string | null = "培训经费"): readonly (readonly GridCell[])[] {
  return [
    [project === null ? "部门整体支出绩效自评表" : "项目支出绩效自评表"],
    ...(project === null ? [] : [["项目名称", project]]),
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ...rows.map(([level2, name, target]) => ["产出指标", level2, name, target, target.slice(1), 10, null]),
  ];
}

const CHOSEN: ChosenRule = {
  sheet: "培训",
  project: "培训经费",
  level1: "产出指标",
  level2: "数量指标",
  name: "培训人数",
  nth: 0,
  of: 1,
  method: "至多",
};

function read(sheets: Sheets, ...rules: readonly ChosenRule[]): Dossier {
  return dossierOfSheets(sheets, { tables: [], rules });
}

/** The rows that have a choice, as sheet!row name=method. */
function chosen({ forms }: Dossier): readonly string[] {
  return forms.flatMap(({ indicators }) =>
    indicators.flatMap(({ at, name, chosenMethod }) =>
      chosenMethod === undefined ? [] : [`${at.sheet}!${at.top + 1} ${name}=${chosenMethod}`],
    ),
  );
}

function told({ findings }: Dossier): readonly string[] {
  return findings.filter(({ check }) => check.startsWith("chosen-rule")).map(({ check }) => check);
}

describe("a choice finds its indicator", () => {
  const [first, second, third] = ROWS as [Row, Row, Row];
  test.each<[string, Sheets, string]>([
    ["where it was", { 培训: form(ROWS) }, "培训!5 培训人数=至多"],
    ["after rows were inserted above", { 培训: [[], [], ...form(ROWS)] }, "培训!7 培训人数=至多"],
    ["after an indicator was added", { 培训: form([["数量指标", "新的", "≥1个"], ...ROWS]) }, "培训!6 培训人数=至多"],
    ["after sorting", { 培训: form([third, second, first]) }, "培训!5 培训人数=至多"],
    [
      "with its name broken over two lines",
      { 培训: form([["数量指标", "培训\n人数", "≥1人"]]) },
      "培训!4 培训人数=至多",
    ],
    ["with another target", { 培训: form([["数量指标", "培训人数", "≤9人"]]) }, "培训!4 培训人数=至多"],
    ["in a renamed sheet", { 培训终稿: form(ROWS) }, "培训终稿!5 培训人数=至多"],
    ["with its project's name written otherwise", { 培训: form(ROWS, "1. 培训 经费") }, "培训!5 培训人数=至多"],
    ["not in another project's form", { 甲: form(ROWS, "甲项目"), 培训: form(ROWS) }, "培训!5 培训人数=至多"],
  ])("%s", (_how, sheets, place) => {
    const dossier = read(sheets, CHOSEN);
    expect([chosen(dossier), told(dossier)]).toEqual([[place], []]);
  });

  test("in a table of all projects, by the project's column", () => {
    const table = [
      ["项目名称", "一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
      ["甲项目", "产出指标", "数量指标", "培训人数", "≥1人", "1人", 90, null],
      ["培训经费", "产出指标", "数量指标", "培训人数", "≥1人", "1人", 90, null],
    ];
    expect(chosen(read({ 培训: table }, CHOSEN))).toEqual(["培训!3 培训人数=至多"]);
  });

  test("in the department's form", () => {
    const dossier = read({ 部门: form(ROWS, null), 培训: form(ROWS) }, { ...CHOSEN, sheet: "部门", project: null });
    expect(chosen(dossier)).toEqual(["部门!4 培训人数=至多"]);
  });
});

describe("indicators named alike", () => {
  const twice: Sheets = { 培训: form([ROWS[1]!, ROWS[0]!, ROWS[1]!]) };

  test("are told apart by their order", () => {
    const dossier = read(twice, { ...CHOSEN, nth: 1, of: 2 });
    expect([chosen(dossier), told(dossier)]).toEqual([["培训!6 培训人数=至多"], []]);
  });

  test("of another number than before: nobody can tell which it was", () => {
    const dossier = read(twice, CHOSEN);
    expect([chosen(dossier), told(dossier)]).toEqual([[], ["chosen-rule-unclear"]]);
    const finding = dossier.findings.find(({ check }) => check === "chosen-rule-unclear")!;
    expect(finding.message).toContain("“培训经费·数量指标·培训人数”选定的计分方式“至多”没有用上：现在有 2 行同名");
    expect(finding.sources.map((place) => "top" in place && place.top)).toEqual([3, 5]);
  });
});

describe("a choice whose indicator is gone is told", () => {
  test.each<[string, Sheets, number]>([
    ["the row", { 培训: form([ROWS[0]!]) }, 1],
    ["the project", { 培训: form(ROWS, "另一个项目") }, 0],
    ["its name", { 培训: form([["数量指标", "参训人数", "≥1人"]]) }, 1],
    ["its level", { 培训: form([["质量指标", "培训人数", "≥1人"]]) }, 1],
  ])("%s", (_what, sheets, places) => {
    const dossier = read(sheets, CHOSEN);
    expect([chosen(dossier), told(dossier)]).toEqual([[], ["chosen-rule-gone"]]);
    const finding = dossier.findings.find(({ check }) => check === "chosen-rule-gone")!;
    expect([finding.severity, finding.sources.length]).toEqual(["warning", places]);
  });

  test("each of several", () => {
    expect(told(read({ 培训: form([ROWS[0]!]) }, CHOSEN, { ...CHOSEN, name: "合格率" })).length).toBe(2);
  });
});

describe("choosing", () => {
  const dossier = dossierOfSheets({ 培训: form(ROWS) });
  const row = dossier.forms[0]!.indicators[1]!;

  test("keeps how the row is known, beside what else was set right", () => {
    const mapping = { tables: [], unitName: "某局" };
    expect(withChosenRule(mapping, dossier.forms, row, "至多")).toEqual({ ...mapping, rules: [CHOSEN] });
  });

  test("again takes the place of the first choice, also of one made under the sheet's old name", () => {
    const before = { tables: [], rules: [{ ...CHOSEN, sheet: "旧表名" }] };
    expect(withChosenRule(before, dossier.forms, row, "等于").rules).toEqual([{ ...CHOSEN, method: "等于" }]);
  });

  test("can be taken back; a choice that found no row is kept until the next write", () => {
    const gone = { ...CHOSEN, name: "没有的指标" };
    const before = { tables: [], rules: [CHOSEN, gone] };
    expect(withChosenRule(before, dossier.forms, row, null)).toEqual({ tables: [], rules: [gone] });
    expect(withChosenRule({ tables: [], rules: [CHOSEN] }, dossier.forms, row, null)).toEqual({ tables: [] });
  });

  test("what is written keeps the choices that stand, under the names of today", () => {
    const renamed = read({ 新表名: form(ROWS) }, CHOSEN, { ...CHOSEN, name: "没有的指标" });
    expect(chosenRulesOf(renamed.forms)).toEqual([{ ...CHOSEN, sheet: "新表名" }]);
    expect(keptMapping({ tables: [], year: 2021 }, renamed.forms)).toEqual({
      tables: [],
      year: 2021,
      rules: [{ ...CHOSEN, sheet: "新表名" }],
    });
    expect([keptMapping(null, dossier.forms), keptMapping({ tables: [], rules: [CHOSEN] }, dossier.forms)]).toEqual([
      null,
      { tables: [] },
    ]);
  });
});
