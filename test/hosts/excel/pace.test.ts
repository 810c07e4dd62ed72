import { ExcelHost } from "../../../src/hosts/excel";
import { Pace } from "../../../src/hosts/excel/pace";
import type { GenerateSheet, WorkbookPlan } from "../../../src/workbook";
import { openExcel, sample, tablesPlan } from "./support/open-excel";

const SAMPLE = sample("花都区工商联2021");

describe("long work", () => {
  /** Work on a list whose items take so many milliseconds each: how often the page gets its turn. */
  async function turns(items: number, milliseconds: number): Promise<number> {
    let now = 0;
    const clock = jest.spyOn(performance, "now").mockImplementation(() => now);
    let count = 0;
    const pace = new Pace(async () => void (count += 1));
    const done: number[] = [];
    await pace.each(Array(items).keys(), (item) => {
      now += milliseconds;
      done.push(item);
    });
    clock.mockRestore();
    expect(done).toEqual([...Array(items).keys()]);
    return count;
  }

  test.each([
    ["a short list", 499, 1, 0],
    ["a long one that is soon done", 10_000, 0.0001, 0],
    ["a long one", 10_000, 0.02, 20],
  ])("%s: the page gets its turn when a stretch is over", async (_, items, milliseconds, expected) => {
    expect(await turns(items, milliseconds)).toBe(expected);
  });
});

test("the page gets its turn behind every request that reads or writes contents", async () => {
  const { excel } = openExcel(SAMPLE);
  const pause = jest.fn(async () => undefined);
  const host = new ExcelHost(pause);
  const snapshot = await host.read();
  const read = pause.mock.calls.length;
  expect(read).toBeGreaterThanOrEqual(1);
  excel.resetCounters();
  await host.write(tablesPlan(snapshot), snapshot);
  // The first request only looks whether everything is as it was.
  expect(pause.mock.calls.length - read).toBeGreaterThanOrEqual(excel.counters.requests - 1);
});

/** A sheet of so many rows of two merged cells, each with a text, a rate and a blank cell that awaits one. */
function longSheet(rows: number): GenerateSheet {
  const cells = Array.from({ length: rows }, (_, row) => [
    { row, column: 0, value: `第${row}行` },
    { row, column: 1, value: "不写", style: { font: { bold: true } } },
    { row, column: 2, value: 0.5, style: { numberFormat: "0.0%" } },
    { row, column: 3, value: null, style: { numberFormat: row % 2 === 0 ? "0%" : "0.00" }, to: 4 },
  ]);
  const merges = Array.from({ length: rows }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
  return {
    kind: "generate",
    sheet: "长表",
    visibility: "visible",
    cells: cells.flat(),
    merges,
    columnWidths: [],
    rowHeights: [],
  };
}

test("what names many objects is sent in several requests, and all of it arrives", async () => {
  const { excel, host } = openExcel(SAMPLE);
  const basis = await host.read();
  const plan: WorkbookPlan = { sheets: [longSheet(4500)], names: [], remove: [] };
  excel.resetCounters();
  await host.write(plan, basis);
  expect(excel.counters.requests).toBe(4);
  const sheet = (await host.read()).sheets.find(({ name }) => name === "长表")!;
  expect(sheet.merges).toHaveLength(4500);
  expect(sheet.rows).toHaveLength(4500);
  const last = sheet.rows.at(-1)!;
  expect([last[0]?.value, last[1], last[2]?.text]).toEqual(["第4499行", undefined, "50.0%"]);
  expect(sheet.percentBlanks).toHaveLength(2 * 2250);
});
