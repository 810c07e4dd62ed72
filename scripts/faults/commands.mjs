/** The commands that write, each with what it writes; all of them give the same bytes for the same input. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
export const COMMAND = join(HERE, "../../dist/cli.js");
const SAMPLE = join(HERE, "../../assets/samples/四川表式-全部项目一张表.xlsx");
const INJECT = join(HERE, "inject.cjs");

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {string[]} words of the command line; OUT stands for the folder of the results
 */

/** Lays the inputs, and gives the cases. @returns {Case[]} */
export function layCases(folder) {
  const input = join(folder, "甲.xlsx");
  const district = join(folder, "全区");
  mkdirSync(district);
  copyFileSync(SAMPLE, input);
  for (const name of ["乙.xlsx", "丙.xlsx"]) copyFileSync(SAMPLE, join(district, name));
  return [
    { name: "report", words: ["report", input, "--out", "OUT"] },
    { name: "report --overwrite", words: ["report", input, "--out", "OUT", "--overwrite"] },
    { name: "submit", words: ["submit", input, "--out", "OUT", "--despite-errors"] },
    { name: "submit --overwrite", words: ["submit", input, "--out", "OUT", "--despite-errors", "--overwrite"] },
    { name: "scheme --export", words: ["scheme", "--export", "mof-2020-10", "--out", "OUT"] },
    { name: "batch", words: ["batch", district, "--out", "OUT", "--what", "report", "--jobs", "1"] },
    { name: "rollup", words: ["rollup", join(folder, "results.jsonl"), "--out", "OUT/汇总.xlsx", "--overwrite"] },
  ];
}

/** Runs a case into a folder, with a fault where one is asked for. */
export function run({ words }, out, { at = 0, code = "", counts = "", killAfter = null } = {}) {
  const env = { ...process.env, FAULT_AT: String(at), FAULT_CODE: code, FAULT_COUNT: counts };
  const all = words.map((word) => word.replace(/^OUT/, out));
  const child = spawn(process.execPath, ["--require", INJECT, COMMAND, ...all], { env });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (data) => (stdout += data));
  child.stderr.on("data", (data) => (stderr += data));
  const timer = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
  return new Promise((done) =>
    child.on("close", (status, signal) => {
      clearTimeout(timer);
      done({ status, signal, stdout, stderr });
    }),
  );
}

/** Every file below a folder by its path, as a hash. */
export function filesIn(folder) {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    paths.map(({ parentPath, path, name }) => {
      const at = join(parentPath ?? path, name);
      return [at.slice(folder.length + 1), createHash("sha256").update(readFileSync(at)).digest("hex")];
    }),
  );
}

/** Names that a write has on its way. */
export const isOnItsWay = (path) => /(?:^|\/)\.[^/]+\.(?:tmp|old)$/.test(path);

export function anew(folder) {
  rmSync(folder, { recursive: true, force: true });
  return folder;
}
