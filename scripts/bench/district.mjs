/**
 * npm run district [-- --workbooks 2000]
 *
 * Makes a district of workbooks in many layouts, scores it with one batch of one job, and prints time and peak memory
 * after the first tenth and for all; then the roll-up, whose amounts openpyxl adds up and compares with those that the
 * workbooks were made with. Needs the built command, LibreOffice, python3-openpyxl and Linux, whose /proc tells the memory.
 */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { clearInterval, setInterval } from "node:timers";
import { parseArgs } from "node:util";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const COMMAND = join(ROOT, "dist/cli.js");

const { values } = parseArgs({ options: { workbooks: { type: "string", default: "2000" } } });
const folder = mkdtempSync(join(tmpdir(), "ziping-district-"));
const all = join(folder, "全区");

/** The maker is a test's own: jest runs it. */
function make(workbooks) {
  const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
  const env = { ...process.env, DISTRICT: all, DISTRICT_WORKBOOKS: String(workbooks) };
  const { status } = spawnSync(process.execPath, [jest, "-w", "1", "test/field/district.test.ts"], { cwd: ROOT, env });
  if (status !== 0) throw new Error("没有做出工作簿。");
}

async function run(name, input, out) {
  const began = performance.now();
  const child = spawn(process.execPath, [COMMAND, "batch", input, "--out", out, "--jobs", "1"], { stdio: "pipe" });
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(child.pid))), 50);
  const code = await new Promise((resolve) => child.on("close", resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`batch 的退出码是 ${code}`);
  const seconds = (performance.now() - began) / 1000;
  const lines = readFileSync(join(out, "results.jsonl"), "utf8").trim().split("\n").length;
  console.log(`${name}：${lines} 个工作簿，${seconds.toFixed(1)} 秒，最多 ${Math.round(peak)} MiB`);
  return { peak };
}

/** The memory of a process and its children now, in MiB (Linux). */
function memoryOf(pid) {
  const children = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && parentOf(name) === pid);
  return [pid, ...children].reduce((sum, one) => sum + residentOf(one), 0);
}

function parentOf(pid) {
  return Number(/^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1]);
}

function residentOf(pid) {
  return Number(/^VmRSS:\s+(\d+)/m.exec(statusOf(pid))?.[1] ?? 0) / 1024;
}

function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}

function rollUp() {
  const summary = join(folder, "汇总.xlsx");
  const began = performance.now();
  const told = execFileSync(process.execPath, [
    COMMAND,
    "rollup",
    join(folder, "结果/results.jsonl"),
    "--out",
    summary,
  ]);
  const took = performance.now() - began;
  console.log(`${String(told).split("\n")[0]}（${Math.round(took)} 毫秒，${statSync(summary).size >> 10} KB）`);
  const opened = performance.now();
  execFileSync("soffice", ["--headless", "--convert-to", "ods", "--outdir", folder, summary], { stdio: "ignore" });
  console.log(`LibreOffice 打开、重算、另存：${((performance.now() - opened) / 1000).toFixed(1)} 秒`);
  writeFileSync(join(folder, "sum.py"), SUM);
  const made = JSON.parse(readFileSync(join(all, "facts.json"), "utf8"));
  renameSync(join(folder, "汇总.ods"), join(folder, "saved.ods"));
  execFileSync("soffice", ["--headless", "--convert-to", "xlsx", "--outdir", folder, join(folder, "saved.ods")], {
    stdio: "ignore",
  });
  const sums = execFileSync("/usr/bin/python3", [join(folder, "sum.py"), join(folder, "saved.xlsx")], {
    encoding: "utf8",
  });
  console.log(`openpyxl 加出来的预算、执行（万元）：${sums.trim()}；做的时候：${made.budget} ${made.executed}`);
}

const SUM = `
import sys
from decimal import Decimal
from openpyxl import load_workbook
rows = list(load_workbook(sys.argv[1], data_only=True).worksheets[0].iter_rows(values_only=True))
head = next(row for row in rows if any(str(cell).startswith("预算") for cell in row if cell))
for word in ("预算", "执行"):
    column = next(i for i, cell in enumerate(head) if cell and str(cell).startswith(word) and "率" not in str(cell))
    below = rows[rows.index(head) + 1 :]
    units = [row[column] for row in below if isinstance(row[0], (int, float)) and isinstance(row[column], (int, float))]
    print(sum(Decimal(repr(value)) for value in units).quantize(Decimal("0.01")), end=" ")
`;

try {
  make(Number(values.workbooks));
  const tenth = await run("头十分之一", join(all, "第1片"), join(folder, "一片"));
  const whole = await run("全部", all, join(folder, "结果"));
  console.log(`内存：全部是头十分之一的 ${(whole.peak / tenth.peak).toFixed(2)} 倍`);
  rollUp();
} finally {
  rmSync(folder, { recursive: true });
}
