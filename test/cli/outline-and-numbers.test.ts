import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { FEDERATION, SICHUAN, temporaryFolder, ziping } from "../support/command";

const folder = temporaryFolder();

/** The text of the report that a run left in that folder. */
function reportIn(out: string, stem: string): string {
  const { "word/document.xml": body } = unzipSync(readFileSync(join(out, `${stem}-自评报告.docx`)));
  return strFromU8(body!).replace(/<[^>]*>/g, "");
}

test("--outline gives another report of the same workbook, and an unknown one is an error that names those there are", () => {
  const out = join(folder, "简要");
  expect(ziping("report", FEDERATION, "--out", out, "--outline", "short")).toMatchObject({ status: 0, stderr: "" });
  expect(reportIn(out, "花都区工商联2021")).toContain("二、自评结论");
  const { status, stderr } = ziping("report", FEDERATION, "--out", join(folder, "无"), "--outline", "none");
  expect(status).toBe(1);
  expect(stderr).toContain("huadu-2021");
});

test("--numbers holds for the run, is remembered by the workbook, and gives way to what is asked for next", () => {
  const [first, second, third] = ["一", "二", "三"].map((name) => join(folder, name)) as [string, string, string];
  const stem = "四川表式-全部项目一张表";
  expect(ziping("report", SICHUAN, "--out", first, "--numbers", "percent=1").status).toBe(0);
  expect(reportIn(first, stem)).toContain("完成预算的87.0%");
  const remembering = join(first, `${stem}-自评.xlsx`);
  expect(ziping("report", remembering, "--out", second).status).toBe(0);
  expect(reportIn(second, stem)).toContain("完成预算的87.0%");
  expect(ziping("report", remembering, "--out", third, "--numbers", "percent=3").status).toBe(0);
  expect(reportIn(third, stem)).toContain("完成预算的87.000%");
});

test.each([
  ["none", /$^/, /附件/],
  ["department", /部门整体支出绩效自评表（2021年度）/, /项目支出绩效自评汇总表（2021年度）/],
  ["projects", /项目支出绩效自评汇总表（2021年度）/, /部门整体支出绩效自评表（2021年度）/],
])("--annex %s leaves the other tables out, with a heading that would stand over nothing", (choice, has, lacks) => {
  const out = join(folder, `附表-${choice}`);
  expect(ziping("report", FEDERATION, "--out", out, "--annex", choice)).toMatchObject({ status: 0, stderr: "" });
  const text = reportIn(out, "花都区工商联2021");
  if (choice !== "none") expect(text).toMatch(has);
  expect(text).not.toMatch(lacks);
});

test("outline --export writes a workbook with the sheet to change", () => {
  const out = join(folder, "大纲");
  const { status, stdout } = ziping("outline", "--export", "short", "--out", out);
  expect(status).toBe(0);
  const file = /(\S+\.xlsx)/.exec(stdout)![1]!;
  const { "xl/workbook.xml": book } = unzipSync(readFileSync(file));
  expect(strFromU8(book!)).toContain("报告模板");
  expect(ziping("outline", "--export", "none", "--out", out)).toMatchObject({ status: 1 });
});
