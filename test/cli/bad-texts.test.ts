import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sheetXml, workbookParts, zip } from "../hosts/file/support/package";
import { FEDERATION, temporaryFolder, ziping } from "../support/command";

const folder = temporaryFolder();

/** Debian's own Python holds the libraries; another python3 first in PATH may not. */
const PYTHON = ["/usr/bin/python3", "python3"].find(
  (one) => spawnSync(one, ["-c", "import docx, openpyxl"]).status === 0,
);
const withPython = PYTHON ? test : test.skip;

const READ = `
import json, sys, docx, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
cells = [c for s in book for r in s.iter_rows() for c in r if c.value is not None]
document = docx.Document(sys.argv[2])
tables = [c.text for t in document.tables for r in t.rows for c in r.cells]
print(json.dumps({
    "formulas": [c.value for c in cells if c.data_type == "f"],
    "longest": max(len(c.value) for c in cells if isinstance(c.value, str)),
    "report": "\\n".join([p.text for p in document.paragraphs] + tables),
}))
`;

interface Read {
  readonly formulas: readonly string[];
  readonly longest: number;
  readonly report: string;
}

/** A list of one project and its indicators, all texts as XML that stands in the file just so. */
function workbookWith({ name = "培训项目", effects = "成效好。" }: { name?: string; effects?: string }): string {
  const rows = [
    ["2023年度项目支出绩效自评表"],
    ["填报单位：示例区民政局"],
    ["项目名称", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析"],
    [name, "产出指标", "数量指标", "培训场次", "≥100场", "96场", 50, null, effects],
    [name, "效益指标", "社会效益指标", "群众满意度", "≥90%", "95%", 50, null, null],
  ];
  const list = [
    ["2023年度项目支出表"],
    ["项目名称", "年初预算数（万元）", "全年预算数（万元）", "全年执行数（万元）"],
    [name, 20, 20, 19.5],
  ];
  const path = join(folder, `${readdirSync(folder).length}.xlsx`);
  const parts = workbookParts({ sheets: { 项目支出表: xmlOf(list), 自评表: xmlOf(rows) }, styles: STYLES });
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const types = parts["[Content_Types].xml"]!.replaceAll("x/sheet", `${type}.worksheet+xml`).replace(
    'Extension="xml" ContentType="application/xml"/>',
    'Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>`,
  );
  writeFileSync(path, zip({ ...parts, "[Content_Types].xml": types }));
  return path;
}

const STYLES =
  '<fonts><font><sz val="11"/></font></fonts><fills><fill><patternFill/></fill><fill><patternFill/></fill></fills><borders><border/></borders>' +
  "<cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf/></cellXfs>";

function xmlOf(rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = (row: readonly (string | number | null)[]) =>
    row.map((value) => {
      if (value === null) return "<c/>";
      if (typeof value === "number") return `<c><v>${value}</v></c>`;
      return `<c t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
    });
  return sheetXml(rows.map((row) => `<row>${cells(row).join("")}</row>`).join(""));
}

/** Runs the report and reads both files with programs of others. */
function reported(path: string): Read {
  const out = `${path}-结果`;
  expect(ziping("report", path, "--out", out)).toMatchObject({ status: 0, stderr: "" });
  const files = readdirSync(out).map((file) => join(out, file));
  const [book, report] = [".xlsx", ".docx"].map((ending) => files.find((file) => file.endsWith(ending))!);
  const told = execFileSync(PYTHON!, ["-c", READ, book!, report!], { encoding: "utf8", maxBuffer: 1 << 28 });
  return JSON.parse(told) as Read;
}

/** Without blanks and what no one sees. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\ufffd\ufffe]/gu, "");
}

withPython.each([
  ["a control character", "培训_x0001_项目", "培训项目"],
  ["a line break of Windows", "培训&#13;&#10;项目", "培训项目"],
  ["a line break as Excel escapes it", "培训_x000D_&#10;项目", "培训项目"],
  ["what only looks like an escape", "培训_x005F_x000D_项目", "培训项目"],
  ["half of a character of two", "培训_xD83D_项目", "培训项目"],
  ["what XML has no place for", "培训_xFFFE_项目", "培训项目"],
  ["marks of XML", "培训&lt;w:p/&gt;&amp;项目]]&gt;", "培训<w:p/>&项目]]>"],
])("%s in a name: both files are whole, and the name is read", (_what, name, shown) => {
  expect(plain(reported(workbookWith({ name })).report)).toContain(shown);
});

withPython.each(["=cmd|' /C calc'!A0", "+1+cmd", "@SUM(1)", "-2+3"])(
  "a name %s stays a text in all that is written",
  (name) => {
    const { formulas, report } = reported(workbookWith({ name }));
    expect(formulas.filter((formula) => formula === name || formula.startsWith("=cmd"))).toEqual([]);
    expect(plain(report)).toContain(plain(name));
  },
);

withPython("a cell of 32,767 characters is neither cut nor written into one cell with more", () => {
  const effects = "原因是场地紧张，推迟了两场。".repeat(2400).slice(0, 32767);
  const { report, longest } = reported(workbookWith({ effects }));
  expect(longest).toBeLessThanOrEqual(32767);
  expect(report).toContain(effects.slice(-60, -1));
});

test("an entity that XML knows no character for is an error, and nothing is written", () => {
  const out = join(folder, "无");
  const { status, stderr } = ziping("report", workbookWith({ name: "培训&#1;项目" }), "--out", out);
  expect(status).toBe(1);
  expect(stderr).toMatch(/损坏|不完整|读不了/);
  expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
});

test.each([
  ["EncryptedPackage", /设有打开密码/],
  ["WordDocument", /\.doc/],
])("says of a report that holds %s why it can't be read", (stream, words) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, index) => bytes.set([character.charCodeAt(0), 0], 1024 + index * 2));
  const path = join(folder, `${stream}.docx`);
  writeFileSync(path, bytes);
  for (const command of [
    ["check", FEDERATION, "--report", path],
    ["report", FEDERATION, "--out", join(folder, "并"), "--into", path],
  ]) {
    const { status, stderr } = ziping(...command);
    expect(status).toBe(1);
    expect(stderr).toMatch(words);
  }
});
