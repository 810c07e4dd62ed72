/**
 * npm run test:faults [-- --short] [--kill] [--kills 300]
 *
 * 1. Every work on files of every command that writes fails once, in three ways. Input and what stood there before
 *    must be as they were, or the results whole; nothing may be left on its way; a person must be told, without a trace.
 * 2. Every such work ends the process with kill -9, and --kills runs more are ended at a random moment. The input must be as
 *    it was, every file under its final name whole; the next run must finish the work and take away what was left.
 *
 * Ends with a table; exit 1 with a fault. --kill leaves the first out; --short takes every ninth work, one way, and one
 * random moment a command.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { anew, COMMAND, filesIn, isOnItsWay, layCases, run } from "./commands.mjs";

const { values } = parseArgs({
  options: { short: { type: "boolean" }, kills: { type: "string" }, kill: { type: "boolean" } },
});
const CODES = values.short ? ["ENOSPC"] : ["ENOSPC", "EIO", "ETIMEDOUT"];
const STEP = values.short ? 9 : 1;
const RANDOM_KILLS = values.short ? 1 : Number(values.kills ?? 300);

const folder = mkdtempSync(join(tmpdir(), "ziping-faults-"));
const out = join(folder, "结果");
const faults = [];
const rows = [];

const same = (one, other) => one.size === other.size && [...one].every(([path, hash]) => other.get(path) === hash);

/** Files of a line of results tell of times and come in any order: only that they are there is looked at. */
const results = (files) => new Map([...files].filter(([path]) => !path.endsWith(".jsonl")));
const finals = (files) => new Map([...results(files)].filter(([path]) => !isOnItsWay(path)));

/** The workbooks that the commands read. */
const inputs = () => new Map([...filesIn(folder)].filter(([path]) => /^(?:甲\.xlsx$|全区\/)/.test(path)));

/** What the folder of results holds before: nothing, or, where the case overwrites, other files of the same names. */
function lay(one, whole) {
  anew(out);
  if (!one.words.includes("--overwrite")) return;
  mkdirSync(out, { recursive: true });
  for (const path of whole.keys()) copyFileSync(join(folder, "甲.xlsx"), join(out, path));
}

async function wholeOf(one) {
  const counts = join(folder, "count");
  anew(out);
  const { status, stderr } = await run(one, out, { counts });
  if (status !== 0) throw new Error(`${one.name}: ${stderr}`);
  if (one.name === "batch") copyFileSync(join(out, "results.jsonl"), join(folder, "results.jsonl"));
  const whole = results(filesIn(out));
  lay(one, whole);
  await run(one, out, { counts });
  return { whole, works: Number(readFileSync(counts, "utf8")) };
}

async function injected(one, { whole, works }, laid) {
  let tried = 0;
  for (const code of CODES)
    for (let at = 1; at <= works; at += STEP) {
      lay(one, whole);
      const before = filesIn(out);
      const { status, stderr, stdout } = await run(one, out, { at, code });
      const after = results(filesIn(out));
      tried += 1;
      const wrong = [
        !same(inputs(), laid) && "an input changed",
        status !== 0 && status !== 1 && `exit ${status}`,
        /\n\s+at /.test(stderr + stdout) && "a trace",
        status === 1 && !/[一-龥]/.test(stderr) && "nobody is told",
        status === 1 && one.name !== "batch" && !same(after, before) && "neither as before nor whole",
        status === 0 && one.name !== "batch" && !same(finals(after), whole) && "done, but not whole",
        [...after].some(([path, hash]) => !isOnItsWay(path) && whole.get(path) !== hash && before.get(path) !== hash) &&
          "half a file",
      ].filter(Boolean);
      if (wrong.length > 0)
        faults.push(`${one.name}, work ${at} of ${works}, ${code}: ${wrong.join(", ")}: ${stderr.slice(0, 300)}`);
    }
  return tried;
}

async function killed(one, { whole }, laid, how) {
  lay(one, whole);
  const before = filesIn(out);
  const { signal } = await run(one, out, how);
  const after = results(filesIn(out));
  const wrong = [
    !same(inputs(), laid) && "an input changed",
    [...finals(after)].some(([path, hash]) => whole.get(path) !== hash && before.get(path) !== hash) && "half a file",
  ];
  const next = await run(one, out);
  // A run that had ended already has nothing to be mended: then without --overwrite it is rightly refused.
  const isRefused = next.status === 1 && same(finals(after), whole);
  const then = results(filesIn(out));
  wrong.push(next.status !== 0 && !isRefused && `the next run: ${next.stderr.slice(0, 300)}`);
  wrong.push(!same(finals(then), whole) && "the next run does not finish it");
  wrong.push(!isRefused && [...then.keys()].some(isOnItsWay) && "leftovers");
  const told = wrong.filter(Boolean);
  if (told.length > 0) faults.push(`${one.name}, ended ${JSON.stringify(how)}: ${told.join(", ")}`);
  return signal === "SIGKILL";
}

function print() {
  console.log("\n| command | works on files | failed once each | killed at each | killed at random | ended by it |");
  console.log("|---|---:|---:|---:|---:|---:|");
  for (const { name, works, injected, kills, random, ended } of rows)
    console.log(`| ${name} | ${works} | ${injected} | ${kills} | ${random} | ${ended} |`);
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`| all | ${sum("works")} | ${sum("injected")} | ${sum("kills")} | ${sum("random")} | ${sum("ended")} |`);
  console.log(`\nfaults: ${faults.length}`);
  for (const fault of faults) console.log(fault);
}

// Who ends it early sees how far it came.
process.on("SIGINT", () => {
  print();
  rmSync(folder, { recursive: true, force: true });
  process.exit(1);
});

async function main() {
  const cases = layCases(folder);
  const laid = inputs();
  for (const one of cases) {
    const whole = await wholeOf(one);
    const row = { name: one.name, works: whole.works, injected: 0, kills: 0, ended: 0, random: 0 };
    rows.push(row);
    if (!values.kill) row.injected = await injected(one, whole, laid);
    for (let at = 1; at <= whole.works; at += STEP) {
      row.kills += 1;
      if (await killed(one, whole, laid, { at, code: "KILL" })) row.ended += 1;
    }
    const began = Date.now();
    lay(one, whole.whole);
    await run(one, out);
    const usual = Date.now() - began;
    for (let index = 0; index < RANDOM_KILLS / cases.length; index += 1) {
      row.random += 1;
      if (await killed(one, whole, laid, { killAfter: Math.random() * usual })) row.ended += 1;
    }
    process.stderr.write(`${one.name} `);
  }
  print();
  process.exitCode = faults.length > 0 ? 1 : 0;
}

try {
  if (!existsSync(COMMAND)) throw new Error("没有 dist/cli.js，请先运行 npm run prepare。");
  await main();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
