import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { flatTable } from "../support/flat-table";
import { workbook } from "../support/grid";
import { xlsxOf } from "../support/xlsx";
import { Hand } from "./support/hand";
import { roadForm } from "./support/road-forms";
import { describeInBrowser, ServedWorkbench, type WatchedPage } from "./support/workbench-page";

jest.setTimeout(300_000);

/** So many projects have more findings than are drawn at once. */
const MANY = Array.from({ length: 24 }, (_, index) => index + 1);

describeInBrowser("the pane by keyboard", () => {
  let workbench: ServedWorkbench;
  let watched: WatchedPage;
  let pane: Frame;
  let hand: Hand;
  const folder = mkdtempSync(join(tmpdir(), "ziping-keyboard-"));
  const file = join(folder, "中医院.xlsx");

  beforeAll(async () => {
    writeFileSync(file, await xlsxOf(flatTable()));
    workbench = await ServedWorkbench.start();
  });

  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(() => open(file));

  async function open(path: string): Promise<void> {
    watched = await workbench.page({ width: 1366, height: 768 });
    pane = await watched.openFile(path);
    hand = new Hand(watched.page, pane);
  }

  afterEach(async () => {
    expect(watched.problems).toEqual([]);
    await watched.close();
  });

  const chosen = () => pane.getByRole("tab", { selected: true }).innerText();

  test("F6 goes from the sheet to the tabs and back, and to where the focus was", async () => {
    await watched.cell("A1").click();
    await hand.press("F6");
    expect(await hand.focused()).toMatch(/^总览/);
    await hand.press("ArrowRight", "Tab");
    const place = await hand.focused();
    await hand.press("F6");
    expect(await watched.page.evaluate(() => document.activeElement?.id)).toBe("grid");
    await hand.press("F6");
    expect(await hand.focused()).toBe(place);
  });

  test("Ctrl+S saves what is being written into a cell too", async () => {
    await watched.cell("A1").click();
    await hand.press("F2", "Control+a");
    await hand.type("改了标题");
    const [made] = await Promise.all([watched.page.waitForEvent("download"), hand.press("Control+s")]);
    expect(made.suggestedFilename()).toBe("中医院-自评.xlsx");
    await watched.cell("A1").filter({ hasText: "改了标题" }).waitFor();
  });

  test("arrow keys, Home and End choose tabs, round the ends", async () => {
    await hand.press("F6");
    const keys = ["ArrowRight", "End", "ArrowRight", "ArrowLeft", "Home"];
    const names: string[] = [];
    for (const key of keys) {
      await hand.press(key);
      expect(await hand.focused()).toContain((await chosen()).replace(/\s*\d+$/, ""));
      names.push((await chosen()).replace(/\s*\d+$/, ""));
    }
    expect(names).toEqual(["问题", "报送", "总览", "报送", "总览"]);
  });

  test("Tab stops once at every finding and never where nothing is to be seen", async () => {
    await hand.press("F6", "ArrowRight");
    const findings = await pane.locator("article").count();
    const stops: string[] = [];
    for (const key of ["Tab", "Shift+Tab"]) {
      let inList = 0;
      for (let count = 0; count < 60; count += 1) {
        await hand.press(key);
        const stop = await pane.evaluate(() => {
          const active = document.activeElement!;
          const { width, height } = active.getBoundingClientRect();
          const isSeen = width >= 1 && height >= 1 && !active.matches("[data-tabster-dummy], [aria-hidden=true]");
          return { isSeen, isInList: active.closest("article") !== null, words: active.textContent ?? "" };
        });
        expect([stop.words, stop.isSeen]).toEqual([stop.words, true]);
        if (stop.isInList) inList += 1;
        stops.push(stop.words);
        if (/^(生成报告|问题)/.test(stop.words)) break;
      }
      expect(inList).toBe(findings);
    }
    expect(stops).toContain("生成报告");
  });

  test("arrow keys go through the links of a finding, and Escape closes its field", async () => {
    await hand.press("F6", "ArrowRight");
    await hand.goTo(/^定位到 自评表!O7/);
    await hand.press("ArrowRight");
    expect(await hand.focused()).toBe("补一句");
    await hand.press("Enter");
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await hand.press("Escape");
    expect(await hand.focused()).toBe("补一句");
    await hand.press("End");
    expect(await hand.focused()).toBe("已核对");
  });

  test("Ctrl+Enter proposes what was entered; a held Enter confirms nothing, Escape gives the focus back", async () => {
    await hand.press("F6");
    await hand.goTo(/^逐项填写$/);
    await hand.press("Enter");
    await pane.locator("article input").waitFor();
    await hand.type("95%");
    const confirmation = pane.getByRole("dialog", { name: "写入填写的内容" });
    await hand.press("Control+Enter");
    await confirmation.waitFor();
    await hand.press("Escape");
    await hand.goTo(/^写入 1 项/);
    await watched.page.keyboard.down("Enter");
    await confirmation.waitFor();
    expect(await hand.focused()).toBe("写入");
    // A key that is held down comes again without having been let go.
    for (let count = 0; count < 5; count += 1) await watched.page.keyboard.down("Enter");
    await watched.page.keyboard.up("Enter");
    expect(await confirmation.isVisible()).toBe(true);
    await hand.press("Enter");
    await pane.getByRole("dialog", { name: "已写入填写的内容" }).waitFor();
    await hand.press("Escape");
    expect(await hand.focused()).toMatch(/^问题/);
  });

  test("逐项填写 comes to everything that waits in a list that is not drawn whole", async () => {
    await watched.close();
    const many = join(folder, "养护.xlsx");
    writeFileSync(many, await xlsxOf(workbook(MANY.map((number) => roadForm(`道路养护第${number}标段`)))));
    await open(many);
    await hand.press("F6", "ArrowRight");
    expect(await pane.locator("article").count()).toBeLessThan(2 * MANY.length);
    await hand.goTo(/^逐项填写$/);
    await hand.goOn();
    let written = 0;
    for (; !/^写入/.test(await hand.focused()) && written < 4 * MANY.length; written += 1) {
      expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
      await hand.press("Control+a");
      await hand.type("雨季停工，下年提前安排。");
      await hand.goOn();
    }
    expect([written, await hand.focused()]).toEqual([3 * MANY.length, `写入 ${written} 项`]);
  });
});
