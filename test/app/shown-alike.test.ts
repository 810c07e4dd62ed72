import { readFileSync } from "node:fs";
import fc from "fast-check";
import { evaluateWorkbook, planWrite, writeReport, type Evaluated } from "../../src/app";
import { formatNumber, writeNumberSetting, type NumberSetting } from "../../src/figures";
import { openPackage } from "../../src/hosts/file";
import { ShownText } from "../../src/number-formats";
import { paragraphText, type Inline, type ReportDocument, type TableCell } from "../../src/report";
import { evaluationsOf, type ScoredWorkbook } from "../../src/scoring";
import type { GenerateSheet } from "../../src/workbook";
import { FEDERATION, NATIONAL, SICHUAN } from "../support/command";
import { sheet, workbook } from "../support/grid";

/** A list in 元 with more decimals than are printed, and no tables: forms are generated for its projects. */
const LISTED = workbook([
  sheet("项目支出表", [
    ["2023年度项目支出表"],
    ["单位名称：云川县水务局", null, null, "单位：元"],
    ["项目名称", "年初预算数", "全年预算数", "全年执行数"],
    ["饮水管网改造", 3286415.77, 3286415.77, 2917730.5],
    ["河道清淤", 1000000, 1200000, 0],
    ["防汛物资储备", 500000, 480000.456, 480000.456],
  ]),
]);

const of = (file: string) => evaluateWorkbook(openPackage(readFileSync(file), "工作簿.xlsx").snapshot);
const WORKBOOKS: readonly (readonly [string, Evaluated])[] = [
  ["the federation's", of(FEDERATION)],
  ["one table a project", of(NATIONAL)],
  ["one table for all projects", of(SICHUAN)],
  ["a list alone", evaluateWorkbook(LISTED)],
];

