import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook } from "../../../src/app";
import { planTemplate } from "../../../src/app/template";
import { openManuscript, openPackage } from "../../../src/hosts/file";
import { openTemplate } from "../../../src/hosts/file/template";
import { readLedger, type Passage } from "../../../src/manuscript";
import { STARTER_TEMPLATES, renderDocx } from "../../../src/renderers/docx";
import { Trouble, troubleMessage } from "../../../src/workbook";
import { SICHUAN, temporaryFolder } from "../../support/command";
import { HAS_LIBRE_OFFICE } from "../../support/libre-office";
import { makeTemplate, p, partOf, r, row, SECTION, table, type Parts } from "../../support/template";

const EVALUATED = evaluateWorkbook(openPackage(new Uint8Array(readFileSync(SICHUAN)), "四川.xlsx").snapshot);
const FOLDER = temporaryFolder();

async function filled(bytes: Uint8Array): Promise<Uint8Array> {
  const opened = openTemplate(bytes, "模板.docx");
  return opened.fill(planTemplate(EVALUATED, opened.template));
}

async function made(body: string, parts?: Parts): Promise<Uint8Array> {
  return filled(await makeTemplate(body, parts));
}

async function passagesOf(body: string, parts?: Parts): Promise<readonly Passage[]> {
  return openManuscript(await made(body, parts), "r.docx").manuscript.passages;
}

const NAMES = ["农村饮水安全巩固提升", "小型水库维修养护", "河长制巡河管护", "临聘人员经费"];

test.each<[string, string, readonly string[]]>([
  ["a field among words", p(r("由{{单位名称}}填报")), ["由锦屏县水务局填报"]],
  ["with blanks and full-width braces", p(r("｛｛ 年度 ｝｝年")), ["2024年"]],
  ["split over runs", p(r("{") + r("{单位") + r("名称}") + r("}：")), ["锦屏县水务局："]],
  ["split by a link", p(`${r("{{单位")}<w:hyperlink>${r("名称}}")}</w:hyperlink>`), ["锦屏县水务局"]],
  [
    "several in one run, with what lies between",
    p("<w:r><w:t>{{年度}}{{项目数}}</w:t><w:tab/><w:t>{{项目数}}，完</w:t></w:r>"),
    ["20244个\t4个，完"],
  ],
  ["the title anywhere", p(r("《{{报告标题}}》")), ["《锦屏县水务局2024年项目支出绩效自评报告》"]],
  ["the closing", p(r("{{落款}}")), ["", "", "锦屏县水务局", "2025年\u3000\u3000月\u3000\u3000日"]],
  ["what the workbook lacks is a gap", p(r("{{主要职责}}")), ["（待补充：主要职责）"]],
  [
    "a loop of paragraphs leaves no empty ones",
    p(r("前")) + p(r("{{#各项目}}")) + p(r("{{序号}}.")) + p(r("{{自评得分}}")) + p(r("{{/各项目}}")) + p(r("后")),
    ["前", "1.", "98.35分", "2.", "92.9分", "3.", "99.6分", "4.", "99.97分", "后"],
  ],
  ["a loop in a line", p(r("{{#各项目}}{{序号}}、{{/各项目}}共{{项目数}}")), ["1、2、3、4、共4个"]],
])("%s", async (_what, body, expected) => {
  expect((await passagesOf(body)).map(({ text }) => text)).toEqual(expected);
});

test("a loop over the cells of a row repeats the row", async () => {
  const passages = await passagesOf(
    table(row("项目", "得分"), row("{{#各项目}}{{项目名称}}", "{{自评得分}}{{/各项目}}")),
  );
  expect(passages.map(({ cell }) => [cell?.row, cell?.column])).toEqual(
    [0, 1, 2, 3, 4].flatMap((line) => [
      [line, 0],
      [line, 1],
    ]),
  );
  NAMES.forEach((name, index) => expect(passages[2 + 2 * index]!.text).toContain(name));
});

test.each([
  ["{{单位名字}}", p(r("{{单位名字}}")), "不认识（第 1 段“{{单位名字}}”），是不是“单位名称”？"],
  ["{{自评得分}}", p(r("{{自评得分}}")), "是一个项目的字段"],
  ["{单位名称}", p(r("{单位名称}")), "少了花括号"],
  ["{{#项目}}", p(r("{{#项目}}{{/项目}}")), "循环写成"],
  ["{{各项目}}", p(r("{{各项目}}")), "是循环的名称"],
  ["{{报告正文}}", p(r("见{{报告正文}}")), "要独占一段"],
  ["{{项目自评表}}", table(row("{{项目自评表}}")), "不能写在表格里"],
  ["{{项目汇总表}}", p(r("{{#各项目}}")) + p(r("{{项目汇总表}}")) + p(r("{{/各项目}}")), "不能写在循环里"],
])("%s is an error that names it", async (tag, body, words) => {
  const error = await made(body).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(Trouble);
  expect(troubleMessage(error as Trouble)).toContain(tag);
  expect(troubleMessage(error as Trouble)).toContain(words);
});

