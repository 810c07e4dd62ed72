/**
 * node scripts/bench/pane.mjs [--sizes 20,200]
 *
 * The pane in a browser, over Microsoft's own Office.js and the workbench's emulated Excel: what has to be loaded, the
 * time until it can be used, and the time, round trips and bytes of 一键计分 at growing numbers of indicator rows.
 * npm run bench runs it after the command's figures; without chromium or a build it says so and measures nothing.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { serveFolder } from "../serve/static-server.mjs";
import { median } from "./measure.mjs";
import { benchWorkbook } from "./workbook.mjs";

const DIST = join(dirname(fileURLToPath(import.meta.url)), "../../dist");
const CHROMIUM = "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"];
/** kB gzipped beside office.js. */
const BUNDLE_AIM = 250;
const OPENINGS = 5;

export async function benchPane(sizes) {
  console.log("\n面板（无界面 Chromium，Office.js 连接模拟的 Excel）");
  if (!existsSync(CHROMIUM) || !existsSync(join(DIST, "workbench.html"))) {
    console.log(`没有 ${CHROMIUM}，或没有先运行 npm run build，不测面板。`);
    return;
  }
  const server = await serveFolder(DIST, 0);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    const page = await browser.newPage({ locale: "zh-CN" });
    page.setDefaultTimeout(120_000);
    const address = `http://localhost:${server.address().port}/workbench.html`;
    await page.goto(address);
    await open(page, sizes[0]);
    await printSizes(page);
    const openings = [];
    for (let time = 0; time < OPENINGS; time++) openings.push(await open(page, sizes[0]));
    console.log(`从打开网页到显示得分（${sizes[0]} 行，${OPENINGS} 次的中位数）：${median(openings).toFixed(0)} ms`);
    console.log("指标行数   一键计分 ms   往返次数   发出 kB   收到 kB   最大一次 kB");
    for (const size of sizes) await measureScoring(page, size);
  } finally {
    await browser.close();
    server.close();
  }
}

/** What the pane loads until it shows the score, beside Microsoft's library, and what it keeps for later. */
async function printSizes(page) {
  const loaded = await (
    await paneOf(page)
  ).evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname.slice(1)));
  const isPane = (file) => /^(taskpane|pane-\w+)\.js$/.test(file);
  const first = new Set(loaded.filter(isPane));
  const later = readdirSync(DIST).filter((file) => isPane(file) && !first.has(file));
  const total = [...first].reduce((sum, file) => sum + gzipped(file), 0);
  const verdict = total <= BUNDLE_AIM ? "达到" : "未达到";
  const list = (files) => files.map((file) => `${file} ${gzipped(file).toFixed(0)}`).join("，") || "无";
  console.log(`打开时加载 ${total.toFixed(0)} kB（压缩后，目标 ≤${BUNDLE_AIM} kB，${verdict}）：${list([...first])}`);
  console.log(`用到时才加载：${list(later)}`);
}

function gzipped(file) {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000;
}

/** Opens a workbook of that many rows; the time from the pane's navigation until it shows the score, in ms. */
async function open(page, size) {
  const file = { name: `bench-${size}.xlsx`, mimeType: "application/octet-stream", buffer: bytesOf(size) };
  const former = await page.locator("#pane-frame").evaluate((frame) => frame.contentWindow.performance.timeOrigin);
  await page.setInputFiles("#file", file);
  await page.waitForFunction((time) => {
    const view = document.getElementById("pane-frame").contentWindow;
    return view.performance.timeOrigin !== time && view.document.querySelector("svg[role=img]");
  }, former);
  return (await paneOf(page)).evaluate(() => performance.now());
}

const made = new Map();

function bytesOf(size) {
  if (!made.has(size)) made.set(size, Buffer.from(benchWorkbook(size)));
  return made.get(size);
}

async function paneOf(page) {
  const frame = await page.locator("#pane-frame").elementHandle();
  return frame.contentFrame();
}

async function measureScoring(page, size) {
  await open(page, size);
  const times = [];
  let counters;
  for (let run = 0; run < (size > 2000 ? 3 : 5); run++) {
    await page.evaluate(() => window.zipingWorkbench.excel.resetCounters());
    times.push(await (await paneOf(page)).evaluate(pressScore));
    counters = await page.evaluate(() => ({ ...window.zipingWorkbench.excel.counters }));
  }
  const kilo = (bytes) => (bytes / 1000).toFixed(1);
  const largest = Math.max(counters.largestIn, counters.largestOut);
  const cells = [
    String(size).padStart(8),
    median(times).toFixed(0).padStart(14),
    String(counters.requests).padStart(11),
    kilo(counters.bytesIn).padStart(10),
    kilo(counters.bytesOut).padStart(10),
    kilo(largest).padStart(14),
  ];
  console.log(cells.join(""));
}

/** Presses 一键计分 and waits until the pane has drawn the result; runs in the pane's page. */
function pressScore() {
  const button = [...document.querySelectorAll("button")].find((each) => each.textContent.includes("一键计分"));
  return new Promise((resolve) => {
    const began = performance.now();
    let wasBusy = false;
    const observer = new MutationObserver(() => {
      const isBusy = button.getAttribute("aria-disabled") === "true";
      if (!isBusy && wasBusy) {
        observer.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - began));
      }
      wasBusy = isBusy;
    });
    observer.observe(button, { attributes: true });
    button.click();
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { sizes: { type: "string", default: "20,200,2000,20000" } } });
  await benchPane(values.sizes.split(",").map(Number));
}
