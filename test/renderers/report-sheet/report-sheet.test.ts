import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook, planWrite, writeReport } from "../../../src/app";
import { openPackage, type OpenedWorkbook } from "../../../src/hosts/file";
import type { ReportDocument, TableBlock } from "../../../src/report";
import type { GenerateSheet, WorkbookPlan } from "../../../src/workbook";

const NAME = "四川表式-全部项目一张表.xlsx";
const BYTES = readFileSync(join(__dirname, "../../../assets/samples", NAME));

function written(opened: OpenedWorkbook): ReturnType<typeof planWrite> {
  const evaluated = evaluateWorkbook(opened.snapshot);
  return planWrite(evaluated, { tables: true, report: writeReport(evaluated), rescore: false });
}

function reportOf({ sheets }: WorkbookPlan): GenerateSheet {
  return sheets.find((sheet): sheet is GenerateSheet => sheet.kind === "generate" && sheet.sheet === "自评报告")!;
}

test("a paragraph with figures says where they come from while it is selected", () => {
  const { cells, prompts = [] } = reportOf(written(openPackage(BYTES, NAME)).plan);
  expect(prompts.length).toBeGreaterThan(4);
  for (const { row, column, title, message } of prompts) {
    const text = String(cells.find((cell) => cell.row === row && cell.column === column)?.value);
    expect(title.length).toBeLessThanOrEqual(32);
    expect(message.length).toBeLessThanOrEqual(255);
    for (const [, printed] of message.matchAll(/ ([\d.%]+\p{L}*)：'/gu)) expect(text).toContain(printed);
  }
});

test("a paragraph that was changed by hand stays as it is, and the next run tells of it", () => {
  const once = openPackage(openPackage(BYTES, NAME).apply(written(openPackage(BYTES, NAME)).plan), NAME);
  const { row, column } = reportOf(written(once).plan).prompts![0]!;
  const mine = "　　本单位2024年共有四个项目纳入自评。";
  const edit = { kind: "fill", sheet: "自评报告", cells: [{ row, column, value: mine }] } as const;
  const edited = openPackage(once.apply({ sheets: [edit], names: [], remove: [] }), NAME);
  const { plan, findings } = written(edited);
  const kept = reportOf(plan).cells.filter((cell) => cell.row === row && cell.column === column);
  expect(kept.map(({ value }) => value)).toEqual([mine]);
  expect(findings.filter(({ check }) => check === "kept-edits").map(({ message }) => message)).toEqual([
    expect.stringMatching(new RegExp(`工作表“自评报告”中有 1 个单元格是手工填写或改过的（A${row + 1}）`)),
  ]);
});

describe("the list of figures at the end", () => {
  const { snapshot } = openPackage(BYTES, NAME);
  const evaluated = evaluateWorkbook(snapshot);
  const document = writeReport(evaluated);
  const long: TableBlock = {
    kind: "table",
    title: "",
    headerRows: 0,
    widths: [1],
    rows: Array.from({ length: 601 }, () => [{ inlines: [] }]),
    landscape: true,
  };
  const sheetOf = (report: ReportDocument) =>
    reportOf(planWrite(evaluated, { tables: true, report, rescore: false }).plan);
  const beside = sheetOf(document);
  const alone = sheetOf({ ...document, blocks: [...document.blocks, long] });

  /** The rows of the list as texts. */
  const listOf = ({ cells }: GenerateSheet) => {
    const start = cells.find(({ value }) => value === "文中数字核对表")!.row;
    const rows: string[][] = [];
    for (const { row, value } of cells)
      if (row > start + 1 && value !== null) (rows[row - start - 2] ??= []).push(String(value));
    return { start, rows };
  };

  test("says the same on columns of its own, where tables are too long to be shown, as beside them", () => {
    expect(listOf(alone).rows).toEqual(listOf(beside).rows);
    expect(listOf(alone).rows.length).toBeGreaterThan(10);
    const total = ({ columnWidths }: GenerateSheet) => columnWidths.reduce<number>((sum, width) => sum + width!, 0);
    expect(total(alone)).toBeCloseTo(total(beside), 10);
  });

  test("has a cell for each thing that it says there, and nothing merged", () => {
    const { start, rows } = listOf(alone);
    expect(alone.merges.filter(({ top }) => top > start)).toEqual([]);
    expect(alone.cells.filter(({ row }) => row > start + 1)).toHaveLength(rows.length * 6);
  });

  test.each([
    ["年度指标值", "计分底稿", "G"],
    ["实际完成值", "计分底稿", "H"],
    ["指标完成率", "计分底稿", "J"],
    ["扣分", "计分底稿", "N"],
    ["产出指标得分", "计分底稿", "M"],
    ["产出指标分值", "计分底稿", "I"],
    ["全年预算数", "自评汇总表", "E"],
    ["预算执行率", "自评汇总表", "G"],
    ["年中调增", "项目资金", "C"],
    ["年中调减", "项目资金", "B"],
  ])("has for each %s what stands in %s, column %s", (label, sheet, column) => {
    const { start } = listOf(alone);
    const rows = alone.cells.filter(({ row }) => row > start + 1);
    const named = rows.filter(({ column: at, value }) => at === 0 && String(value).endsWith(`：${label}`));
    expect(named.length).toBeGreaterThan(0);
    for (const { row } of named) {
      const { formula } = rows.find((cell) => cell.row === row && cell.column === 2)!;
      expect(formula).toMatch(new RegExp(`^(?:SUM)?\\(?'${sheet}'!\\$${column}\\$\\d+`));
    }
  });

  test.each([
    ["项目最低得分", "MIN('自评汇总表'!$H$4:$H$7)"],
    ["项目最高得分", "MAX('自评汇总表'!$H$4:$H$7)"],
    ["项目平均得分", "SUM('自评汇总表'!$H$4:$H$7)/COUNT('自评汇总表'!$H$4:$H$7)"],
  ])("has %s from the column 得分 of 自评汇总表, while all scores are there", (label, term) => {
    const { row } = alone.cells.find(({ value, column }) => column === 0 && value === label)!;
    const now = alone.cells.find((cell) => cell.row === row && cell.column === 2)!;
    expect(now.formula).toBe(`IF(COUNT('自评汇总表'!$H$4:$H$7)=4,${term},"请重新计分")`);
    expect(now.value).toEqual(expect.any(Number));
  });

  test("says of each figure without a formula that it was counted, or that its cells say it", () => {
    const texts = alone.cells.filter(({ row, column }) => row > listOf(alone).start + 1 && column === 2);
    const without = texts.filter(({ formula }) => formula === undefined).map(({ value }) => value);
    expect(new Set(without)).toEqual(new Set(["逐项清点", "见来源单元格"]));
    expect(without.length).toBeLessThan(texts.length / 4);
  });
});
