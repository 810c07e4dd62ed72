import { planRestoring } from "../../../src/app";
import { ExcelHost } from "../../../src/hosts/excel";
import { Ours, type WorkbookPlan, type WorkbookSnapshot } from "../../../src/workbook";
import { comparable } from "./support/comparable";
import { openExcel, reportPlan, sample, tablesPlan, type OpenExcel } from "./support/open-excel";

const BYTES = sample("四川表式-全部项目一张表");
const LOST = { code: "GeneralException", message: "There was an internal error." };
const MOMENTS = [0, 30, 100, 400, Infinity];

type Plan = (snapshot: WorkbookSnapshot) => WorkbookPlan;

async function write({ host }: OpenExcel, planOf: Plan): Promise<void> {
  const snapshot = await host.read();
  await host.write(planOf(snapshot), snapshot);
}

/** A person sees that more was reached than the table said. */
function correct({ excel }: OpenExcel): void {
  const { name, rows } = excel.snapshot().sheets.find(({ name: one }) => one.includes("自评"))!;
  const head = rows.findIndex((cells) => cells?.some((cell) => cell?.text.includes("完成值")));
  const column = rows[head]!.findIndex((cell) => cell?.text.includes("完成值"));
  const row = rows.findIndex((cells, at) => at > head && /^\d/.test(cells?.[column]?.text ?? ""));
  excel.edit(name, row, column, "1");
}

describe.each([
  ["生成自评表", tablesPlan],
  ["生成报告", reportPlan],
])("%s anew after a figure was corrected, in a pane that is closed in the midst", (_name, planOf) => {
  test.each(MOMENTS)("is undone by 还原 in the next, closed after %s actions", async (actionsBefore) => {
    const plain = openExcel(BYTES);
    correct(plain);
    const before = comparable(plain.excel.snapshot());

    const open = await writtenAndCorrected();
    await closedWhileWriting(open, planOf, actionsBefore);
    const host = new ExcelHost();
    const snapshot = await host.read();
    await host.write(planRestoring(snapshot)!.plan, snapshot);
    const after = open.excel.snapshot();
    expect([...new Ours(after).sheets.keys()]).toEqual([]);
    expect(comparable(after)).toEqual(before);
  });

  test.each(MOMENTS)("can be done again in the next, closed after %s actions; notes stay", async (actionsBefore) => {
    const whole = await writtenAndCorrected();
    note(whole);
    await write(whole, planOf);
    const open = await writtenAndCorrected();
    note(open);
    await closedWhileWriting(open, planOf, actionsBefore);
    const next: OpenExcel = { excel: open.excel, host: new ExcelHost() };
    await write(next, planOf);
    expect(visibleSheets(open)).toEqual(visibleSheets(whole));
    expect(JSON.stringify(visibleSheets(open))).toContain("已与科长核对");
  });
});

test.each([
  [400, 30],
  [400, 100],
  [400, 400],
  [100, 400],
])("closed twice, after %s and %s actions: the next write is what one at once would be", async (first, second) => {
  const whole = await writtenAndCorrected();
  await write(whole, tablesPlan);
  const open = await writtenAndCorrected();
  await closedWhileWriting(open, tablesPlan, first);
  await closedWhileWriting({ excel: open.excel, host: new ExcelHost() }, tablesPlan, second);
  await write({ excel: open.excel, host: new ExcelHost() }, tablesPlan);
  expect(visibleSheets(open)).toEqual(visibleSheets(whole));
  expect(open.excel.snapshot().names.filter(({ name }) => /backup|anew/.test(name))).toEqual([]);
});

test("a backup that was left behind does not keep the next failure from being taken back", async () => {
  const open = await writtenAndCorrected();
  open.excel.failNext(5, LOST, 0);
  await write(open, tablesPlan).catch(() => undefined);
  open.excel.failNoMore();
  correct(open);
  const before = visibleSheets(open);
  const next: OpenExcel = { excel: open.excel, host: new ExcelHost() };
  open.excel.failNext(4, LOST, Infinity);
  await expect(write(next, tablesPlan)).rejects.toMatchObject({ code: "host-refused" });
  open.excel.failNoMore();
  expect(visibleSheets(open)).toEqual(before);
});

async function writtenAndCorrected(): Promise<OpenExcel> {
  const open = openExcel(BYTES);
  await write(open, tablesPlan);
  await write(open, reportPlan);
  correct(open);
  return open;
}

/** A person writes beside the tables of a sheet of ours. */
function note({ excel }: OpenExcel): void {
  for (const sheet of ["自评汇总表", "自评报告"]) excel.edit(sheet, 1, 20, "已与科长核对");
}

async function closedWhileWriting(open: OpenExcel, planOf: Plan, actionsBefore: number): Promise<void> {
  // Three requests read the workbook, one looks whether it is still as it was; afterwards nobody is there any more.
  open.excel.failNext(4, LOST, actionsBefore);
  for (let next = 5; next < 20; next += 1) open.excel.failNext(next, LOST);
  await write(open, planOf).catch(() => undefined);
  open.excel.failNoMore();
}

function visibleSheets({ excel }: OpenExcel): unknown {
  const snapshot = excel.snapshot();
  return comparable({
    ...snapshot,
    names: [],
    sheets: snapshot.sheets.filter(({ visibility }) => visibility === "visible"),
  });
}
