import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { describeInBrowser, ServedWorkbench, type WatchedPage } from "./support/workbench-page";

jest.setTimeout(300_000);

const SAMPLE = "国家表式-一项目一表.xlsx";
/** Milliseconds in which 取消 answers. */
const AT_ONCE = 200;

describeInBrowser("the pane's engine in a worker", () => {
  let workbench: ServedWorkbench;
  let watched: WatchedPage;
  const folder = mkdtempSync(join(tmpdir(), "ziping-worker-"));
  const large = join(folder, "大表.xlsx");

  beforeAll(async () => {
    const make =
      'import { benchWorkbook } from "./scripts/bench/workbook.mjs"; import { writeFileSync } from "node:fs";' +
      "writeFileSync(process.argv[1], benchWorkbook(20_000));";
    execFileSync(process.execPath, ["--input-type=module", "-e", make, large]);
    workbench = await ServedWorkbench.start();
  });

  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    watched = await workbench.page();
  });

  afterEach(async () => {
    expect(watched.problems).toEqual([]);
    await watched.close();
  });

  const button = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });
  const told = (pane: Frame, words: RegExp) => pane.getByRole("dialog").filter({ hasText: words });

  test("one worker scores, and is asked on", async () => {
    const pane = await watched.openSample(SAMPLE);
    expect(watched.page.workers().map((worker) => new URL(worker.url()).origin)).toEqual([watched.origin]);
    await pane.getByRole("tab", { name: "指标" }).click();
    await pane.getByRole("button", { name: /受益学生人数/ }).click();
    await pane.getByText("只试算，不写入").waitFor();
  });

  test("取消 stops the scoring of 20,000 rows at once, what was shown stays and can be asked about", async () => {
    const pane = await watched.openFile(large);
    const before = await pane.getByRole("tabpanel").innerText();
    await button(pane, "一键计分").click();
    await pane.getByText("正在识别和计分……").first().waitFor();
    const time = await pane.evaluate(pressCancel);
    expect(time).toBeLessThan(AT_ONCE);
    await told(pane, /已按您的要求停下，工作簿没有改动/).waitFor();
    await button(pane, "关闭").first().click();
    expect(await pane.getByRole("tabpanel").innerText()).toBe(before);
    await pane.getByRole("tab", { name: "指标" }).click();
    await pane.getByRole("list", { name: "指标" }).getByRole("button").first().click();
    await pane.getByText("为什么用这个规则").waitFor();
    await button(pane, "一键计分").click();
    await pane.locator("#evaluate:not([aria-disabled=true])").waitFor();
    expect(watched.page.workers()).toHaveLength(1);
  });

  test("a worker that the browser ends is started anew, and knows what was shown", async () => {
    const pane = await watched.openSample(SAMPLE);
    const [worker] = watched.page.workers();
    // As when the browser takes its memory: nothing is said.
    const ended = worker!.waitForEvent("close");
    await worker!.evaluate("void setTimeout(() => self.close())");
    await ended;
    await pane.getByRole("tab", { name: "指标" }).click();
    await pane.getByRole("button", { name: /受益学生人数/ }).click();
    await pane.getByText("只试算，不写入").waitFor();
    expect(watched.page.workers()).toHaveLength(1);
    await button(pane, "一键计分").click();
    await pane.getByRole("img", { name: /99\.15/ }).waitFor();
  });

  test("where the host forbids workers the pane works all the same", async () => {
    await watched.page.addInitScript(() => {
      Object.assign(window, {
        Worker: class {
          constructor() {
            throw new DOMException("Refused by a policy", "SecurityError");
          }
        },
      });
    });
    const pane = await watched.openSample(SAMPLE);
    expect(watched.page.workers()).toEqual([]);
    await button(pane, "生成自评表").first().click();
    await button(pane, "写入").click();
    await pane.getByRole("heading", { name: "已写入自评表", exact: true }).waitFor();
  });
});

/** Runs in the pane's page: presses 取消 as soon as it is there, and gives the time until the pane says that it stopped. */
function pressCancel(): Promise<number> {
  const find = (words: string) => [...document.querySelectorAll("button")].find((one) => one.textContent === words);
  return new Promise((resolve) => {
    const waitFor = (isThere: () => boolean, then: () => void): void => {
      if (isThere()) then();
      else setTimeout(() => waitFor(isThere, then), 1);
    };
    waitFor(
      () => find("取消") !== undefined,
      () => {
        const began = performance.now();
        find("取消")!.click();
        waitFor(
          () => document.querySelector("[role=dialog]") !== null,
          () => resolve(performance.now() - began),
        );
      },
    );
  });
}
