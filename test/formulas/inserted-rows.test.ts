import { openPackage } from "../../src/hosts/file";
import { COLUMN } from "../../src/renderers/paper/columns";
import { cellAt, sheetNamed, type WorkbookSnapshot } from "../../src/workbook";
import { sheet, workbook } from "../support/grid";
import { CAN_INSERT_ROWS, withInsertedRows } from "../support/insert-rows";
import { xlsxOf } from "../support/xlsx";
import { written } from "./written";

const SHEET = "培训";

const SOURCE = workbook([
  sheet(SHEET, [
    ["项目支出绩效自评表"],
    ["（2021年度）"],
    ["项目名称", "", "教师培训"],
    ["项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "", "年度资金总额", 2.3, 2.3, 2.29, 10, null, null],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ["产出指标", "数量指标", "培训场次", "≥100场", "93场", 40, null, null],
    ["产出指标", "时效指标", "完成时间", "12月底前完成", "2021年12月8日", 20, null, null],
    ["满意度指标", "服务对象满意度指标", "满意度", "≥95%", { value: 0.9063, text: "90.63%" }, 30, null, null],
    ["总分", "", "", "", "", 100, null, null],
  ]),
]);

/** What stands in the columns that add up, and in the form. */
function shown(snapshot: WorkbookSnapshot): readonly (readonly unknown[])[] {
  const paper = sheetNamed(snapshot, "计分底稿")!;
  return paper.rows.map((_, row) =>
    [COLUMN.targetText, COLUMN.actualText, COLUMN.target, COLUMN.actual, COLUMN.weight, COLUMN.standing].map(
      (column) => cellAt(paper, row, column)?.value ?? "",
    ),
  );
}

/** Skipped where LibreOffice or its bridge for Python (python3-uno) is not installed. */
const testWithOffice = CAN_INSERT_ROWS ? test : test.skip;

testWithOffice(
  "rows inserted above and between the source rows change nothing: the references follow",
  async () => {
    const { bytes } = written(await xlsxOf(SOURCE));
    const before = openPackage(bytes, "测试.xlsx").snapshot;
    const moved = withInsertedRows(bytes, [
      { sheet: SHEET, row: 8, count: 1 },
      { sheet: SHEET, row: 7, count: 2 },
      { sheet: SHEET, row: 0, count: 3 },
    ]);
    const after = openPackage(moved, "测试.xlsx").snapshot;
    expect(shown(after)).toEqual(shown(before));
    const form = sheetNamed(after, SHEET)!;
    expect([9, 12, 14, 15].map((row) => cellAt(form, row, 6)?.value)).toEqual([37.2, 20, 28.62, 95.78]);
    expect(cellAt(sheetNamed(after, "计分底稿")!, 4, COLUMN.actualText)?.formula).toContain("$F$8");
  },
  120000,
);
