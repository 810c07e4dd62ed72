import { openPackage } from "../../src/hosts/file";
import { Trouble } from "../../src/workbook";
import { EmulatedExcel, installSession, type Change } from "../../src/workbench/emulator";
import { sheetXml, workbookBytes } from "../hosts/file/support/package";
import { loadOffice } from "../support/office";

const { OfficeExtension, Excel: Library } = loadOffice();

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.0&quot;分&quot;"/></numFmts>' +
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="176"/><xf numFmtId="49"/></cellXfs>';

/** A1 and A2 numbers, A3 their sum, A4 a function that is unknown here; B1 percent, B2 points, B3 text, empty all. */
const BYTES = workbookBytes({
  sheets: {
    表: sheetXml(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"/><c r="D1"><v>7</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2" s="2"/></row>' +
        '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>3</v></c><c r="B3" s="3"/></row>' +
        '<row r="4"><c r="A4"><f>STDEV(A1:A2)</f><v>0.70710678</v></c></row>',
      '<mergeCells count="1"><mergeCell ref="D1:E2"/></mergeCells>',
    ),
    另一张: sheetXml('<row r="1"><c r="A1"><f>表!A3*10</f><v>30</v></c></row>'),
  },
  styles: STYLES,
  behindSheets: "<definedNames><definedName name=\"合计\">'另一张'!$A$1</definedName></definedNames>",
});

function open(): EmulatedExcel {
  const excel = new EmulatedExcel(BYTES, "自评.xlsx");
  installSession(OfficeExtension, excel);
  return excel;
}

function shown(excel: EmulatedExcel, sheet = 0): (string | undefined)[][] {
  return excel.snapshot().sheets[sheet]!.rows.map((row) => (row ?? []).map((cell) => cell?.text));
}

/** The code of what Excel refuses. */
async function refused(work: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Library.run(async (context) => {
      await work(context);
      await context.sync();
    });
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return "nothing";
}

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

