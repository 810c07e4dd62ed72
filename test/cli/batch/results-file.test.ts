import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  formerLines,
  isStillSo,
  readLines,
  ResultsFile,
  resultsName,
  type ResultLine,
} from "../../../src/cli/batch/results-file";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "results-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const DONE: ResultLine = {
  file: "甲/a.xlsx",
  sha256: "aa",
  what: "report",
  options: {},
  files: {},
  version: "1",
  exit: 0,
  result: { projects: [] },
  outputs: ["甲/a-自评.xlsx"],
};
const REFUSED: ResultLine = {
  file: "b.xlsx",
  sha256: "bb",
  what: "report",
  options: {},
  files: {},
  version: "1",
  exit: 1,
  message: "读不了。",
};

test("of several lines of a workbook the last counts, a torn one is dropped, and so is what is none of ours", () => {
  const text = [JSON.stringify(DONE), "{}", "[1", JSON.stringify(REFUSED), JSON.stringify({ ...DONE, sha256: "cc" })];
  const lines = readLines(`${text.join("\n")}\n{"file":"z.xlsx","exi`);
  expect([...lines.keys()]).toEqual(["b.xlsx", "甲/a.xlsx"]);
  expect(lines.get("甲/a.xlsx")?.sha256).toBe("cc");
});

test("a line that a kill tore never runs into the next one", async () => {
  const path = join(folder, resultsName(null));
  const first = await ResultsFile.open(path);
  await first.add(DONE);
  await first.close();
  appendFileSync(path, '{"file":"z.xl');
  expect([...(await formerLines(folder)).values()]).toEqual([[DONE]]);
  const second = await ResultsFile.open(path);
  await second.add(REFUSED);
  await second.close();
  expect([...readLines(readFileSync(path, "utf8")).values()]).toEqual([DONE, REFUSED]);
});

test("a line that can't be written is told with the name of the file", async () => {
  const path = join(folder, resultsName(null));
  const results = await ResultsFile.open(path);
  await results.close();
  await expect(results.add(DONE)).rejects.toMatchObject({ code: "output-unwritable", subject: path });
  writeFileSync(join(folder, "文件"), "");
  await expect(ResultsFile.open(join(folder, "文件", "results.jsonl"))).rejects.toMatchObject({
    code: "output-unwritable",
  });
});

test("what other shares did is known, and nothing else that lies there", async () => {
  writeFileSync(join(folder, resultsName({ index: 0, count: 2 })), `${JSON.stringify(DONE)}\n`);
  writeFileSync(join(folder, resultsName({ index: 1, count: 3 })), `${JSON.stringify({ ...DONE, sha256: "cc" })}\n`);
  writeFileSync(join(folder, "results-old.jsonl"), `${JSON.stringify(REFUSED)}\n`);
  const former = await formerLines(folder);
  expect([...former.keys()]).toEqual(["甲/a.xlsx"]);
  expect(former.get("甲/a.xlsx")?.map(({ sha256 }) => sha256)).toEqual(["aa", "cc"]);
});

const CHOICE = { what: "report", options: {}, files: {} } as const;

test.each<[string, Partial<ResultLine>, Parameters<typeof isStillSo>[2], string, boolean]>([
  ["nothing changed", {}, CHOICE, "1", true],
  ["the file changed", { sha256: "other" }, CHOICE, "1", false],
  ["another version", {}, CHOICE, "2", false],
  ["another work", {}, { ...CHOICE, what: "score" }, "1", false],
  ["another scheme", {}, { ...CHOICE, options: { scheme: "mof-2021-101" } }, "1", false],
  ["another template", {}, { ...CHOICE, files: { template: "dd" } }, "1", false],
  ["a result is gone", { outputs: ["甲/gone.xlsx"] }, CHOICE, "1", false],
])("whether a workbook needs no more work: %s", (_what, change, choice, version, expected) => {
  writeFileSync(join(folder, "a-自评.xlsx"), "");
  const line = { ...DONE, outputs: ["a-自评.xlsx"], ...change } as ResultLine;
  expect(isStillSo(line, "aa", choice, version, folder)).toBe(expected);
});

test("a refused workbook stays refused while it is the same", () => {
  expect(isStillSo(REFUSED, "bb", CHOICE, "1", folder)).toBe(true);
});
