import Big from "big.js";
import fc from "fast-check";
import { cellNumber, decimal, decimalOfCell } from "../../src/figures";
import { quickQuotient } from "../../src/figures/quotient";

/** big.js with its own division, digit by digit. */
const Slow = Big();
Slow.DP = 30;
const slowQuotient = (part: string, whole: string) => {
  // A number as long as this one takes the long way.
  const longer = new Slow(whole).times("1.0000000000000000000001");
  return new Slow(part).times("1.0000000000000000000001").div(longer);
};

test.each([
  ["654.66", "657.55", "0.995604896966010189339213748004"],
  ["2.29", "2.3", "0.995652173913043478260869565217"],
  ["2", "3", "0.666666666666666666666666666667"],
  ["-2", "3", "-0.666666666666666666666666666667"],
  ["1", "8", "0.125"],
  ["1000", "8", "125"],
  ["100", "0.001", "100000"],
  ["0.001", "300", "0.000003333333333333333333333333"],
  ["99999999", "0.00000003", "3333333300000000"],
  ["1", "99999999", "0.000000010000000100000001"],
  ["123456789012345", "7", "17636684144620.714285714285714285714285714286"],
  // The last decimal is rounded half away from zero, and carries.
  ["1e-29", "3", "0.000000000000000000000000000003"],
  ["1e-29", "4", "0.000000000000000000000000000003"],
  ["-1e-29", "4", "-0.000000000000000000000000000003"],
  ["2.4e-28", "25", "0.00000000000000000000000000001"],
  ["4.9e-28", "25", "0.00000000000000000000000000002"],
])("%s ÷ %s = %s", (part, whole, quotient) => {
  expect(quickQuotient(decimal(part), decimal(whole), 30)?.toFixed()).toBe(quotient);
});

const digits = (most: number) =>
  fc
    .tuple(fc.integer({ min: -(10 ** most) + 1, max: 10 ** most - 1 }), fc.integer({ min: -6, max: 6 }))
    .map(([whole, exponent]) => `${whole}e${exponent}`);

test("it is the quotient that the long way gives", () => {
  fc.assert(
    fc.property(digits(15), digits(8), (part, whole) => {
      const quick = quickQuotient(decimal(part), decimal(whole), 30);
      if (quick === null) return Number(part) === 0 || Number(whole) === 0 || Math.abs(Number(part)) < 1e-6;
      expect(quick.toFixed()).toBe(slowQuotient(part, whole).toFixed());
      expect({ ...quick }).toEqual({ ...new Big(quick.toFixed()) });
      return true;
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["1", "123456789"],
  ["1234567890123456", "3"],
  ["1", "100000001"],
  ["0", "3"],
  ["1", "0"],
  ["1e-40", "3"],
  ["1e-30", "3"],
  ["1e-29", "99"],
])("%s ÷ %s is left to the long way", (part, whole) => {
  expect(quickQuotient(decimal(part), decimal(whole), 30)).toBeNull();
});

test("a decimal becomes the double nearest to it, and back", () => {
  fc.assert(
    fc.property(digits(15), (text) => {
      expect(cellNumber(decimal(text))).toBe(Number(text) + 0);
      expect(decimalOfCell(Number(text)).toFixed()).toBe(new Big(Number(text).toPrecision(15)).toFixed());
    }),
    { numRuns: 1000 },
  );
});
