import { decimal, formatScore } from "../../src/figures";
import { countsOf, filterFindings, titleOf } from "../../src/taskpane/model/findings";
import { filterLines, indicatorLines } from "../../src/taskpane/model/indicators";
import { makeUp, shareOf, shortLevel } from "../../src/taskpane/model/make-up";
import {
  columnChoices,
  EMPTY_DRAFT,
  mappedTable,
  withColumn,
  withoutTables,
  withTable,
} from "../../src/taskpane/model/mapping-draft";
import { overlap, placeLink } from "../../src/taskpane/model/places";
import { nextIndex } from "../../src/taskpane/model/roving";
import { changedCell, labelWithin } from "../../src/taskpane/model/since";
import { sourceLines } from "../../src/taskpane/model/sources";
import { chosenTable, scoreTables } from "../../src/taskpane/model/tables";
import { offsetsOf, windowOf } from "../../src/taskpane/model/window";
import { isDarkColour } from "../../src/taskpane/theme";
import { parseA1Range } from "../../src/workbook";
import { DEPARTMENT, evaluatedSample, FORMS } from "./support/samples";

const department = evaluatedSample(DEPARTMENT);
const forms = evaluatedSample(FORMS);
const area = (sheet: string, range: string) => ({ sheet, ...parseA1Range(range)! });

describe("tables", () => {
  test("the department's comes first", () => {
    const tables = scoreTables(department);
    expect(tables[0]!.name).toBeNull();
    expect(chosenTable(tables, null)).toBe(tables[0]);
    expect(chosenTable(tables, "99")).toBe(tables[0]);
    expect(chosenTable([], null)).toBeNull();
  });
});

describe("make-up of the score", () => {
  test("the execution rate, then the first levels in the form's order", () => {
    const { evaluation } = chosenTable(scoreTables(forms), null)!;
    const parts = makeUp(evaluation).map(({ label, points, weight }) => [
      label,
      formatScore(points),
      formatScore(weight),
    ]);
    expect(parts).toEqual([
      [null, "9.87", "10"],
      ["产出", "49.48", "50"],
      ["效益", "30", "30"],
      ["满意度", "9.8", "10"],
    ]);
  });

  test.each([
    ["产出指标（50分）", "产出"],
    ["产出指标", "产出"],
    ["服务对象满意度指标", "满意度"],
    ["预算编制情况", "预算编制情况"],
    ["指标", "指标"],
    ["", ""],
  ])("%s is written %s", (level, short) => {
    expect(shortLevel(level)).toBe(short);
  });

  test.each([
    ["5", "10", 0.5],
    ["10", "10", 1],
    ["12", "10", 1],
    ["-1", "10", 0],
    ["1", "0", 0],
  ])("%s of %s is drawn as %d", (points, whole, share) => {
    expect(shareOf(decimal(points), decimal(whole))).toBe(share);
  });
});

describe("indicators", () => {
  const lines = indicatorLines(chosenTable(scoreTables(forms), null)!.evaluation);

  test("the execution rate with its amounts, then each indicator with its cells", () => {
    const told = lines
      .slice(0, 2)
      .map((line) => [
        line.item.name,
        line.target,
        line.actual,
        line.rule,
        `${line.score}/${line.weight}`,
        line.isShort,
        line.links.map(({ role, label }) => `${role} ${label}`).join(" "),
      ]);
    expect(told).toEqual([
      ["预算执行率", "335.60", "331.20", "执行率", "9.87/10", true, expect.stringMatching(/^budget \w+ executed \w+/)],
      [
        "受益学生人数",
        "≥6800人",
        "6624人",
        "至少",
        "19.48/20",
        true,
        expect.stringMatching(/^target D\d+ actual E\d+/),
      ],
    ]);
  });

  test.each([
    ["", lines.length],
    ["受益学生", 1],
    ["6624", 1],
    ["定性三档", 1],
    ["没有这个", 0],
  ])("“%s” finds %d", (words, count) => {
    expect(filterLines(lines, words)).toHaveLength(count);
  });
});

describe("findings", () => {
  const { findings } = department;

  test("are counted, filtered and titled", () => {
    const counts = countsOf(findings);
    expect(counts.error + counts.warning + counts.info).toBe(findings.length);
    expect(filterFindings(findings, "warning", "")).toHaveLength(counts.warning);
    expect(filterFindings(findings, null, "部门整体自评表!E18").length).toBeGreaterThan(0);
    expect(filterFindings(findings, null, "没有这个")).toEqual([]);
    expect(titleOf({ check: "weights-sum", severity: "error", message: "", sources: [] })).toContain("分值");
    expect(titleOf({ check: "hidden-sheet", severity: "info", message: "", sources: [] })).toBeNull();
  });
});

