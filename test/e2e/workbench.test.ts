import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { unzip } from "../hosts/file/support/package";
import { describeInBrowser, ServedWorkbench, type WatchedPage } from "./support/workbench-page";

const SAMPLE = "花都区工商联2021.xlsx";
const PYTHON = "/usr/bin/python3";

jest.setTimeout(300_000);

describeInBrowser("the workbench, from opening to the downloaded result", () => {
  let workbench: ServedWorkbench;
  let watched: WatchedPage;
  let pane: Frame;
  const folder = mkdtempSync(join(tmpdir(), "ziping-e2e-"));

  beforeAll(async () => {
    workbench = await ServedWorkbench.start();
    watched = await workbench.page();
    pane = await watched.openSample(SAMPLE);
  });

  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(() => {
    expect(watched.problems.splice(0)).toEqual([]);
  });

  /** The ring with the score, by what a screen reader says of it. */
  const ring = (words: RegExp) => pane.getByRole("img", { name: words });
  const tab = (name: string) => pane.getByRole("tab", { name }).click();
  const button = (name: string) => pane.getByRole("button", { name, exact: true });

  async function write(name: string, confirm: string, done: string): Promise<string> {
    await button(name).first().click();
    return confirmed(confirm, done);
  }

  async function confirmed(confirm: string, done: string): Promise<string> {
    const sheet = pane.getByRole("dialog");
    await sheet.getByRole("button", { name: confirm, exact: true }).waitFor();
    const promise = await sheet.innerText();
    await sheet.getByRole("button", { name: confirm, exact: true }).click();
    await pane.getByRole("heading", { name: done, exact: true }).waitFor();
    return promise;
  }

  async function download(): Promise<string> {
    const [file] = await Promise.all([
      watched.page.waitForEvent("download"),
      watched.page.getByRole("button", { name: "下载结果" }).click(),
    ]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  }

  test("recognises and scores as soon as it is open, and writes nothing", async () => {
    await ring(/99\.5 分.*优/).waitFor();
    expect(await watched.page.title()).toContain(SAMPLE);
    await expect(watched.cell("A1").innerText()).resolves.toBe("2021年部门收支总表");
    await watched.picture("workbench", "page");
    await watched.picture("overview");
  });

  test("locates a finding's cell in the grid", async () => {
    await tab("问题");
    await pane.getByRole("button", { name: /^说明/ }).click();
    await watched.picture("findings");
    const link = pane.getByRole("button", { name: /^定位到/ }).first();
    const place = /定位到 (.+)!([A-Z]+\d+)/.exec((await link.getAttribute("aria-label"))!)!;
    await link.click();
    await watched.page.getByRole("tab", { name: place[1]!, exact: true, selected: true }).waitFor();
    await watched.page.locator(`[data-cell="${place[2]}"][aria-selected="true"]`).waitFor();
    expect(await watched.page.locator("#cell-name").inputValue()).toBe(place[2]);
  });

  test("a cell that is edited in the grid is what the next scoring reads", async () => {
    await watched.chooseSheet("部门整体自评表");
    await watched.goTo("E31");
    await watched.cell("E31").dblclick();
    const field = watched.page.getByRole("textbox", { name: "编辑单元格 E31" });
    expect(await field.inputValue()).toBe("23次");
    await field.fill("26次");
    await field.press("Enter");
    await watched.cell("E31").filter({ hasText: "26次" }).waitFor();
    await tab("总览");
    await button("一键计分").click();
    await ring(/99\.96/).waitFor();
    await watched.goTo("E31");
    await watched.page.locator("#formula").fill("23次");
    await watched.page.locator("#formula").press("Enter");
    await button("一键计分").click();
    await ring(/99\.5 /).waitFor();
  });

  test("takes the range that is selected in the grid as a table's place", async () => {
    await pane.getByRole("tab", { name: "来源" }).click();
    await watched.picture("sources");
    await pane
      .getByRole("button", { name: /^更改 项目支出表/ })
      .first()
      .click();
    await watched.chooseSheet("项目支出表");
    await watched.cell("A3").click();
    await watched.cell("F10").click({ modifiers: ["Shift"] });
    await button("取用选区").click();
    await pane
      .getByText(/项目支出表!A3:F10/)
      .first()
      .waitFor();
    await watched.picture("mapping");
    await button("确定").click();
    await pane.getByText("您指定的区域。").waitFor();
    await pane
      .getByRole("button", { name: /^更改 项目支出表/ })
      .first()
      .click();
    await button("恢复自动识别").click();
    // Until the sheet is read anew both places say so.
    await pane.getByText("您指定的区域。").waitFor({ state: "detached" });
    await pane.getByText("您指定的").waitFor({ state: "detached" });
    await tab("总览");
    await ring(/99\.5 分/).waitFor();
  });

  test("says what it will write, writes the tables, and shows them in the grid", async () => {
    await button("生成自评表").click();
    await pane.getByRole("dialog").getByRole("button", { name: "写入", exact: true }).waitFor();
    await watched.picture("confirm");
    const promise = await confirmed("写入", "已写入自评表");
    expect(promise).toContain("计分底稿");
    await watched.picture("written");
    await button("关闭").first().click();
    await watched.page.getByRole("tab", { name: "计分底稿", exact: true }).waitFor();
    await watched.chooseSheet("自评汇总表");
    await watched.picture("summary", "page");
  });

  test("writes the report into a sheet", async () => {
    await button("生成报告").click();
    await pane.getByRole("menuitem", { name: "写入新工作表" }).click();
    await confirmed("写入", "已写入自评报告");
    await button("关闭").first().click();
    await watched.chooseSheet("自评报告");
    await watched.picture("report", "page");
  });

  test("the result is a whole workbook to another reader, with the score as a formula", async () => {
    const path = await download();
    expect(path).toMatch(/花都区工商联2021-自评\.xlsx$/);
    const seen = JSON.parse(execFileSync(PYTHON, ["test/e2e/support/look.py", path], { encoding: "utf8" })) as {
      sheets: string[];
      hidden: string[];
      formulas: number;
      totals: number[];
    };
    expect(seen.sheets).toEqual(expect.arrayContaining(["部门整体自评表", "计分底稿", "自评汇总表", "自评报告"]));
    expect(seen.hidden).toContain("_自评通");
    expect(seen.formulas).toBeGreaterThan(50);
    expect(seen.totals).toContain(99.5);
  });

  test("offers the report as a Word file", async () => {
    await button("生成报告").click();
    const [file] = await Promise.all([
      watched.page.waitForEvent("download"),
      pane.getByRole("menuitem", { name: "下载 Word 文件" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.docx$/);
    await button("关闭").first().click();
  });

  test("lists what the set to hand in still needs, and makes it", async () => {
    await tab("报送");
    await pane.getByRole("list", { name: "准备报送" }).waitFor();
    await watched.picture("hand-in");
    const [file] = await Promise.all([watched.page.waitForEvent("download"), button("生成报送件").click()]);
    expect(file.suggestedFilename()).toBe("花都区工商联2021-报送.xlsx");
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    const seen = JSON.parse(execFileSync(PYTHON, ["test/e2e/support/look.py", path], { encoding: "utf8" })) as {
      sheets: string[];
    };
    expect(seen.sheets).toContain("自评汇总表");
    expect(seen.sheets).not.toContain("计分底稿");
    const parts = Object.entries(unzip(readFileSync(path)));
    expect(parts.filter(([name, xml]) => name.includes("worksheets/") && /<f[ >]/.test(xml))).toEqual([]);
    await button("关闭").first().click();
  });

  test("the picker of tables narrows by typing, from the keyboard alone", async () => {
    await tab("指标");
    const field = pane.getByRole("combobox", { name: "自评表" });
    await field.focus();
    await watched.page.keyboard.type("鲲鹏");
    await watched.page.keyboard.press("Enter");
    await pane.locator('input[role="combobox"][value*="创新培育"]').waitFor();
  });

  test("from the tab 问题 to 一键计分 in three keys", async () => {
    await tab("问题");
    for (const key of ["Tab", "Enter"]) await watched.page.keyboard.press(key);
    expect(await pane.evaluate("document.activeElement.textContent")).toBe("一键计分");
  });

  test("takes back what was written", async () => {
    // The last write was the report, the one before it the tables.
    await write("还原", "还原", "已还原");
    await button("关闭").first().click();
    await watched.page.getByRole("tab", { name: "自评报告", exact: true }).waitFor({ state: "detached" });
  });
});
