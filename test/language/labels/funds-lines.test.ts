import { isNestedSource, isSpendingLine } from "../../../src/language";

test.each([
  ["其中：中央资金", true, false],
  ["一般公共预算", true, false],
  ["基本支出", false, true],
  ["人员经费", true, true],
  ["上年结转资金", false, false],
])("%s: within another source %s, a way of spending %s", (label, isNested, isSpending) => {
  expect([isNestedSource(label), isSpendingLine(label)]).toEqual([isNested, isSpending]);
});
