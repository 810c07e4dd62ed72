import { cellNumber, convert, decimal, decimalOfCell, maximum, minimum, rate, roundTo, sum } from "../../src/figures";

test.each([
  [2.29, "2.29"],
  [0, "0"],
  [-0.5, "-0.5"],
  // What a calculation with doubles leaves behind the fifteenth digit is noise.
  [0.1 + 0.2, "0.3"],
  [1.1 * 1.1, "1.21"],
  [654.66 / 657.55, "0.99560489696601"],
  [1 / 3, "0.333333333333333"],
  // Fifteen digits are what the cell holds.
  [123456789012345, "123456789012345"],
  [12345678901234.5, "12345678901234.5"],
  [1e21, "1000000000000000000000"],
])("the cell that holds %d says %s", (cell, digits) => {
  expect(decimalOfCell(cell).toFixed()).toBe(digits);
});

test.each([
  ["2.29", 2.29],
  ["-2.29", -2.29],
  ["0", 0],
  ["1200", 1200],
  ["0.1", 0.1],
  ["0.000001", 0.000001],
  ["99999999999999.9", 99999999999999.9],
  ["123456789012345", 123456789012345],
  ["0.123456789012345", 0.123456789012345],
  // More digits than a double holds: the nearest one.
  ["0.1234567890123456789", 0.12345678901234568],
  ["0.99999999999999999999", 1],
  ["9007199254740993", 9007199254740992],
  ["1e22", 1e22],
  ["1.5e-22", 1.5e-22],
  ["1e-22", 1e-22],
  ["1e-23", 1e-23],
  ["3e-23", 3e-23],
  ["1.7e-25", 1.7e-25],
])("%s is written into a cell as %d", (digits, cell) => {
  expect(cellNumber(decimal(digits))).toBe(cell);
});

test.each([
  ["1.005", 2, "1.01"],
  ["-1.005", 2, "-1.01"],
  ["1.004999", 2, "1"],
  ["99.95", 1, "100"],
  ["0.5", 0, "1"],
])("%s rounded to %i decimals is %s", (digits, places, rounded) => {
  expect(roundTo(decimal(digits), places).toFixed()).toBe(rounded);
});

test("the smaller, the larger and the sum", () => {
  const [two, three] = [decimal(2), decimal(3)];
  expect([minimum(two, three), minimum(three, two)].map(String)).toEqual(["2", "2"]);
  expect([maximum(two, three), maximum(three, two)].map(String)).toEqual(["3", "3"]);
  expect(sum([decimal("0.1"), decimal("0.2"), decimal("0.3")]).toFixed()).toBe("0.6");
  expect(sum([]).toFixed()).toBe("0");
});

test.each([
  ["2.3", "万元", "元", "23000"],
  ["23000", "元", "万元", "2.3"],
  ["5", "百元", "元", "500"],
  ["5", "千元", "万元", "0.5"],
  ["1", "百万元", "万元", "100"],
  ["1.5", "亿元", "万元", "15000"],
  ["654.66", "万元", "万元", "654.66"],
] as const)("%s%s in %s is %s", (value, from, to, converted) => {
  expect(convert(decimal(value), from, to).toFixed()).toBe(converted);
});

test.each([
  ["2.29", "2.3", "0.995652"],
  ["0", "2.3", "0.000000"],
  ["5", "0", null],
  ["0", "0", null],
  [null, "2.3", null],
  ["2.29", null, null],
])("%s of %s is a rate of %s", (part, whole, expected) => {
  const of = (digits: string | null) => (digits === null ? null : decimal(digits));
  expect(rate(of(part), of(whole))?.toFixed(6) ?? null).toBe(expected);
});