describe("Office.js's requests", () => {
  test("one context.sync is one request, and its bytes are counted", async () => {
    const excel = open();
    await Library.run(async (context) => {
      context.workbook.worksheets.load({ name: true });
      await context.sync();
    });
    expect(excel.counters.requests).toBe(1);
    expect(excel.counters.bytesIn).toBeGreaterThan(100);
    expect(excel.counters.bytesOut).toBeGreaterThan(50);
  });

  test("a range that was not untracked costs a request to forget it", async () => {
    const excel = open();
    await Library.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange("A1").load({ values: true });
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(excel.counters.requests).toBe(2);
  });

  test("merged areas are seen only where their first cell lies in the range", async () => {
    open();
    await Library.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表");
      const [all, rest] = ["A1:E4", "E1:E4"].map((address) => sheet.getRange(address).getMergedAreasOrNullObject());
      all!.load({ address: true });
      await context.sync();
      expect(all!.address).toContain("D1:E2");
      expect(rest!.isNullObject).toBe(true);
    });
  });

  test("what one request writes the next one reads, formulas calculated", async () => {
    open();
    await Library.run(async (context) => {
      const range = context.workbook.worksheets.getItem("另一张").getRange("B1:C1");
      range.formulas = [["='表'!A3+1", "'=text"]];
      await context.sync();
      range.load({ values: true, formulas: true, valueTypes: true });
      await context.sync();
      expect(range.values).toEqual([[4, "=text"]]);
      expect(range.formulas).toEqual([["='表'!A3+1", "=text"]]);
      expect(range.valueTypes).toEqual([["Double", "String"]]);
    });
  });

  test("the actions before the one that fails stay done", async () => {
    const excel = open();
    const code = await refused(({ workbook }) => {
      workbook.worksheets.getItem("表").getRange("A1").values = [[5]];
      workbook.worksheets.getItem("没有").getRange("A1").values = [[5]];
      workbook.worksheets.getItem("表").getRange("A2").values = [[5]];
    });
    expect(code).toBe("ItemNotFound");
    expect(shown(excel).map((row) => row[0])).toEqual(["5", "2", "7", "0.70710678"]);
  });

  test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ["a name that is taken", "ItemAlreadyExists", ({ workbook }) => workbook.worksheets.add("另一张")],
    ["a name that Excel forbids", "InvalidArgument", ({ workbook }) => workbook.worksheets.add("a/b")],
    [
      "values of another size than the range",
      "InvalidArgument",
      ({ workbook }) => (workbook.worksheets.getItem("表").getRange("A1:A2").values = [[1]]),
    ],
    [
      "more than 5,000,000 cells",
      "RangeExceedsLimit",
      ({ workbook }) => workbook.worksheets.getItem("表").getRange("A1:J600000").load({ values: true }),
    ],
    [
      "more than 5 MB",
      "RequestPayloadSizeLimitExceeded",
      ({ workbook }) => {
        const range = workbook.worksheets.getItem("表").getRange("A1:A200");
        range.values = Array.from({ length: 200 }, () => ["绩".repeat(10_000)]);
      },
    ],
    [
      "a text longer than a cell holds",
      "InvalidArgument",
      ({ workbook }) => (workbook.worksheets.getItem("表").getRange("A1").values = [["x".repeat(40_000)]]),
    ],
    [
      "a member that the emulator does not know",
      "ApiNotFound",
      ({ workbook }) => workbook.worksheets.getItem("表").getRange("A1").autoFill("A1:A9"),
    ],
    [
      "a format of the user's own sheet, which the file host does not change",
      "NotImplemented",
      ({ workbook }) => (workbook.worksheets.getItem("表").getRange("A1").format.font.bold = true),
    ],
    [
      "deleting a very hidden sheet",
      "InvalidOperation",
      ({ workbook }) => {
        const sheet = workbook.worksheets.add("藏");
        sheet.visibility = "VeryHidden";
        sheet.delete();
      },
    ],
  ])("%s: %s", async (_what, code, work) => {
    open();
    expect(await refused(work)).toBe(code);
  });

  test("while a person types in a cell a request that does not wait is refused", async () => {
    const excel = open();
    excel.isEditing = true;
    expect(await refused(({ workbook }) => workbook.load({ name: true }))).toBe("InvalidOperationInCellEditMode");
  });

  test("a property that was not loaded is Office.js's own error", async () => {
    open();
    expect(await refused(({ workbook }) => workbook.name)).toBe("PropertyNotLoaded");
  });

  test("a name whose sheet is deleted refers to #REF!", async () => {
    open();
    await Library.run(async (context) => {
      context.workbook.worksheets.getItem("另一张").delete();
      const name = context.workbook.names.getItem("合计");
      name.load({ formula: true });
      await context.sync();
      expect(name.formula).toBe("=#REF!");
    });
  });

  test("a generated sheet comes into the file with its looks", async () => {
    const excel = open();
    await Library.run(async (context) => {
      const sheet = context.workbook.worksheets.add("新");
      const range = sheet.getRange("A1:B2");
      range.formulas = [
        ["得分", 0.5],
        ["", 1],
      ];
      range.format.fill.color = "#DDEBF7";
      range.format.font.bold = true;
      for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) {
        range.format.borders.getItem(edge).style = "Continuous";
      }
      for (const edge of ["InsideHorizontal", "InsideVertical"] as const) {
        range.format.borders.getItem(edge).style = "Continuous";
      }
      sheet.getRange("B1").numberFormat = [["0%"]];
      sheet.getRange("A1:A2").merge();
      sheet.getRange("A:A").format.columnWidth = 100;
      sheet.freezePanes.freezeRows(1);
      await context.sync();
    });
    const saved = openPackage(excel.bytes(), "自评.xlsx").snapshot.sheets.find(({ name }) => name === "新")!;
    expect(saved.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    expect(saved.rows[0]![1]).toMatchObject({ value: 0.5, text: "50%", format: "0%" });
  });

  test("lines on some sides of a cell can't be kept, and that is said when the file is made", async () => {
    const excel = open();
    await Library.run(async (context) => {
      const range = context.workbook.worksheets.add("新").getRange("A1");
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      await context.sync();
    });
    expect(() => excel.bytes()).toThrow("lines on some sides");
  });

  test("a copy of a sheet has everything on it, and its own cells afterwards", async () => {
    const excel = open();
    await Library.run(async (context) => {
      const copy = context.workbook.worksheets.getItem("表").copy("End");
      copy.name = "副本";
      copy.getRange("A1").values = [[100]];
      await context.sync();
    });
    const saved = openPackage(excel.bytes(), "自评.xlsx").snapshot;
    const copy = saved.sheets.find(({ name }) => name === "副本")!;
    expect(copy.rows[0]![0]!.value).toBe(100);
    expect(copy.merges).toEqual(saved.sheets[0]!.merges);
    expect(saved.sheets[0]!.rows[0]![0]!.value).toBe(1);
    expect(excel.snapshot().sheets.find(({ name }) => name === "副本")!.rows[2]![0]!.value).toBe(102);
  });
});