describe("a template with a letterhead", () => {
  const BODY =
    p(r("某某县教育局文件", '<w:color w:val="FF0000"/>'), '<w:pStyle w:val="af"/><w:jc w:val="center"/>') +
    p(r("{{报告正文}}", '<w:sz w:val="30"/>'), '<w:ind w:firstLine="600"/>') +
    p(r("{{项目汇总表}}"), SECTION) +
    p(r("{{存在的主要问题}}", '<w:sz w:val="30"/>'));
  const PARTS: Parts = { header: p(r("{{单位名称}}")), footer: p(r("{{年度}}年度")), type: "template" };
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await made(BODY, PARTS);
  });

  test("keeps what it has, and fills header and footer", async () => {
    expect(await partOf(bytes, "word/document.xml")).toContain(BODY.slice(0, BODY.indexOf("{{报告正文}}") - 120));
    expect(await partOf(bytes, "word/header1.xml")).toContain("锦屏县水务局");
    expect(await partOf(bytes, "word/footer1.xml")).toContain("年度");
    expect(await partOf(bytes, "[Content_Types].xml")).not.toContain("template.main");
    expect((await partOf(bytes, "word/document.xml")).match(/<w:sectPr/g)).toHaveLength(2);
  });

  test("writes blocks in its styles, tables as wide as its text, and brings along what it lacks", async () => {
    const document = await partOf(bytes, "word/document.xml");
    const styles = await partOf(bytes, "word/styles.xml");
    expect(document).toContain('<w:pStyle w:val="1"/>');
    expect(document).toContain('<w:tblW w:w="9000" w:type="dxa"/>');
    expect(styles).toContain('<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/>');
    expect(styles).toContain('<w:pPr><w:ind w:firstLine="600"/></w:pPr><w:rPr><w:sz w:val="30"/></w:rPr>');
    const used = new Set([...document.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, id]) => id));
    for (const id of used) expect(styles).toContain(`w:styleId="${id}"`);
  });

  test("marks its figures, and keeps a ledger with the words around them", () => {
    const { passages, properties } = openManuscript(bytes, "r.docx").manuscript;
    const ledger = readLedger(properties);
    const marks = new Map(passages.flatMap(({ text, marks: own }) => own.map((one) => [one.name, { text, ...one }])));
    expect(Array.isArray(ledger) && ledger.length).toBeGreaterThan(10);
    for (const entry of ledger as Exclude<typeof ledger, "lost" | null>) {
      const mark = marks.get(entry.mark)!;
      expect(mark.text.slice(mark.start, mark.end)).toBe(entry.text);
      expect(mark.text).toContain(entry.before + entry.text + entry.after);
    }
  });

  test("gives the same bytes each time", async () => {
    expect(Buffer.compare(await made(BODY, PARTS), bytes)).toBe(0);
  });
});

test.each(STARTER_TEMPLATES.map(({ id, document }) => [id, document] as const))(
  "the template %s can be filled as it is",
  async (_id, document) => {
    const { passages } = openManuscript(await filled(renderDocx(document)), "r.docx").manuscript;
    expect(passages.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
    for (const name of NAMES) expect(passages.some(({ text }) => text.includes(name))).toBe(true);
  },
);

/** Debian's own Python holds python3-docx; another python3 first in PATH may not. */
const PYTHON = ["/usr/bin/python3", "python3"].find((one) => spawnSync(one, ["-c", "import docx"]).status === 0);
const READ = "import sys, docx\nprint('\\n'.join(p.text for p in docx.Document(sys.argv[1]).paragraphs))";

(PYTHON ? test : test.skip)("python-docx reads what was filled (skipped without python3-docx)", async () => {
  const path = join(FOLDER, "报告.docx");
  writeFileSync(path, await made(p(r("红头")) + p(r("{{报告正文}}")) + p(r("{{项目自评表}}"))));
  const lines = execFileSync(PYTHON!, ["-c", READ, path], { encoding: "utf8" }).split("\n");
  expect(lines[0]).toBe("红头");
  expect(lines).toContain("一、基本情况");
});

(HAS_LIBRE_OFFICE ? test : test.skip)(
  "LibreOffice opens what was filled (skipped without it)",
  async () => {
    const path = join(FOLDER, "模板写的.docx");
    writeFileSync(path, await made(p(r("红头")) + p(r("{{报告正文}}")) + p(r("{{项目自评表}}"))));
    const profile = `-env:UserInstallation=file://${join(FOLDER, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "txt:Text", "--outdir", FOLDER, path], {
      stdio: "ignore",
      timeout: 180000,
    });
    const text = existsSync(join(FOLDER, "模板写的.txt")) ? readFileSync(join(FOLDER, "模板写的.txt"), "utf8") : "";
    for (const words of ["红头", "一、基本情况", ...NAMES]) expect(text).toContain(words);
  },
  240000,
);
