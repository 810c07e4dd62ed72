import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPackage } from "../../../src/hosts/file";
import { cellAt, sheetNamed, type WorkbookPlan } from "../../../src/workbook";
import { cell, fill, fixture, FIXTURES, workingPaper } from "./support/samples";

const PYTHON = "/usr/bin/python3";
const hasOpenpyxl = works(PYTHON, ["-c", "import openpyxl"]);
const hasLibreOffice = works("soffice", ["--version"]);
if (!hasOpenpyxl) console.warn("openpyxl 未安装：跳过“openpyxl 能打开写出的工作簿”的测试");
if (!hasLibreOffice) console.warn("LibreOffice 未安装：跳过“LibreOffice 能打开写出的工作簿”的测试");

function works(command: string, words: readonly string[]): boolean {
  try {
    execFileSync(command, words, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const PAPER: WorkbookPlan = (() => {
  const paper = workingPaper(
    {
      row: 0,
      column: 0,
      value: "计分底稿",
      style: { font: { name: "黑体", size: 16 }, fill: "DCE6F1", border: "thin" },
    },
    { row: 1, column: 0, value: 4.98, formula: "自评表!E3/2", style: { numberFormat: "0.0%" } },
    cell(1, 1, "9.96分", "'自评表'!E3&\"分\""),
  );
  const copy = { kind: "copy", source: "自评表", sheet: "自评-副本", cells: [cell(2, 0, "副本")] } as const;
  return { ...paper, sheets: [fill("自评表", cell(2, 4, 9.96), cell(9, 7, "=新行")), ...paper.sheets, copy] };
})();

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "ziping-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function written(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, openPackage(fixture(name), name).apply(PAPER));
  return path;
}

(hasOpenpyxl ? test : test.skip).each(FIXTURES)("openpyxl opens what was written into %s", (name) => {
  const script = [
    "import sys, json, openpyxl",
    "book = openpyxl.load_workbook(sys.argv[1])",
    "form, paper = book['自评表'], book['计分底稿']",
    "print(json.dumps([book.sheetnames, form['E3'].value, form['H10'].value, form['H10'].data_type, paper['A2'].value,",
    "  paper['A2'].number_format, paper['A1'].font.name, len(form._charts), form.print_title_rows, paper.print_title_rows]))",
  ].join("\n");
  const said: unknown = JSON.parse(execFileSync(PYTHON, ["-c", script, written(name)], { encoding: "utf8" }));
  expect(said).toEqual([
    ["自评表", "隐藏", "受保护", "计分底稿", "自评-副本"],
    9.96,
    "=新行",
    expect.stringMatching(/^(s|inlineStr|f)$/),
    "=自评表!E3/2",
    "0.0%",
    "黑体",
    1,
    "$1:$2",
    "$1:$2",
  ]);
});

(hasLibreOffice ? test : test.skip).each(FIXTURES)(
  "LibreOffice opens what was written into %s",
  (name) => {
    const out = join(folder, "lo");
    const words = [
      `-env:UserInstallation=file://${folder}/profile`,
      "--headless",
      "--convert-to",
      "xlsx",
      "--outdir",
      out,
    ];
    execFileSync("soffice", [...words, written(name)], { stdio: "ignore" });
    const { sheets } = openPackage(readFileSync(join(out, name)), name).snapshot;
    const paper = sheetNamed({ name, sheets, names: [], structureIsProtected: false }, "计分底稿")!;
    expect(sheets.map((sheet) => sheet.name)).toEqual(["自评表", "隐藏", "受保护", "计分底稿", "自评-副本"]);
    expect(cellAt(sheets[0]!, 9, 7)).toMatchObject({ value: "=新行", text: "=新行" });
    expect(cellAt(paper, 1, 0)).toMatchObject({ value: 4.98, formula: "自评表!E3/2", text: "498.0%" });
    expect(cellAt(paper, 1, 1)).toMatchObject({ value: "9.96分" });
    expect(cellAt(sheets[4]!, 2, 0)?.value).toBe("副本");
  },
  60_000,
);
