import { openPackage } from "../../src/hosts/file";
import { Library, open, shown, refused } from "./support/small-workbook";

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
