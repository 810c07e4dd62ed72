import { a1Range } from "../../src/workbook";
import type { GridCell } from "../support/grid";
import { NATIONAL } from "./national-form";
import { dossierOf, dossierOfSheets } from "./shapes";

const QUOTIENT = "注：反向指标（≤）得分=年度指标值/全年实际值×分值";
const LINEAR = "注：反向指标得分=[1-(全年实际值-年度指标值)/年度指标值]×分值";
const form = (project: string): GridCell[][] => [
  ["2023年度项目支出绩效自评表"],
  ["项目名称", project],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "评分标准"],
  ["产出指标", "成本指标", "单位造价", "≤20元", "21元", 50, 48, "按比例得分"],
  ["效益指标", "社会效益指标", "受益人数", "≥500人", "500人", 50, 50, "按比例得分"],
];
const notesOf = (grid: readonly (readonly GridCell[])[]): (string | null)[] =>
  dossierOf(grid)
    .forms.map(({ reverseNote }) => reverseNote && `${reverseNote.value} ${a1Range(reverseNote.at)}`)
    .map((note) => note ?? null);

test.each<[what: string, grid: readonly (readonly GridCell[])[], notes: readonly (string | null)[]]>([
  ["below the table", [...NATIONAL, [QUOTIENT]], ["quotient A21"]],
  ["below it in lines", [...NATIONAL, ["填表说明："], ["1.如实填写。"], [`2.${LINEAR.slice(2)}`]], ["linear A23"]],
  ["above its columns", [...form("巡河").slice(0, 2), [QUOTIENT], ...form("巡河").slice(2)], ["quotient A3"]],
  ["nowhere", form("巡河"), [null]],
  ["below each of two", [...form("巡河"), [QUOTIENT], ...form("护林"), [LINEAR]], ["quotient A6", "linear A12"]],
  ["below the last of two", [...form("巡河"), ...form("护林"), [QUOTIENT]], ["quotient A11", "quotient A11"]],
  ["twice and differently", [...form("巡河"), [QUOTIENT], [LINEAR]], [null]],
  [
    "in a row's own standard",
    [...form("巡河").slice(0, 3), ["产出指标", "成本指标", "单位造价", "≤20元", "21元", 50, 48, QUOTIENT.slice(2)]],
    [null],
  ],
])("a note %s", (_what, grid, notes) => {
  expect(notesOf(grid)).toEqual(notes);
});

test("a note of another sheet is that sheet's", () => {
  const { forms } = dossierOfSheets({ 甲: [...form("巡河"), [QUOTIENT]], 乙: form("护林") });
  expect(forms.map(({ reverseNote }) => reverseNote?.value ?? null)).toEqual(["quotient", null]);
});
