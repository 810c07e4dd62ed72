import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import { openPackage } from "../../src/hosts/file";
import { FEDERATION, NATIONAL, SICHUAN } from "../support/command";
import { violations } from "./support/violations";
import { describeInBrowser, ServedWorkbench, type WatchedPage } from "./support/workbench-page";

jest.setTimeout(300_000);

describeInBrowser("a folder of workbooks in the workbench", () => {
  let workbench: ServedWorkbench;
  let watched: WatchedPage;
  const folder = mkdtempSync(join(tmpdir(), "ziping-district-"));
  const district = join(folder, "全区");

  beforeAll(async () => {
    const files: readonly (readonly [path: string, from: string])[] = [
      ["工商联/自评.xlsx", FEDERATION],
      ["水利局/自评.xlsx", SICHUAN],
      ["教育局/自评.xlsx", NATIONAL],
      ["教育局/自评-自评.xlsx", NATIONAL],
    ];
    for (const [path, from] of files) {
      mkdirSync(dirname(join(district, path)), { recursive: true });
      copyFileSync(from, join(district, path));
    }
    writeFileSync(join(district, "坏的.xlsx"), "这不是工作簿");
    writeFileSync(join(district, "说明.txt"), "说明");
    workbench = await ServedWorkbench.start();
    watched = await workbench.page();
    await watched.page.goto(`${watched.origin}/workbench.html`);
  });

  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(() => {
    expect(watched.problems.splice(0)).toEqual([]);
  });

  const region = () => watched.page.getByRole("region", { name: "全区总览" });
  const lines = async () => {
    const rows = await region().locator("tbody tr").all();
    return Promise.all(rows.map(async (row) => (await row.locator("th, td").allInnerTexts()).join(" | ")));
  };

  test("scores each, tells what it can't use, and leaves our own results aside", async () => {
    await watched.page.locator("#folder").setInputFiles(district);
    await region().getByText("共 4 个工作簿：3 个已计分，1 个不能处理；另有 1 个是自评通的结果").waitFor();
    await watched.picture("district", "page");
    expect(await violations(watched.page)).toEqual([]);
    expect(await lines()).toEqual([
      expect.stringMatching(/^坏的\.xlsx \| .*不是/),
      expect.stringMatching(/^工商联\/自评\.xlsx \| .*工商业联合会 \| 99\.5 \| 优 \| 99\.\d+% \| 14 \| 0 \| 0$/),
      expect.stringMatching(/^教育局\/自评\.xlsx \| /),
      expect.stringMatching(/^水利局\/自评\.xlsx \| /),
    ]);
  });

  test("is sorted by the column whose heading is pressed, what has no number last", async () => {
    const heading = region().getByRole("button", { name: /^部门得分/ });
    await heading.click();
    expect((await lines())[0]).toMatch(/^工商联/);
    await expect(region().locator('th[aria-sort="descending"]').innerText()).resolves.toBe("部门得分 ↓");
    await heading.press("Enter");
    expect(await region().locator('th[aria-sort="ascending"]').count()).toBe(1);
  });

  test("makes the same roll-up as the command", async () => {
    const [file] = await Promise.all([
      watched.page.waitForEvent("download"),
      region().getByRole("button", { name: "生成汇总表" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("汇总.xlsx");
    const here = join(folder, "这里.xlsx");
    await file.saveAs(here);
    const [out, there] = [join(folder, "结果"), join(folder, "命令.xlsx")];
    execFileSync(process.execPath, ["dist/cli.js", "batch", district, "--out", out]);
    execFileSync(process.execPath, ["dist/cli.js", "rollup", join(out, "results.jsonl"), "--out", there]);
    const [own, other] = [here, there].map((path) => openPackage(readFileSync(path), "汇总.xlsx").snapshot);
    expect(own!.sheets).toEqual(other!.sheets);
  });

  test("a browser that forbids workers shows the same", async () => {
    const { page } = await workbench.page();
    await page.addInitScript("Worker = class { constructor() { throw new DOMException('', 'SecurityError'); } };");
    await page.goto(`${watched.origin}/workbench.html`);
    await page.locator("#folder").setInputFiles(district);
    await page.getByText("3 个已计分，1 个不能处理；").waitFor();
    const shown = (of: Page) => of.locator("#district tbody").innerText();
    await region()
      .getByRole("button", { name: /^工作簿/ })
      .click();
    expect(await shown(page)).toBe(await shown(watched.page));
    await page.context().close();
  });

  test("opens a workbook of the list, and comes back to the list", async () => {
    await region().getByRole("button", { name: "水利局/自评.xlsx" }).click();
    const pane = await watched.pane();
    await pane.getByRole("tab").first().waitFor();
    expect(await region().count()).toBe(0);
    await watched.page.getByRole("button", { name: "全区总览" }).click();
    await region().getByText("共 4 个工作簿").waitFor();
  });
});
