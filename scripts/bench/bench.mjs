/**
 * npm run bench [-- --sizes 20,200 --runs 3] [--against DIR]
 *
 * Time and peak memory of `ziping report` as a whole process at growing numbers of indicator rows, beside a script
 * that writes the same amount with openpyxl and python-docx. The two take turns, so that a busy machine slows both.
 * After that the pane in a browser (pane.mjs). Needs the built command (npm run build); without python3-openpyxl and
 * python3-docx only the product is measured.
 *
 * With --against another checkout with a built command takes the script's place, and the two are compared run by run:
 * elapsed time, the processor's time, peak memory, and recognising with scoring.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { measure, medianRun } from "./measure.mjs";
import { benchPane } from "./pane.mjs";
import { printAgainst, printComparison, printGrowth, printStages } from "./print.mjs";
import { benchWorkbook } from "./workbook.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const COMMAND = join(HERE, "../../dist/cli.js");
/** Debian's own Python holds python3-openpyxl and python3-docx; another python3 first in PATH may not. */
const PYTHON = ["/usr/bin/python3", "python3"].find(
  (python) => spawnSync(python, ["-c", "import openpyxl, docx"]).status === 0,
);

const { values } = parseArgs({
  options: { sizes: { type: "string" }, runs: { type: "string" }, against: { type: "string" } },
});
const sizes = (values.sizes ?? "20,200,2000,20000").split(",").map(Number);
const runsOf = (size) => Number(values.runs ?? (size > 2000 ? 3 : 5));

async function main() {
  if (!existsSync(COMMAND)) throw new Error("没有 dist/cli.js，请先运行 npm run build。");
  if (values.against !== undefined) return againstBuild(join(resolve(values.against), "dist/cli.js"));
  if (!PYTHON) console.log("没有 python3-openpyxl 和 python3-docx，只测本程序，不作比较。\n");
  const folder = mkdtempSync(join(tmpdir(), "ziping-bench-"));
  try {
    const results = [];
    for (const size of sizes) results.push(await measureSize(size, folder));
    printComparison(results);
    printStages(results);
    printGrowth(results);
  } finally {
    rmSync(folder, { recursive: true });
  }
  await benchPane(sizes);
}

async function measureSize(size, folder) {
  const source = join(folder, `bench-${size}.xlsx`);
  writeFileSync(source, benchWorkbook(size));
  const profile = join(folder, `profile-${size}.json`);
  const product = [];
  const baseline = [];
  // One run of each first, unmeasured: files in the disk cache, and what the product wrote for the baseline to match.
  await runProduct(source, folder);
  if (PYTHON) {
    const result = source.replace(".xlsx", "-自评");
    execFileSync(PYTHON, [join(HERE, "profile.py"), source, `${result}.xlsx`, `${result}报告.docx`, profile]);
    await runBaseline(source, profile, folder);
  }
  for (let run = 0; run < runsOf(size); run++) {
    product.push(await runProduct(source, folder));
    if (PYTHON) baseline.push(await runBaseline(source, profile, folder));
  }
  return { size, product: medianRun(product), baseline: PYTHON ? medianRun(baseline) : null };
}

/** This build and another one in turns, the first of each pair by turns too; each run into an empty folder. */
async function againstBuild(other) {
  if (!existsSync(other)) throw new Error(`没有 ${other}，请先在那里运行 npm run build。`);
  const folder = mkdtempSync(join(tmpdir(), "ziping-bench-"));
  try {
    const results = [];
    for (const size of sizes) {
      const source = join(folder, `bench-${size}.xlsx`);
      writeFileSync(source, benchWorkbook(size));
      const pairs = [];
      // The first pair is not counted: it fills the disk cache.
      for (let run = 0; run <= runsOf(size); run++) {
        const pair = {};
        for (const command of run % 2 ? [other, COMMAND] : [COMMAND, other]) {
          pair[command === COMMAND ? "own" : "other"] = await runInto(join(folder, "out"), source, command);
        }
        if (run > 0) pairs.push(pair);
      }
      results.push({ size, pairs });
    }
    printAgainst(results);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runInto(folder, source, command) {
  rmSync(folder, { recursive: true, force: true });
  return runProduct(source, folder, command, []);
}

function runProduct(source, folder, command = COMMAND, options = ["--overwrite"]) {
  const args = ["--require", join(HERE, "peak.cjs"), command, "report", source, "--out", folder, ...options];
  return measure(process.execPath, args, { ZIPING_TIMINGS: "1" });
}

function runBaseline(source, profile, folder) {
  return measure(PYTHON, [join(HERE, "baseline.py"), source, profile, folder]);
}

await main();
