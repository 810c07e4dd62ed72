import type BigJs from "big.js";
import fc from "fast-check";
import { decimal, decimalOfCell, inPercent, roundTo } from "../../src/figures";

/** big.js as it is published. */
let Plain: typeof BigJs;
jest.isolateModules(() => {
  Plain = jest.requireActual("big.js");
});

const digits = fc.oneof(
  fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -6, max: 6 }))
    .map(([whole, exponent]) => `${whole}e${exponent}`),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e18, max: 1e18 }).map(String),
  fc.constantFrom("0", "-0", "100", "-100", "0.1", "999999999999999", "999999999999999.9", "1e-20"),
);
const parts = ({ s, e, c }: BigJs) => ({ s, e, c: [...c] });

test("sums, products and orders are those of big.js, digit for digit", () => {
  fc.assert(
    fc.property(digits, digits, (one, other) => {
      const [first, second] = [decimal(one), decimal(other)];
      const [plain, plainSecond] = [new Plain(one), new Plain(other)];
      expect(parts(first.plus(second))).toEqual(parts(plain.plus(plainSecond)));
      expect(parts(first.minus(second))).toEqual(parts(plain.minus(plainSecond)));
      expect(parts(first.times(second))).toEqual(parts(plain.times(plainSecond)));
      expect(first.cmp(second)).toBe(plain.cmp(plainSecond));
      expect(first.eq(second)).toBe(plain.eq(plainSecond));
      expect(first.cmp(first)).toBe(0);
    }),
    { numRuns: 2_000 },
  );
});

test("roundings, hundredths and texts are those of big.js, digit for digit", () => {
  fc.assert(
    fc.property(digits, digits, fc.integer({ min: 0, max: 20 }), (one, other, places) => {
      const [value, plain] = [decimal(one), new Plain(one)];
      expect(value.toFixed()).toBe(plain.toFixed());
      expect(value.toFixed(places)).toBe(plain.toFixed(places));
      expect(parts(roundTo(value, places))).toEqual(parts(plain.round(places, Plain.roundHalfUp)));
      expect(parts(inPercent(value))).toEqual(parts(plain.times(100)));
      if (plain.eq(0)) return;
      const rate = decimal(other).div(value);
      const plainRate = Object.assign(new Plain(0), parts(rate));
      expect(parts(roundTo(rate, places))).toEqual(parts(plainRate.round(places, Plain.roundHalfUp)));
      expect(rate.toFixed()).toBe(plainRate.toFixed());
    }),
    { numRuns: 5_000 },
  );
});

test("a cell's number is the decimal that it shows", () => {
  fc.assert(
    fc.property(digits.map(Number), (value) => {
      const shown = String(value).length <= 15 ? String(value) : value.toPrecision(15);
      expect(parts(decimalOfCell(value))).toEqual(parts(new Plain(shown)));
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  [-0, "0"],
  [0, "0"],
  [100, "100"],
  [0.1, "0.1"],
  [0.30000000000000004, "0.3"],
  [1385012.35, "1385012.35"],
  [-138.5, "-138.5"],
  [1e21, "1000000000000000000000"],
])("%p in a cell is %s", (value, shown) => {
  expect(parts(decimalOfCell(value))).toEqual(parts(new Plain(shown)));
});
