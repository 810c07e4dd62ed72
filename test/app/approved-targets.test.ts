import { evaluateWorkbook, planFilling, planSubmit } from "../../src/app";
import { openPackage } from "../../src/hosts/file";
import type { CellSnapshot, SheetSnapshot } from "../../src/workbook";
import { generated } from "../renderers/support";
import { sheet, workbook } from "../support/grid";
import { xlsxOf } from "../support/xlsx";

const TARGETS = workbook([
  sheet("目标", [
    ["2024年部门整体预算绩效目标表"],
    ["部门名称", "某区文旅局"],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "举办展览", "≥12场"],
    ["效益指标", "社会效益指标", "参观人次", "≥50000人次"],
  ]),
]);

/** The sheet with cells typed into it, by row and column. */
function typed(target: SheetSnapshot, cells: readonly (readonly [number, number, string | number])[]): SheetSnapshot {
  const rows = target.rows.map((row) => [...(row ?? [])]);
  for (const [row, column, value] of cells) {
    rows[row]![column] = { value, text: String(value) } satisfies CellSnapshot;
  }
  return { ...target, rows };
}

test("approved targets become a form, whose actuals and points are typed and scored the next time", async () => {
  const opened = openPackage(await xlsxOf(TARGETS), "目标.xlsx");
  const evaluated = evaluateWorkbook(opened.snapshot);
  expect(evaluated.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  expect(evaluated.findings.filter(({ check }) => check === "targets-taken")).toHaveLength(1);

  const writing = planFilling(evaluated);
  expect(() => planSubmit(evaluated, writing, opened.snapshot, true)).toThrow(
    expect.objectContaining({ code: "only-targets" }),
  );
  const form = generated(writing.plan, "自评-部门整体支出");
  const rows = form.cells.filter(({ value }) => value === "举办展览" || value === "参观人次").map(({ row }) => row);
  const cell = (row: number, column: number) =>
    form.cells.find((one) => one.row === row && one.column === column)?.value || null;
  expect(rows.map((row) => [4, 5, 6, 7].map((column) => cell(row, column)))).toEqual([
    ["≥12场", null, null, null],
    ["≥50000人次", null, null, null],
  ]);

  const again = openPackage(opened.apply(writing.plan), "目标.xlsx").snapshot;
  const [first, second] = rows;
  const filled = {
    ...again,
    sheets: again.sheets.map((one) =>
      one.name === "自评-部门整体支出"
        ? typed(one, [
            [first!, 5, "12场"],
            [first!, 6, 50],
            [second!, 5, "40000人次"],
            [second!, 6, 50],
          ])
        : one,
    ),
  };
  const { dossier, scored } = evaluateWorkbook(filled);
  expect(dossier.targets).toEqual([]);
  expect(scored.department!.indicators.map(({ name, score }) => [name, score?.toFixed()])).toEqual([
    ["举办展览", "50"],
    ["参观人次", "40"],
  ]);
});
