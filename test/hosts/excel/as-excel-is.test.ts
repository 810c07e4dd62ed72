import { sheetXml, workbookBytes } from "../file/support/package";
import type { EmulatedExcel } from "../../../src/workbench/emulator";
import { fill, generate, plan } from "../file/support/samples";
import { openExcel } from "./support/open-excel";

const STYLES =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs>';

/** Four scores in A2:A5; a filter hides rows 3 and 4. */
const FILTERED = workbookBytes({
  sheets: {
    表: sheetXml(
      [1, 2, 3, 4, 5]
        .map(
          (row) =>
            `<row r="${row}"${row === 3 || row === 4 ? ' hidden="1"' : ""}><c r="A${row}"><v>${row}</v></c></row>`,
        )
        .join(""),
      '<autoFilter ref="A1:A5"/>',
    ),
  },
  styles: STYLES,
});

const SCORES = [1, 2, 3, 4].map((row) => ({ row, column: 0, value: row * 10 }));

test("scores in rows that a filter hides are written cell by cell, so that each arrives", async () => {
  const { excel, host } = openExcel(FILTERED);
  const snapshot = await host.read();
  excel.resetCounters();
  await host.write(plan(fill("表", ...SCORES)), snapshot);
  expect(excel.snapshot().sheets[0]!.rows.map((row) => row![0]!.value)).toEqual([1, 10, 20, 30, 40]);
  expect(excel.counters.requests).toBe(2);
});

test("rows that were hidden after the reading: what did not arrive is written again, cell by cell", async () => {
  const { excel, host } = openExcel(FILTERED);
  const snapshot = await host.read();
  const before = { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, hiddenRows: [] })) };
  excel.resetCounters();
  await host.write(plan(fill("表", ...SCORES)), before);
  expect(excel.snapshot().sheets[0]!.rows.map((row) => row![0]!.value)).toEqual([1, 10, 20, 30, 40]);
  expect(excel.counters.requests).toBe(3);
});

