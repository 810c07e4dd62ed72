import { openPackage } from "../../src/hosts/file";
import { planWriting } from "../../src/renderers";
import { COLUMN } from "../../src/renderers/paper/columns";
import { chooseScheme, scoreWorkbook, type ScoredItem, type ScoredWorkbook } from "../../src/scoring";
import { cellAt, sheetNamed, type FillSheet, type PlannedCell, type WorkbookSnapshot } from "../../src/workbook";
import { dossier, form, snapshotOf, type CellLiteral, type IndicatorLiteral } from "../support/form";
import { HAS_LIBRE_OFFICE, recalculated } from "../support/libre-office";
import { xlsxOf } from "../support/xlsx";

/**
 * The formulas in 计分底稿 and in the forms, recalculated by LibreOffice from changed inputs, give what the engine
 * gives on the changed workbook.
 */
const FORMS = 30;
const ROWS = 40;

/** A fixed sequence of numbers below 1, so that every run tries the same tables. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Kinds of rows: every rule that numbers decide, near and on its bounds. */
function randomRow(next: () => number, name: string): IndicatorLiteral {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const target = pick([1, 12, 95, 100, 3207, 0.5, 99.56]);
  const actual = Number((target * pick([0, 0.3, 0.7, 0.9512, 1, 1.05, 1.3, 2.4])).toFixed(3));
  const weight = pick([1, 2.5, 5, 10]);
  const common = { name, weight, score: null, reason: pick([null, "疫情影响"]) } as const;
  const sign = pick(["≥", "≤", "=", ""]);
  switch (Math.floor(next() * 8)) {
    case 0:
      return { ...common, target: `${sign}${target}场`, actual: `${actual}场` };
    case 1:
      return { ...common, target: `${sign}${target}%`, actual: { value: actual / 100, text: `${actual}%` } };
    case 2:
      return { ...common, sign, target, unit: "人次", actual };
    case 3:
      return { ...common, target: String(target), actual: String(actual) };
    case 4:
      return { ...common, target: "90%-100%", actual: `${pick([80, 90, 95, 100, 130])}%` };
    case 5:
      return { ...common, target: "12月底前完成", actual: pick(["2021年11月30日", "2021年12月31日", null]) };
    case 6:
      return { ...common, target: "≥95%", actual: `${actual}%`, standard: "每低于一个百分点扣0.5分，扣完为止" };
    default:
      return { ...common, target: "有效提升", actual: pick(["达成预期指标", "部分达成"]), score: pick([null, 1]) };
  }
}

const next = sequence(20211231);
const literals = Array.from({ length: FORMS }, (_, index) => ({
  sheet: `项目${index}`,
  project: `项目${index}号`,
  funds: [{ annual: 2.3 + index, executed: Number((2.29 + index * next()).toFixed(2)), weight: 10, score: null }],
  indicators: Array.from({ length: ROWS }, (_, row) => randomRow(next, `指标${row}`)),
  total: { weight: 100, score: null },
}));

/** The same tables after somebody typed other numbers: actuals by a third less, amounts by a tenth more. */
const changed = literals.map((literal) => ({
  ...literal,
  funds: literal.funds.map((row) => ({ ...row, executed: Number((row.executed * 0.9).toFixed(2)) })),
  indicators: literal.indicators.map((row) => ({ ...row, actual: lessened(row.actual) })),
}));

function lessened(cell: CellLiteral | undefined): CellLiteral | undefined {
  if (typeof cell === "number") return Number((cell * 0.67).toFixed(3));
  if (cell !== null && typeof cell === "object" && "text" in cell) {
    const value = Number((cell.value * 0.67).toFixed(5));
    return { value, text: `${Number((value * 100).toFixed(3))}%` };
  }
  const match = typeof cell === "string" ? /^([\d.]+)(场|%|)$/.exec(cell) : null;
  return match ? `${Number((Number(match[1]) * 0.67).toFixed(3))}${match[2]}` : cell;
}

function score(forms: readonly ReturnType<typeof form>[]): ScoredWorkbook {
  const all = dossier(forms);
  return scoreWorkbook(all, chooseScheme(all, "mof-2020-10")).scored;
}

