import { readFileSync } from "node:fs";
import { describeInBrowser, ServedWorkbench, type WatchedPage } from "./support/workbench-page";

const SAMPLE = "assets/samples/花都区工商联2021.xlsx";

jest.setTimeout(300_000);

describeInBrowser("the grid of the workbench", () => {
  let workbench: ServedWorkbench;
  let watched: WatchedPage;

  beforeAll(async () => {
    workbench = await ServedWorkbench.start();
    watched = await workbench.page();
    await watched.page.goto(`${watched.origin}/workbench.html`);
  });

  afterAll(() => workbench.stop());

  afterEach(() => {
    expect(watched.problems).toEqual([]);
  });

  const status = () => watched.page.locator("#status").innerText();
  const selected = () => watched.page.locator("#cell-name").inputValue();

  test("says in Chinese why a file can't be opened", async () => {
    const file = { name: "说明.xlsx", mimeType: "text/plain", buffer: Buffer.from("不是工作簿") };
    await watched.page.setInputFiles("#file", file);
    await watched.page.getByRole("status").filter({ hasText: "说明.xlsx" }).waitFor();
    expect(await status()).toContain("不是 Excel 工作簿");
  });

  test("opens a file of the user's own", async () => {
    const file = { name: "我的工作簿.xlsx", mimeType: "application/octet-stream", buffer: readFileSync(SAMPLE) };
    await watched.page.setInputFiles("#file", file);
    await watched.cell("A1").filter({ hasText: "2021年部门收支总表" }).waitFor();
    expect(await status()).toContain("不上传");
  });

  test("the arrows move over merged cells, and typing writes", async () => {
    const grid = watched.page.getByRole("grid");
    await watched.cell("A5").click();
    await grid.press("ArrowRight");
    await grid.press("ArrowDown");
    expect(await selected()).toBe("B6");
    await watched.page.keyboard.type("12.5");
    await watched.page.keyboard.press("Enter");
    await watched.cell("B6").filter({ hasText: "12.50" }).waitFor();
    expect(await selected()).toBe("B7");
    await watched.cell("A1").click();
    await grid.press("ArrowDown");
    expect(await selected()).toBe("A2");
  });

  test("formulas follow what was typed; Escape and Delete do what they do in Excel", async () => {
    const total = await watched.cell("B10").innerText();
    await watched.cell("B6").click();
    await watched.page.keyboard.press("F2");
    await watched.page.keyboard.type("9");
    await watched.page.keyboard.press("Escape");
    expect(await watched.cell("B6").innerText()).toBe("12.50");
    await watched.page.keyboard.press("Delete");
    await watched.cell("B6").filter({ hasText: /^$/ }).waitFor();
    expect(await watched.cell("B10").innerText()).not.toBe(total);
  });

  test("draws only what is in view", async () => {
    await watched.chooseSheet("其他项目绩效指标");
    expect(await watched.cell("A1").count()).toBe(1);
    await watched.goTo("A60");
    await watched.page.locator('[role="row"][aria-rowindex="61"]').waitFor();
    expect(await watched.page.locator('[role="row"][aria-rowindex="6"]').count()).toBe(0);
  });

  /** What another program has put on the clipboard comes in. */
  const paste = (text: string) =>
    watched.page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", given);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.getElementById("grid")!.dispatchEvent(event);
    }, text);

  test("a block is pasted where the selection begins, and taken back and done again at once", async () => {
    await watched.goTo("J70");
    await paste("一\t1\r\n二\t2");
    await watched.cell("K71").filter({ hasText: "2" }).waitFor();
    await watched.page.keyboard.press("Control+z");
    await watched.cell("K71").filter({ hasText: /^$/ }).waitFor();
    expect(await watched.cell("J70").innerText()).toBe("");
    await watched.page.getByRole("button", { name: "重做" }).click();
    await watched.cell("J70").filter({ hasText: "一" }).waitFor();
  });

  test("an address of another sheet leads there; of none it is said", async () => {
    await watched.goTo("部门整体自评表!E31");
    await watched.page.getByRole("tab", { name: "部门整体自评表", exact: true, selected: true }).waitFor();
    expect(await selected()).toBe("E31");
    await watched.goTo("没有!A1");
    expect(await status()).toContain("没有名为“没有”的工作表");
  });

  test("asks before edits are dropped, also for a sample", async () => {
    const dialog = watched.page.getByRole("dialog");
    await watched.page.getByRole("button", { name: "打开样例" }).click();
    expect(await dialog.innerText()).toContain("有改动还没有下载");
    await dialog.getByRole("button", { name: "先不打开" }).click();
    expect(await watched.page.title()).toContain("我的工作簿");
    await watched.page.getByRole("button", { name: "打开样例" }).click();
    await dialog.getByRole("button", { name: "丢掉改动，打开" }).click();
    await watched.page.getByRole("status").filter({ hasText: "已打开“花都区工商联2021.xlsx”" }).waitFor();
  });

  test("the page of the command line is one click away", async () => {
    await watched.page.goto(`${watched.origin}/workbench.html`);
    await watched.page.getByRole("link", { name: "命令行怎样用" }).click();
    await watched.page.getByRole("heading", { name: "自评通：命令行" }).waitFor();
  });
});