describe("sources", () => {
  test("every table with its size; one that was pointed at says so", () => {
    const [first, second] = sourceLines(forms, {
      tables: [mappedTable({ ...EMPTY_DRAFT, range: area("营养改善", "A13:I22") })!],
    });
    expect([first!.table.kind, first!.count, first!.isPointed]).toEqual(["projects", 6, false]);
    const indicators = sourceLines(forms, null).find(({ table }) => table.kind === "indicators")!;
    expect(indicators.count).toBe(8);
    expect(second).toBeDefined();
  });
});

describe("places", () => {
  test.each([
    [area("培训", "F12:F12"), "培训!F12"],
    [area("培训", "A1:B2"), "培训!A1:B2"],
    [{ sheet: "培训" }, "培训"],
  ])("%o reads %s", (place, label) => {
    expect(placeLink(place).label).toBe(label);
  });

  test.each([
    ["A1:B2", "B2:C3", true],
    ["A1:B2", "C1:D2", false],
    ["A1:B2", "A3:B4", false],
  ])("%s and %s share a cell: %s", (first, second, shares) => {
    expect(overlap(area("表", first), area("表", second))).toBe(shares);
    expect(overlap(area("表", first), area("另", second))).toBe(false);
  });

  test.each([
    ["'培训'!F12", area("培训", "F12")],
    ["'王''s'!A1:B2", area("王's", "A1:B2")],
    ["", null],
  ])("%s is %o", (at, range) => {
    expect(changedCell({ owner: null, label: "", at, before: "", now: "", effect: "" })).toEqual(range);
  });

  test.each([
    ["培训项目", "培训项目·场次 完成值", "场次 完成值"],
    ["一村·一品", "一村·一品·场次 完成值", "场次 完成值"],
    ["一村·一品", "一村·一品", "一村·一品"],
    [null, "计分方案", "计分方案"],
  ])("of %s, %s, is called %s in its table", (owner, label, words) => {
    expect(labelWithin({ owner, label, at: "", before: "", now: "", effect: "" })).toBe(words);
  });
});

describe("what the user points out", () => {
  const range = area("表", "A1:C9");
  const table = mappedTable({ ...EMPTY_DRAFT, range })!;

  test("takes the place of what was mapped there", () => {
    const mapping = withTable({ tables: [table], year: 2023 }, { ...table, kind: "projects" }, null);
    expect(mapping).toEqual({ tables: [{ ...table, kind: "projects" }], year: 2023 });
    expect(withoutTables(mapping, [area("表", "C9:D9")])).toEqual({ tables: [], year: 2023 });
    expect(withoutTables(mapping, [area("另", "A1:C9")]).tables).toHaveLength(1);
    expect(withTable(null, table, area("表", "F1:G2")).tables).toEqual([table]);
  });

  test("nothing is mapped before a range is pointed at", () => {
    expect(mappedTable(EMPTY_DRAFT)).toBeNull();
  });

  test("columns are chosen one by one and taken away again", () => {
    const chosen = withColumn({ ...EMPTY_DRAFT, range }, "target", 2);
    expect(chosen.columns).toEqual({ target: 2 });
    expect(withColumn(chosen, "target", null).columns).toEqual({});
  });

  test("a column is named by its letter and what heads it", () => {
    const choices = columnChoices(department.snapshot, area("项目支出表", "A3:C5"));
    expect(choices.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^A /),
      expect.stringMatching(/^B /),
      expect.stringMatching(/^C /),
    ]);
  });
});

describe("a long list", () => {
  const offsets = offsetsOf(1000, () => 50);

  test.each([
    [0, { first: 0, end: 13, above: 0 }],
    [-400, { first: 0, end: 5, above: 0 }],
    [5000, { first: 98, end: 113, above: 4900 }],
    [49900, { first: 996, end: 1000, above: 49800 }],
    [99999, { first: 999, end: 1000, above: 49950 }],
  ])("scrolled to %d", (top, drawn) => {
    expect(windowOf(offsets, top, 500, 100)).toEqual({ ...drawn, total: 50000 });
  });

  test("an empty one draws nothing", () => {
    expect(
      windowOf(
        offsetsOf(0, () => 50),
        0,
        500,
        100,
      ),
    ).toEqual({ first: 0, end: 0, above: 0, total: 0 });
  });
});

describe("keys and colours", () => {
  test.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 2, 0],
    ["ArrowUp", 0, 2],
    ["Home", 2, 0],
    ["End", 0, 2],
    ["a", 0, null],
  ])("%s from %d leads to %s", (key, from, to) => {
    expect(nextIndex(key, from, 3)).toBe(to);
  });

  test.each([
    ["#FFFFFF", false],
    ["#212121", true],
    ["", null],
    [undefined, null],
  ])("%s is dark: %s", (colour, dark) => {
    expect(isDarkColour(colour)).toBe(dark);
  });
});