async function written(): Promise<{ bytes: Uint8Array; scored: ScoredWorkbook; paper: readonly PlannedCell[] }> {
  const forms = literals.map(form);
  const opened = openPackage(await xlsxOf(snapshotOf(forms)), "测试.xlsx");
  const scored = score(forms);
  const input = { snapshot: opened.snapshot, scored, findings: [], report: null, rescore: false };
  const { plan } = planWriting({ ...input, parts: { tables: true, report: false } });
  const paper = plan.sheets.find(({ sheet }) => sheet === "计分底稿")!.cells;
  return { bytes: opened.apply(plan), scored, paper };
}

/** Types the cells that differ between two workbooks into the written one. */
function typed(before: WorkbookSnapshot, after: WorkbookSnapshot): FillSheet[] {
  return after.sheets.map((sheet) => {
    const old = sheetNamed(before, sheet.name)!;
    const cells = sheet.rows.flatMap((row, index) =>
      (row ?? []).flatMap((cell, column): PlannedCell[] => {
        const value = cell?.value ?? null;
        const isSame = value === (cellAt(old, index, column)?.value ?? null);
        return isSame || typeof value === "boolean" ? [] : [{ row: index, column, value }];
      }),
    );
    return { kind: "fill", sheet: sheet.name, cells };
  });
}

/** What the paper must say of an item: a number, or that it waits. */
function expected(item: ScoredItem): number | string {
  return item.standing === null ? "待定" : Number(item.standing);
}

const describeWithOffice = HAS_LIBRE_OFFICE ? describe : describe.skip;

describeWithOffice("LibreOffice recalculates what was written (skipped where LibreOffice is not installed)", () => {
  jest.setTimeout(300000);
  let made: Awaited<ReturnType<typeof written>>;
  beforeAll(async () => {
    made = await written();
  });

  test("every formula cell has the value that it was written with", () => {
    const { snapshot } = openPackage(recalculated(made.bytes), "测试.xlsx");
    const sheet = sheetNamed(snapshot, "计分底稿")!;
    const differing = made.paper.flatMap(({ row, column, value, formula }) => {
      const now = cellAt(sheet, row, column)?.value ?? "";
      return formula === undefined || isClose(now, value ?? "") ? [] : [{ row, column, formula, value, now }];
    });
    expect(differing).toEqual([]);
    expect(made.paper.filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(FORMS * ROWS * 5);
  });

  test("changed numbers give the engine's scores, or ask for a new scoring", async () => {
    const after = changed.map(form);
    const opened = openPackage(made.bytes, "测试.xlsx");
    const plan = { sheets: typed(snapshotOf(literals.map(form)), snapshotOf(after)), names: [], remove: [] };
    const { snapshot } = openPackage(recalculated(opened.apply(plan)), "测试.xlsx");
    const sheet = sheetNamed(snapshot, "计分底稿")!;
    const rows = scoreRows(made.paper);
    const engine = score(after);
    const wrong: unknown[] = [];
    let calculated = 0;
    let place = 0;
    for (const { evaluation } of engine.projects) {
      for (const item of [evaluation!.execution!, ...evaluation!.indicators]) {
        const row = rows[place++]!;
        const now = cellAt(sheet, row, COLUMN.standing)?.value ?? "";
        if (isClose(now, expected(item))) calculated += 1;
        else if (now !== "请重新计分") wrong.push({ row, now, expected: expected(item), item: item.explanation });
      }
    }
    expect(wrong).toEqual([]);
    expect(calculated).toBeGreaterThan(FORMS * ROWS * 0.6);
  });
});

/** The rows of 计分底稿 that hold an item, in order: those with a rule. */
function scoreRows(paper: readonly PlannedCell[]): readonly number[] {
  return paper
    .filter(({ row, column, value }) => row > 2 && column === COLUMN.rule && value !== null)
    .map(({ row }) => row);
}

function isClose(one: unknown, other: unknown): boolean {
  return typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < 1e-9 : one === other;
}
