import {
  decimal,
  formatAmount,
  formatNumber,
  formatPercent,
  formatScore,
  shown,
  type Figure,
  type NumberForm,
} from "../../src/figures";

test.each<[digits: string, form: NumberForm, text: string]>([
  ["99.5", { decimals: 2 }, "99.5"],
  ["99.50", { decimals: 2 }, "99.5"],
  ["99.505", { decimals: 2 }, "99.51"],
  ["99", { decimals: 2, keepZeros: true }, "99.00"],
  ["1", { decimals: 1, keepZeros: true, percent: true }, "100.0%"],
  ["0.99564", { decimals: 2, percent: true }, "99.56%"],
  ["1234567.5", { decimals: 2, thousands: true }, "1,234,567.5"],
  ["1234567.891234", { decimals: 6, thousands: true }, "1,234,567.891234"],
  ["123456", { decimals: 2, thousands: true }, "123,456"],
  ["1000", { decimals: 2, thousands: true }, "1,000"],
  ["999", { decimals: 2, thousands: true }, "999"],
  ["-1234", { decimals: 2, thousands: true }, "-1,234"],
  ["1234567", { decimals: 2 }, "1234567"],
  // A loss too small to be printed is no loss of "-0".
  ["-0.001", { decimals: 2 }, "0"],
  ["-0.001", { decimals: 2, keepZeros: true }, "0.00"],
  ["-0.00001", { decimals: 1, percent: true }, "0%"],
  ["-0.01", { decimals: 2 }, "-0.01"],
  ["-10", { decimals: 2 }, "-10"],
  ["10", { decimals: 2 }, "10"],
  ["0", { decimals: 2 }, "0"],
])("%s as %j is printed %s", (digits, form, text) => {
  expect(formatNumber(decimal(digits), form)).toBe(text);
});

test("scores have two decimals at most, amounts six, a percentage those asked for", () => {
  expect([formatScore(decimal("9.956")), formatScore(decimal("10.00"))]).toEqual(["9.96", "10"]);
  expect([formatAmount(decimal("2.3456789")), formatAmount(decimal("2.30"))]).toEqual(["2.345679", "2.3"]);
  expect(formatPercent(decimal("0.995604"), 2)).toBe("99.56%");
  expect([formatPercent(decimal(1), 1), formatPercent(decimal(1), 1, true)]).toEqual(["100%", "100.0%"]);
});

const REVENUE: Figure = {
  id: "revenue.actual",
  label: "决算收入",
  value: decimal("654.660"),
  unit: "万元",
  form: { decimals: 2 },
  sources: [],
  derivation: "",
};

test("a figure is shown without its unit, and a missing one not at all", () => {
  expect(shown(REVENUE)).toBe("654.66");
  expect(shown({ ...REVENUE, value: null })).toBeNull();
});
