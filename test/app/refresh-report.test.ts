import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { evaluateWorkbook, planRefreshing, refreshNotes, reportLedger, writeReport } from "../../src/app";
import { openManuscript, openPackage } from "../../src/hosts/file";
import { readLedger, type Ledger } from "../../src/manuscript";
import { renderDocx } from "../../src/renderers/docx";
import { parseA1, type WorkbookSnapshot } from "../../src/workbook";
import { FEDERATION, temporaryFolder } from "../support/command";
import { HAS_LIBRE_OFFICE } from "../support/libre-office";

const FOLDER = temporaryFolder();
const { snapshot } = openPackage(readFileSync(FEDERATION), "花都区工商联2021.xlsx");
const AT = { by: "自评通", at: "2022-01-05T08:00:00Z" };

/** The workbook with other numbers in some cells. */
function changed(cells: Readonly<Record<string, number>>): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const rows = sheet.rows.map((row) => row && [...row]);
    for (const [place, value] of Object.entries(cells)) {
      const [name, at] = place.split("!") as [string, string];
      const { row, column } = parseA1(at)!;
      if (name === sheet.name) rows[row]![column] = { ...rows[row]![column]!, value, text: String(value) };
    }
    return { ...sheet, rows };
  });
  return { ...snapshot, sheets };
}

const before = evaluateWorkbook(snapshot);
const document = writeReport(before);
const REPORT = renderDocx(document, undefined, reportLedger(before, document));
/** 投诉中心运营经费 spent 2.25 instead of 2.29 of 2.3. */
const after = evaluateWorkbook(
  changed({ "项目支出表!E6": 2.25, "投诉中心经费自评表!F7": 2.25, "投诉中心经费自评表!F8": 2.25 }),
);

async function edited(change: (xml: string) => string, bytes: Uint8Array = REPORT): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  zip.file("word/document.xml", change(await zip.file("word/document.xml")!.async("string")));
  return zip.generateAsync({ type: "uint8array" });
}

/** What a refresh tells, and the paragraph on the project once all is accepted. */
function refreshed(bytes: Uint8Array) {
  const opened = openManuscript(bytes, "报告.docx");
  const plan = planRefreshing(after, opened.manuscript);
  const written = opened.revise(plan.revisions, AT, plan.ledger);
  const { manuscript } = openManuscript(written, "报告-更新.docx");
  const texts = manuscript.passages.map(({ text }) => text);
  return { ...refreshNotes(plan), texts, written, manuscript };
}

const ABOUT = /1\. 2021年花都区民营企业投诉中心运营经费/;
const OLD = "执行数为2.29万元，完成预算的99.6%";
const NEW = "执行数为2.25万元，完成预算的97.8%";
const EXECUTED = "花都区民营企业投诉中心运营经费的全年执行数";
const RATE = "花都区民营企业投诉中心运营经费的预算执行率";

function about(texts: readonly string[]): string {
  return texts.find((text) => ABOUT.test(text)) ?? "";
}

/** The paragraph on the project as it stands in the part. */
function paragraphOf(xml: string): string {
  return xml.split(/(?<=<\/w:p>)/).find((one) => one.includes("投诉中心运营经费项目绩效自评综述"))!;
}

test("replaces what changed, whole, and nothing else", async () => {
  const { replaced, listed, texts, written } = refreshed(REPORT);
  expect(replaced.map((line) => line.replace(/^第 \d+ 段 /, ""))).toEqual([
    `${EXECUTED}：2.29万元 → 2.25万元`,
    `${RATE}：99.6% → 97.8%`,
  ]);
  expect(listed).toEqual([]);
  expect(about(texts)).toContain(NEW);
  const zip = await JSZip.loadAsync(written);
  const xml = await zip.file("word/document.xml")!.async("string");
  expect(xml).toMatch(
    /<w:bookmarkStart[^>]*zp_executed[^>]*\/><w:ins [^>]*w:date="2022-01-05T08:00:00Z">.*?2\.25万元.*?<\/w:ins><w:del .*?2\.29万元<\/w:delText><\/w:r><\/w:del><w:bookmarkEnd/,
  );
  expect(xml).not.toContain("moveFrom");
  const original = await JSZip.loadAsync(REPORT);
  const others = Object.keys(original.files).filter((path) => !/document\.xml$|custom\.xml$/.test(path));
  for (const path of others) {
    expect(await zip.file(path)!.async("string")).toBe(await original.file(path)!.async("string"));
  }
});

test("a second refresh finds nothing to do, also before the changes were accepted", () => {
  const { written } = refreshed(REPORT);
  expect(refreshed(written)).toMatchObject({ replaced: [], listed: [] });
});

test("the ledger is ASCII, in pieces, and known to be lost when it is not whole", () => {
  const { properties } = openManuscript(REPORT, "报告.docx").manuscript;
  for (const text of properties.values()) expect(text).toMatch(/^[ -~]{1,16000}$/);
  const ledger = readLedger(properties);
  expect(ledger).toHaveLength(reportLedger(before, document).length);
  const marks = (ledger as Ledger).map(({ mark }) => mark);
  expect(new Set(marks).size).toBe(marks.length);
  for (const mark of marks) expect(mark).toMatch(/^\w{1,40}$/);
  expect(readLedger(new Map([...properties].map(([name]) => [name, ""])))).toBe("lost");
  expect(readLedger(new Map())).toBeNull();
});

