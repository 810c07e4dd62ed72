import { PrintGrid } from "../../../src/renderers/memory/fingerprint";
import type { CellValue } from "../../../src/workbook";

function printOf(value: CellValue, formula?: string): string {
  const grid = new PrintGrid(1, 1);
  grid.set(0, 0, value, formula);
  return grid.rows()[0]!;
}

test.each<[CellValue, CellValue]>([
  [0.1 + 0.2, 0.3],
  [1986.83, 1986.8299999999999],
  ["甲\n乙", "甲\r\n乙"],
  [true, "TRUE"],
  [null, ""],
])("%j and %j are the same to a reader", (one, other) => {
  expect(printOf(other)).toBe(printOf(one));
});

test.each<[CellValue, CellValue]>([
  [1, "1"],
  [0.3, 0.31],
  ["甲", "乙"],
  ["甲", ""],
  ["a b", "ab"],
])("%j and %j differ", (one, other) => {
  expect(printOf(other)).not.toBe(printOf(one));
});

test("of a formula what it says counts, and not its present result", () => {
  expect(printOf(1, "A1+1")).toBe(printOf(2, "A1+1"));
  expect(printOf(1, "A1+1")).not.toBe(printOf(1, "A1+2"));
  expect(printOf("", 'A1&"甲\r\n乙"')).toBe(printOf("", 'A1&"甲\n乙"'));
});
