/**
 * node scripts/bench/pane.mjs [--sizes 20,200]
 *
 * The pane in a browser, over Microsoft's own Office.js and the workbench's emulated Excel: the script that has to be
 * loaded before the score is seen, on the page and in the worker, the time until it is seen in a browser that was just
 * started and in one that has shown a pane before; at growing numbers of indicator rows the time, round trips and bytes
 * of 一键计分, the longest task of the page by the browser's own trace (less the emulated Excel's work, which in a real
 * Excel is another process's) while it opens, scores and writes, the time of 生成自评表, and how soon 取消 answers and a
 * write is taken back. npm run bench runs it after the command's figures; without
 * chromium or a build it says so and measures nothing.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { canBrowse, LoadedWorkbench } from "../load/browser.mjs";
import { median } from "./measure.mjs";
import { markPages, tasksDuring } from "./trace.mjs";
import { benchWorkbook } from "./workbook.mjs";

const DIST = join(dirname(fileURLToPath(import.meta.url)), "../../dist");
/** kB gzipped beside office.js: on the page, and with the worker's. */
const AIM = { page: 200, all: 300 };
/** ms of the longest task up to so many rows, and beyond. */
const TASK = { rows: 2000, small: 50, large: 100 };
/** ms until 取消 answers. */
const CANCEL = 200;
const OPENINGS = 5;

export async function benchPane(sizes) {
  console.log("\n面板（无界面 Chromium，Office.js 连接模拟的 Excel）");
  if (!canBrowse()) {
    console.log("没有 /usr/bin/chromium，或没有先运行 npm run build，不测面板。");
    return;
  }
  const cold = [];
  for (let time = 0; time < OPENINGS; time++) cold.push(await coldOpening(sizes[0]));
  const workbench = await LoadedWorkbench.start();
  try {
    await markPages(workbench.page);
    await workbench.page.reload();
    await opened(workbench, sizes[0]);
    const warm = [];
    for (let time = 0; time < OPENINGS; time++) warm.push(await opened(workbench, sizes[0]));
    printSizes();
    const shown = (times) => `${median(times).toFixed(0)} ms`;
    console.log(
      `从打开网页到显示得分（${sizes[0]} 行，${OPENINGS} 次的中位数）：刚启动的浏览器 ${shown(cold)}，再次打开 ${shown(warm)}`,
    );
    console.log("指标行数   一键计分 ms   往返次数   发出 kB   收到 kB   最大一次 kB");
    for (const size of sizes) await measureScoring(workbench, size);
    console.log("指标行数   最长任务 ms：打开   一键计分   写入   撤回   写入 ms   取消 ms：计分   写入   改回原样");
    for (const size of sizes) await measureTasks(workbench, size);
  } finally {
    await workbench.stop();
  }
}

/** ms from the beginning of the pane's page to its score, in a browser of its own. */
async function coldOpening(size) {
  const workbench = await LoadedWorkbench.start();
  try {
    return await opened(workbench, size);
  } finally {
    await workbench.stop();
  }
}

/** ms from the beginning of the pane's page to its score; the checks are waited for too. */
async function opened(workbench, size) {
  await workbench.open(`bench-${size}.xlsx`, bytesOf(size));
  const pane = await workbench.pane();
  const time = await pane.evaluate(() => performance.now());
  await pane.locator("#evaluate:not([aria-disabled=true])").waitFor();
  return time;
}

/** What is loaded until the score is shown, beside Microsoft's library, and what comes after it. */
function printSizes() {
  const page = ["taskpane.js", "start-desk.js"];
  const worker = ["desk.js"];
  const later = readdirSync(DIST).filter((file) => /^(?:pane|desk)-\w+\.js$/.test(file));
  const sum = (files) => files.reduce((all, file) => all + gzipped(file), 0);
  const verdict = (size, aim) => `${size.toFixed(0)} kB（目标 ≤${aim}，${size <= aim ? "达到" : "未达到"}）`;
  const list = (files) => files.map((file) => `${file} ${gzipped(file).toFixed(0)}`).join("，");
  console.log(`显示得分前加载（压缩后）：网页 ${verdict(sum(page), AIM.page)}：${list(page)}`);
  console.log(`连同后台 ${verdict(sum(page) + sum(worker), AIM.all)}：${list(worker)}`);
  console.log(`以后才加载：${list(later)}`);
}

function gzipped(file) {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000;
}

const made = new Map();

function bytesOf(size) {
  if (!made.has(size)) made.set(size, benchWorkbook(size));
  return made.get(size);
}

async function measureScoring(workbench, size) {
  await workbench.open(`bench-${size}.xlsx`, bytesOf(size));
  const times = [];
  let counters;
  for (let run = 0; run < (size > 2000 ? 3 : 5); run++) {
    await workbench.traffic();
    times.push(await workbench.scoreAgain());
    counters = await workbench.traffic();
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

/** The longest task of the page while a workbook is opened, scored again, written and taken back; how soon 取消 answers. */
async function measureTasks(workbench, size) {
  const { browser, page } = workbench;
  const opening = await tasksDuring(browser, page, () => opened(workbench, size));
  const scoring = await tasksDuring(browser, page, () => workbench.scoreAgain());
  const cancelled = await workbench.cancel();
  let stopped = null;
  const taking = await tasksDuring(browser, page, async () => (stopped = await workbench.cancelWriting()));
  if (stopped === null) await opened(workbench, size);
  let written;
  const writing = await tasksDuring(browser, page, async () => (written = await workbench.writeTables()));
  const aim = size <= TASK.rows ? TASK.small : TASK.large;
  const shown = ([longest]) => `${longest.toFixed(0)}${longest <= aim ? "" : "（未达到）"}`;
  const answer = (time) =>
    time === undefined || time === null ? "–" : `${time.toFixed(0)}${time <= CANCEL ? "" : "（未达到）"}`;
  console.log(
    [
      String(size).padStart(8),
      shown(opening).padStart(19),
      shown(scoring).padStart(11),
      shown(writing).padStart(7),
      (stopped === null ? "–" : shown(taking)).padStart(7),
      written.toFixed(0).padStart(10),
      answer(cancelled).padStart(15),
      answer(stopped?.answered).padStart(7),
      (stopped?.restored.toFixed(0) ?? "–").padStart(11),
    ].join(""),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { sizes: { type: "string", default: "20,200,2000,20000" } } });
  await benchPane(values.sizes.split(",").map(Number));
}
