import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { describeInBrowser, ServedWorkbench, type WatchedPage } from "./support/workbench-page";

const SAMPLE = "国家表式-一项目一表.xlsx";
const INDICATOR = /^受益学生人数/;

jest.setTimeout(300_000);

describeInBrowser("a rule chosen in the pane", () => {
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

  const ring = (words: RegExp) => pane.getByRole("img", { name: words });
  const field = () => pane.getByRole("combobox", { name: "计分方式" });
  const shownRule = () => field().locator("option:checked").innerText();

  async function openIndicator(): Promise<void> {
    await pane.getByRole("tab", { name: "指标" }).click();
    await pane.getByRole("button", { name: INDICATOR }).click();
  }

  test("offers what the form says first, and says of every rule that can't be used why", async () => {
    await openIndicator();
    expect(await shownRule()).toBe("按表中写法（至少）");
    const options = field().getByRole("option");
    expect(await options.count()).toBe(17);
    expect(await options.first().innerText()).toBe("按表中写法（至少）");
    const refused = field().getByRole("option", { name: "分档（评分标准没有写各档得几分）" });
    expect(await refused.isDisabled()).toBe(true);
  });

  test("by keyboard: it scores at once and writes nothing", async () => {
    await ring(/99\.15 分/).waitFor();
    await field().focus();
    const options = await field().getByRole("option").allInnerTexts();
    for (const rule of options.slice(1, options.indexOf("是否达标") + 1)) {
      await field().press("ArrowDown");
      await pane.getByRole("button", { name: INDICATOR }).getByText(`${rule}（选定）`).waitFor();
    }
    await ring(/79\.67 分/).waitFor();
    expect(await shownRule()).toBe("是否达标");
    await pane.getByText("您选定的，表中写法是“至少”").waitFor();
    expect(await field().evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await watched.picture("rule-chosen");
  });

  test("is taken back with what was inferred, and chosen again", async () => {
    await pane.getByRole("button", { name: "恢复", exact: true }).click();
    await ring(/99\.15 分/).waitFor();
    expect(await shownRule()).toBe("按表中写法（至少）");
    await field().selectOption("是否达标");
    await ring(/79\.67 分/).waitFor();
  });

  test("is named before it is written, and is there in the written workbook", async () => {
    await pane.getByRole("button", { name: "生成自评表", exact: true }).click();
    const sheet = pane.getByRole("dialog");
    await sheet.getByText("并记住您选定的计分方式：“受益学生人数”按“是否达标”").waitFor();
    await sheet.getByRole("button", { name: "写入", exact: true }).click();
    await pane.getByRole("heading", { name: "已写入自评表", exact: true }).waitFor();
    const [file] = await Promise.all([
      watched.page.waitForEvent("download"),
      watched.page.getByRole("button", { name: "下载结果" }).click(),
    ]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);

    watched = await workbench.page();
    pane = await watched.openFile(path);
    await openIndicator();
    await ring(/79\.67 分/).waitFor();
    expect(await shownRule()).toBe("是否达标");
    await pane.getByText("您选定的，表中写法是“至少”").waitFor();
  });
});
