// Mutation testing of src/figures, src/language and src/scoring. See README.md beside this file.
//   node scripts/mutation/mutate.mjs [--workers 2] [--again] [--sample 300 [--seed 1]] [--tests test/language] [path …]
import { mkdirSync, readdirSync, readFileSync, existsSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { instrument } from "./instrument.mjs";
import { coverageOf, Order } from "./plan.mjs";
import { share, Worker } from "./pool.mjs";
import { roomOf, score, scoreTable, survivors } from "./report.mjs";
import { sampleOf } from "./sample.mjs";
import { testFiles } from "./tests.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url)).replace(/\/$/, "");
const OUT = join(ROOT, "reports/mutation");
const ROOMS = ["src/figures", "src/language", "src/scoring"];
/** Milliseconds for all tests without a mutant, and for those of one mutant: four times that and a while for a busy machine. */
const SURVEY_PATIENCE = 600_000;
const LEAST_PATIENCE = 20_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    workers: { type: "string", default: "2" },
    again: { type: "boolean", default: false },
    sample: { type: "string", default: "Infinity" },
    seed: { type: "string", default: "1" },
    tests: { type: "string", multiple: true, default: ["test"] },
  },
});

mkdirSync(OUT, { recursive: true });
const started = Date.now();
const paths = ROOMS.flatMap((room) => sourcesUnder(join(ROOT, room))).filter(
  (path) => positionals.length === 0 || positionals.some((part) => relative(ROOT, path).startsWith(part)),
);
const { code, mutants: all } = await instrument(paths);
const mutants = sampleOf(ROOT, all, Number(values.sample), Number(values.seed));
const codePath = join(OUT, "instrumented.json");
writeFileSync(codePath, JSON.stringify(code));
const workers = Array.from({ length: Number(values.workers) }, () => new Worker(ROOT, codePath));
console.log(`${mutants.length} of ${all.length} mutants in ${paths.length} files`);

const surveyed = await workers[0].ask({ kind: "survey", files: testFiles(ROOT, values.tests) }, SURVEY_PATIENCE);
const times = surveyed.map((one) => one.times.reduce((sum, time) => sum + time, 0));
const whole = times.reduce((sum, time) => sum + time, 0);
console.log(
  `${surveyed.reduce((sum, one) => sum + one.times.length, 0)} tests in ${surveyed.length} files take ${Math.round(whole)} ms`,
);
await refuseFailingTests();

const known = values.again ? killedBefore() : new Set();
const covered = coverageOf(surveyed);
const order = new Order(surveyed);
const patience = LEAST_PATIENCE + 4 * whole;
const results = [];
await share(workers, mutants, async (worker, mutant) => {
  const task = order.plan(mutant, covered);
  const outcome = known.has(keyOf(mutant))
    ? { status: "killed", by: "before" }
    : task === null
      ? { status: "no coverage" }
      : ((await worker.ask({ kind: "mutant", id: mutant.id, ...task }, patience)) ?? { status: "timeout" });
  if (outcome.status === "killed" && outcome.by !== "before") order.noteKill(mutant, outcome.by);
  results.push({ ...mutant, file: relative(ROOT, mutant.path), ...outcome });
  if (results.length % 50 === 0) {
    writeFileSync(join(OUT, "survivors.txt"), survivors(results));
    console.log(
      `${results.length} of ${mutants.length}, ${score(results).toFixed(1)}%, ${Math.round((Date.now() - started) / 1000)} s`,
    );
  }
});
for (const worker of workers) worker.end();

results.sort((one, other) => Number(one.id) - Number(other.id));
writeFileSync(
  join(OUT, "results.json"),
  JSON.stringify(results, (key, value) => (key === "path" ? undefined : value), null, 1),
);
writeFileSync(join(OUT, "survivors.txt"), survivors(results));
console.log(scoreTable(results, (file) => file, "file"));
console.log(`\n${scoreTable(results, roomOf, "room")}`);
console.log(`\n${Math.round((Date.now() - started) / 1000)} s; survivors in reports/mutation/survivors.txt`);

function sourcesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesUnder(path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });
}

/** A test that fails without a mutant, alone or after the others in the same modules, would kill everything. */
async function refuseFailingTests() {
  const plan = surveyed.map(({ file }) => ({ file, tests: null }));
  const control = await workers[0].ask({ kind: "mutant", path: "*", plan, hitLimit: Infinity }, SURVEY_PATIENCE);
  const failures = surveyed.flatMap((one) => one.failures);
  if (control.status === "killed") failures.push(`${control.by}: ${control.test}: ${control.error}`);
  if (failures.length === 0) return;
  console.error(failures.join("\n"));
  process.exit(1);
}

/** The same change at the same words, wherever in the file they stand now. */
function keyOf({ path, mutator, original, replacement, context }) {
  return [relative(ROOT, path), mutator, original, replacement, context].join("\n");
}

/** What the last run killed, to try only the rest again while tests are written. */
function killedBefore() {
  const path = join(OUT, "results.json");
  if (!existsSync(path)) return new Set();
  const all = JSON.parse(readFileSync(path, "utf8")).map((one) => ({ ...one, path: join(ROOT, one.file) }));
  const open = new Set(all.filter(({ status }) => status === "survived" || status === "no coverage").map(keyOf));
  return new Set(all.map(keyOf).filter((key) => !open.has(key)));
}
