import { openPackage } from "../../src/hosts/file";
import { COLUMN } from "../../src/renderers/paper/columns";
import { cellAt, sheetNamed, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";
import { sheet, workbook, type GridCell } from "../support/grid";
import { allRecalculated, HAS_LIBRE_OFFICE } from "../support/libre-office";
import { xlsxOf } from "../support/xlsx";
import { paperRows, retyped, written } from "./written";

const RESCORE = "请重新计分";
const PAPER = "计分底稿";

interface Layout {
  readonly words: string;
  readonly targets: readonly string[];
  /** Rows that are blank below the weight carry none. */
  readonly weights: readonly GridCell[];
  readonly merges: readonly string[];
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  甲: { words: "二者择其一", targets: ["≥10场", "≤20天"], weights: [10, null], merges: ["F7:F8", "G7:G8"] },
  乙: { words: "二者择其一", targets: ["≥10场", "≤20天"], weights: [10, null], merges: ["F7:F8"] },
  丙: { words: "二者择其一", targets: ["≥10场", "≤20天"], weights: [10, 10], merges: [] },
  丁: {
    words: "任选两项",
    targets: ["≥10场", "≤20天", "=30个"],
    weights: [10, null, null],
    merges: ["F7:F9", "G7:G9"],
  },
  己: { words: "任选两项", targets: ["≥10场", "≤20天", "=30个"], weights: [5, 5, 5], merges: [] },
  戊: { words: "任选", targets: ["≥10场", "≤20天", "=30个"], weights: [10, null, null], merges: ["F7:F9"] },
};

/** Actuals of the rows of every pool, as they are and as the user changes them. */
const CHANGES: readonly (readonly [string, readonly GridCell[], readonly GridCell[]])[] = [
  ["the other row is better now", [10, 30, null], [3, 15, null]],
  ["it is better by a hundredth", [5, 30, null], [5.01, 30, null]],
  ["none is better", [10, 30, null], [5, 30, null]],
  ["neither has a point", [10, 30, null], [0, 40, null]],
  ["the number in a text", ["9场", "30天", null], ["4场", "25天", null]],
  ["a row is chosen that was not", [8, null, 30], [8, 15, 30]],
  ["a row is given up", [8, 30, null], [null, 30, null]],
  ["another is chosen in its place", [8, 30, null], [8, null, 30]],
  ["none is chosen any more", [8, 30, null], [null, null, null]],
  ["a first one is chosen", [null, null, null], [8, 30, null]],
  ["a stroke in place of a number", [8, 30, null], [8, "/", null]],
  ["words in place of a number", [8, 30, null], ["已完成", 30, null]],
  ["不适用", [8, 30, null], ["不适用", 30, null]],
];

function form(name: string, { words, targets, weights, merges }: Layout, actuals: readonly GridCell[]): SheetSnapshot {
  return sheet(
    name,
    [
      ["项目支出绩效自评表"],
      ["项目名称", `第${name}号项目`],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", 10, 10, 10, 10, null, null],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "评分标准"],
      ["产出指标", "数量指标", `${name}场次`, "≥10场", 10, 80, null, ""],
      ...targets.map((target, index) => [
        "管理指标",
        "预算管理",
        `${name}选项${index + 1}`,
        target,
        actuals[index] ?? null,
        weights[index] ?? null,
        null,
        index === 0 || weights[index] ? words : "",
      ]),
      ["总分", "", "", "", "", 100, null],
    ],
    { merges },
  );
}

function bookOf(actuals: readonly GridCell[]): WorkbookSnapshot {
  return workbook(Object.entries(LAYOUTS).map(([name, layout]) => form(name, layout, actuals)));
}

/** Whether a row was chosen at all may hang on another: it keeps its word until the scoring that the total asks for. */
function isSame(now: unknown, due: unknown): boolean {
  const words = ["待定", "不计"];
  return now === due || (words.includes(String(now)) && words.includes(String(due)));
}

/** Skipped where LibreOffice is not installed. */
const testWithOffice = HAS_LIBRE_OFFICE ? test : test.skip;

testWithOffice(
  "LibreOffice, after a change, shows the engine's score of every pool and total, or 请重新计分",
  async () => {
    const books = await Promise.all(
      CHANGES.map(async ([label, before, after]) => {
        const first = written(await xlsxOf(bookOf(before)));
        const typed = retyped(first.bytes, bookOf(before), bookOf(after));
        return { label, first, typed, again: written(typed) };
      }),
    );
    const results = allRecalculated(books.map(({ typed }) => typed));
    const wrong: unknown[] = [];
    const asked = new Map<string, number>();
    books.forEach(({ label, first, again }, index) => {
      const shown = openPackage(results[index]!, "测试.xlsx").snapshot;
      const paper = first.plan.sheets.find((one) => one.sheet === PAPER)!.cells;
      const fresh = again.plan.sheets.find((one) => one.sheet === PAPER)!.cells;
      for (const [part, row] of paperRows(paper)) {
        for (const column of [COLUMN.computed, COLUMN.standing]) {
          const now = cellAt(sheetNamed(shown, PAPER)!, row, column)?.value ?? null;
          const freshRow = paperRows(fresh).get(part);
          const due = fresh.find((cell) => cell.row === freshRow && cell.column === column)?.value ?? null;
          if (now === RESCORE) asked.set(label, (asked.get(label) ?? 0) + 1);
          else if (!isSame(now, due)) wrong.push({ label, part, column, now, due });
        }
      }
      // A score that waits has no formula in the form: the person types it into the empty cell.
      const wasWritten = new Set(
        first.plan.sheets.flatMap(({ sheet: name, cells }) =>
          cells.map(({ row, column }) => `${name}${row},${column}`),
        ),
      );
      for (const { sheet: name, cells } of again.plan.sheets) {
        if (!(name in LAYOUTS)) continue;
        for (const { row, column, value } of cells) {
          if (!wasWritten.has(`${name}${row},${column}`)) continue;
          const now = cellAt(sheetNamed(shown, name)!, row, column)?.value ?? null;
          if (!isSame(now, value ?? "待定") && now !== RESCORE) wrong.push({ label, name, row, column, now, value });
        }
      }
    });
    expect(wrong).toEqual([]);
    // Numbers that change within the rows that were chosen are calculated live.
    expect(CHANGES.map(([label]) => label).filter((label) => !asked.has(label))).toEqual([
      "the other row is better now",
      "it is better by a hundredth",
      "none is better",
      "neither has a point",
      "the number in a text",
    ]);
  },
  120000,
);
