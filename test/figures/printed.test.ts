import fc from "fast-check";
import {
  agree,
  decimal,
  differenceOf,
  exactly,
  isExact,
  isPrintedAs,
  printed,
  printedAmount,
  printedDigits,
  printedPercent,
  printedScore,
  productOf,
  quotientOf,
  relationOf,
  roundTo,
  scaled,
  sumOf,
  type AmountUnit,
  type Decimal,
  type Printed,
} from "../../src/figures";
import "../support/property-seed";

/** [138.495, 138.505) */
function shown({ low, high }: Printed): string {
  return `${low.isIn ? "[" : "("}${low.value.toFixed()}, ${high.value.toFixed()}${high.isIn ? "]" : ")"}`;
}

test.each([
  ["138.50", "[138.495, 138.505)"],
  ["2.3", "[2.25, 2.35)"],
  ["1,385,012.35", "[1385012.345, 1385012.355)"],
  ["7574", "[7573.5, 7574.5)"],
  ["0", "(-0.5, 0.5)"],
  ["0.00", "(-0.005, 0.005)"],
  ["-13.27", "(-13.275, -13.265]"],
])("%s stands for %s", (digits, interval) => {
  expect(shown(printedDigits(digits))).toBe(interval);
});

const amount = (digits: string, unit: AmountUnit) =>
  printedAmount(decimal(digits.replace(/,/g, "")), digits.split(".")[1]?.length ?? 0, unit);
const percent = (digits: string) => printedPercent(decimal(digits), digits.split(".")[1]?.length ?? 0);

test.each([
  ["元 beside 万元", amount("1,385,012.35", "元"), amount("138.50", "万元"), "rounded"],
  ["the same money in another unit", amount("1,385,000", "元"), amount("138.50", "万元"), "same"],
  ["a 分 too much", amount("1,385,050.00", "元"), amount("138.50", "万元"), "different"],
  ["元 are exact", amount("100.01", "元"), amount("100", "元"), "different"],
  ["亿元 beside 万元", amount("1.23", "亿元"), amount("12,351.00", "万元"), "different"],
  ["亿元 rounded from 万元", amount("1.23", "亿元"), amount("12,345", "万元"), "rounded"],
  ["2.3 with one decimal", amount("2.3", "万元"), amount("2.29", "万元"), "rounded"],
  ["2.30 with two", amount("2.30", "万元"), amount("2.29", "万元"), "different"],
  ["a rate rounded up", percent("99.56"), exactly(decimal("0.995605")), "rounded"],
  ["a rate rounded wrongly", percent("86.19"), exactly(decimal("0.86184")), "different"],
  ["a score with one decimal", printedScore(decimal("14.3"), 1), printedScore(decimal("14.31"), 2), "rounded"],
  ["10 points for 9.67", printedScore(decimal(10), 1), printedScore(decimal("9.67"), 2), "different"],
  ["9 points for 8.6", printedScore(decimal(9), 0), printedScore(decimal("8.6"), 2), "different"],
  ["intervals that only touch", printedDigits("1"), printedDigits("2"), "different"],
  ["an end that is not in", printed(decimal(1), 0), exactly(decimal("1.5")), "different"],
])("%s", (_, first, second, relation) => {
  expect(relationOf(first, second)).toBe(relation);
  expect(relationOf(second, first)).toBe(relation);
  expect(agree(first, second)).toBe(relation !== "different");
});

test("a whole score and 元 are exact, a rounded amount is not", () => {
  expect(isExact(printedScore(decimal(9), 2))).toBe(true);
  expect(isExact(amount("100", "元"))).toBe(true);
  expect(isExact(amount("100", "万元"))).toBe(false);
});

test("sums, differences, products and quotients have the ends that follow", () => {
  const one = printedDigits("2.29");
  const other = printedDigits("2.30");
  expect(shown(sumOf([one, other]))).toBe("[4.58, 4.6)");
  expect(shown(differenceOf(other, one))).toBe("(0, 0.02)");
  expect(shown(productOf(exactly(decimal(10)), one))).toBe("[22.85, 22.95)");
  expect(shown(productOf(exactly(decimal(0)), one))).toBe("[0, 0]");
  expect(shown(quotientOf(exactly(decimal(1)), printed(decimal("0.2"), 1))!)).toBe(
    "(4, 6.666666666666666666666666666667]",
  );
  expect(quotientOf(one, printedDigits("0.00"))).toBeNull();
  expect(shown(sumOf([]))).toBe("[0, 0]");
});

const money = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((thousandths) => decimal(thousandths).div(1000));
const places = fc.integer({ min: 0, max: 3 });
const rounded = (value: Decimal, decimals: number) => printed(roundTo(value, decimals), decimals);

test("a number is printed so exactly when it rounds so", () => {
  fc.assert(
    fc.property(money, money, places, (value, other, decimals) => {
      const shownSo = rounded(value, decimals);
      expect(isPrintedAs(value, shownSo)).toBe(true);
      expect(isPrintedAs(other, shownSo)).toBe(roundTo(other, decimals).eq(roundTo(value, decimals)));
    }),
  );
});

test("two roundings of one number agree", () => {
  fc.assert(
    fc.property(money, places, places, (value, first, second) => {
      expect(agree(rounded(value, first), rounded(value, second))).toBe(true);
    }),
  );
});

test("the sum, difference, product and quotient of the true numbers lie in what follows from the printed ones", () => {
  fc.assert(
    fc.property(money, money, places, places, (one, other, first, second) => {
      const [left, right] = [rounded(one, first), rounded(other, second)];
      expect(isPrintedAs(one.plus(other), sumOf([left, right]))).toBe(true);
      expect(isPrintedAs(one.minus(other), differenceOf(left, right))).toBe(true);
      expect(isPrintedAs(one.times(other), productOf(left, right))).toBe(true);
      const quotient = quotientOf(left, right);
      if (quotient !== null) expect(isPrintedAs(one.div(other), quotient)).toBe(true);
      expect(isPrintedAs(one.times(10), scaled(left, decimal(10)))).toBe(true);
    }),
  );
});

test("what is printed beyond the interval never agrees", () => {
  fc.assert(
    fc.property(money, places, fc.integer({ min: 1, max: 1000 }), fc.boolean(), (value, decimals, steps, isUp) => {
      const shownSo = rounded(value, decimals);
      const step = decimal(10)
        .pow(-decimals)
        .times(isUp ? steps : -steps);
      expect(agree(shownSo, printed(roundTo(value, decimals).plus(step), decimals))).toBe(false);
    }),
  );
});
