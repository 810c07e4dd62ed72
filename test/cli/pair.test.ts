import { copyFileSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NATIONAL, temporaryFolder, ziping } from "../support/command";

const folder = temporaryFolder();
const input = join(folder, "表.xlsx");
copyFileSync(NATIONAL, input);
const [whole, other] = [join(folder, "全"), join(folder, "元")];
const workbook = (out: string) => join(out, "表-自评.xlsx");
const document = (out: string) => join(out, "表-自评报告.docx");

/** What `check` says of the two having been written by one run. */
function pairFindings(of: string, report: string): readonly { readonly severity: string; readonly message: string }[] {
  const { stdout } = ziping("check", of, "--report", report, "--json");
  const { findings } = JSON.parse(stdout) as { findings: { check: string; severity: string; message: string }[] };
  return findings.filter(({ check }) => check === "report-of-another-run");
}

beforeAll(() => {
  ziping("report", input, "--out", whole);
  ziping("report", input, "--out", other, "--numbers", "amount=元:2");
});

test("workbook and report of one run are a pair, of two runs they are none", () => {
  expect(pairFindings(workbook(whole), document(whole))).toEqual([]);
  expect(pairFindings(workbook(whole), document(other))).toMatchObject([
    { severity: "warning", message: expect.stringContaining("--overwrite") },
  ]);
});

test("another choice of annexes is another run, too", () => {
  const bare = join(folder, "无附表");
  ziping("report", input, "--out", bare, "--annex", "none");
  expect(pairFindings(workbook(bare), document(bare))).toEqual([]);
  expect(pairFindings(workbook(whole), document(bare))).toHaveLength(1);
});

test("a workbook or a report that names no run is no half of another pair", () => {
  expect(pairFindings(input, document(whole))).toEqual([]);
});

test("the next run mends a pair of two runs", () => {
  const torn = join(folder, "半");
  ziping("report", input, "--out", torn, "--numbers", "amount=元:2");
  copyFileSync(document(whole), document(torn));
  expect(pairFindings(workbook(torn), document(torn))).toHaveLength(1);
  expect(ziping("report", input, "--out", torn, "--overwrite").status).toBe(0);
  expect(pairFindings(workbook(torn), document(torn))).toEqual([]);
});

test("a run that was killed before its workbook came into place is finished by the next", () => {
  const torn = join(folder, "没写完");
  ziping("report", input, "--out", torn);
  const bytes = readFileSync(workbook(torn));
  rmSync(workbook(torn));
  expect(ziping("report", input, "--out", torn).status).toBe(0);
  expect(readFileSync(workbook(torn)).equals(bytes)).toBe(true);
});

test("a report that somebody went on writing is not taken for what a killed run left", () => {
  const torn = join(folder, "改过");
  ziping("report", input, "--out", torn);
  rmSync(workbook(torn));
  writeFileSync(document(torn), "改过的");
  expect(ziping("report", input, "--out", torn)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("已经存在"),
  });
  expect(readFileSync(document(torn), "utf8")).toBe("改过的");
});
