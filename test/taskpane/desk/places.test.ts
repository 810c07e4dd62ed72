import { columnLetters, parseA1Range } from "../../../src/workbook";
import { mappedTable, withoutTables, withTable } from "../../../src/taskpane/desk/mapping-of-draft";
import { overlap } from "../../../src/taskpane/desk/overlap";
import { changedCell, labelWithin } from "../../../src/taskpane/desk/since";
import { tableChoices } from "../../../src/taskpane/desk/table-choices";
import { EMPTY_DRAFT } from "../../../src/taskpane/model/mapping-draft";
import { DEPARTMENT, evaluatedSample } from "../support/samples";

const area = (sheet: string, range: string) => ({ sheet, ...parseA1Range(range)! });

describe("places", () => {
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

  test("a column is named by its letter and what heads it", () => {
    const asked = { kind: "projects", range: area("项目支出表", "A3:C5"), source: null } as const;
    const { columns } = tableChoices(evaluatedSample(DEPARTMENT), asked, null);
    expect(columns.map(({ label }) => label)).toEqual(
      [0, 1, 2].map((column) => expect.stringMatching(new RegExp(`^${columnLetters(column)} `))),
    );
    expect(tableChoices(null, asked, null).columns.map(({ label }) => label)).toEqual(["A", "B", "C"]);
  });
});
