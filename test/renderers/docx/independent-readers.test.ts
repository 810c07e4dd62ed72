import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderDocx } from "../../../src/renderers/docx";
import { sampleReport } from "./sample-report";

/** Debian's own Python holds python3-docx; another python3 first in PATH may not. */
const PYTHON = ["/usr/bin/python3", "python3"].find((one) => spawnSync(one, ["-c", "import docx"]).status === 0);
const OFFICE = spawnSync("soffice", ["--version"]).status === 0;

const READ = `
import json, sys
from docx import Document
document = Document(sys.argv[1])
print(json.dumps({
    "title": document.core_properties.title,
    "author": document.core_properties.author,
    "paragraphs": [[p.style.name, p.text] for p in document.paragraphs],
    "tables": [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables],
    "sections": [[s.orientation == 1, round(s.top_margin.mm), round(s.left_margin.mm)] for s in document.sections],
}))
`;

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
  file = join(folder, "report.docx");
  writeFileSync(file, await renderDocx(sampleReport(12)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

(PYTHON ? test : test.skip)("python-docx reads what was written (skipped without python3-docx)", () => {
  const read = JSON.parse(execFileSync(PYTHON!, ["-c", READ, file], { encoding: "utf8" }));
  expect(read).toMatchObject({ title: "某某区工商业联合会2021年部门整体支出绩效自评报告", author: "" });
  expect(read.paragraphs.slice(0, 3)).toEqual([
    ["Title", "某某区工商业联合会2021年\n部门整体支出绩效自评报告"],
    ["Heading 1", "一、基本情况"],
    ["Heading 2", "（一）部门概况"],
  ]);
  expect(read.sections).toEqual([
    [false, 37, 28],
    [true, 28, 35],
  ]);
  const [table] = read.tables;
  expect(table).toHaveLength(14);
  expect(table[10].slice(0, 3)).toEqual(["产出指标", "数量指标", "培训场次10"]);
  expect(table[13]).toEqual(["总分", "总分", "总分", "总分", "总分", "100", "99.5", "等级：优"]);
});

(OFFICE ? test : test.skip)(
  "LibreOffice lays it out: text upright, annex turned with its header on each page (skipped without LibreOffice)",
  () => {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file], {
      stdio: "ignore",
      timeout: 120_000,
    });
    const pdf = join(folder, "report.pdf");
    expect(existsSync(pdf)).toBe(true);
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe("%PDF-");
    if (spawnSync("pdftotext", ["-v"]).status !== 0) return;
    const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
    const annex = pages.filter((page) => page.includes("三级指标"));
    expect(annex).toHaveLength(2);
    expect(pages[0]).toMatch(/— ?1 ?—\s*$/);
    const [first, second] = pages.map((page) => /^ *(?=— ?\d+ ?—)/m.exec(page)?.[0].length ?? -1);
    expect(first).toBeGreaterThan(second! + 20);
  },
  150_000,
);
