import { singleCells } from "../../src/workbook";

test("a run of empty cells is each of them", () => {
  const style = { border: "thin" } as const;
  const cells = [
    { row: 2, column: 0, value: "合计", style },
    { row: 2, column: 1, value: null, style, to: 3 },
  ];
  expect(singleCells(cells)).toEqual([
    { row: 2, column: 0, value: "合计", style },
    { row: 2, column: 1, value: null, style },
    { row: 2, column: 2, value: null, style },
    { row: 2, column: 3, value: null, style },
  ]);
});
