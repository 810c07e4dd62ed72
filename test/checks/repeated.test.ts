import { withoutRepeated } from "../../src/checks";
import type { Finding, Place } from "../../src/figures";
import { rangeOf } from "../../src/workbook";

const at = (row: number): Place => rangeOf({ sheet: "清单", row, column: 2 });
const found = (check: string, ...sources: readonly Place[]): Finding => ({
  check,
  severity: "info",
  message: check,
  sources,
});

test.each([
  ["the same matter about the same cell", found("error-cell", at(3)), found("error-cell", at(3)), []],
  ["a cell inside the range that a check names", found("text-number", at(3)), found("text-number", rangeTo(5)), []],
  ["an empty actual that scoring waits for", found("value-unreadable", at(3)), found("actual-empty", at(3)), []],
])("%s is told once", (_, notice, checked, left) => {
  expect(withoutRepeated([notice], [checked])).toEqual(left);
});

test.each([
  ["the same matter about another cell", found("error-cell", at(3)), found("error-cell", at(9))],
  ["another matter about the same cell", found("amount-with-unit", at(3)), found("error-cell", at(3))],
  ["what no check has told", found("near-name", at(3)), found("weights-sum", at(3))],
])("%s stays", (_, notice, checked) => {
  expect(withoutRepeated([notice], [checked])).toEqual([notice]);
});

function rangeTo(bottom: number): Place {
  return { sheet: "清单", top: 1, left: 2, bottom, right: 2 };
}
