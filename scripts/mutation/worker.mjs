// One process that runs tests with one mutant switched on after another. It answers each message once.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { collect, run } from "./harness.mjs";
import { Loader } from "./loader.mjs";

const [root, codePath] = process.argv.slice(2);
const loader = new Loader(root, JSON.parse(readFileSync(codePath, "utf8")));
// Properties draw the same examples every time, or a mutant would be killed in one run and not in the next.
loader.registry()(join(root, "test/support/property-seed.ts"));
/** What Stryker's switches look at. */
const stryker = (globalThis.__stryker__ = {});

process.on("disconnect", () => process.exit());
process.on("message", async (message) => {
  process.send(message.kind === "survey" ? await survey(message.files) : await tryMutant(message));
});

/** Runs every test without a mutant: what each covers, how long it takes, and what fails already. */
async function survey(files) {
  const surveyed = [];
  for (const file of files) {
    stryker.mutantCoverage = { static: {}, perTest: {} };
    stryker.currentTestId = undefined;
    const failures = [];
    const times = [];
    const tests = collect(() => loader.registry()(file));
    const { static: atLoad, perTest } = stryker.mutantCoverage;
    const loaded = { ...atLoad };
    for (const [index, test] of tests.entries()) {
      stryker.currentTestId = String(index);
      const start = performance.now();
      await run(test).catch((error) => failures.push(`${test.name}: ${error.message}`));
      times.push(performance.now() - start);
    }
    surveyed.push({ file, atLoad: loaded, perTest, times, failures });
  }
  stryker.mutantCoverage = { static: {}, perTest: {} };
  stryker.currentTestId = undefined;
  return surveyed;
}

/** The modules of the last mutant, with the tests that they hold, for the next one in the same file. */
let warm = { path: null };

/**
 * Runs the tests of the plan until one fails. A mutant that is only met while tests run shares its modules with the
 * others of its file; one that is met while modules load (`isStatic`) gets modules of its own. Without an id, the
 * control: nothing is mutated and nothing may fail.
 */
async function tryMutant(task) {
  const outcome = await tryOnce(task);
  if (outcome.status !== "killed" || task.id === undefined || (await passesWithout(task, outcome))) return outcome;
  // An earlier mutant left something behind in these modules: what they say of this one counts only from new ones.
  loader.forget();
  warm = { path: null };
  return tryOnce(task);
}

async function tryOnce({ id, path, isStatic, plan, hitLimit }) {
  const modules = modulesFor(path, isStatic);
  stryker.activeMutant = id;
  stryker.hitLimit = hitLimit;
  stryker.hitCount = 0;
  const failed = await firstFailure(modules, plan);
  const isEndless = stryker.hitCount > hitLimit;
  stryker.activeMutant = undefined;
  return failed === null ? { status: "survived" } : { status: isEndless ? "timeout" : "killed", ...failed };
}

function modulesFor(path, isStatic) {
  if (isStatic) return { load: loader.registry(path), tests: new Map() };
  if (warm.path !== path) warm = { path, load: loader.registry(path), tests: new Map() };
  return warm;
}

/** Whether the file that a mutant was killed by passes with the mutant switched off. */
async function passesWithout({ path, isStatic, plan }, { by }) {
  stryker.hitLimit = Infinity;
  return (
    (await firstFailure(
      modulesFor(path, isStatic),
      plan.filter(({ file }) => file === by),
    )) === null
  );
}

async function firstFailure({ load, tests }, plan) {
  for (const { file, tests: chosen } of plan) {
    let test = null;
    try {
      if (!tests.has(file))
        tests.set(
          file,
          collect(() => load(file)),
        );
      const all = tests.get(file);
      for (test of chosen === null ? all : chosen.map((index) => all[index])) {
        stryker.hitCount = 0;
        await run(test);
      }
    } catch (error) {
      return { by: file, test: test?.name ?? "(loading)", error: String(error?.message ?? error).slice(0, 300) };
    }
  }
  return null;
}
