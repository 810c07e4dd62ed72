/**
 * node scripts/bench/pane.mjs [--sizes 20,200]
 *
 * The pane in a browser, over Microsoft's own Office.js and the workbench's emulated Excel: what has to be loaded, the
 * time until it can be used, and the time, round trips and bytes of 一键计分 at growing numbers of indicator rows.
 * npm run bench runs it after the command's figures; without chromium or a build it says so and measures nothing.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { canBrowse, LoadedWorkbench } from "../load/browser.mjs";
import { median } from "./measure.mjs";
import { benchWorkbook } from "./workbook.mjs";

const DIST = join(dirname(fileURLToPath(import.meta.url)), "../../dist");
/** kB gzipped beside office.js. */
const BUNDLE_AIM = 250;
const OPENINGS = 5;

export async function benchPane(sizes) {
  console.log("\n面板（无界面 Chromium，Office.js 连接模拟的 Excel）");
  if (!canBrowse()) {
    console.log("没有 /usr/bin/chromium，或没有先运行 npm run build，不测面板。");
    return;
  }
  const workbench = await LoadedWorkbench.start();
  try {
    const open = async () => {
      await workbench.open(`bench-${sizes[0]}.xlsx`, bytesOf(sizes[0]));
      // Since the pane's page began to load.
      return (await workbench.pane()).evaluate(() => performance.now());
    };
    await open();
    await printSizes(await workbench.pane());
    const openings = [];
    for (let time = 0; time < OPENINGS; time++) openings.push(await open());
    console.log(`从打开网页到显示得分（${sizes[0]} 行，${OPENINGS} 次的中位数）：${median(openings).toFixed(0)} ms`);
    console.log("指标行数   一键计分 ms   往返次数   发出 kB   收到 kB   最大一次 kB");
    for (const size of sizes) await measureScoring(workbench, size);
  } finally {
    await workbench.stop();
  }
}

/** What the pane loads until it shows the score, beside Microsoft's library, and what it keeps for later. */
async function printSizes(pane) {
  const loaded = await pane.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname.slice(1)),
  );
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { sizes: { type: "string", default: "20,200,2000,20000" } } });
  await benchPane(values.sizes.split(",").map(Number));
}
