/**
 * npm run test:fuzz [-- --seed N --count 10000]
 *
 * Mutants of workbooks, reports, templates and layouts, each used as the product uses such a file. They run by the
 * hundred in a process of their own, with a heap of 1 GB; one that says nothing for longer than a mutant may take is
 * ended, the mutant counts as hanging, and the next process goes on behind it. Ends with a table; exit 1 with a fault.
 */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { seed: { type: "string" }, count: { type: "string" } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const count = Number(values.count ?? 10_000);
const AT_A_TIME = 500;
/** Well above the 5 s that the test itself measures: this ends what would never come back, also on a busy machine. */
const SILENCE = 60_000;
const FAULTS = ["silent", "crash", "slow", "hang", "ended"];

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const folder = mkdtempSync(join(tmpdir(), "ziping-fuzz-"));

/** Runs mutants from `first`; gives what became of them, and the number behind the last one that was tried. */
async function runFrom(first) {
  const into = join(folder, `${first}.jsonl`);
  writeFileSync(into, "");
  const number = Math.min(AT_A_TIME, count - first);
  const env = {
    ...process.env,
    FUZZ_SEED: `${seed}`,
    FUZZ_FIRST: `${first}`,
    FUZZ_COUNT: `${number}`,
    FUZZ_INTO: into,
  };
  const words = ["--max-old-space-size=1024", jest, "-i", "test/fuzz"];
  const child = spawn(process.execPath, words, { env, stdio: "ignore" });
  let [size, since, hangs] = [0, Date.now(), false];
  const watch = setInterval(() => {
    const now = readFileSync(into).length;
    if (now !== size || now === 0) [size, since] = [now, Date.now()];
    else if (Date.now() - since > SILENCE) hangs = child.kill("SIGKILL");
  }, 1_000);
  await new Promise((done) => child.on("exit", done));
  clearInterval(watch);
  const lines = readFileSync(into, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const tried = lines.filter(({ outcome }) => outcome !== undefined);
  const began = lines.findLast(({ began }) => began !== undefined)?.began;
  if (began === undefined) throw new Error("the test did not start");
  if (tried.length === began - first + 1) return { tried, next: began + 1 };
  const told = `seed ${seed}, mutant ${began}`;
  tried.push({ kind: "?", outcome: hangs ? "hang" : "ended", milliseconds: 0, memory: 0, told });
  return { tried, next: began + 1 };
}

function print(all) {
  const outcomes = ["done", "refused", "same figures", "said", ...FAULTS];
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  const row = (name, some) =>
    `| ${name} | ${some.length} | ${outcomes.map((one) => some.filter(({ outcome }) => outcome === one).length).join(" | ")} |`;
  console.log(`| mutant of | tried | ${outcomes.join(" | ")} |\n|---|${"---:|".repeat(outcomes.length + 1)}`);
  for (const kind of kinds)
    console.log(
      row(
        kind,
        all.filter((one) => one.kind === kind),
      ),
    );
  console.log(row("all", all));
  const slowest = Math.max(...all.map(({ milliseconds }) => milliseconds));
  const largest = Math.max(...all.map(({ memory }) => memory));
  console.log(`\nseed ${seed}; longest ${Math.round(slowest)} ms; most memory ${Math.round(largest / 2 ** 20)} MiB`);
}

const all = [];
// Who ends it early sees how far it came.
process.on("SIGINT", () => {
  print(all);
  rmSync(folder, { recursive: true, force: true });
  process.exit(1);
});

try {
  console.log(`seed ${seed}`);
  for (let first = 0; first < count;) {
    const { tried, next } = await runFrom(first);
    all.push(...tried);
    first = next;
    process.stderr.write(`\r${first} / ${count}`);
  }
  process.stderr.write("\n");
  print(all);
  const faults = all.filter(({ outcome, memory }) => FAULTS.includes(outcome) || memory > 2 ** 30);
  for (const { outcome, told } of faults) console.log(`${outcome}: ${told}`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
