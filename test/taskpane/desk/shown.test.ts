import { decimal } from "../../../src/figures";
import { indicatorLines } from "../../../src/taskpane/desk/indicator-lines";
import { makeUp, shareOf, shortLevel } from "../../../src/taskpane/desk/make-up";
import { examined } from "../../../src/taskpane/desk/shown-findings";
import { shownWorkbook } from "../../../src/taskpane/desk/shown-workbook";
import { sourceLines } from "../../../src/taskpane/desk/sources";
import { filterLines } from "../../../src/taskpane/model/indicators";
import { mappedTable } from "../../../src/taskpane/desk/mapping-of-draft";
import { EMPTY_DRAFT } from "../../../src/taskpane/model/mapping-draft";
import { evaluationsOf } from "../../../src/scoring";
import { parseA1Range } from "../../../src/workbook";
import { DEPARTMENT, evaluatedSample, FORMS } from "../support/samples";

const forms = evaluatedSample(FORMS);
const scored = evaluatedSample(DEPARTMENT);
const department = examined(scored).shown;
const { evaluation } = evaluationsOf(forms.scored)[0]!;
const area = (sheet: string, range: string) => ({ sheet, ...parseA1Range(range)! });

test("the department's table comes first, and has the unit's score", () => {
  const [first] = department.tables;
  expect([first!.name, first!.score!.total, first!.score!.maximum, first!.score!.grade]).toEqual([
    null,
    "99.5",
    "100",
    "优",
  ]);
});

test("a score that is not checked yet is the same, and says so", () => {
  const { lines, findings, ...others } = department;
  const errors = lines.map((line) => ({ ...line, errors: 0 }));
  expect(findings.length).toBeGreaterThan(0);
  expect(shownWorkbook(scored, null)).toEqual({ ...others, lines: errors, findings: [], isChecked: false });
});

test("findings have their check's title, notices of the reader none", () => {
  const titles = new Map(department.findings.map(({ title, message }) => [message, title]));
  expect([...titles.values()].filter((title) => title !== null).length).toBeGreaterThan(0);
  expect([...titles].find(([message]) => message.includes("隐藏"))?.[1] ?? null).toBeNull();
});

describe("make-up of the score", () => {
  test("the execution rate, then the first levels in the form's order", () => {
    expect(makeUp(evaluation).map(({ label, points, weight }) => [label, points, weight])).toEqual([
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
  const lines = indicatorLines(evaluation);

  test("the execution rate with its amounts, then each indicator with its cells", () => {
    const told = lines
      .slice(0, 2)
      .map((line) => [
        line.name,
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

describe("sources", () => {
  test("every table with its size; one that was pointed at says so", () => {
    const [first, second] = sourceLines(forms, {
      tables: [mappedTable({ ...EMPTY_DRAFT, range: area("营养改善", "A13:I22") })!],
    });
    expect([first!.kind, first!.count, first!.isPointed]).toEqual(["projects", 6, false]);
    const indicators = sourceLines(forms, null).find(({ kind }) => kind === "indicators")!;
    expect(indicators.count).toBe(8);
    expect(second).toBeDefined();
  });
});
