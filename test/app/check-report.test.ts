import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  checkReport,
  evaluateWorkbook,
  isToLookAt,
  planRefreshing,
  planWrite,
  reportLedger,
  writeReport,
} from "../../src/app";
import { openManuscript, openPackage } from "../../src/hosts/file";
import type { Manuscript } from "../../src/manuscript";
import { renderDocx } from "../../src/renderers/docx";
import { FEDERATION } from "../support/command";

const opened = openPackage(readFileSync(FEDERATION), "花都区工商联2021.xlsx");
const evaluated = evaluateWorkbook(opened.snapshot);
const document = writeReport(evaluated);
const { manuscript } = openManuscript(renderDocx(document, undefined, reportLedger(evaluated, document)), "报告.docx");

/** The report after somebody typed over it: the marks stay at the first characters of what they marked. */
function edited(from: string, to: string, report: Manuscript = manuscript): Manuscript {
  const passages = report.passages.map((passage) => {
    const at = passage.text.indexOf(from);
    if (at < 0) return passage;
    const shift = (place: number) => (place >= at + from.length ? place + to.length - from.length : place);
    const marks = passage.marks.map(({ name, start, end }) => ({ name, start: shift(start), end: shift(end) }));
    return { ...passage, text: passage.text.replace(from, to), marks };
  });
  return { ...report, passages };
}

function faults(report: Manuscript, of = evaluated) {
  return checkReport(of, report).told.filter(({ severity }) => severity === "error");
}

test("our own report agrees with its workbook, every figure of it", () => {
  const { told, agreeing } = checkReport(evaluated, manuscript);
  expect(told.filter(isToLookAt)).toEqual([]);
  expect(agreeing).toBeGreaterThan(90);
});

test.each(["国家表式-一项目一表.xlsx", "四川表式-全部项目一张表.xlsx"])(
  "so does that of %s, also without its ledger",
  (name) => {
    const of = evaluateWorkbook(openPackage(readFileSync(join(dirname(FEDERATION), name)), name).snapshot);
    const written = writeReport(of);
    const own = openManuscript(renderDocx(written, undefined, reportLedger(of, written)), "报告.docx").manuscript;
    expect(checkReport(of, own).told.filter(isToLookAt)).toEqual([]);
    expect(checkReport(of, { ...own, properties: new Map() }).told.filter(isToLookAt)).toEqual([]);
  },
);

test.each([
  ["执行数为2.29万元，完成预算的99.6%", "执行数为2.29万元，情况较好，达97.6%", "99.57%"],
  ["执行数为2.29万元", "钱用了2.92万元", "2.29万元"],
])("the ledger tells a figure whose words were edited: %s", (from, to, should) => {
  expect(faults(edited(from, to)).map(({ report }) => report!.should)).toEqual([should]);
});

test("the workbook keeps the ledger of the report written last, for a document that lost its own", () => {
  const { plan } = planWrite(evaluated, { tables: true, report: document, rescore: false });
  const written = evaluateWorkbook(openPackage(opened.apply(plan), "花都区工商联2021-自评.xlsx").snapshot);
  const bare: Manuscript = { ...manuscript, properties: new Map() };
  expect(faults(edited("执行数为2.29万元", "钱用了2.92万元", bare), written)).toHaveLength(1);
  expect(planRefreshing(written, bare)).toMatchObject({ replaced: [], listed: [] });
  expect(() => planRefreshing(evaluated, bare)).toThrow("report-without-ledger");
});

test.each([
  ["the amount of a project's form", /投诉中心运营经费/, "2.29", "2.92", "2.29万元"],
  ["the score of an indicator", /投诉中心运营经费/, "9.96", "9.69", "9.96分"],
])("%s in the annex is held against the workbook", (_what, title, from, to, should) => {
  const table = manuscript.passages.findIndex(
    ({ text, cell }) => cell === null && /^附件3.*：/.test(text) && title.test(text),
  );
  expect(table).toBeGreaterThan(0);
  const at = manuscript.passages.findIndex(({ text, cell }, index) => index > table && cell !== null && text === from);
  expect(at).toBeGreaterThan(table);
  const passages = manuscript.passages.map((passage, index) => (index === at ? { ...passage, text: to } : passage));
  const [found, ...more] = faults({ ...manuscript, passages });
  expect(more).toEqual([]);
  expect(found!.report).toMatchObject({ figure: to, should });
  expect(found!.message).toMatch(/后的表第 \d+ 行/);
});

/** The report after each cell of its tables that says one thing says another. */
function withCell(from: string, to: string, own: Manuscript): Manuscript {
  const passages = own.passages.map((passage) =>
    passage.cell !== null && passage.text === from ? { ...passage, text: to } : passage,
  );
  return { ...own, passages };
}

test.each([
  ["the sum of all projects", "163.05", "136.05", "163.05万元"],
  ["the grade of a form", "等级：优", "等级：良", "“优”"],
])("%s in a table of the report is held against the workbook", (_, from, to, should) => {
  const found = faults(withCell(from, to, manuscript)).map(({ report }) => report!.should);
  expect(found).toContain(should);
});

test("and with the workbook that was written beside it, whose new forms are still empty", () => {
  const name = "国家表式-一项目一表.xlsx";
  const source = openPackage(readFileSync(join(dirname(FEDERATION), name)), name);
  const of = evaluateWorkbook(source.snapshot);
  const report = writeReport(of);
  const { plan } = planWrite(of, { tables: true, report, rescore: false });
  const written = evaluateWorkbook(openPackage(source.apply(plan), name).snapshot);
  const own = openManuscript(renderDocx(report, undefined, reportLedger(of, report)), "报告.docx").manuscript;
  expect(checkReport(written, own).told.filter(isToLookAt)).toEqual([]);
});
