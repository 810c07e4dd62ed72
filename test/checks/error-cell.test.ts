import { errorCell } from "../../src/checks/error-cell";
import { recognise, type RecognisedTable } from "../../src/recognition";
import { sheet, workbook, type GridCell, type GridOptions } from "../support/grid";
import { placesSeen, workbookOf } from "./support";

const table = (range: RecognisedTable["range"]): RecognisedTable => ({
  kind: "projects",
  range,
  unitOfAmount: "万元",
  isHidden: false,
  columns: {},
});
const inTable = (grid: readonly (readonly GridCell[])[], options: GridOptions = {}) =>
  workbookOf(
    [],
    { tables: [table({ sheet: "清单", top: 0, left: 0, bottom: 9, right: 3 })] },
    workbook([sheet("清单", grid, options)]),
  );

test.each([
  ["an error in a table", inTable([["甲", { value: null, error: "#DIV/0!" }]]), [["'清单'!B1"]]],
  [
    "an error beside the tables",
    inTable([["甲", null, null, null, { value: null, error: "#DIV/0!" }]]),
    [["'清单'!E1"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(errorCell, workbook)).toEqual(places);
});

test.each([
  ["the word as text", inTable([["甲", "#DIV/0!"]])],
  [
    "an error on a hidden sheet that nothing was read from",
    workbookOf([], {}, workbook([sheet("旧表", [[{ value: null, error: "#DIV/0!" }]], { visibility: "hidden" })])),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(errorCell, workbook)).toEqual([]);
});

test("an error in a form that names no project yet is less than one in a form", () => {
  const blank = [
    ["项目支出绩效自评表"],
    ["项目名称", null],
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "执行率", "分值", "得分"],
    ["年度资金总额", null, null, null, { value: null, error: "#DIV/0!" }, 10, null],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
    ["产出指标", "数量指标", null, null, null, null, null],
  ];
  const snapshot = workbook([sheet("空表", blank)]);
  const { forms, tables } = recognise(snapshot);
  const seen = errorCell.run(workbookOf([], { forms, tables }, snapshot).scored, snapshot);
  expect(seen.map(({ severity }) => severity)).toEqual(["warning"]);
});