describe("after an edit", () => {
  test.each([
    [
      "typed over",
      (xml: string) => xml.replace("<w:t>2.29万元", "<w:t>2.28万元"),
      1,
      /全年执行数（原写“2.29万元”，现在是“2.28万元”）：这个数改过/,
    ],
    [
      "digits appended",
      (xml: string) => xml.replace(/(<w:t>99\.6%<\/w:t><\/w:r><w:bookmarkEnd[^>]*\/>)/, "$1<w:r><w:t>5</w:t></w:r>"),
      1,
      /预算执行率（原写“99.6%”，现在是“99.6%5”）/,
    ],
    [
      "a list to choose from put in its place",
      (xml: string) =>
        xml.replace(
          "<w:r><w:t>2.29万元</w:t></w:r>",
          '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:listEntry w:val="2.29万元"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ),
      1,
      /全年执行数（原写“2.29万元”[^）]*）：这个数改过/,
    ],
    [
      "paragraph deleted",
      (xml: string) => xml.replace(paragraphOf(xml), ""),
      0,
      /全年执行数（原写“2.29万元”）：报告里找不到/,
    ],
  ])("%s: what was edited is listed, the rest replaced", async (_what, change, number, told) => {
    const { replaced, listed } = refreshed(await edited(change));
    expect(replaced).toHaveLength(number);
    expect(listed.join("\n")).toMatch(told);
  });

  test.each([
    [
      "the mark shrunk to the first character",
      (xml: string) =>
        xml.replace(
          /<w:r><w:t>2\.29万元<\/w:t><\/w:r>(<w:bookmarkEnd[^>]*\/>)/,
          "<w:r><w:t>2</w:t></w:r>$1<w:r><w:t>.29万元</w:t></w:r>",
        ),
    ],
    ["all marks lost", (xml: string) => xml.replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, "")],
    ["words around it edited", (xml: string) => xml.replace("，完成预算的", "，预算完成情况为")],
    [
      "split over runs",
      (xml: string) =>
        xml.replace(
          "<w:r><w:t>2.29万元</w:t></w:r>",
          "<w:r><w:t>2.2</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>9万</w:t></w:r><w:r><w:t>元</w:t></w:r>",
        ),
    ],
    [
      "typed in as a tracked change",
      (xml: string) =>
        xml.replace(
          "<w:r><w:t>2.29万元</w:t></w:r>",
          '<w:ins w:id="9001" w:author="张" w:date="2022-01-04T08:00:00Z"><w:r><w:t>2.29万元</w:t></w:r></w:ins>',
        ),
    ],
  ])("%s: replaced", async (_what, change) => {
    const { replaced, texts } = refreshed(await edited(change));
    expect(replaced).toHaveLength(2);
    expect(about(texts).replace("，预算完成情况为", "，完成预算的")).toContain(NEW);
    expect(about(texts)).not.toContain("2.29");
  });

  test("paragraph moved: replaced where it stands now", async () => {
    const moved = await edited((xml) => xml.replace(paragraphOf(xml), "").replace(/(<w:p>)/, `${paragraphOf(xml)}$1`));
    const { replaced, texts } = refreshed(moved);
    expect(replaced).toHaveLength(2);
    expect(texts.indexOf(about(texts))).toBe(0);
  });

  test("paragraph duplicated: both are replaced", async () => {
    const bare = (xml: string) => paragraphOf(xml).replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, "");
    const { replaced, texts } = refreshed(
      await edited((xml) => xml.replace(paragraphOf(xml), paragraphOf(xml) + bare(xml))),
    );
    expect(replaced).toHaveLength(4);
    expect(texts.filter((text) => text.includes(NEW))).toHaveLength(2);
    expect(texts.join()).not.toContain(OLD);
  });
});

(HAS_LIBRE_OFFICE ? test : test.skip)(
  "after a round trip by LibreOffice the ids are kept and the same is replaced",
  () => {
    const file = join(FOLDER, "报告.docx");
    writeFileSync(file, REPORT);
    mkdirSync(join(FOLDER, "out"));
    const profile = `-env:UserInstallation=file://${join(FOLDER, "profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "docx", "--outdir", join(FOLDER, "out"), file], {
      stdio: "ignore",
    });
    const saved = readFileSync(join(FOLDER, "out", "报告.docx"));
    const marksOf = (bytes: Uint8Array) =>
      openManuscript(bytes, "报告.docx").manuscript.passages.flatMap(({ text, marks }) =>
        marks
          .filter(({ name }) => name.startsWith("zp_"))
          .map(({ name, start, end }) => `${name} ${text.slice(start, end)}`),
      );
    expect(marksOf(saved)).toEqual(marksOf(REPORT));
    const { replaced, listed, texts } = refreshed(saved);
    expect(replaced).toHaveLength(2);
    expect(listed).toEqual([]);
    expect(about(texts)).toContain(NEW);
  },
);
