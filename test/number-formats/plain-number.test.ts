import fc from "fast-check";
import { format } from "../../src/number-formats/format-library";
import { plainNumber } from "../../src/number-formats/plain-number";

test.each([
  [1.005, "0.00", "1.01"],
  [2.675, "0.00", "2.68"],
  [-2.5, "0", "-3"],
  [0.285, "0%", "29%"],
  [0.87705, "0.00%", "87.71%"],
  [0.999995, "0.00%", "100.00%"],
  [1.1, "0%", "110%"],
  [1234567.891, "#,##0.00", "1,234,567.89"],
  [999, "#,##0", "999"],
  [-1234.5, "#,##0.0", "-1,234.5"],
  [0, "0.00", "0.00"],
  [0.1 + 0.2, "0.0000", "0.3000"],
  [12345678901234, "0", "12345678901234"],
  [107.5, undefined, "107.5"],
  [-12, undefined, "-12"],
  [0.000001, undefined, "0.000001"],
  [107, "General", "107"],
])("%d in the format %s is %s", (value, code, shown) => {
  expect(plainNumber(value, code)).toBe(shown);
});

test.each([
  ["a negative number of which nothing is left", -0.001, "0.00"],
  ["a number that takes an exponent", 1e15, "0"],
  ["a very small number", 1e-9, "0.00"],
  ["more digits than General shows", 1 / 3, undefined],
  ["a sign for the negative", 3, "0;[Red]-0"],
  ["words", 3, '0"场"'],
  ["a date", 44_561, "yyyy-mm-dd"],
])("%s is left to the library", (_, value, code) => {
  expect(plainNumber(value, code)).toBeNull();
});

const amounts = fc.tuple(fc.integer({ min: -1e10, max: 1e10 }), fc.integer({ min: 0, max: 6 }));
const codes = fc.constantFrom("0", "0.0", "0.00", "0.000", "#,##0", "#,##0.00", "0%", "0.0%", "0.00%", undefined);

test("the library shows the same", () => {
  fc.assert(
    fc.property(amounts, codes, ([digits, places], code) => {
      const value = Number(`${digits}e-${places}`);
      const shown = plainNumber(value, code);
      if (shown !== null) expect(shown).toBe(format(code ?? "General", value, { locale: "zh-CN" }));
    }),
    { numRuns: 3000 },
  );
});
