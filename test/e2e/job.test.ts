import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { openPackage } from "../../src/hosts/file";
import { flatTable } from "../support/flat-table";
import { xlsxOf } from "../support/xlsx";
import { Hand } from "./support/hand";
import { violations } from "./support/violations";
import { describeInBrowser, ServedWorkbench, type WatchedPage } from "./support/workbench-page";

jest.setTimeout(300_000);

/** Clicks and keys of the same job where reasons were pasted and points typed into the sheet: docs/工作台.md. */
const BEFORE = { mouse: 65, keyboard: 269 };

/** The line of that guide which tells what a way takes. */
function documented(way: string): string | undefined {
  const guide = readFileSync(join(__dirname, "../../docs/工作台.md"), "utf8");
  return guide.split("\n").find((line) => line.startsWith(`| ${way}`));
}

/** What the accountant says: the gaps of the sentences in their order, the judgement, what being late costs. */
const POINTS = "24";
const LATENESS = "每月扣1分";
const ACTUAL = "95%";
const GAP = "统计口径调整";

describeInBrowser("an accountant's job: settle what waits, all reasons, report and set", () => {
  let workbench: ServedWorkbench;
  let watched: WatchedPage;
  let pane: Frame;
  const folder = mkdtempSync(join(tmpdir(), "ziping-job-"));
  const file = join(folder, "白鹭县中医院2023.xlsx");

  beforeAll(async () => {
    writeFileSync(file, await xlsxOf(flatTable()));
    workbench = await ServedWorkbench.start();
  });

  afterAll(async () => {
    await workbench.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(options: Parameters<ServedWorkbench["page"]>[0]): Promise<Hand> {
    watched = await workbench.page(options);
    pane = await watched.openFile(file);
    return new Hand(watched.page, pane);
  }

  afterEach(async () => {
    expect(watched.problems).toEqual([]);
    await watched.close();
  });

  const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
  const dialog = () => pane.getByRole("dialog");
  const done = (name: string) => pane.getByRole("heading", { name, exact: true }).waitFor();

  /** What the focused field asks for, answered. */
  async function answer(hand: Hand): Promise<void> {
    const label = await pane.evaluate(() => {
      const active = document.activeElement;
      return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
        ? `${active.labels?.[0]?.textContent ?? ""} ${active.value}`
        : "";
    });
    if (label.startsWith("完成值")) await hand.type(ACTUAL);
    else if (label.startsWith("逾期扣分办法")) await hand.type(LATENESS);
    else if (label.includes("（待补充")) await hand.type(GAP);
    else if (label.startsWith("原因")) await hand.type(GAP);
    else if (label.startsWith("得分")) await hand.type(POINTS);
  }

  /** From the first field to the last, Enter by Enter. */
  async function fillAll(hand: Hand): Promise<void> {
    for (let count = 0; count < 60; count += 1) {
      if (/^写入/.test(await hand.focused())) return;
      await answer(hand);
      await hand.goOn();
    }
    throw new Error("The fields do not end");
  }

  /** What the step downloads, as a file. */
  async function downloaded(step: () => Promise<void>): Promise<string> {
    const [made] = await Promise.all([watched.page.waitForEvent("download"), step()]);
    const path = join(folder, made.suggestedFilename());
    await made.saveAs(path);
    return path;
  }

  /** The set to hand in and the workbook have all that was entered. */
  function isHandedIn(set: string, workbook: string): void {
    for (const path of [set, workbook]) {
      const { sheets } = openPackage(readFileSync(path), path).snapshot;
      const form = sheets.find(({ name }) => name === "自评表")!;
      const shown = (row: number, column: number) => form.rows[row]?.[column]?.text ?? "";
      expect([shown(29, 11), shown(16, 13)]).toEqual([ACTUAL, POINTS]);
      expect(form.rows.filter((row) => row?.[14]?.text.includes(GAP))).toHaveLength(9);
      expect(form.rows.some((row) => row?.some((cell) => cell?.text.includes("待补充")))).toBe(false);
      // What being late costs has no cell in the workbook; the points that follow from it are in the set.
      if (path === set) expect(shown(22, 13)).toBe("13");
      else expect(sheets.map(({ name }) => name)).toContain("自评报告");
    }
  }

  /** 报送 says that nothing stands in the way. */
  async function isReady(): Promise<void> {
    const list = pane.getByRole("list", { name: "准备报送" });
    for (const what of ["没有错误", "没有待定的得分", "偏差原因都已写明"]) {
      await list.getByRole("heading", { name: new RegExp(`^已具备.*${what}$`) }).waitFor();
    }
  }

  /** The focus has come to what says so. */
  const isAt = (words: string) => pane.locator(":focus").filter({ hasText: words }).waitFor();

  test("with the mouse, in at most half of the steps that it took", async () => {
    const hand = await open({ width: 1366, height: 768 });
    await watched.picture("waiting");
    await hand.click(button("逐项填写"));
    await watched.picture("entering-actual");
    await fillAll(hand);
    expect(await violations(pane)).toEqual([]);
    await watched.picture("entering");
    await hand.click(button(/^写入 \d+ 项$/));
    await dialog().getByRole("button", { name: "写入", exact: true }).waitFor();
    await watched.picture("entering-confirm");
    expect(await violations(pane)).toEqual([]);
    await hand.click(dialog().getByRole("button", { name: "写入", exact: true }));
    await done("已写入填写的内容");
    await watched.page.locator('[data-cell="L30"][aria-selected="true"]').waitFor();
    expect(await violations(pane)).toEqual([]);
    await watched.picture("entering-written");
    await hand.click(button("准备报送"));
    await isReady();
    await hand.click(pane.getByRole("button", { name: /^生成报告（/ }));
    await hand.click(dialog().getByRole("button", { name: "写入", exact: true }));
    await done("已写入自评报告");
    await hand.click(button("准备报送"));
    await watched.picture("handed-in");
    const set = await downloaded(() => hand.click(button("生成报送件")));
    await done("已下载“白鹭县中医院2023-报送.xlsx”");
    await watched.picture("set-made");
    expect(await violations(pane)).toEqual([]);
    const all = await downloaded(() => hand.click(watched.page.getByRole("button", { name: "下载结果" })));
    isHandedIn(set, all);
    expect(hand.steps).toBeLessThanOrEqual(BEFORE.mouse / 2);
    expect(documented("在面板里填，用鼠标")).toBe(`| 在面板里填，用鼠标 | ${hand.steps} | ${hand.typed} |`);
  });

  test.each([
    ["beside the sheet", { width: 1366, height: 768 }],
    ["in 320 pixels", { width: 320, height: 640 }],
    ["at 200 %", { width: 683, height: 384 }],
  ])("with the keyboard alone, %s", async (_, options) => {
    const hand = await open(options);
    await hand.press("F6");
    await hand.goTo(/^逐项填写$/);
    await hand.press("Enter");
    await fillAll(hand);
    await watched.picture(`keyboard-${options.width}`);
    await hand.press("Enter");
    await isAt("写入");
    await dialog().waitFor();
    await hand.press("Enter");
    await done("已写入填写的内容");
    await isAt("准备报送");
    await hand.press("Enter");
    await isReady();
    await isAt("生成报告");
    await hand.press("Enter");
    await dialog().waitFor();
    await isAt("写入");
    await hand.press("Enter");
    await done("已写入自评报告");
    await isAt("准备报送");
    await hand.press("Enter");
    await isAt("生成报送件");
    const set = await downloaded(() => hand.press("Enter"));
    await isAt("关闭");
    isHandedIn(set, await downloaded(() => hand.press("Control+s")));
    expect(hand.steps).toBeLessThanOrEqual(BEFORE.keyboard / 2);
    expect(documented("在面板里填，只用键盘")).toMatch(new RegExp(`\\| ${hand.steps} \\| ${hand.typed} \\|$`));
  });
});
