import { troubleMessage, type Trouble, type WorkbookPlan } from "../../../src/workbook";
import { cell, fill, generate, plan } from "../file/support/samples";
import { sheetXml, workbookBytes } from "../file/support/package";
import { comparable } from "./support/comparable";
import { openExcel, sample, tablesPlan, type OpenExcel } from "./support/open-excel";

const SAMPLE = sample("四川表式-全部项目一张表");
const STYLES =
  '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs>' +
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>';

/** A sheet whose A1 is locked and whose B1 (with text) and C1 (empty) are not. */
const LOCKED = workbookBytes({
  sheets: {
    表: sheetXml(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1" t="inlineStr"><is><t>乙</t></is></c><c r="C1" s="1"/></row>',
      '<sheetProtection sheet="1"/>',
    ),
  },
  styles: STYLES,
});

const STRUCTURE_LOCKED = workbookBytes({
  sheets: { 表: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>') },
  beforeSheets: '<workbookProtection lockStructure="1"/>',
});

async function troubleOf(run: Promise<unknown>): Promise<Trouble> {
  return run.then(
    () => Promise.reject(new Error("nothing was refused")),
    (error: Trouble) => error,
  );
}

async function troubleOfWrite(
  open: OpenExcel,
  planned: WorkbookPlan,
  meanwhile: () => void = () => undefined,
): Promise<Trouble> {
  const snapshot = await open.host.read();
  meanwhile();
  const before = comparable(open.excel.snapshot());
  const trouble = await troubleOf(open.host.write(planned, snapshot));
  expect(comparable(open.excel.snapshot())).toEqual(before);
  return trouble;
}

test("a locked cell of a protected sheet is not written", async () => {
  const trouble = await troubleOfWrite(openExcel(LOCKED), plan(fill("表", cell(0, 0, 2))));
  expect(troubleMessage(trouble)).toBe("'表'!A1 是受保护的锁定单元格，没有写入。请在“审阅—撤销工作表保护”后再试。");
});

test("unlocked cells of a protected sheet are read as such and filled", async () => {
  const open = openExcel(LOCKED);
  const snapshot = await open.host.read();
  expect(snapshot.sheets[0]).toMatchObject({ isProtected: true, unlockedBlanks: [] });
  expect(snapshot.sheets[0]!.rows[0]![1]).toEqual({ value: "乙", text: "乙", locked: false });
  await open.host.write(plan(fill("表", cell(0, 1, "=1+1"), cell(0, 2, 2))), {
    ...snapshot,
    sheets: [{ ...snapshot.sheets[0]!, unlockedBlanks: [{ top: 0, left: 2, bottom: 0, right: 2 }] }],
  });
  const row = (await open.host.read()).sheets[0]!.rows[0]!;
  expect(row[1]).toEqual({ value: "=1+1", text: "=1+1", locked: false });
  expect(row[2]).toEqual({ value: 2, text: "2", locked: false });
});

test("a workbook whose structure is protected gets no sheet", async () => {
  const trouble = await troubleOfWrite(openExcel(STRUCTURE_LOCKED), plan(generate("计分底稿", [cell(0, 0, 1)])));
  expect(troubleMessage(trouble)).toContain("工作簿的结构受保护，不能增删工作表“计分底稿”");
});

test("a sheet that was deleted after the reading", async () => {
  const open = openExcel(SAMPLE);
  const snapshot = await open.host.read();
  const planned = tablesPlan(snapshot);
  const filled = planned.sheets.find(({ kind }) => kind === "fill")!.sheet;
  const trouble = await troubleOfWrite(open, planned, () => open.excel.deleteSheet(filled));
  expect(troubleMessage(trouble)).toBe(`工作簿里没有名为“${filled}”的工作表，它可能已被改名或删除。请重新计分后再试。`);
});

test("a name that somebody gave to a sheet after the reading", async () => {
  const open = openExcel(SAMPLE);
  const snapshot = await open.host.read();
  const planned = tablesPlan(snapshot);
  const other = openExcel(open.excel.bytes());
  await other.host.write(plan(generate("计分底稿", [cell(0, 0, "别人的")])), await other.host.read());
  // The other user's sheet comes into the same workbook.
  const trouble = await troubleOf(other.host.write(planned, snapshot));
  expect(troubleMessage(trouble)).toContain("工作簿里已有名为“计分底稿”的工作表，而且不是本工具生成的，没有覆盖它");
});

test("a touched cell that somebody else changed after the reading", async () => {
  const open = openExcel(SAMPLE);
  const planned = tablesPlan(await open.host.read());
  const { sheet, cells } = planned.sheets.find(({ kind }) => kind === "fill")!;
  const { row, column } = cells[0]!;
  const trouble = await troubleOfWrite(open, planned, () => open.excel.edit(sheet, row, column, "9.5"));
  expect(trouble.details.cell).toEqual({ sheet, row, column });
  expect(troubleMessage(trouble)).toContain("在计分之后被改动过，没有写入。请重新计分后再试。");
});

test("a sheet of ours that somebody wrote into after the reading is not overwritten", async () => {
  const open = openExcel(SAMPLE);
  const first = await open.host.read();
  await open.host.write(tablesPlan(first), first);
  const planned = tablesPlan(await open.host.read());
  const trouble = await troubleOfWrite(open, planned, () => open.excel.edit("自评汇总表", 3, 3, "我写的"));
  expect(trouble.details.cell).toEqual({ sheet: "自评汇总表", row: 3, column: 3 });
});

test("two users write at once: the second is told, and what the first wrote stands", async () => {
  const { excel, host } = openExcel(SAMPLE);
  const { host: second } = { host: new (host.constructor as new () => typeof host)() };
  const [first, other] = [await host.read(), await second.read()];
  await host.write(tablesPlan(first), first);
  const written = comparable(excel.snapshot());
  const trouble = await troubleOf(second.write(tablesPlan(other), other));
  expect(["sheet-name-taken", "changed-meanwhile"]).toContain(trouble.code);
  expect(comparable(excel.snapshot())).toEqual(written);
});

test("a cell that is being edited: the request waits for Enter", async () => {
  const { excel, host } = openExcel(SAMPLE);
  excel.isEditing = true;
  let isRead = false;
  const reading = host.read().then(() => (isRead = true));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(isRead).toBe(false);
  excel.isEditing = false;
  await reading;
  expect(isRead).toBe(true);
});

test.each([
  ["InvalidOperationInCellEditMode", "有单元格正在编辑。请按 Enter 结束单元格编辑后再试。"],
  ["AccessDenied", "Excel 没有接受对“自评.xlsx”的操作（工作表或工作簿受保护），没有写入。"],
  ["RangeExceedsLimit", "“自评.xlsx”太大，没有读取。请删去无关的工作表和空白区域的格式，另存后再试。"],
  ["ApiNotFound", "这个版本的 Excel 缺少需要的功能"],
  ["GeneralException", "Excel 没有接受对“自评.xlsx”的操作（GeneralException：它说的话），没有写入。"],
])("Excel's refusal %s is told in plain words", async (code, words) => {
  const { excel, host } = openExcel(SAMPLE);
  await host.read();
  excel.failNext(0, { code, message: "它说的话" });
  expect(troubleMessage(await troubleOf(host.read()))).toContain(words);
});

test("a workbook whose answer is larger than 5 MB is read in parts", async () => {
  const long = "绩".repeat(3_000);
  const cells = Array.from({ length: 400 }, (_, row) => cell(row, 0, `${long}${row}`));
  const { excel, host } = openExcel(SAMPLE);
  await host.write(plan(generate("长文", cells)), await host.read());
  excel.resetCounters();
  const snapshot = await host.read();
  expect(snapshot.sheets.find(({ name }) => name === "长文")!.rows[399]![0]!.value).toBe(`${long}399`);
  expect(excel.counters.requests).toBeGreaterThan(3);
});

test("a workbook above the limit of cells is refused before its contents are asked for", async () => {
  const wide = (row: number) => `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="XFD${row}"><v>1</v></c></row>`;
  const { host } = openExcel(
    workbookBytes({ sheets: { 大: sheetXml(Array.from({ length: 600 }, (_, index) => wide(index + 1)).join("")) } }),
  );
  expect((await troubleOf(host.read())).code).toBe("too-large");
});

test("an Excel that lacks what is needed is told before anything is asked", async () => {
  const { excel, host } = openExcel(SAMPLE);
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported: () => false } } } });
  try {
    expect(troubleMessage(await troubleOf(host.read()))).toContain("请升级 Excel，或改用命令行工具");
    expect(excel.counters.requests).toBe(0);
  } finally {
    Object.assign(globalThis, { Office: undefined });
  }
});

test("a reading that is cancelled", async () => {
  const { host } = openExcel(SAMPLE);
  const controller = new AbortController();
  controller.abort();
  const trouble = await troubleOf(host.read({ report: () => undefined, signal: controller.signal }));
  expect(troubleMessage(trouble)).toBe("已按您的要求停下，工作簿没有改动。");
});
