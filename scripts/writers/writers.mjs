/**
 * npm run test:writers [-- FOLDER]
 *
 * Nine programs open and save the samples and what `ziping report` makes of them; the product reads what they saved,
 * and the figures must be the same. What each drops is counted without the product. A program that is not here, or that
 * refuses a file, is a row of the table. FOLDER holds other workbooks to take in place of the samples.
 *
 * Exit 1: a rewritten workbook gives other figures although its cells are the same.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { differencesOf, droppedOf, sameCells } from "./compare.mjs";
import { programs } from "./programs.mjs";
import { readPackage } from "./read-package.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const COMMAND = join(ROOT, "dist/cli.js");
const SOURCES = resolve(process.argv[2] ?? join(ROOT, "assets/samples"));
const FIXTURES = join(ROOT, "test/hosts/file/fixtures");

/** A workbook to be rewritten, with what is known of it before. */
function subjectOf(path) {
  return { path, read: readPackage(path), scored: score(path) };
}

function ziping(...words) {
  return spawnSync(process.execPath, [COMMAND, ...words], { encoding: "utf8", maxBuffer: 1 << 28 });
}

/** What `score --json` says, or why it says nothing. */
function score(path) {
  const { status, stdout, stderr } = ziping("score", path, "--json");
  return status === 0 ? { result: JSON.parse(stdout) } : { refused: `exit ${status}: ${stderr.split("\n")[0]}` };
}

function subjects(folder) {
  const workbooks = (from) =>
    readdirSync(from)
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => join(from, name));
  const out = join(folder, "out");
  const samples = workbooks(SOURCES);
  for (const sample of samples) ziping("report", sample, "--out", out);
  return [...samples, ...(existsSync(out) ? workbooks(out) : []), ...workbooks(FIXTURES)].map(subjectOf);
}

/** One program over all subjects. */
function tried(program, all, folder) {
  const row = { program, refused: [], figures: [0, 0], findings: [0, 0], cells: [0, 0], formulas: [0, 0] };
  const dropped = new Map();
  const told = [];
  let faults = 0;
  for (const [index, subject] of all.entries()) {
    const name = subject.path.split("/").at(-1);
    const output = join(folder, `${index}.xlsx`);
    let after;
    try {
      program.rewrite(subject.path, output);
      after = readPackage(output);
    } catch (error) {
      row.refused.push(`${name}: ${error.message}`);
      continue;
    }
    const cells = sameCells(subject.read.cells, after.cells);
    add(row.cells, cells.same, cells.all);
    add(row.formulas, cells.formulasKept, cells.formulas);
    for (const [kind, [before, now]] of droppedOf(subject.read.holds, after.holds)) {
      const sum = dropped.get(kind) ?? [0, 0];
      dropped.set(kind, [sum[0] + before, sum[1] + now]);
    }
    cells.differences.slice(0, 3).forEach((line) => told.push(`${name}: ${line}`));
    if (!subject.scored.result) continue;
    const scored = score(output);
    const differences = scored.result
      ? differencesOf(subject.scored.result, scored.result)
      : { figures: [scored.refused], findings: [] };
    add(row.figures, differences.figures.length === 0 ? 1 : 0, 1);
    add(row.findings, differences.findings.length === 0 ? 1 : 0, 1);
    if (differences.figures.length > 0 && cells.differences.length === 0) faults += 1;
    [...differences.figures, ...differences.findings].slice(0, 6).forEach((line) => told.push(`${name}: ${line}`));
  }
  return { ...row, dropped, told, faults };
}

function add(sum, part, whole) {
  sum[0] += part;
  sum[1] += whole;
}

function print(rows) {
  console.log(
    "| program | version | same figures | same findings | same values of cells | formulas kept | fewer after saving |",
  );
  console.log("|---|---|---:|---:|---:|---:|---|");
  for (const { program, figures, findings, cells, formulas, dropped } of rows) {
    if (!program.rewrite) {
      console.log(`| ${program.name} | ${program.version} | ${program.missing} | | | | |`);
      continue;
    }
    const less = [...dropped].map(([kind, [before, now]]) => `${kind} ${before}→${now}`).join("、") || "–";
    const shares = [figures, findings, cells, formulas].map(([part, whole]) => `${part}/${whole}`).join(" | ");
    console.log(`| ${program.name} | ${program.version} | ${shares} | ${less} |`);
  }
  console.log();
  for (const { program, refused, told } of rows)
    for (const line of [...refused.map((text) => `refused or broken: ${text}`), ...told])
      console.log(`${program.name}: ${line}`);
}

function main() {
  if (!existsSync(COMMAND)) throw new Error("没有 dist/cli.js，请先运行 npm run prepare。");
  const folder = mkdtempSync(join(tmpdir(), "ziping-writers-"));
  try {
    const all = subjects(folder);
    const rows = programs(folder).map((program) => {
      const own = join(folder, program.name);
      mkdirSync(own);
      return program.rewrite ? tried(program, all, own) : { program, refused: [], told: [], faults: 0 };
    });
    print(rows);
    const faults = rows.reduce((sum, row) => sum + row.faults, 0);
    console.log(`\n${all.length} workbooks, ${rows.length} programs; other figures from the same cells: ${faults}`);
    process.exitCode = faults > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main();
