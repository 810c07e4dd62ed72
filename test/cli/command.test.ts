import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { evaluateAgain, planWrite } from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import { withChosenRule } from "../../src/recognition";
import { FEDERATION, NATIONAL, SAMPLES, temporaryFolder, ziping } from "../support/command";

const folder = temporaryFolder();

function hash(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe("score", () => {
  test("prints what was recognised, the scores and the findings", () => {
    const { status, stdout, stderr } = ziping("score", FEDERATION);
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).toContain("广州市花都区工商业联合会  2021 年度");
    expect(stdout).toContain("部门整体：执行率 99.56%，得 99.5 分（优）");
  });

  test("prints the contract's JSON", () => {
    const { stdout } = ziping("score", FEDERATION, "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      workbook: "花都区工商联2021.xlsx",
      unit: { name: "广州市花都区工商业联合会", year: 2021 },
      revenue: { budget: "657.55", actual: "654.66", rate: "0.995605", unitOfAmount: "万元" },
      department: { scheme: "mof-2020-10", total: "99.5", maximum: "100", grade: "优" },
    });
  });

  test("takes the scheme that is asked for", () => {
    const { stdout } = ziping("score", NATIONAL, "--scheme", "mof-2020-10", "--json");
    expect(JSON.parse(stdout).projects[0].evaluation.scheme).toBe("mof-2020-10");
  });

  test("refuses a scheme that there is none of, and names those that there are", () => {
    const { status, stderr } = ziping("score", NATIONAL, "--scheme", "none");
    expect(status).toBe(1);
    expect(stderr).toContain("mof-2020-10");
  });
});

describe("a rule chosen in the pane", () => {
  const opened = openPackage(readFileSync(NATIONAL), "样表.xlsx");
  const { dossier } = evaluateAgain(opened.snapshot);
  const mapping = withChosenRule(null, dossier.forms, dossier.forms[0]!.indicators[0]!, "是否达标");
  const { plan } = planWrite(evaluateAgain(opened.snapshot, { mapping }), {
    tables: true,
    report: null,
    rescore: false,
    mapping,
  });
  const chosen = file("选定.xlsx", opened.apply(plan));
  const first = (path: string) => JSON.parse(ziping("score", path, "--json").stdout).projects[0].evaluation;

  test("holds for score, and is kept by report", () => {
    expect([first(NATIONAL).indicators[0].rule, first(NATIONAL).total]).toEqual(["at-least", "99.15"]);
    expect([first(chosen).indicators[0].rule, first(chosen).total]).toEqual(["all-or-nothing", "79.67"]);
    const out = join(folder, "选定");
    expect(ziping("report", chosen, "--out", out).status).toBe(0);
    expect(first(join(out, "选定-自评.xlsx")).total).toBe("79.67");
  });
});

describe("report", () => {
  const out = join(folder, "结果");

  test("writes the workbook and the document, the same bytes each time, and leaves its input alone", () => {
    const before = hash(FEDERATION);
    expect(ziping("report", FEDERATION, "--out", out)).toMatchObject({ status: 0, stderr: "" });
    expect(readdirSync(out).sort()).toEqual(["花都区工商联2021-自评.xlsx", "花都区工商联2021-自评报告.docx"]);
    const again = join(folder, "again");
    ziping("report", FEDERATION, "--out", again);
    for (const name of readdirSync(out)) expect(hash(join(again, name))).toBe(hash(join(out, name)));
    expect(hash(FEDERATION)).toBe(before);
  });

  test("refuses to overwrite without --overwrite", () => {
    const refused = ziping("report", FEDERATION, "--out", out);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain("花都区工商联2021-自评.xlsx");
    expect(ziping("report", FEDERATION, "--out", out, "--overwrite").status).toBe(0);
  });

  test("an own result is scored anew under its own name, but never onto itself", () => {
    const result = join(out, "花都区工商联2021-自评.xlsx");
    const onto = ziping("report", result, "--out", out, "--force");
    expect(onto.status).toBe(1);
    expect(onto.stderr).toContain("花都区工商联2021-自评.xlsx");
    const second = join(folder, "second");
    expect(ziping("report", result, "--out", second).status).toBe(0);
    expect(readdirSync(second).sort()).toEqual(["花都区工商联2021-自评.xlsx", "花都区工商联2021-自评报告.docx"]);
    const scores = (path: string) => JSON.parse(ziping("score", path, "--json").stdout);
    expect(scores(join(second, "花都区工商联2021-自评.xlsx")).projects).toEqual(scores(FEDERATION).projects);
  });

  test("a workbook with macros keeps its ending", () => {
    const macros = join(folder, "宏.xlsm");
    copyFileSync(NATIONAL, macros);
    const to = join(folder, "macros");
    expect(ziping("report", macros, "--out", to).status).toBe(0);
    expect(readdirSync(to).sort()).toEqual(["宏-自评.xlsm", "宏-自评报告.docx"]);
  });

  test("a file in the place of the folder is named, and nothing is written", () => {
    const place = file("不是文件夹", "");
    const { status, stderr } = ziping("report", FEDERATION, "--out", place);
    expect(status).toBe(1);
    expect(stderr).toContain("不是文件夹");
  });
});

