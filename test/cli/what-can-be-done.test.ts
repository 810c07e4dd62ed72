import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import files from "node:fs/promises";
import { join, resolve } from "node:path";
import { whatCanBeDone } from "../../src/cli/what-can-be-done";
import { FEDERATION, temporaryFolder } from "../support/command";

const folder = temporaryFolder();

function zipingIn(name: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(__dirname, "../../dist/cli.js")], {
    encoding: "utf8",
    cwd: join(folder, name),
  });
  return { status, stdout, stderr };
}

test("alone in a folder of workbooks it says what could be done with each", () => {
  mkdirSync(join(folder, "有"));
  cpSync(FEDERATION, join(folder, "有/工商联 2021.xlsx"));
  writeFileSync(join(folder, "有/b.xlsm"), "");
  const { status, stdout } = zipingIn("有");
  expect(status).toBe(0);
  expect(stdout).toContain('ziping report "工商联 2021.xlsx" --out 结果');
  expect(stdout).toContain("ziping score b.xlsm");
  expect(stdout).toContain("ziping batch . --out 结果");
});

test("without workbooks it is wrong usage", () => {
  mkdirSync(join(folder, "没有/深"), { recursive: true });
  cpSync(FEDERATION, join(folder, "没有/深/a.xlsx"));
  expect(zipingIn("没有")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("没有写要做什么") });
});

test("what lies in folders below is not even looked for: it may be a whole disk", async () => {
  mkdirSync(join(folder, "深/下面"), { recursive: true });
  writeFileSync(join(folder, "深/表.xlsx"), "");
  const reading = jest.spyOn(files, "readdir");
  expect(await whatCanBeDone(join(folder, "深"))).toContain("1 个工作簿");
  expect(reading.mock.calls.map(([path]) => path)).toEqual([join(folder, "深")]);
  reading.mockRestore();
});

test.each(["甲 乙", "甲|乙", "`甲`", "甲*", "甲>乙", "#甲"])(
  "a name with what a shell takes for its own stands in quotation marks: %s",
  async (name) => {
    const own = mkdtempSync(join(folder, "名-"));
    writeFileSync(join(own, `${name}.xlsx`), "");
    const [, line] = /ziping score (.*)/.exec((await whatCanBeDone(own))!)!;
    expect(execFileSync("sh", ["-c", `printf %s ${line!}`], { encoding: "utf8", cwd: own })).toBe(`${name}.xlsx`);
  },
);

test("of many only some are named", async () => {
  mkdirSync(join(folder, "多"));
  for (let at = 0; at < 13; at += 1) writeFileSync(join(folder, `多/${at}.xlsx`), "");
  expect(await whatCanBeDone(join(folder, "多"))).toContain("…… 还有 3 个");
});
