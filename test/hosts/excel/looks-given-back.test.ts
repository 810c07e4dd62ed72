import { planWrite, evaluateAgain, writeReport } from "../../../src/app";
import { openPackage, readLooks } from "../../../src/hosts/file";
import type { GenerateSheet, WorkbookPlan, WorkbookSnapshot } from "../../../src/workbook";
import type { EmulatedExcel } from "../../../src/workbench/emulator";
import { unzip } from "../file/support/package";
import { openExcel, reportPlan, sample, tablesPlan, type OpenExcel } from "./support/open-excel";

const LOST = { code: "GeneralException", message: "There was an internal error." };
const SEEN = ["计分底稿", "自评汇总表", "自评报告"];

/** How many of the failing request's actions are done before; all where only the answer is lost. */
const MOMENTS = [0, 1, 6, 30, 300, 2_000, Infinity];

async function write({ host }: OpenExcel, planOf: (snapshot: WorkbookSnapshot) => WorkbookPlan): Promise<void> {
  const snapshot = await host.read();
  await host.write(planOf(snapshot), snapshot);
}

/** Tables and report of a year in which less was reached: other rows and colours than those that stand there. */
function everythingPlan(snapshot: WorkbookSnapshot): WorkbookPlan {
  const evaluated = evaluateAgain(snapshot);
  const { plan } = planWrite(evaluated, { tables: true, report: writeReport(evaluated), rescore: true });
  return { ...plan, sheets: plan.sheets.map((sheet) => (sheet.kind === "generate" ? otherLook(sheet) : sheet)) };
}

function otherLook(sheet: GenerateSheet): GenerateSheet {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, style: { fill: "FF0000", border: "thin", numberFormat: "0.000" } })),
    merges: [],
    columnWidths: [3, 3, 3],
    rowHeights: [99, 99],
    prompts: [],
  };
}

function largerThanOneRequest(plan: WorkbookPlan): WorkbookPlan {
  const long = Array.from({ length: 80 }, (_, row) => ({ row: 500 + row, column: 0, value: "绩".repeat(30_000) }));
  const lengthened = (sheet: GenerateSheet) => ({ ...sheet, cells: [...sheet.cells, ...long] });
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.sheet === "计分底稿" ? lengthened(sheet as GenerateSheet) : sheet)),
  };
}

/** Fonts, fills, lines and formats of each cell, widths, heights, merges, validations and charts of the sheets of ours. */
function looksOf(excel: EmulatedExcel): unknown {
  const bytes = excel.bytes();
  const { snapshot, chartsOf } = openPackage(bytes, "x.xlsx");
  const looks = readLooks(bytes, "x.xlsx");
  const parts = Object.values(unzip(bytes));
  return {
    sheets: snapshot.sheets
      .filter(({ name }) => SEEN.includes(name))
      .map(({ name, rows, merges, hiddenRows, visibility }) => {
        const look = looks.sheet(name)!;
        const cells = rows.map((row, at) => row?.map((cell, column) => [cell?.format, look.at(at, column)]));
        const sizes = [[...look.columnWidths].sort(), [...look.rowHeights].sort()];
        return { name, cells, sizes, merges, hiddenRows, visibility, charts: chartsOf(name) };
      }),
    validations: parts.flatMap((part) => part.match(/<dataValidation .*?<\/dataValidation>/g) ?? []).sort(),
  };
}

async function firstWritten(): Promise<OpenExcel> {
  const open = openExcel(sample("四川表式-全部项目一张表"));
  await write(open, tablesPlan);
  await write(open, reportPlan);
  return open;
}

let saved: Uint8Array;

beforeAll(async () => {
  saved = (await firstWritten()).excel.bytes();
});

describe.each<[string, () => Promise<OpenExcel>]>([
  ["a workbook that was saved and opened again", () => Promise.resolve(openExcel(saved))],
  ["a workbook into which was just written", firstWritten],
])("%s", (_what, start) => {
  test.each(MOMENTS)("looks as it did when writing it anew fails after %s actions", async (actionsBefore) => {
    const open = await start();
    const before = looksOf(open.excel);
    // Three requests read the workbook, one looks whether it is still as it was.
    open.excel.failNext(4, LOST, actionsBefore);
    await expect(write(open, everythingPlan)).rejects.toMatchObject({ code: "host-refused" });
    expect(looksOf(open.excel)).toEqual(before);
  });

  test("looks as it did once it is read again, when taking back fails, too", async () => {
    const open = await start();
    const before = looksOf(open.excel);
    open.excel.failNext(4, LOST, 2_000);
    // The three that read it, the one that puts the backups back, and the next tries.
    for (const request of [8, 9, 10]) open.excel.failNext(request, LOST, 3);
    await expect(write(open, everythingPlan)).rejects.toMatchObject({ code: "half-written" });
    open.excel.failNoMore();
    await open.host.read();
    expect(looksOf(open.excel)).toEqual(before);
  });

  test("looks as it did when writing it anew is cancelled in the midst", async () => {
    const open = await start();
    const before = looksOf(open.excel);
    const controller = new AbortController();
    const snapshot = await open.host.read();
    const report = (done: number) => void (done > 0.3 && controller.abort());
    const plan = largerThanOneRequest(everythingPlan(snapshot));
    open.excel.resetCounters();
    const writing = open.host.write(plan, snapshot, { report, signal: controller.signal });
    await expect(writing).rejects.toMatchObject({ code: "cancelled" });
    expect(open.excel.counters.bytesIn).toBeGreaterThan(3_000_000);
    expect(looksOf(open.excel)).toEqual(before);
  });

  test("looks otherwise when nothing fails", async () => {
    const open = await start();
    const before = looksOf(open.excel);
    await write(open, everythingPlan);
    expect(looksOf(open.excel)).not.toEqual(before);
  });
});