describe("a workbook that can't be used", () => {
  const national = readFileSync(NATIONAL);
  const cases: readonly (readonly [string, () => string, string])[] = [
    ["a file that is not there", () => join(folder, "没有.xlsx"), "没有.xlsx"],
    ["a folder", () => SAMPLES, "文件夹"],
    ["text named .xlsx", () => file("文本.xlsx", "项目名称,预算数"), "文本.xlsx"],
    ["an empty file", () => file("空.xlsx", ""), "空.xlsx"],
    ["an .xls", () => file("旧.xls", Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex")), "另存为"],
    ["half a workbook", () => file("半.xlsx", national.subarray(0, national.length >> 1)), "半.xlsx"],
    ["a zip that is no workbook", () => file("压缩.xlsx", zipSync({ "a.txt": strToU8("a") })), "压缩.xlsx"],
    [
      "a zip bomb",
      () => file("炸弹.xlsx", zipSync({ "[Content_Types].xml": new Uint8Array(400_000_000) }, { level: 9 })),
      "炸弹.xlsx",
    ],
    [
      "a file of 2 GB",
      () => {
        const path = file("大.xlsx", "PK");
        truncateSync(path, 2 ** 31);
        return path;
      },
      "大.xlsx",
    ],
  ];

  test.each(cases)("%s: one clear message, exit 1, nothing written", (_name, make, named) => {
    const out = join(folder, "nothing");
    const path = make();
    const { status, stdout, stderr } = ziping("report", path, "--out", out);
    expect(status).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(named);
    expect(stderr).toMatch(/[\u4e00-\u9fff]/);
    expect(stderr).not.toMatch(/\bat .*:\d+/);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
  });

  test("a workbook without a table", () => {
    mkdirSync(join(folder, "fixtures"), { recursive: true });
    const { status, stderr } = ziping("score", emptyWorkbook());
    expect(status).toBe(1);
    expect(stderr).toContain("没有表.xlsx");
  });
});

/** A workbook with one sheet and one cell that is no table. */
function emptyWorkbook(): string {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml":
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
      `<Override PartName="/xl/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    "_rels/.rels":
      `<Relationships xmlns="${packageRelations}">` +
      `<Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${relations}">` +
      `<sheets><sheet name="一" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${packageRelations}">` +
      `<Relationship Id="r1" Type="${relations}/worksheet" Target="sheet1.xml"/></Relationships>`,
    "xl/sheet1.xml":
      `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>备忘</t></is></c></row>` +
      `</sheetData></worksheet>`,
  };
  return file(
    "没有表.xlsx",
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))),
  );
}

describe("submit", () => {
  const out = join(folder, "报送");

  test("writes the set to hand in and leaves its input alone", () => {
    const before = hash(FEDERATION);
    const { status, stdout, stderr } = ziping("submit", FEDERATION, "--out", out);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("  自评汇总表");
    expect(stdout).not.toContain("计分底稿");
    expect(readdirSync(out)).toEqual(["花都区工商联2021-报送.xlsx"]);
    expect(hash(FEDERATION)).toBe(before);
  });

  test("from a result of report under the same name, with the same sheets", () => {
    const report = join(folder, "先自评");
    ziping("report", FEDERATION, "--out", report);
    const second = join(folder, "再报送");
    const { stdout } = ziping("submit", join(report, "花都区工商联2021-自评.xlsx"), "--out", second);
    expect(readdirSync(second)).toEqual(["花都区工商联2021-报送.xlsx"]);
    expect(stdout).toContain(
      "报送的工作表\n  投诉中心经费自评表\n  党务培训费自评表\n  其他项目绩效指标\n  部门整体自评表\n",
    );
  });

  test("refuses while errors stand, names them, and obeys --despite-errors", () => {
    const refused = ziping("submit", NATIONAL, "--out", join(folder, "有错"));
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/错误 \d+ 项/);
    expect(refused.stderr).toContain("'校舍维修'!G14");
    expect(existsSync(join(folder, "有错"))).toBe(false);
    expect(ziping("submit", NATIONAL, "--out", join(folder, "有错"), "--force").status).toBe(1);
    expect(ziping("submit", NATIONAL, "--out", join(folder, "有错"), "--despite-errors").status).toBe(0);
  });

  test("refuses to overwrite without --overwrite", () => {
    const refused = ziping("submit", FEDERATION, "--out", out);
    expect([refused.status, refused.stderr]).toEqual([1, expect.stringContaining("花都区工商联2021-报送.xlsx")]);
  });
});

describe("scheme", () => {
  test("--export prints the rows; with --out it writes a workbook to start from", () => {
    expect(ziping("scheme", "--export", "mof-2020-10").stdout).toContain("方案选项\t取值\t可填");
    const out = join(folder, "方案");
    expect(ziping("scheme", "--export", "mof-2020-10", "--out", out)).toMatchObject({ status: 0, stderr: "" });
    expect(readdirSync(out)).toEqual(["计分方案-mof-2020-10.xlsx"]);
    expect(ziping("scheme", "--export", "mof-2020-10", "--out", out).status).toBe(1);
  });
});

test("a result of ours is compared with the last run", () => {
  const out = join(folder, "上次");
  expect(ziping("report", FEDERATION, "--out", out).stdout).not.toContain("与上次相比");
  expect(ziping("score", join(out, "花都区工商联2021-自评.xlsx")).stdout).toContain("与上次相比：没有变化");
});
