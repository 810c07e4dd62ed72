import { decimal, type Figure } from "../../../src/figures";
import { sourcesInShort } from "../../../src/renderers/report-sheet/sources-in-short";

function figure(label: string, rows: number): Figure {
  return {
    id: label,
    label,
    value: decimal("12.5"),
    unit: "万元",
    form: { decimals: 2 },
    sources: Array.from({ length: rows }, (_, row) => ({ sheet: "表", top: row, bottom: row, left: 1, right: 1 })),
    derivation: "",
  };
}

test.each([
  [
    "a line a figure",
    [figure("全年预算数", 1), figure("执行数", 2)],
    "全年预算数 12.5万元：'表'!B1\n执行数 12.5万元：'表'!B1、'表'!B2",
  ],
  ["of many cells the first three", [figure("合计", 9)], "合计 12.5万元：'表'!B1、'表'!B2、'表'!B3 等"],
  ["nothing of a figure without a cell", [figure("合计", 0)], ""],
  ["nothing without figures", [], ""],
])("%s", (_, figures, message) => {
  expect(sourcesInShort(figures)).toBe(message);
});

test("no message is longer than Excel takes, and what has no room is said to stand in the list", () => {
  for (let count = 1; count < 40; count += 1) {
    const message = sourcesInShort(Array.from({ length: count }, (_, index) => figure(`指标${index}`, 2)));
    expect(message.length).toBeLessThanOrEqual(255);
    expect(message.split("\n").length === count).toBe(!message.endsWith("核对表”"));
  }
});
