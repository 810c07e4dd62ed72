/**
 * npm run test:load [-- --runs 1000] [--only sizes|runs] [--short]
 *
 * Large workbooks in the command (score and report), in the workbench and in its pane (Chromium, Microsoft's Office.js,
 * the emulated Excel); then many runs in one pane and in one workbench, whose memory must not grow. Ends with a table,
 * and fails where a nearly empty workbook scores otherwise than a plain one, a far cell is not shown, or the heap after
 * the last run is more than 1.1 times that after the tenth. It needs npm run build.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measure } from "../bench/measure.mjs";
import { canBrowse, LoadedWorkbench } from "./browser.mjs";
import { loads, plainWorkbook } from "./workbooks.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const PEAK = join(ROOT, "scripts/bench/peak.cjs");
const SAMPLE = "四川表式-全部项目一张表.xlsx";
const EARLY = 10;
const MOST_GROWTH = 1.1;

const { values } = parseArgs({
  options: { runs: { type: "string" }, only: { type: "string" }, short: { type: "boolean", default: false } },
});
const runs = Number(values.runs ?? (values.short ? 20 : 1_000));
const faults = [];

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
const mega = (bytes) => (bytes / 2 ** 20).toFixed(0);
const fine = (bytes) => (bytes / 2 ** 20).toFixed(2);

/** The command on a workbook as a whole process: the processor's time in s and its peak memory in MiB. */
async function inCommand(folder, bytes) {
  const file = join(folder, "表.xlsx");
  writeFileSync(file, bytes);
  const node = ["--require", PEAK, join(ROOT, "dist/cli.js")];
  const score = await measure(process.execPath, [...node, "score", file]);
  const report = await measure(process.execPath, [
    ...node,
    "report",
    file,
    "--out",
    join(folder, "out"),
    "--overwrite",
  ]);
  return [score, report].map(({ cpu, peak }) => `${seconds(cpu)}, ${peak.toFixed(0)}`);
}

/** The same workbook in workbench and pane. */
async function inBrowser({ name, bytes, far, isPlain }, plain) {
  const workbench = await LoadedWorkbench.start();
  try {
    const opened = await workbench.open("表.xlsx", bytes);
    if (isPlain && (await workbench.score()) !== plain) faults.push(`${name}: ${await workbench.score()}`);
    if (far && !(await workbench.shows(...far))) faults.push(`${name}: ${far[0]} is not shown`);
    await workbench.traffic();
    const scored = await workbench.scoreAgain();
    const { requests, largestIn, largestOut } = await workbench.traffic();
    const heap = await workbench.heap();
    const written = await workbench.writeTables();
    const largest = Math.max(largestIn, largestOut);
    return [seconds(opened), seconds(scored), requests, (largest / 1000).toFixed(0), seconds(written), mega(heap)];
  } finally {
    await workbench.stop();
  }
}

async function scoreOfPlain() {
  const workbench = await LoadedWorkbench.start();
  try {
    await workbench.open("表.xlsx", plainWorkbook());
    return await workbench.score();
  } finally {
    await workbench.stop();
  }
}

async function measureSizes() {
  const folder = mkdtempSync(join(tmpdir(), "ziping-load-"));
  try {
    const plain = await scoreOfPlain();
    console.log(
      "| workbook | score: processor s, MiB | report: processor s, MiB | opened, s | scored, s | round trips | largest message, kB | tables written, s | heap, MiB |",
    );
    console.log(`|---|${"---:|".repeat(8)}`);
    for (const load of loads(values.short ? 0.1 : 1)) {
      const bytes = load.bytes();
      const cells = [...(await inCommand(folder, bytes)), ...(await inBrowser({ ...load, bytes }, plain))];
      console.log(`| ${load.name} | ${cells.join(" | ")} |`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The heap after the tenth and after the last of many runs in one page. */
async function measureRuns(what, prepare, run) {
  const workbench = await LoadedWorkbench.start({ compiles: false });
  try {
    await prepare(workbench);
    let early;
    for (let number = 1; number <= runs; number += 1) {
      await run(workbench);
      if (number === EARLY) early = await workbench.heap();
      if (number % 50 === 0)
        process.stderr.write(`\r${what} ${number} / ${runs}, ${mega(await workbench.heap())} MiB `);
    }
    process.stderr.write("\n");
    const late = await workbench.heap();
    const growth = late / early;
    console.log(`| ${what} | ${runs} | ${fine(early)} | ${fine(late)} | ${growth.toFixed(3)} |`);
    if (growth > MOST_GROWTH) faults.push(`${what}: the heap grew to ${growth.toFixed(3)} times`);
  } finally {
    await workbench.stop();
  }
}

async function measureGrowth() {
  const bytes = readFileSync(join(ROOT, "assets/samples", SAMPLE));
  const open = (workbench) => workbench.open(SAMPLE, bytes);
  console.log(
    "| runs in one page | runs | heap after the 10th, MiB | after the last, MiB | times |\n" +
      `|---|${"---:|".repeat(4)}`,
  );
  await measureRuns("pane: 一键计分", open, (workbench) => workbench.scoreAgain());
  await measureRuns("pane: 一键计分, 生成自评表", open, async (workbench) => {
    await workbench.scoreAgain();
    await workbench.writeTables();
  });
  await measureRuns("workbench: opened, scored, 生成自评表", open, async (workbench) => {
    await open(workbench);
    await workbench.writeTables();
  });
}

if (!canBrowse()) {
  console.error("Needs /usr/bin/chromium, and dist as npm run build makes it.");
  process.exit(1);
}
if (values.only !== "runs") await measureSizes();
if (values.only !== "sizes") await measureGrowth();
for (const fault of faults) console.log(`fault: ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
