import { readFileSync } from "node:fs";
import { openPackage } from "../../../src/hosts/file";
import { changesSince, planCleanUp, planRestore, readMemory } from "../../../src/renderers";
import { a1, type PlannedCell, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/workbook";
import { form, type CellLiteral, type FormLiteral } from "../../support/form";
import { snapshotOf } from "../../support/form-snapshot";
import { sheet } from "../../support/grid";
import { filled, generated, planned, runOn, SMALL } from "../support";

function places(cells: readonly PlannedCell[]): readonly string[] {
  return cells.map(({ row, column }) => a1(row, column)).sort();
}

function withScores(...scores: readonly CellLiteral[]): FormLiteral {
  return { ...SMALL, indicators: SMALL.indicators.map((row, index) => ({ ...row, score: scores[index] ?? null })) };
}

describe("a form that is there is filled in place", () => {
  test("its empty scores, rate, total and grade, by reference to 计分底稿", () => {
    const cells = filled(planned([SMALL]).plan, "项目A");
    expect(places(cells)).toEqual(
      ["G5", "I5", "I7", "I8", "I9", "J9"].filter((place) => places(cells).includes(place)),
    );
    expect(cells.length).toBe(6);
    for (const { formula } of cells) expect(formula).toContain("'计分底稿'!");
  });

  test.each<[string, CellLiteral, boolean, boolean]>([
    ["empty", null, false, true],
    ["a number", 45, false, false],
    ["the user's own formula", { formula: "H7*0.9", value: 45 }, false, false],
    ["our formula", { formula: "'计分底稿'!$M$5", value: 50 }, false, true],
    ["a number, after 改用计算得分", 45, true, true],
  ])("a score cell that holds %s", (_, score, rescore, isFilled) => {
    const cells = filled(planned([withScores(score)], { rescore }).plan, "项目A");
    expect(
      cells.some(({ row, column }) => row === 6 - 0 && column === 8) || cells.some(({ row }) => row === firstRow()),
    ).toBe(isFilled);
  });

  test("a judgement that waits is left to the accountant, and 计分底稿 takes it from there", () => {
    const waiting: FormLiteral = {
      ...SMALL,
      indicators: [{ name: "效果", target: "有效提升", actual: "部分达成", weight: 90, score: null }],
    };
    const { plan } = planned([waiting]);
    expect(filled(plan, "项目A").some(({ row, column }) => row === firstRow() && column === 8)).toBe(false);
    const paper = generated(plan, "计分底稿").cells;
    expect(paper.some(({ formula, value }) => value === "待定" && formula?.includes("'项目A'!"))).toBe(true);
  });
});

/** The first indicator of the test form. */
function firstRow(): number {
  return form(SMALL).indicators[0]!.at.top;
}

describe("what a protection forbids", () => {
  test("locked cells stay, unlocked ones are filled, and a finding names them", () => {
    const base = snapshotOf([form(SMALL)]);
    const row = firstRow();
    const unlocked = { top: row, bottom: row, left: 8, right: 8 };
    const snapshot: WorkbookSnapshot = {
      ...base,
      sheets: base.sheets.map((one): SheetSnapshot => ({ ...one, isProtected: true, unlockedBlanks: [unlocked] })),
    };
    const { plan, findings } = planned([SMALL], { snapshot });
    expect(places(filled(plan, "项目A"))).toEqual([a1(row, 8)]);
    expect(findings.find(({ check }) => check === "locked-cells")?.message).toContain("5 个锁定的单元格没有填写");
  });

  test("a protected structure gets no new sheet, and is told", () => {
    const snapshot = { ...snapshotOf([form(SMALL)]), structureIsProtected: true };
    const { plan, findings } = planned([SMALL], { snapshot });
    expect(plan.sheets).toEqual([]);
    expect(findings.map(({ check }) => check)).toEqual(["structure-protected"]);
  });
});

describe("generated sheets", () => {
  test("a sheet of the user's that is named 计分底稿 is not touched", () => {
    const base = snapshotOf([form(SMALL)]);
    const snapshot = { ...base, sheets: [...base.sheets, sheet("计分底稿", [["我自己的底稿"]])] };
    const { plan } = planned([SMALL], { snapshot });
    expect(plan.sheets.map((one) => one.sheet)).toEqual(["_自评通", "项目A", "自评汇总表", "计分底稿(2)"]);
  });

  test("a table without score cells gets a form, named after its project", () => {
    const bare: FormLiteral = {
      ...SMALL,
      project: "一个名字特别长而且带有/禁用:字符*的项目支出绩效评价表格名称测试",
      funds: [{ annual: 2.3, executed: 2.29 }],
      indicators: SMALL.indicators.map((row) => ({ ...row, score: undefined })),
      total: undefined,
    };
    const [, first] = planned([bare]).plan.sheets;
    expect(first!.sheet).toBe("自评-一个名字特别长而且带有禁用字符的项目支出绩效评价表格名称");
    expect(first!.sheet.length).toBeLessThanOrEqual(31);
  });

  test("no formula uses a function that an old WPS lacks", () => {
    const known =
      /^(SUM|IF|AND|OR|ROUND|INT|MIN|MAX|ABS|IFERROR|VALUE|SUBSTITUTE|TRIM|ISNUMBER|COUNT|COUNTIF|INDEX|MATCH|SUMIFS)$/;
    const formulas = planned([SMALL, { ...SMALL, sheet: "乙", project: "乙" }]).plan.sheets.flatMap(({ cells }) =>
      cells.map(({ formula }) => formula ?? ""),
    );
    const used = new Set(formulas.flatMap((formula) => formula.replace(/"[^"]*"/g, "").match(/[A-Z]+(?=\()/g) ?? []));
    expect([...used].filter((name) => !known.test(name))).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
  });
});

describe("from one run to the next", () => {
  /** The national form, one sheet a project; the last project has no table. */
  const sample = readFileSync("assets/samples/国家表式-一项目一表.xlsx");

  const LACKING = "自评-校园安全保卫服务";

  function fillIn(bytes: Uint8Array, name: string, cells: readonly PlannedCell[]): Uint8Array {
    const plan = { sheets: [{ kind: "fill", sheet: name, cells } as const], names: [], remove: [] };
    return openPackage(bytes, "测试.xlsx").apply(plan);
  }

  test("a second run writes the same, 还原 brings the workbook back", () => {
    const first = runOn(sample);
    const second = runOn(first.bytes);
    expect(first.plan.sheets.length).toBeGreaterThan(8);
    for (const one of first.plan.sheets.filter(({ kind }) => kind === "fill")) {
      expect([one.sheet, second.plan.sheets.find(({ sheet }) => sheet === one.sheet)]).toEqual([one.sheet, one]);
    }
    const names = (run: typeof first) =>
      run.plan.sheets.filter(({ kind }) => kind === "generate").map(({ sheet }) => sheet);
    expect(names(second)).toEqual(names(first).filter((name) => name !== LACKING));
    expect(second.findings.filter(({ check }) => check === "kept-edits")).toEqual([]);
    expect(changesSince(readMemory(second.snapshot)!, second.scored)).toEqual([]);
    const opened = openPackage(second.bytes, "测试.xlsx");
    const restored = openPackage(opened.apply(planRestore(opened.snapshot)!), "测试.xlsx").snapshot;
    expect(content(restored)).toEqual(content(first.snapshot));
    expect(planCleanUp(opened.snapshot)!.remove).toEqual(["_自评通"]);
  });

  test("a form of ours for a project without indicators is read once it is filled in", () => {
    const first = runOn(sample);
    const heads = generated(first.plan, LACKING).cells.find(({ value }) => value === "一级指标")!;
    const values = ["产出指标", "数量指标", "安保人员数", "≥20人", "20人", 90];
    const cells = values.map((value, index) => ({ row: heads.row + 1, column: heads.column + index, value }));
    const second = runOn(fillIn(first.bytes, LACKING, cells));
    const project = second.scored.projects.find(({ project }) => project.name === "校园安全保卫服务")!;
    expect(project.evaluation?.indicators.map(({ name, score }) => [name, score?.toFixed()])).toEqual([
      ["安保人员数", "90"],
    ]);
    expect(filled(second.plan, LACKING).some(({ row }) => row === heads.row + 1)).toBe(true);
    expect(second.plan.remove).toEqual([]);
  });

  test("what a person wrote into a sheet of ours is kept and listed", () => {
    const first = runOn(sample);
    const { sheet: name, cells: before } = generated(first.plan, "自评汇总表");
    const last = Math.max(...before.map(({ row }) => row));
    const edits = [
      { row: 3, column: 9, value: "另附纸质表" },
      { row: last + 2, column: 1, value: "以上数据已与财务核对" },
    ];
    const second = runOn(fillIn(first.bytes, name, edits));
    const { cells } = generated(second.plan, name);
    for (const { row, column, value } of edits) {
      expect(cells.find((cell) => cell.row === row && cell.column === column)?.value).toBe(value);
    }
    const kept = second.findings.filter(({ check }) => check === "kept-edits");
    expect(kept.map(({ message }) => /^工作表“.+?”中有 \d+ 个/.exec(message)?.[0])).toEqual([
      "工作表“自评汇总表”中有 2 个",
    ]);
  });

  test("what changed since the last run, with the cell and its effect", () => {
    const first = runOn(sample);
    const item = first.scored.projects[0]!.evaluation!.indicators[0]!;
    const { at, text } = item.row!.actual.slot!;
    const value = text.replace(/[\d,.]+/, "0");
    const { snapshot, scored } = runOn(fillIn(first.bytes, at.sheet, [{ row: at.row, column: at.column, value }]));
    const changes = changesSince(readMemory(snapshot)!, scored);
    expect(changes).toEqual([
      expect.objectContaining({
        at: `'${at.sheet}'!${a1(at.row, at.column)}`,
        before: item.row!.actual.text,
        effect: `-${item.score!.toFixed()}`,
      }),
    ]);
    expect(changes[0]!.label).toContain(item.name);
  });
});

/** What the cells of a workbook hold, sheet by sheet, without their looks. */
function content(workbook: WorkbookSnapshot): unknown {
  return workbook.sheets.map(({ name, rows }) => [
    name,
    rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, column) => (cell ? [[row, column, cell.value, cell.formula]] : [])),
    ),
  ]);
}
