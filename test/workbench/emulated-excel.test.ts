import { openPackage } from "../../src/hosts/file";
import { Trouble } from "../../src/workbook";
import type { Change } from "../../src/workbench/emulator";
import { BYTES, open, shown } from "./support/small-workbook";

describe("a person's typing", () => {
  test("changes the results that depend on it, in every sheet and in the file", () => {
    const excel = open();
    excel.edit("表", 0, 0, "40");
    expect(shown(excel)[2]![0]).toBe("42");
    expect(shown(excel, 1)).toEqual([["420"]]);
    const saved = openPackage(excel.bytes(), "自评.xlsx").snapshot;
    expect(saved.sheets[0]!.rows[2]![0]).toMatchObject({ value: 42, formula: "SUM(A1:A2)" });
    expect(saved.sheets[1]!.rows[0]![0]).toMatchObject({ value: 420 });
  });

  test("leaves a formula with an unknown function as it is, and says so", () => {
    const excel = open();
    expect(excel.uncalculated()).toEqual([]);
    excel.edit("表", 0, 0, "40");
    expect(excel.snapshot().sheets[0]!.rows[3]![0]!.value).toBe(0.70710678);
    expect(excel.uncalculated()).toEqual([{ sheet: "表", row: 3, column: 0 }]);
  });

  test.each([
    ["12.50", 5, 12.5, "12.5"],
    ["1,234", 5, 1234, "1234"],
    ["107场", 5, "107场", "107场"],
    ["'007", 5, "007", "007"],
    ["TRUE", 5, true, "TRUE"],
    ["=A1+A2", 5, 3, "3"],
    ["=1/0", 5, null, "#DIV/0!"],
    ["95%", 0, 0.95, "95.00%"],
    ["9.25", 1, 9.25, "9.3分"],
    ["007", 2, "007", "007"],
  ])("%s into row %d column B is %s and shows %s", (text, row, value, shownAs) => {
    const excel = open();
    excel.edit("表", row, 1, text);
    const cell = excel.snapshot().sheets[0]!.rows[row]![1]!;
    expect([cell.value, cell.text]).toEqual([value, shownAs]);
    const saved = openPackage(excel.bytes(), "自评.xlsx").snapshot.sheets[0]!.rows[row]![1]!;
    expect(saved.text).toBe(shownAs);
  });

  test("empties a cell", () => {
    const excel = open();
    excel.edit("表", 0, 3, "");
    expect(excel.snapshot().sheets[0]!.rows[0]![3]).toBeUndefined();
  });

  test("does not change a snapshot that was given out", () => {
    const excel = open();
    const before = excel.snapshot();
    excel.edit("表", 0, 0, "40");
    expect(before.sheets[0]!.rows[0]![0]!.value).toBe(1);
    expect(excel.snapshot()).not.toBe(before);
    expect(excel.snapshot()).toBe(excel.snapshot());
  });

  test("into a sheet that is gone is told", () => {
    expect(() => open().edit("没有", 0, 0, "1")).toThrow(Trouble);
  });

  test("is told to those who listen", () => {
    const excel = open();
    const heard: Change[] = [];
    const end = excel.onChange((change) => heard.push(change));
    excel.edit("表", 0, 0, "2");
    excel.select({ sheet: "另一张", top: 0, left: 0, bottom: 0, right: 0 });
    end();
    excel.edit("表", 0, 0, "3");
    expect(heard).toEqual([
      { by: "person", kind: "cells", sheet: "表" },
      { by: "person", kind: "selection", sheet: "另一张" },
    ]);
  });
});

test("without a change the file is given back byte for byte", () => {
  const excel = open();
  excel.snapshot();
  expect(excel.bytes()).toEqual(BYTES);
});

test("a sheet that a person deletes is gone from the file, and what refers to it shows #REF!", () => {
  const excel = open();
  excel.deleteSheet("表");
  expect(shown(excel)).toEqual([["#REF!"]]);
  expect(openPackage(excel.bytes(), "自评.xlsx").snapshot.sheets.map(({ name }) => name)).toEqual(["另一张"]);
});
