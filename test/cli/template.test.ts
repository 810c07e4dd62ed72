import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openManuscript } from "../../src/hosts/file";
import { SICHUAN, temporaryFolder, ziping } from "../support/command";
import { makeTemplate, p, r } from "../support/template";

const FOLDER = temporaryFolder();

function written(out: string): readonly string[] {
  const path = join(FOLDER, out, "四川表式-全部项目一张表-自评报告.docx");
  return openManuscript(new Uint8Array(readFileSync(path)), "r.docx").manuscript.passages.map(({ text }) => text);
}

test("a template that was exported is filled", () => {
  expect(ziping("template").stdout).toContain("whole");
  expect(ziping("template", "--export", "fields", "--out", FOLDER).status).toBe(0);
  const template = join(FOLDER, "Word报告模板-fields.docx");
  expect(ziping("report", SICHUAN, "--out", join(FOLDER, "一"), "--template", template).status).toBe(0);
  expect(written("一")).toContain("锦屏县水务局2024年度绩效自评报告");
});

test("a template of the unit's own is filled and stays as it is", async () => {
  const template = join(FOLDER, "本单位.docx");
  const bytes = await makeTemplate(p(r("红头")) + p(r("{{单位名称}}")));
  writeFileSync(template, bytes);
  expect(ziping("report", SICHUAN, "--out", join(FOLDER, "二"), "--template", template).status).toBe(0);
  expect(written("二")).toEqual(["红头", "锦屏县水务局"]);
  expect(Buffer.compare(readFileSync(template), bytes)).toBe(0);
});

test("a wrong tag is told, and nothing is written", async () => {
  const template = join(FOLDER, "错的.docx");
  writeFileSync(template, await makeTemplate(p(r("{{单位名字}}"))));
  const { status, stderr } = ziping("report", SICHUAN, "--out", join(FOLDER, "三"), "--template", template);
  expect(status).toBe(1);
  expect(stderr).toContain("模板里的标签“{{单位名字}}”不认识（第 1 段“{{单位名字}}”），是不是“单位名称”？");
  expect(existsSync(join(FOLDER, "三"))).toBe(false);
});

test.each([
  ["an unknown template", ["template", "--export", "x", "--out", FOLDER], 1, "没有编号为“x”的模板"],
  ["an export to nowhere", ["template", "--export", "whole"], 2, "要和 --out 一起用"],
  [
    "a template and a refresh at once",
    ["report", SICHUAN, "--out", FOLDER, "--template", "a", "--into", "b"],
    2,
    "不能一起用",
  ],
  ["a missing template", ["report", SICHUAN, "--out", join(FOLDER, "四"), "--template", "没有.docx"], 1, "没有.docx"],
])("%s is refused", (_what, words, status, message) => {
  const ended = ziping(...words);
  expect([ended.status, ended.stderr.includes(message)]).toEqual([status, true]);
});
