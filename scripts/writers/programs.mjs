/**
 * Programs that open and save a workbook, each from pinned packages in a folder of its own; what comes from Debian is
 * taken as it is installed. A program that is not here gives its reason instead.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const PYTHON = "/usr/bin/python3";
const PACKAGES = {
  exceljs: "4.4.0",
  "@e965/xlsx": "0.20.3",
  "excelize-wasm": "0.1.3",
  "xlsx-populate": "1.21.0",
  hucre: "1.0.0",
};
const XLSXWRITER = "3.0.2-2";
const PATIENCE = 180_000;

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string} version as it says itself, or as it was asked for
 * @property {((input: string, output: string) => void) | null} rewrite opens one file and saves it under another name; null where the program is not here
 * @property {string} [missing] why it is not here
 */

/** @returns {Program[]} all programs, the packages among them installed below `folder`. */
export function programs(folder) {
  const libraries = join(folder, "libraries");
  mkdirSync(libraries);
  writeFileSync(join(libraries, "package.json"), JSON.stringify({ private: true, dependencies: PACKAGES }));
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund"], { cwd: libraries, stdio: "inherit" });
  const library = (name, of) => ({
    name,
    version: PACKAGES[of],
    rewrite: (input, output) =>
      run(process.execPath, [join(HERE, "rewrite.mjs"), libraries, of, input, output], output),
  });
  return [
    libreOffice(folder),
    gnumeric(),
    openpyxl(),
    xlsxWriter(folder),
    library("exceljs", "exceljs"),
    library("SheetJS", "@e965/xlsx"),
    library("excelize-wasm", "excelize-wasm"),
    library("xlsx-populate", "xlsx-populate"),
    library("hucre", "hucre"),
  ];
}

function libreOffice(folder) {
  return installed("LibreOffice", "soffice", ["--version"], (input, output) => {
    const out = join(dirname(output), `${basename(output)}.d`);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    run("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", out, input]);
    const [made] = readdirSync(out).filter((name) => extname(name) === ".xlsx");
    renameSync(join(out, made), output);
  });
}

function gnumeric() {
  return installed("Gnumeric", "ssconvert", ["--version"], (input, output) =>
    run("ssconvert", ["--export-type=Gnumeric_Excel:xlsx2", input, output], output),
  );
}

function openpyxl() {
  return installed("openpyxl", PYTHON, ["-c", "import openpyxl; print(openpyxl.__version__)"], (input, output) =>
    run(PYTHON, [join(HERE, "rewrite.py"), "openpyxl", input, output], output),
  );
}

/** XlsxWriter reads nothing: it writes what openpyxl reads. */
function xlsxWriter(folder) {
  const name = "XlsxWriter";
  const found = spawnSync("apt-get", ["download", "-qq", `python3-xlsxwriter=${XLSXWRITER}`], { cwd: folder });
  const file = readdirSync(folder).find((name) => name.endsWith(".deb"));
  if (found.status !== 0 || !file) return { name, version: XLSXWRITER, rewrite: null, missing: "没有这个 Debian 包" };
  execFileSync("dpkg-deb", ["-x", join(folder, file), join(folder, "xlsxwriter")]);
  const path = join(folder, "xlsxwriter/usr/lib/python3/dist-packages");
  return {
    name,
    version: XLSXWRITER,
    rewrite: (input, output) => run(PYTHON, [join(HERE, "rewrite.py"), path, input, output], output),
  };
}

function installed(name, command, words, rewrite) {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: "utf8", timeout: PATIENCE });
  if (status !== 0) return { name, version: "–", rewrite: null, missing: `没有安装 ${command}` };
  const version = /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? "?";
  return { name, version, rewrite };
}

/** Runs a program; that it ended well and wrote a file is all that is asked of it here. */
function run(command, words, output) {
  const { status, signal, stderr } = spawnSync(command, words, { encoding: "utf8", timeout: PATIENCE });
  if (status !== 0) throw new Error(lastLine(stderr) || `exit ${status ?? signal}`);
  if (output !== undefined) readFileSync(output);
}

/** What a program says of its end: of a trace the line that names the error. */
function lastLine(text) {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.filter(Boolean).at(-1);
}
