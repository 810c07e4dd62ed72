import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serveFolder } from "../serve/static-server.mjs";

const DIST = join(dirname(fileURLToPath(import.meta.url)), "../../dist");
const CHROMIUM = "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"];
const PATIENCE = 600_000;
/**
 * V8 goes on compiling for some hundred runs, whatever the page does, and its code stands in the heap: bytecode alone,
 * which is there after the first run and stays, leaves what the page itself keeps.
 */
const BYTECODE_ALONE = "--no-opt --no-sparkplug --no-maglev --no-flush-bytecode --no-lazy-feedback-allocation";

export const canBrowse = () => existsSync(CHROMIUM) && existsSync(join(DIST, "workbench.html"));

/** The workbench in a browser with its pane, as a person has them, and what they weigh. */
export class LoadedWorkbench {
  static async start({ compiles = true } = {}) {
    const server = await serveFolder(DIST, 0);
    const args = compiles ? FLAGS : [...FLAGS, `--js-flags=${BYTECODE_ALONE}`];
    const browser = await chromium.launch({ executablePath: CHROMIUM, args });
    const page = await browser.newPage({ locale: "zh-CN" });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`http://localhost:${server.address().port}/workbench.html`);
    const devtools = await page.context().newCDPSession(page);
    return Object.assign(new LoadedWorkbench(), { server, browser, page, devtools });
  }

  async stop() {
    await this.browser.close();
    this.server.close();
  }

  async pane() {
    return (await this.page.locator("#pane-frame").elementHandle()).contentFrame();
  }

  /** Opens a workbook; the time until the pane shows the score, in ms. What was changed before is given up. */
  async open(name, bytes) {
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
    const former = await this.page
      .locator("#pane-frame")
      .evaluate((frame) => frame.contentWindow.performance.timeOrigin);
    const began = performance.now();
    await this.page.setInputFiles("#file", file);
    const ask = this.page.getByRole("button", { name: "丢掉改动，打开" });
    const shown = this.page.waitForFunction((time) => {
      const view = document.getElementById("pane-frame").contentWindow;
      // Not the element itself: a handle on it would keep the whole page that is left behind.
      return view.performance.timeOrigin !== time && view.document.querySelector("[role=tab]") !== null;
    }, former);
    await Promise.race([shown, ask.click().catch(() => shown)]);
    await shown;
    return performance.now() - began;
  }

  /** What the pane says of the score. */
  async score() {
    return (await this.pane()).getByRole("tabpanel").first().innerText();
  }

  /** Presses 一键计分; the time until the pane has drawn the result, in ms. */
  async scoreAgain() {
    const pane = await this.pane();
    await pane.locator("#evaluate:not([aria-disabled=true])").waitFor();
    return pane.evaluate(pressScore);
  }

  /**
   * Presses 一键计分 and, as soon as it is there, 取消; the time until the pane says that it stopped, in ms. null where
   * the score was there before the bar with 取消.
   */
  async cancel() {
    const pane = await this.pane();
    await pane.locator("#evaluate:not([aria-disabled=true])").waitFor();
    const time = await pane.evaluate(pressCancel);
    if (time !== null) await pane.getByRole("button", { name: "关闭", exact: true }).first().click();
    return time;
  }

  /** Presses 生成自评表 and confirms; the time until the pane says that it is done, in ms. */
  async writeTables() {
    const pane = await this.pane();
    await pane.locator("#evaluate:not([aria-disabled=true])").waitFor();
    return pane.evaluate(pressWrite, null);
  }

  /**
   * Presses 生成自评表, confirms, and presses 取消 while the writing is going on: ms until the pane answers, and until
   * everything is as it was. null where it was written before the bar with 取消.
   */
  async cancelWriting() {
    const pane = await this.pane();
    await pane.locator("#evaluate:not([aria-disabled=true])").waitFor();
    return pane.evaluate(pressWrite, "取消");
  }

  /** What crossed between the pane and Excel since it was asked last. */
  async traffic() {
    return this.page.evaluate(() => {
      const { excel } = window.zipingWorkbench;
      const counters = { ...excel.counters };
      excel.resetCounters();
      return counters;
    });
  }

  /** Goes to a cell by its name; whether the grid shows these words there. */
  async shows(cell, words) {
    await this.page.locator("#cell-name").fill(cell);
    await this.page.locator("#cell-name").press("Enter");
    const shown = this.page.locator(`[data-cell="${cell}"]`).filter({ hasText: words });
    return shown.waitFor().then(
      () => true,
      () => false,
    );
  }

  /** Bytes of the page's heap, workbench, pane and emulated Excel together, once the garbage is collected. */
  async heap() {
    for (let time = 0; time < 3; time += 1) await this.devtools.send("HeapProfiler.collectGarbage");
    return (await this.devtools.send("Runtime.getHeapUsage")).usedSize;
  }
}

/** Runs in the pane's page. */
function pressScore() {
  const button = document.getElementById("evaluate");
  return new Promise((resolve) => {
    const began = performance.now();
    // It is disabled while the pane works, and enabled again once the result is there.
    const observer = new MutationObserver(() => {
      if (button.getAttribute("aria-disabled") === "true") return;
      observer.disconnect();
      resolve(performance.now() - began);
    });
    observer.observe(button, { attributes: true, attributeFilter: ["aria-disabled"] });
    button.click();
  });
}

/** Runs in the pane's page. */
function pressCancel() {
  const evaluate = document.getElementById("evaluate");
  const cancel = () =>
    [...document.querySelectorAll("footer button")].find(({ textContent }) => textContent === "取消");
  return new Promise((resolve) => {
    let began = null;
    const observer = new MutationObserver(() => {
      const button = cancel();
      if (began === null && button) {
        began = performance.now();
        button.click();
      } else if (evaluate.getAttribute("aria-disabled") !== "true") {
        observer.disconnect();
        resolve(began === null ? null : performance.now() - began);
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    evaluate.click();
  });
}

/** Runs in the pane's page: presses what a person presses, without looking for it by its role in all that is drawn. */
async function pressWrite(cancel) {
  const find = (selector, words) => [...document.querySelectorAll(selector)].find((one) => one.textContent === words);
  const appearing = (look) =>
    new Promise((resolve) => {
      const found = look();
      if (found) return resolve(found);
      const observer = new MutationObserver(() => {
        const now = look();
        if (!now) return;
        observer.disconnect();
        resolve(now);
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  const told = () => document.querySelector("[role=dialog] h2");
  const closed = async () => {
    find("[role=dialog] button", "关闭").click();
    await appearing(() => !told());
  };
  const began = performance.now();
  find("footer button", "生成自评表").click();
  (await appearing(() => find("[role=dialog] button", "写入"))).click();
  await appearing(() => !told());
  if (cancel === null) {
    await appearing(told);
    const written = performance.now() - began;
    await closed();
    return written;
  }
  const button = await appearing(() => find("footer button", cancel) ?? told());
  if (button.tagName !== "BUTTON") {
    await closed();
    return null;
  }
  const pressed = performance.now();
  button.click();
  await appearing(() => !find("footer button", cancel));
  const answered = performance.now() - pressed;
  await appearing(told);
  const restored = performance.now() - pressed;
  await closed();
  return { answered, restored };
}
