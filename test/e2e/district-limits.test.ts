import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FEDERATION, NATIONAL, SICHUAN } from "../support/command";
import { longWorkbook } from "./support/long-workbook";
import { describeInBrowser, ServedWorkbench, type WatchedPage } from "./support/workbench-page";

jest.setTimeout(300_000);

/** Enough for each workbook but the long one, which takes several times as long. */
const SECONDS = 3;

describeInBrowser("a folder with a workbook that takes too long", () => {
  let workbench: ServedWorkbench;
  let watched: WatchedPage;
  const district = mkdtempSync(join(tmpdir(), "ziping-limits-"));

  beforeAll(async () => {
    writeFileSync(join(district, "2-很长.xlsx"), longWorkbook(200_000));
    for (const [name, from] of [
      ["1.xlsx", FEDERATION],
      ["3.xlsx", SICHUAN],
      ["4.xlsx", NATIONAL],
    ] as const) {
      copyFileSync(from, join(district, name));
    }
    workbench = await ServedWorkbench.start();
    watched = await workbench.page();
    await watched.page.goto(`${watched.origin}/workbench.html?seconds=${SECONDS}`);
  });

  afterAll(async () => {
    await workbench.stop();
    rmSync(district, { recursive: true, force: true });
  });

  afterEach(() => {
    expect(watched.problems.splice(0)).toEqual([]);
  });

  const button = (name: string | RegExp) => watched.page.locator("#district").getByRole("button", { name });
  const status = () => watched.page.locator("#district [role=status]").innerText();

  test("while it is read the page stays alive: it sorts, stops at once, and keeps what is done", async () => {
    await watched.page.locator("#folder").setInputFiles(district);
    await watched.page.getByText(/[123] 个已计分，0 个不能处理/).waitFor();
    await button(/^部门得分/).click();
    await watched.page.locator('#district th[aria-sort="descending"]').waitFor();
    await button("停止").click();
    await button("接着算").waitFor({ timeout: SECONDS * 1000 });
    expect(await status()).toMatch(/^共 4 个工作簿：[123] 个已计分，0 个不能处理，还有 [123] 个没有算。$/);
    expect(await button("生成汇总表").isDisabled()).toBe(true);
  });

  test("it is ended and told in the words of the command, and the others are done", async () => {
    await button("接着算").click();
    await watched.page.getByText("共 4 个工作簿：3 个已计分，1 个不能处理。").waitFor();
    await expect(watched.page.locator("#district [role=timer]").innerText()).resolves.toMatch(/^用时 \d+ 秒$/);
    const row = watched.page.locator("#district tr", { hasText: "2-很长.xlsx" });
    await expect(row.locator(".refused").innerText()).resolves.toBe(
      `处理超过 ${SECONDS} 秒，已停止处理这个工作簿。请删去无关的工作表和空白区域的格式后再试，或把它单独处理。`,
    );
    expect(await button("生成汇总表").isEnabled()).toBe(true);
  });
});
