import { openPackage } from "../../src/hosts/file";
import { COLUMN } from "../../src/renderers/paper/columns";
import { cellAt, sheetNamed, type WorkbookSnapshot } from "../../src/workbook";
import { sheet, workbook } from "../support/grid";
import { CAN_EDIT_ROWS, withEditedRows, type RowEdit } from "../support/edit-rows";
import { xlsxOf } from "../support/xlsx";
import { written } from "./written";

const SHEET = "培训";

const LIST = "项目支出表";
const SUMMARY = "自评汇总表";
const RESCORE = "请重新计分";

const SOURCE = workbook([
  sheet(LIST, [
    ["2021年度项目支出情况表（单位：万元）"],
    ["序号", "项目名称", "年初预算数", "全年预算数", "全年执行数"],
    [1, "教师培训", 2.3, 2.3, 2.29],
    [2, "设备维护", 4, 5, 4.5],
    ["", "合计", 6.3, 7.3, 6.79],
  ]),
  sheet(SHEET, [
    ["项目支出绩效自评表"],
    ["（2021年度）"],
    ["项目名称", "", "教师培训"],
    ["项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["", "", "年度资金总额", 2.3, 2.3, 2.29, 10, null, null],
    ["", "", "其中：财政拨款", 2.3, 2.3, 2.29, "—", null, null],
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
const describeWithOffice = CAN_EDIT_ROWS ? describe : describe.skip;

const INDICATOR = ["产出指标", "数量指标", "新增指标", "≥10次", "10次", 5];

/** The form's 得分 column by label, and the list's totals in 自评汇总表. */
function results(snapshot: WorkbookSnapshot) {
  const form = sheetNamed(snapshot, SHEET)!;
  const of = (label: string, column: number, score: number) => {
    const row = form.rows.findIndex((cells) => cells?.[column]?.text === label);
    return row < 0 ? "gone" : (cellAt(form, row, score)?.value ?? "");
  };
  const summary = sheetNamed(snapshot, SUMMARY)!;
  const total = summary.rows.findIndex((cells) => cells?.[0]?.text === "合计");
  return {
    执行率: of("年度资金总额", 2, 8),
    培训场次: of("培训场次", 2, 6),
    完成时间: of("完成时间", 2, 6),
    满意度: of("满意度", 2, 6),
    总分: of("总分", 0, 6),
    汇总: [3, 4, 5, 7].map((column) => cellAt(summary, column === 7 ? 3 : total, column)?.value ?? ""),
  };
}

const UNCHANGED = {
  执行率: 9.96,
  培训场次: 37.2,
  完成时间: 20,
  满意度: 28.62,
  总分: 95.78,
  汇总: [6.3, 7.3, 6.79, 95.78],
};
const insert = (sheet: string, at: number, count = 1): RowEdit => ({ sheet, insert: at, count });
const remove = (sheet: string, at: number): RowEdit => ({ sheet, delete: at, count: 1 });
const type = (sheet: string, row: number, cells: readonly (string | number | null)[]): RowEdit => ({
  sheet,
  row,
  cells,
});

/** What somebody does, and what is shown then that was not before. */
const SCENARIOS: readonly (readonly [
  string,
  readonly RowEdit[],
  Partial<typeof UNCHANGED> | Record<string, unknown>,
])[] = [
  ["nothing", [], {}],
  [
    "empty rows above the form, in it, in the funds block and in the list",
    [insert(SHEET, 9), insert(SHEET, 8, 2), insert(SHEET, 5), insert(SHEET, 0, 3), insert(LIST, 3), insert(LIST, 0, 2)],
    {},
  ],
  [
    "an indicator added between others",
    [insert(SHEET, 8), type(SHEET, 8, INDICATOR)],
    { 总分: RESCORE, 汇总: [6.3, 7.3, 6.79, RESCORE] },
  ],
  [
    "an indicator added as the first",
    [insert(SHEET, 7), type(SHEET, 7, INDICATOR)],
    { 总分: RESCORE, 汇总: [6.3, 7.3, 6.79, RESCORE] },
  ],
  [
    "an indicator added as the last",
    [insert(SHEET, 10), type(SHEET, 10, INDICATOR)],
    { 总分: RESCORE, 汇总: [6.3, 7.3, 6.79, RESCORE] },
  ],
  [
    "an indicator's row deleted",
    [remove(SHEET, 7)],
    { 培训场次: "gone", 总分: RESCORE, 汇总: [6.3, 7.3, 6.79, RESCORE] },
  ],
  ["the funds row deleted", [remove(SHEET, 4)], { 执行率: "gone", 总分: RESCORE, 汇总: [6.3, 7.3, 6.79, RESCORE] }],
  [
    "a project added in the list",
    [insert(LIST, 3), type(LIST, 3, [2, "新项目", 1, 1, 1])],
    { 汇总: [RESCORE, RESCORE, RESCORE, 95.78] },
  ],
  [
    "a project added as the list's last",
    [insert(LIST, 4), type(LIST, 4, [3, "新项目", 1, 1, 1])],
    { 汇总: [RESCORE, RESCORE, RESCORE, 95.78] },
  ],
  ["a project deleted from the list", [remove(LIST, 3)], { 汇总: [RESCORE, RESCORE, RESCORE, 95.78] }],
];

describeWithOffice("rows edited in LibreOffice", () => {
  jest.setTimeout(300000);
  let after: readonly WorkbookSnapshot[];
  let before: WorkbookSnapshot;
  beforeAll(async () => {
    const { bytes } = written(await xlsxOf(SOURCE));
    before = openPackage(bytes, "测试.xlsx").snapshot;
    const edited = withEditedRows(
      bytes,
      SCENARIOS.map(([, edits]) => edits),
    );
    after = edited.map((one) => openPackage(one, "测试.xlsx").snapshot);
  });

  test.each(SCENARIOS.map(([what, , shows], index) => [what, shows, index] as const))("%s", (_what, shows, index) => {
    expect(results(after[index]!)).toEqual({ ...UNCHANGED, ...shows });
  });

  test("the references follow empty rows: 计分底稿 stays as it was", () => {
    expect(shown(after[1]!)).toEqual(shown(before));
    expect(cellAt(sheetNamed(after[1]!, "计分底稿")!, 5, COLUMN.actualText)?.formula).toContain("$F$10");
  });
});