test("a cell for texts, which would show the formula itself, is named, and the write is taken back", async () => {
  const { excel, host } = openExcel(
    workbookBytes({
      sheets: { 表: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="2"/></row>') },
      styles: STYLES,
    }),
  );
  const snapshot = await host.read();
  const planned = plan(fill("表", { row: 0, column: 0, value: 5 }, { row: 1, column: 0, value: 5, formula: "A1" }));
  await expect(host.write(planned, snapshot)).rejects.toMatchObject({
    code: "not-as-written",
    details: { cell: { sheet: "表", row: 1, column: 0 } },
  });
  expect(excel.snapshot().sheets[0]!.rows.map((row) => row?.[0]?.value)).toEqual([1, undefined]);
});

test("a column too narrow for its numbers: they are read as their format shows them", async () => {
  const { excel, host } = openExcel(
    workbookBytes({
      sheets: {
        表: sheetXml(
          '<row r="1"><c r="A1" s="1"><v>1234567.891</v></c><c r="B1"><v>9.9565</v></c><c r="C1"><v>123456</v></c></row>',
          "",
          '<cols><col min="1" max="3" width="4" customWidth="1"/></cols>',
        ),
      },
      styles: STYLES,
    }),
  );
  const row = (await host.read()).sheets[0]!.rows[0]!;
  expect(row.map((cell) => cell!.text)).toEqual(["1,234,567.89", "9.9565", "123456"]);
  expect(excel.snapshot().sheets[0]!.rows[0]!.map((cell) => cell!.text)).toEqual(row.map((cell) => cell!.text));
});

test("a stray cell in the last row and column does not make a sheet too large", async () => {
  const { excel, host } = openExcel(
    workbookBytes({
      sheets: {
        表: sheetXml(
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>' +
            '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>',
        ),
      },
    }),
  );
  const [sheet] = (await host.read()).sheets;
  expect(sheet!.rows[0]!.map((cell) => cell!.value)).toEqual([1, 2]);
  expect(sheet!.rows[1_048_575]![16_383]!.value).toBe(7);
  expect(excel.counters.requests).toBe(4);
});

describe("what is generated is read back", () => {
  const EMPTY = workbookBytes({ sheets: { 表: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') }, styles: STYLES });
  const PAPER = generate("底稿", [
    { row: 0, column: 0, value: "合计" },
    { row: 0, column: 1, value: 0.1 + 0.2 },
    { row: 1, column: 0, value: "  两行\n文字" },
    { row: 1, column: 1, value: 1, formula: "'表'!A1" },
  ]);

  test("with the same request", async () => {
    const { excel, host } = openExcel(EMPTY);
    const snapshot = await host.read();
    excel.resetCounters();
    await host.write(plan(PAPER), snapshot);
    expect(excel.counters.requests).toBe(2);
  });

  /** An Excel that tells of a cell otherwise than it was written. */
  function telling(excel: EmulatedExcel, key: "Formulas" | "Values", row: number, column: number, told: string): void {
    const answer = excel.answer.bind(excel);
    excel.answer = async (...request) => {
      const answered = await answer(...request);
      for (const { Value } of answered.Results) {
        const cells = (Value as Partial<Record<string, unknown[][]>> | null)?.[key];
        if (cells?.length === 2) cells[row]![column] = told;
        // The cell that is written again is asked for alone.
        else if (cells?.length === 1) cells[0]![0] = told;
      }
      return answered;
    };
  }

  test.each<[string, "Formulas" | "Values", number, number, string, string]>([
    ["another text", "Formulas", 0, 0, "共计", "写入的是“合计”，现在是"],
    ["another number", "Formulas", 0, 1, "0.31", "写入的是“0.30000000000000004”，现在是"],
    ["a formula of other cells", "Formulas", 1, 1, "=表!A2", "写入的是“='表'!A1”，现在是"],
    ["a function that Excel does not know", "Values", 1, 1, "#NAME?", "写入的是“='表'!A1”，现在是“#NAME?”"],
  ])("%s is named with its cell, and the write is taken back", async (_what, key, row, column, told, more) => {
    const { excel, host } = openExcel(EMPTY);
    const snapshot = await host.read();
    telling(excel, key, row, column, told);
    const error: unknown = await host.write(plan(PAPER), snapshot).catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: "not-as-written",
      details: { cell: { sheet: "底稿", row, column }, more: expect.stringContaining(more) },
    });
    expect(excel.snapshot().sheets.map(({ name }) => name)).toEqual(["表"]);
  });

  test("an error that the workbook had before may only come along", async () => {
    const bytes = workbookBytes({ sheets: { 表: sheetXml('<row r="1"><c r="A1" t="e"><v>#NAME?</v></c></row>') } });
    const { excel, host } = openExcel(bytes);
    const snapshot = await host.read();
    telling(excel, "Values", 1, 1, "#NAME?");
    await host.write(plan(PAPER), snapshot);
    expect(excel.snapshot().sheets).toHaveLength(2);
  });

  test("numbers are the same to fifteen digits, whatever the line breaks and the formula's quotes are", async () => {
    const { excel, host } = openExcel(EMPTY);
    const snapshot = await host.read();
    telling(excel, "Formulas", 1, 0, "  两行\r\n文字");
    telling(excel, "Formulas", 1, 1, "=表!A1");
    excel.resetCounters();
    await host.write(plan(PAPER), snapshot);
    expect(excel.counters.requests).toBe(2);
  });

  test("a cell that a merged area covers is not asked for", async () => {
    const { excel, host } = openExcel(EMPTY);
    const snapshot = await host.read();
    const merged = { ...PAPER, merges: [{ top: 0, bottom: 0, left: 0, right: 1 }] };
    await host.write(plan(merged), snapshot);
    expect(excel.snapshot().sheets[1]!.rows[0]![0]!.value).toBe("合计");
  });
});
