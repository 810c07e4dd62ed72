import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { workbook } from "../support/grid";
import { xlsxOf } from "../support/xlsx";
import { roadForm } from "./support/road-forms";
import { describeInBrowser, ServedWorkbench, type WatchedPage } from "./support/workbench-page";

jest.setTimeout(300_000);

/** Nine projects, each with its table: the confirmation names them all. */
const NINE = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬"].map(
  (name, index) => `${name}类道路养护第${index + 1}标段`,
);

describeInBrowser("the pane with nine forms", () => {
  let workbench: ServedWorkbench;
  let watched: WatchedPage;
  const folder = mkdtempSync(join(tmpdir(), "ziping-layout-"));
  const file = join(folder, "养护.xlsx");

  beforeAll(async () => {
    writeFileSync(file, await xlsxOf(workbook(NINE.map(roadForm))));
    workbench = await ServedWorkbench.start();
  });

  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    expect(watched.problems).toEqual([]);
    await watched.close();
  });

  async function opened(width: number, height: number): Promise<Frame> {
    watched = await workbench.page({ width, height });
    const pane = await watched.openFile(file);
    await pane.getByRole("tab", { name: "问题" }).click();
    return pane;
  }

  // 1366×768 at 200 % has 683×384 pixels.
  const SIZES = [
    ["1366×768", 1366, 768],
    ["320 pixels", 320, 640],
    ["200 %", 683, 384],
  ] as const;

  test.each(SIZES)("the confirmation's buttons are in view: %s", async (name, width, height) => {
    const pane = await opened(width, height);
    await pane.getByRole("contentinfo").getByRole("button", { name: "生成自评表", exact: true }).click();
    const dialog = pane.getByRole("dialog");
    await dialog.getByRole("button", { name: "写入", exact: true }).waitFor();
    await watched.picture(`nine-confirm-${name}`, "page");
    for (const button of ["写入", "取消"]) {
      const box = await dialog.getByRole("button", { name: button, exact: true }).evaluate((element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        return top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
      });
      expect([button, box]).toEqual([button, true]);
    }
  });

  test.each(SIZES)(
    "the list has at least half of the height, also while something waits to be written: %s",
    async (name, width, height) => {
      const pane = await opened(width, height);
      await pane.getByRole("button", { name: "补一句" }).first().click();
      await watched.page.keyboard.insertText("雨季停工");
      await pane.getByRole("group", { name: "填写的内容" }).waitFor();
      await watched.picture(`nine-entering-${name}`, "page");
      const [list, all] = await pane.evaluate(() => [document.querySelector("main")!.clientHeight, window.innerHeight]);
      expect(list! / all!).toBeGreaterThanOrEqual(0.5);
    },
  );

  test("every target of the list is at least 24 pixels wide and high", async () => {
    const pane = await opened(320, 640);
    const small = await pane.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main button, main a")]
        .filter((one) => one.offsetParent !== null && one.getBoundingClientRect().width > 1)
        .filter((one) => one.getBoundingClientRect().width < 24 || one.getBoundingClientRect().height < 24)
        .map((one) => one.textContent),
    );
    expect(small).toEqual([]);
  });
});