const SETTING: fc.Arbitrary<NumberSetting> = fc.record(
  {
    unit: fc.constantFrom("元", "万元", "来源"),
    amount: fc.integer({ min: 0, max: 6 }),
    percent: fc.integer({ min: 0, max: 5 }),
    score: fc.integer({ min: 0, max: 4 }),
    thousands: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe.each(WORKBOOKS)("of %s workbook", (_name, evaluated) => {
  test("a figure is written in one way in all that a run generates, whatever was asked for but the dash of tables", () => {
    fc.assert(
      fc.property(SETTING, (numbers) => {
        const asked = { numbers };
        const report = writeReport(evaluated, asked);
        const { plan } = planWrite(evaluated, { tables: true, report, rescore: false, asked });
        const sheets = plan.sheets.filter((one): one is GenerateSheet => one.kind === "generate");
        const written = new Written();
        readReport(written, report, evaluated.scored);
        readSummary(written, sheets, evaluated.scored);
        readForms(written, sheets, evaluated.scored);
        readPaper(written, sheets, evaluated.scored);
        readFigureList(written, sheets);
        expect({ asked: writeNumberSetting(numbers), differing: written.differing() }).toEqual({
          asked: writeNumberSetting(numbers),
          differing: [],
        });
        expect(written.repeated()).toBeGreaterThan(3);
      }),
      { numRuns: 12 },
    );
  });
});

/** Where each figure stands, and how it is written there. */
class Written {
  private readonly texts = new Map<string, Map<string, string>>();

  add(id: string, place: string, text: string | undefined): void {
    if (text === undefined || !/^[-\d,.%]+$|^—$/.test(text)) return;
    this.texts.set(id, (this.texts.get(id) ?? new Map<string, string>()).set(place, text));
  }

  differing(): readonly (readonly [string, ...string[]])[] {
    return [...this.texts].flatMap(([id, places]) =>
      new Set(places.values()).size > 1 ? [[id, ...[...places].map((one) => one.join(" "))] as const] : [],
    );
  }

  /** How many figures stand in more than one place. */
  repeated(): number {
    return [...this.texts.values()].filter(({ size }) => size > 1).length;
  }
}

function readReport(written: Written, { blocks }: ReportDocument, scored: ScoredWorkbook): void {
  const scores = evaluationsOf(scored).map(({ project }) => `${idOf(scored, project)}.score`);
  blocks.forEach((block, index) => {
    const cells: readonly TableCell[] = block.kind === "table" ? block.rows.flat() : [];
    const inlines = block.kind === "paragraph" ? block.inlines : cells.flatMap((cell) => cell.inlines);
    inlines.forEach((inline: Inline, at) => {
      if (inline.kind !== "figure" || inline.figure.value === null) return;
      written.add(inline.figure.id, `报告 ${index}.${at}`, formatNumber(inline.figure.value, inline.figure.form));
    });
    if (block.kind !== "table") return;
    const words = block.rows.map((row) => row.map((cell) => paragraphText(cell.inlines)));
    if (words[0]?.includes("三级指标")) written.add(scores.shift()!, "附件 自评表", words.at(-1)![2]);
    if (words[0]?.includes("自评得分"))
      scored.projects.forEach((_one, at) => written.add(`project.${at + 1}.score`, "附件 汇总表", words[at + 1]![5]));
  });
}

const FIELDS = [
  [3, "initial-budget"],
  [4, "annual-budget"],
  [5, "executed"],
  [6, "execution-rate"],
] as const;

function readSummary(written: Written, sheets: readonly GenerateSheet[], { projects, department }: ScoredWorkbook) {
  const shown = shownIn(sheets.find(({ sheet: name }) => name === "自评汇总表")!);
  const first = 3;
  const total = first + projects.length;
  for (const [column, what] of FIELDS) {
    projects.forEach((_one, at) => written.add(`project.${at + 1}.${what}`, "汇总表", shown(first + at, column)));
    written.add(`projects.${what}`, "汇总表", shown(total, column));
  }
  projects.forEach((_one, at) => written.add(`project.${at + 1}.score`, "汇总表", shown(first + at, 7)));
  if (department) written.add("department.score", "汇总表", shown(total + 1, 7));
}

function readForms(written: Written, sheets: readonly GenerateSheet[], { projects }: ScoredWorkbook): void {
  for (const one of sheets.filter(({ sheet: name }) => name.startsWith("自评-"))) {
    const at = projects.findIndex(({ project }) => one.sheet === `自评-${project.name}`);
    const id = at < 0 ? "department" : `project.${at + 1}`;
    const shown = shownIn(one);
    for (const { row, value } of one.cells) {
      if (value === "年度资金总额")
        for (const [column, what] of [
          [3, "initial-budget"],
          [4, "annual-budget"],
          [5, "executed"],
          [7, "execution-rate"],
        ] as const)
          written.add(`${id}.${what}`, "生成的自评表", shown(row, column));
      if (value === "总　　分") written.add(`${id}.score`, "生成的自评表", shown(row, 7));
    }
  }
}

/** Every table stands under its heading: the execution rate first where it is scored, the indicators in their order. */
function readPaper(written: Written, sheets: readonly GenerateSheet[], scored: ScoredWorkbook): void {
  const paper = sheets.find(({ sheet: name }) => name === "计分底稿")!;
  const shown = shownIn(paper);
  const at = new Map(paper.cells.map((one) => [`${one.row} ${one.column}`, one]));
  const evaluations = evaluationsOf(scored);
  const headings = paper.cells.filter(({ column, value }) => column === 0 && /\u3000评价表：/.test(String(value)));
  expect(headings).toHaveLength(evaluations.length);
  evaluations.forEach(({ project, evaluation }, index) => {
    const id = idOf(scored, project);
    const first = headings[index]!.row + 1;
    if (evaluation.execution) written.add(`${id}.execution-rate`, "计分底稿", shown(first, 9));
    const last = headings[index + 1]?.row ?? Infinity;
    const names = new Map(
      paper.cells.flatMap(({ row, column, value }) =>
        column === 3 && row >= first && row < last ? [[value, row]] : [],
      ),
    );
    for (const { name } of evaluation.indicators) {
      const row = names.get(name)!;
      written.add(`${id}.indicator-${name}.completion`, "计分底稿", shown(row, 9));
      written.add(`${id}.indicator-${name}.lost`, "计分底稿", shown(row, 13));
      const sentence = String(at.get(`${row} 14`)?.value ?? "");
      written.add(`${id}.indicator-${name}.completion`, "计分说明", /完成率([\d.,]+%)/.exec(sentence)?.[1]);
      written.add(
        `${id}.indicator-${name}.computed`,
        "计分说明",
        /得(?:满分)? (?:[^ 分]*=)?([\d.]+) 分/.exec(sentence)?.[1],
      );
      written.add(`${id}.indicator-${name}.computed`, "计分底稿", shown(row, 11));
    }
    const total = paper.cells.find(
      ({ row, column, value }) => row > first && row < last && column === 0 && value === "合计",
    );
    if (total) written.add(`${id}.score`, "计分底稿", shown(total.row, 12));
  });
  const unscored = new Map(paper.cells.flatMap(({ row, column, value }) => (column === 3 ? [[value, row]] : [])));
  scored.projects.forEach(({ project, evaluation }, at) => {
    const row = unscored.get(project.name);
    if (!evaluation && row !== undefined) written.add(`project.${at + 1}.execution-rate`, "计分底稿", shown(row, 9));
  });
}

/** The list at the end of 自评报告: what the text says beside what the workbook says now. */
function readFigureList(written: Written, sheets: readonly GenerateSheet[]): void {
  const report = sheets.find(({ sheet: name }) => name === "自评报告")!;
  const shown = shownIn(report);
  const head = report.cells.find(({ value }) => value === "文中写法")!;
  const now = report.cells.find(({ value }) => value === "工作簿现值")!;
  for (const { row, column, value } of report.cells) {
    if (row <= head.row || column !== head.column || typeof value !== "string") continue;
    const today = shown(row, now.column);
    // 83.5 with the unit %, or a rate of 0.835.
    const printed = (today?.endsWith("%") ? /^[-\d,.]+%/ : /^[-\d,.]+|^—/).exec(value)?.[0];
    written.add(`第 ${row} 行`, "文中写法", printed);
    written.add(`第 ${row} 行`, "工作簿现值", today);
  }
}

function idOf({ projects }: ScoredWorkbook, project: unknown): string {
  return project === null ? "department" : `project.${projects.findIndex((one) => one.project === project) + 1}`;
}

/** What a cell of a generated sheet shows. */
function shownIn({ cells }: GenerateSheet): (row: number, column: number) => string | undefined {
  const texts = new ShownText(false);
  const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return (row, column) => {
    const cell = at.get(`${row} ${column}`);
    if (typeof cell?.value !== "number") return undefined;
    const format = cell.style?.numberFormat;
    return texts.ofNumber(cell.value, format === "General" ? undefined : format);
  };
}
