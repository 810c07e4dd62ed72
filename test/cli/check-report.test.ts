import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { FEDERATION, temporaryFolder, ziping } from "../support/command";

const FOLDER = temporaryFolder();

/** Debian's own Python holds python3-docx; another python3 first in PATH may not. */
const PYTHON = ["/usr/bin/python3", "python3"].find((one) => spawnSync(one, ["-c", "import docx"]).status === 0);
const withPython = PYTHON ? test : test.skip;

interface Told {
  readonly check: string;
  readonly severity: string;
  readonly verdict?: string;
  readonly paragraph?: number;
  readonly text?: string;
  readonly should?: string | null;
}

/** Writes a report with python-docx: a document that nobody here made. */
function documentOf(...paragraphs: string[]): string {
  const path = join(FOLDER, "报告.docx");
  const script =
    "import sys, docx\nd = docx.Document()\nfor t in sys.argv[2:]: d.add_paragraph(t)\nd.save(sys.argv[1])";
  execFileSync(PYTHON!, ["-c", script, path, ...paragraphs]);
  return path;
}

function told(report: string): readonly Told[] {
  const { stdout, status } = ziping("check", FEDERATION, "--report", report, "--json");
  expect(status).toBe(0);
  const { findings } = JSON.parse(stdout) as { findings: readonly Told[] };
  return findings.filter(({ check }) => check === "report-figure");
}

withPython("names paragraph, sentence and what should stand there, of a report that another program wrote", () => {
  const wrong = "本年决算收入645.66万元，预算收入657.55万元。";
  const found = told(documentOf("2021年部门整体支出绩效自评报告", wrong)).filter(({ severity }) => severity !== "info");
  expect(found).toMatchObject([
    { verdict: "contradicts-workbook", severity: "error", paragraph: 2, text: wrong, should: "654.66万元" },
  ]);
});

test("finds nothing wrong in our own report", () => {
  const out = join(FOLDER, "out");
  expect(ziping("report", FEDERATION, "--out", out).status).toBe(0);
  const found = told(join(out, "花都区工商联2021-自评报告.docx"));
  expect(found.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

withPython.each([
  [documentOf, "花都区工商联2020年部门整体支出绩效自评报告", /另一个年度/],
  [documentOf, "白云区水务局2021年部门整体支出绩效自评报告", /另一个单位/],
])("says why it does not compare %#", (write, title, message) => {
  const { status, stderr } = ziping("check", FEDERATION, "--report", write(title));
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
});

test("says that a workbook is no report", () => {
  const { status, stderr } = ziping("check", FEDERATION, "--report", FEDERATION);
  expect(status).toBe(1);
  expect(stderr).toMatch(/不是 Word 文档：它是 Excel 工作簿/);
});
