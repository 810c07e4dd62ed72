import { examined } from "../../src/taskpane/desk/shown-findings";
import { countsOf, filterFindings, findingsOfTable } from "../../src/taskpane/model/findings";
import { EMPTY_DRAFT, saysSomething, withColumn } from "../../src/taskpane/model/mapping-draft";
import { arranged } from "../../src/taskpane/model/overview";
import { placeLink } from "../../src/taskpane/model/places";
import { nextIndex } from "../../src/taskpane/model/roving";
import { chosenTable, unitTable } from "../../src/taskpane/model/tables";
import { offsetsOf, windowOf } from "../../src/taskpane/model/window";
import { isDarkColour } from "../../src/taskpane/theme";
import { parseA1Range } from "../../src/workbook";
import { DEPARTMENT, evaluatedSample, FORMS } from "./support/samples";

const department = examined(evaluatedSample(DEPARTMENT)).shown;
const forms = examined(evaluatedSample(FORMS)).shown;
const area = (sheet: string, range: string) => ({ sheet, ...parseA1Range(range)! });

test("the chosen table, else the first; the unit's score is the department's", () => {
  const { tables } = department;
  expect([chosenTable(tables, null), chosenTable(tables, "99"), chosenTable([], null)]).toEqual([
    tables[0],
    tables[0],
    null,
  ]);
  expect([unitTable(tables), unitTable(forms.tables)]).toEqual([tables[0], null]);
});

test("findings are counted, filtered and given to their table", () => {
  const { findings } = department;
  const counts = countsOf(findings);
  expect(counts.error + counts.warning + counts.info).toBe(findings.length);
  expect(filterFindings(findings, "warning", "")).toHaveLength(counts.warning);
  expect(filterFindings(findings, null, "部门整体自评表!E18").length).toBeGreaterThan(0);
  expect(filterFindings(findings, null, "没有这个")).toEqual([]);
  const of = (table: string | null) => findingsOfTable(forms.findings, table).length;
  expect([of(null), of("0") > 0, of("0") < of(null)]).toEqual([forms.findings.length, true, true]);
});

describe("the overview", () => {
  const { lines } = forms;
  const names = (order: Parameters<typeof arranged>[1]) =>
    arranged(lines, order, "all", "", "").map(({ score }) => Number(score));

  test("the lowest score first, lines without one last", () => {
    const ordered = names("score");
    expect(ordered).toEqual([...ordered].sort((first, second) => (first || Infinity) - (second || Infinity)));
    expect(names("workbook")).toEqual(lines.map(({ score }) => Number(score)));
  });

  test("is narrowed by what is wanted and by words", () => {
    expect(arranged(lines, "workbook", "bare", "", "").every(({ table }) => table === null)).toBe(true);
    expect(arranged(lines, "workbook", "all", "营养改善", "")).toHaveLength(1);
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
});

describe("a draft", () => {
  const range = area("表", "A1:C9");

  test("columns are chosen one by one and taken away again", () => {
    const chosen = withColumn({ ...EMPTY_DRAFT, range }, "target", 2);
    expect(chosen.columns).toEqual({ target: 2 });
    expect(withColumn(chosen, "target", null).columns).toEqual({});
  });

  test.each([
    ["nothing while nothing is pointed at", EMPTY_DRAFT, EMPTY_DRAFT, false],
    ["figures where they were recognised", { ...EMPTY_DRAFT, range }, { ...EMPTY_DRAFT, range }, true],
    [
      "nothing of texts as they were",
      { ...EMPTY_DRAFT, kind: "texts", range },
      { ...EMPTY_DRAFT, kind: "texts", range },
      false,
    ],
    [
      "texts that are pointed at",
      { ...EMPTY_DRAFT, kind: "texts", range, isPointed: true },
      { ...EMPTY_DRAFT, kind: "texts", range },
      true,
    ],
    ["texts that were something else", { ...EMPTY_DRAFT, kind: "texts", range }, { ...EMPTY_DRAFT, range }, true],
  ] as const)("says %s", (_, draft, start, says) => {
    expect(saysSomething(draft, start)).toBe(says);
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
