import { between, moved } from "../../../src/workbench/grid/keys";
import { SheetView } from "../../../src/workbench/grid/sheet-view";
import { sheet } from "../../support/grid";

const view = new SheetView(
  sheet(
    "表",
    [
      ["标题", null, null],
      ["名称", "预算数", "执行数"],
      ["培训", 2.3, 2.29],
      ["会议", 1, 1],
    ],
    { merges: ["A1:C1", "A3:A4"], hiddenRows: [1], hiddenColumns: [3] },
  ),
  undefined,
);

test("a cell of a merged area stands for the area, any other for itself", () => {
  expect(view.areaOf(0, 2)).toEqual({ top: 0, left: 0, bottom: 0, right: 2 });
  expect(view.areaOf(2, 1)).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
});

test("a selection takes in every merged area that it touches, and those that it touches then", () => {
  const area = { top: 0, left: 2, bottom: 3, right: 2 };
  expect(view.grown(area)).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  expect(view.grown(between({ row: 2, column: 1 }, { row: 2, column: 2 }))).toEqual({
    top: 2,
    left: 1,
    bottom: 2,
    right: 2,
  });
});

test.each([
  ["ArrowDown", { row: 0, column: 0 }, { row: 2, column: 0 }],
  ["ArrowDown", { row: 2, column: 0 }, { row: 4, column: 0 }],
  ["ArrowRight", { row: 0, column: 0 }, { row: 0, column: 4 }],
  ["ArrowLeft", { row: 2, column: 4 }, { row: 2, column: 2 }],
  ["ArrowUp", { row: 2, column: 1 }, { row: 0, column: 1 }],
  ["End", { row: 2, column: 0 }, { row: 2, column: 2 }],
  ["a", { row: 2, column: 0 }, null],
])("%s from %p leads to %p", (key, from, to) => {
  expect(moved(view, from, { key, ctrlKey: false, metaKey: false } as KeyboardEvent)).toEqual(to);
});

test("rows and columns that the file hides take no room, all others Excel's default", () => {
  expect(view.rows.isHidden(1)).toBe(true);
  expect(view.rows.span(0, 0)).toBe(20);
  expect(view.columns.isHidden(3)).toBe(true);
  expect(view.columns.span(0, 0)).toBe(64);
});
