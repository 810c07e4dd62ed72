import { markOf, Ours } from "../../src/workbook";

const sheets = (...names: readonly string[]) => names.map((name) => ({ name }));
const marked = (kind: Parameters<typeof markOf>[0], refersTo: string, serial = 1) => ({
  ...markOf(kind, serial, "甲"),
  refersTo,
});

describe("the sheets of ours", () => {
  const kept = sheets("甲", "局's 表", "Paper", "计分底稿");

  test.each([
    ["'甲'!$A$1", "甲"],
    ["甲!$A$1", "甲"],
    ["甲!A1", "甲"],
    ["'局''s 表'!$A$1", "局's 表"],
    ["PAPER!$A$1", "Paper"],
    ["#REF!$A$1", null],
    ["#REF!", null],
    ["'没有了'!$A$1", null],
    ["'甲'!$A$1:$B$2", null],
  ])("%s marks %s", (refersTo, sheet) => {
    const ours = new Ours({ names: [marked("working-paper", refersTo)], sheets: kept });
    expect(ours.sheet("working-paper", 1)).toBe(sheet);
    expect([...ours.sheets.keys()]).toEqual(sheet === null ? [] : [sheet]);
  });

  test("are told by their marks and never by their names", () => {
    const ours = new Ours({ names: [marked("form", "'甲'!$A$1", 3)], sheets: kept });
    expect([...ours.sheets]).toEqual([["甲", { kind: "form", serial: 3 }]]);
    expect([ours.sheet("form", 3), ours.sheet("form", 1), ours.has("计分底稿")]).toEqual(["甲", null, false]);
  });

  test("a name of one sheet only is no mark", () => {
    const name = { ...marked("summary", "'甲'!$A$1"), sheet: "甲" };
    expect(new Ours({ names: [name], sheets: kept }).sheets.size).toBe(0);
  });
});

describe("a formula that we wrote", () => {
  test.each([
    ["'甲'!$A$1", "'甲'!$M$5", true],
    ["'甲'!$A$1", "甲!$M$5", true],
    ["'甲'!$A$1", "IF(ISNUMBER('甲'!$L$5),ROUND('甲'!$L$5*100,2)&\"%\",'甲'!$L$5)", true],
    ["'局''s 表'!$A$1", "'局''s 表'!$M$5", true],
    ["Paper!$A$1", "paper!$M$5", true],
    ["#REF!$A$1", "#REF!$M$5", true],
    ["#REF!", "#REF!", true],
    ["'没有了'!$A$1", "'没有了'!$M$5", true],
    ["'甲'!$A$1", "M5+1", false],
    ["'甲'!$A$1", "'乙'!$M$5", false],
    ["'甲'!$A$1", "旧甲!$M$5", false],
    ["'甲'!$A$1", "'旧甲'!$M$5", false],
    ["'甲'!$A$1", "'局''甲'!$M$5", false],
    ["'甲'!$A$1", "[1]甲!$M$5", false],
    ["'甲'!$A$1", "'[别的.xlsx]甲'!$M$5", false],
    ["'甲'!$A$1", "\"见'甲'!$M$5\"&A1", false],
    ["'甲'!$A$1", "#REF!$M$5", false],
    ["'甲'!$A$1", undefined, false],
  ])("%s is the paper: %s is ours: %s", (refersTo, formula, isOurs) => {
    const ours = new Ours({ names: [marked("working-paper", refersTo)], sheets: sheets("甲", "Paper") });
    expect(ours.wrote(formula)).toBe(isOurs);
  });

  test("takes from 计分底稿; what refers to another sheet of ours is the user's", () => {
    const names = [marked("summary", "'甲'!$A$1"), marked("form", "'乙'!$A$1")];
    const ours = new Ours({ names, sheets: sheets("甲", "乙", "计分底稿") });
    expect(["'甲'!B2", "'乙'!B2", "'计分底稿'!B2"].map((formula) => ours.wrote(formula))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
