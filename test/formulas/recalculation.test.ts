import { openPackage } from "../../src/hosts/file";
import { DEFAULT_OPTIONS, type SchemeOptions } from "../../src/scoring";
import { COLUMN } from "../../src/renderers/paper/columns";
import type { WorkbookPlan } from "../../src/workbook";
import { allRecalculated, HAS_LIBRE_OFFICE } from "../support/libre-office";
import { xlsxOf } from "../support/xlsx";
import { changedWorkbook, laidOut, randomWorkbook } from "./random-workbook";
import { retyped, written } from "./written";
import { ChangedPaper, Coverage, isClose, PAPER, RESCORE, valueAt, type Book } from "./changed-paper";

/**
 * Random tables are scored and written as the product does it; LibreOffice calculates every formula anew, from the
 * inputs as they were and from changed ones. ZIPING_SEED tries other tables, ZIPING_FORMS more of them.
 */
const FORMS = Number(process.env["ZIPING_FORMS"] ?? 20);
const ROWS = 26;
const USUAL_SEED = 20211231;
const SEED = Number(process.env["ZIPING_SEED"] ?? USUAL_SEED);

/** Every option that differs from place to place, each value in one workbook at least. */
const VARIANTS: readonly Readonly<Record<string, string>>[] = [
  {},
  {
    执行率封顶: "低于80%最多89分；低于70%最多79分；低于60%最多69分；低于50%最多59分",
    超额完成从: "130%",
    超额完成扣分: "2",
    扣分步数: "不足一步按一步扣",
    得分小数位: "1",
  },
  { 反向指标超出时: "指标值除以完成值", 等于类指标超出时: "得满分", 预算数为零时: "得满分", 不适用的指标: "得满分" },
  { 执行率除以: "全年预算数加上年结转", 得分小数位: "0", 预算数为零时: "待定", 不适用的指标: "不得分" },
  { 等级: "甲95、乙85、丙70、丁0", 预算执行率分值: "15", 执行率封顶: "低于90%最多84.5分" },
  { 执行率除以: "年初预算数", 预算数为零时: "不得分", "时限写“某月前”": "不含当月", 定性分档下限: "80%、50%" },
];

async function books(): Promise<readonly Book[]> {
  const made = await Promise.all(
    VARIANTS.map(async (options, index) => {
      const drawn = randomWorkbook(SEED + index, FORMS, ROWS, options);
      const changed = changedWorkbook(drawn, SEED + 1000 + index);
      const first = written(await xlsxOf(laidOut(drawn)));
      return { drawn, changed, first, typed: retyped(first.bytes, laidOut(drawn), laidOut(changed)) };
    }),
  );
  const results = allRecalculated(made.flatMap(({ first, typed }) => [first.bytes, typed]));
  const read = (index: number) => openPackage(results[index]!, "测试.xlsx").snapshot;
  return made.map(({ typed, ...book }, index) => ({
    ...book,
    again: written(typed),
    recalculated: read(index * 2),
    recalculatedTyped: read(index * 2 + 1),
  }));
}

function formulasOf({ sheets }: WorkbookPlan) {
  return sheets.flatMap(({ sheet, cells }) =>
    cells.flatMap(({ row, column, value, formula }) =>
      formula === undefined ? [] : [{ sheet, row, column, value: value ?? "", formula }],
    ),
  );
}

function hasOtherWeights({ drawn, changed }: Book, index: number): boolean {
  const [form, now] = [drawn.forms[index]!, changed.forms[index]!];
  return form.rows.some(({ cells }, row) => cells.weight !== now.rows[row]!.cells.weight);
}

/** Whether something changed that all rows share: weights written as fractions, the year. */
function isChangedAround(book: Book, index: number): boolean {
  const [form, now] = [book.drawn.forms[index]!, book.changed.forms[index]!];
  const isOther = form.weighing === "fractions" && hasOtherWeights(book, index);
  return isOther || form.year !== now.year;
}

const describeWithOffice = HAS_LIBRE_OFFICE ? describe : describe.skip;

