/**
 * npm run bench:docx [-- --projects 15,500 --runs 9]
 *
 * The report of a workbook with its annex as a .docx: rendered by the product in a warm process, by python-docx in
 * one, and by pandoc from its own JSON, less what pandoc takes for an empty document. All three have the same
 * headings, paragraphs and table cells; times are the processor's.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { median } from "./measure.mjs";
import { asPandoc } from "./pandoc.mjs";
import { benchWorkbook } from "./workbook.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
require("./typescript.cjs");
const { evaluateWorkbook, reportLedger, writeReport } = require("../../src/app/index.ts");
const { NATIVE_PACKING } = require("../../src/cli/native-packing.ts");
const { openPackage } = require("../../src/hosts/file/index.ts");
const { renderDocx } = require("../../src/renderers/docx/index.ts");
const { paragraphText } = require("../../src/report/index.ts");

/** At most so much of the quicker of the two others. */
const AIM = 1 / 3;
/** A project has ten indicators in the workbook of the benchmark. */
const ROWS_OF_PROJECT = 10;
const WARMING = 15;

const { values } = parseArgs({ options: { projects: { type: "string" }, runs: { type: "string" } } });
const runs = Number(values.runs ?? 9);

function main() {
  const folder = mkdtempSync(join(tmpdir(), "ziping-bench-"));
  try {
    console.log("写成 .docx，处理器时间 ms（中位数）");
    console.log("     项目数     自评通 python-docx     pandoc  与较快者之比");
    for (const projects of (values.projects ?? "15,500").split(",").map(Number)) measured(projects, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measured(projects, folder) {
  const { snapshot } = openPackage(benchWorkbook(projects * ROWS_OF_PROJECT), "bench.xlsx");
  const evaluated = evaluateWorkbook(snapshot);
  const report = writeReport(evaluated);
  const ledger = reportLedger(evaluated, report);
  const own = warm(() => renderDocx(report, NATIVE_PACKING, ledger));
  const content = contentOf(report);
  const python = byPython(content, folder);
  const pandoc = byPandoc(asPandoc(content), folder);
  const quicker = Math.min(...[python, pandoc].filter((ms) => ms !== null));
  const ratio = own / quicker;
  const told = Number.isFinite(ratio)
    ? `${ratio.toFixed(2)}（≤ ${AIM.toFixed(2)}，${ratio <= AIM ? "达到" : "未达到"}）`
    : "—";
  console.log(
    [projects, shown(own), shown(python), shown(pandoc), told].map((text) => String(text).padStart(11)).join(""),
  );
}

/** The median of the processor's time of one call, once the process is warm. */
function warm(render) {
  for (let turn = 0; turn < WARMING; turn += 1) render();
  const times = Array.from({ length: runs }, () => {
    const before = process.cpuUsage();
    render();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return median(times);
}

/** Headings, paragraphs with a run for each figure, and tables as rows of texts. */
function contentOf({ title, blocks }) {
  const texts = (inlines) => inlines.map((inline) => paragraphText([inline]));
  const of = (block) => {
    if (block.kind === "heading") return [{ kind: "heading", level: block.level, text: block.text }];
    if (block.kind === "paragraph") return [{ kind: "paragraph", runs: texts(block.inlines) }];
    if (block.kind === "closing")
      return [texts(block.unit), [block.date]].map((lines) => ({ kind: "paragraph", runs: lines }));
    if (block.kind !== "table") return [];
    const rows = Array.from(block.rows, (row) => row.map(({ inlines }) => paragraphText(inlines)));
    return [
      { kind: "paragraph", runs: [block.title] },
      { kind: "table", rows },
    ];
  };
  return [{ kind: "heading", level: 1, text: title }, ...blocks.flatMap(of)];
}

function byPython(content, folder) {
  const python = ["/usr/bin/python3", "python3"].find((one) => spawnSync(one, ["-c", "import docx"]).status === 0);
  if (!python) return null;
  const source = join(folder, "content.json");
  writeFileSync(source, JSON.stringify(content));
  const target = join(folder, "python.docx");
  const { stdout } = spawnSync(python, [join(HERE, "report.py"), source, String(runs), target], { encoding: "utf8" });
  return median(JSON.parse(stdout));
}

function byPandoc(document, folder) {
  if (spawnSync("pandoc", ["--version"]).status !== 0) return null;
  const whole = pandocTime(document, folder);
  return whole - pandocTime({ ...document, blocks: [] }, folder);
}

function pandocTime(document, folder) {
  const [source, target, times] = ["pandoc.json", "pandoc.docx", "times.txt"].map((name) => join(folder, name));
  writeFileSync(source, JSON.stringify(document));
  const command = `pandoc -f json -t docx -o "${target}" "${source}"; times > "${times}"`;
  return median(
    Array.from({ length: Math.min(runs, 5) }, () => {
      spawnSync("bash", ["-c", command]);
      // The second line has the processor's time of what the shell started: 0m0.312s 0m0.041s.
      const [, children] = readFileSync(times, "utf8").split("\n");
      return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + 60_000 * m + 1000 * s, 0);
    }),
  );
}

function shown(ms) {
  return ms === null ? "—" : ms.toFixed(1);
}

main();
