import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateWorkbook, planWrite, writeReport } from "../../../src/app";
import { openPackage, type OpenedWorkbook } from "../../../src/hosts/file";
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