describeWithOffice("LibreOffice recalculates random tables (skipped where LibreOffice is not installed)", () => {
  jest.setTimeout(300000);
  let all: readonly Book[];
  beforeAll(async () => {
    all = await books();
  });

  test(`seed ${SEED}: every formula cell has the value that it was written with`, () => {
    let count = 0;
    const differing = all.flatMap(({ first, recalculated }) =>
      formulasOf(first.plan).flatMap((cell) => {
        count += 1;
        const now = valueAt(recalculated, cell.sheet, cell.row, cell.column);
        return isClose(now, cell.value) ? [] : [{ ...cell, now }];
      }),
    );
    expect(differing).toEqual([]);
    expect(count).toBeGreaterThan(VARIANTS.length * FORMS * ROWS * 7);
  });

  test(`seed ${SEED}: a changed cell gives the engine's score, or asks for a new scoring`, () => {
    const wrong: unknown[] = [];
    const seen = new Coverage();
    for (const book of all) {
      const paper = new ChangedPaper(book);
      book.changed.forms.forEach((form, index) => {
        const items = paper.itemsOf(form.name, form.rows.length);
        form.rows.forEach(({ kind, cells }, place) => {
          const before = book.drawn.forms[index]!.rows[place]!.cells;
          for (const column of [COLUMN.computed, COLUMN.standing]) {
            const now = paper.now(items[place]!, column);
            const expected = paper.expected(items[place]!, column);
            const isTouched =
              before !== cells || isChangedAround(book, index) || kind === "ratio" || kind === "rateRow";
            if (isClose(now, expected) || (now === RESCORE && isTouched)) continue;
            wrong.push({ name: items[place], column, kind, before, cells, now, expected });
          }
          const rule = String(paper.now(items[place]!, COLUMN.rule));
          seen.add(rule, paper.before(items[place]!), paper.now(items[place]!, COLUMN.standing));
        });
      });
    }
    expect(wrong).toEqual([]);
    expect(seen.total).toBe(VARIANTS.length * FORMS * ROWS);
    expect(seen.recalculated).toBeGreaterThan(seen.total / 10);
    if (SEED === USUAL_SEED) expect(seen.poor()).toEqual([]);
  });

  test(`seed ${SEED}: every total above a score that asks for a new scoring asks too, the others are the engine's`, () => {
    const wrong: unknown[] = [];
    for (const book of all) {
      const paper = new ChangedPaper(book);
      for (const [index, { name, rows }] of book.changed.forms.entries()) {
        const parts = [...paper.itemsOf(name, rows.length), `${name}预算执行率`];
        for (const column of [COLUMN.computed, COLUMN.standing]) {
          const asks = parts.some((part) => paper.now(part, column) === RESCORE);
          for (const total of column === COLUMN.standing ? ["合计", "等级"] : ["合计"]) {
            const now = paper.now(`${name}${total}`, column);
            const expected = asks ? RESCORE : paper.expected(`${name}${total}`, column);
            if (isClose(now, expected) || (now === RESCORE && hasOtherWeights(book, index))) continue;
            wrong.push({ name, total, column, now, expected });
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test(`seed ${SEED}: forms and 自评汇总表 show the engine's values or ask for a new scoring`, () => {
    const wrong: unknown[] = [];
    for (const { first, again, recalculatedTyped } of all) {
      const wasWritten = new Set(formulasOf(first.plan).map(({ sheet, row, column }) => `${sheet}!${row},${column}`));
      for (const { sheet, row, column, value } of formulasOf(again.plan)) {
        if (sheet === PAPER || !wasWritten.has(`${sheet}!${row},${column}`)) continue;
        const now = valueAt(recalculatedTyped, sheet, row, column);
        if (!isClose(now, value) && now !== RESCORE) wrong.push({ sheet, row, column, now, value });
      }
    }
    expect(wrong).toEqual([]);
  });

  test("every rule came up, and each asked for a new scoring after some change", () => {
    const seen = new Set<string>();
    const asked = new Set<string>();
    for (const book of all) {
      const paper = new ChangedPaper(book);
      for (const { evaluation } of book.first.evaluated.scored.projects) {
        for (const item of [...evaluation!.indicators, ...(evaluation!.execution ? [evaluation!.execution] : [])]) {
          seen.add(item.rule);
          const project = evaluation!.form.project!.value;
          const place = evaluation!.indicators.indexOf(item);
          const name = place < 0 ? `${project}${item.name}` : `${project}之${place + 1}`;
          if (paper.now(name, COLUMN.computed) === RESCORE) asked.add(item.rule);
        }
      }
    }
    expect(seen.size).toBe(16);
    expect([...asked].sort()).toEqual([...seen].sort());
  });

  test("every option of a scheme came up with more than one value, and every choice with each", () => {
    const options = all.map(({ first }) => first.evaluated.scheme.options);
    const values = (key: keyof SchemeOptions) => new Set(options.map((one) => JSON.stringify(one[key]))).size;
    const counts = Object.fromEntries(
      (Object.keys(DEFAULT_OPTIONS) as (keyof SchemeOptions)[]).map((key) => [key, values(key)]),
    );
    expect(counts).toEqual({
      divisor: 3,
      zeroBudget: 4,
      overFulfilment: 2,
      caps: 3,
      reverse: 2,
      equalAbove: 2,
      tierBounds: 2,
      steps: 2,
      scoreDecimals: 3,
      notApplicable: 3,
      grades: 2,
      beforeMonth: 2,
      // It asks for a reason; no score follows from it.
      lowExecution: 1,
    });
    const adjustments = all.flatMap(({ again }) =>
      again.evaluated.scored.projects.flatMap(({ evaluation }) => evaluation!.adjustments.map(({ kind }) => kind)),
    );
    expect(new Set(adjustments)).toEqual(new Set(["rescale", "cap"]));
  });
});
