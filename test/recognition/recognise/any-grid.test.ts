import fc from "fast-check";
import { recognise } from "../../../src/recognition";
import { sheet, workbook, type GridCell } from "../../support/grid";

/** Words that mean something to the reader, in no sensible order. */
const WORDS = [
  "项目名称",
  "一级项目",
  "二级项目",
  "序号",
  "项目",
  "预算数",
  "全年预算数（万元）",
  "决算数",
  "执行率",
  "一级指标",
  "二级指标",
  "三级指标",
  "指标值",
  "完成值",
  "分值",
  "得分",
  "复核得分",
  "评分标准",
  "指标性质",
  "度量单位",
  "合计",
  "小计",
  "其中：甲",
  "总分",
  "年度资金总额",
  "财政拨款",
  "本年收入合计",
  "编制数",
  "三公经费",
  "主要职责",
  "存在问题（100字以内）",
  "预期目标",
  "实际完成情况",
  "部门整体支出绩效自评表",
  "单位：万元",
  "填报单位：某局",
  "2021年",
  "2020年度",
  "≥95%",
  "12项",
  "—",
  "/",
  "无",
  "1,234.5",
  "3.5万",
  "产出指标（50分）",
  "注：无",
  "方案选项",
  "取值",
  "优",
  "一、甲",
  "（一）乙",
  "1.1丙",
  "　　丁",
  "≥95%得10分；其余不得分",
];

const cell: fc.Arbitrary<GridCell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(true, false) },
  { weight: 1, arbitrary: fc.constant({ value: null, error: "#REF!" }) },
  { weight: 6, arbitrary: fc.constant(null) },
);
const grid = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
const merge = fc
  .tuple(fc.nat(12), fc.nat(7), fc.nat(4), fc.nat(4))
  .map(([row, column, height, width]) => `${letter(column)}${row + 1}:${letter(column + width)}${row + height + 1}`);

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

test("any grid of our words is read without failing, the same way twice, and every place lies in the workbook", () => {
  fc.assert(
    fc.property(
      fc.array(grid, { minLength: 1, maxLength: 3 }),
      fc.uniqueArray(merge, { maxLength: 2 }),
      (grids, merges) => {
        const snapshot = workbook(grids.map((rows, at) => sheet(`表${at}`, rows, { merges })));
        const dossier = recognise(snapshot);
        expect(JSON.stringify(recognise(snapshot))).toBe(JSON.stringify(dossier));
        for (const { range } of dossier.tables) {
          expect(range.top).toBeLessThanOrEqual(range.bottom);
          expect(range.left).toBeLessThanOrEqual(range.right);
          expect(Number.isFinite(range.left) && Number.isFinite(range.right)).toBe(true);
        }
        for (const { form } of dossier.projects) {
          if (form !== null) expect(dossier.forms[form]!.scope).toBe("project");
        }
        for (const { message, sources } of dossier.findings) {
          expect(message).not.toMatch(/\{[a-z]+\}|undefined/);
          expect(sources.length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("an empty workbook has nothing and says nothing", () => {
  const dossier = recognise(workbook([sheet("空", [])]));
  expect([dossier.tables, dossier.projects, dossier.forms, dossier.findings]).toEqual([[], [], [], []]);
});

test("a cell at the far end of a sheet costs nothing", () => {
  const far = {
    ...sheet("表", [
      ["项目名称", "预算数（万元）"],
      ["印刷费用", 1],
    ]),
  };
  const all = [...far.rows];
  all[1_048_575] = [{ value: 1, text: "1" }];
  const dossier = recognise(
    workbook([{ ...far, rows: all, merges: [{ top: 0, left: 20, bottom: 1_048_575, right: 16_383 }] }]),
  );
  expect(dossier.projects.length).toBe(1);
});
