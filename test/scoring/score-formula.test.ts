import fc from "fast-check";
import { cellNumber, decimal, roundTo } from "../../src/figures";
import { cell as cellOf, formula, over, times } from "../../src/figures/term";
import { DEFAULT_OPTIONS, ruleById, scoreOf, type RuleId, type SchemeOptions } from "../../src/scoring";
import { calculate } from "../support/excel";
import { byFormula, numbers, outcome } from "../support/rules";

/** A number as a cell holds it: few decimals, both signs, zero and whole numbers often. */
const cell = fc.oneof(
  fc.constantFrom("0", "1", "100", "-1"),
  fc.integer({ min: -50, max: 500 }).map(String),
  fc.tuple(fc.integer({ min: -2000, max: 999999 }), fc.integer({ min: 1, max: 4 })).map(([digits, places]) =>
    decimal(digits)
      .div(10 ** places)
      .toFixed(),
  ),
);
const weight = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map(String),
  fc.constantFrom("2.5", "7.5", "22.5", "3.33", "0.5"),
);

const options: fc.Arbitrary<SchemeOptions> = fc
  .record({
    reverse: fc.constantFrom("linear", "quotient"),
    equalAbove: fc.constantFrom("linear", "full"),
    steps: fc.constantFrom("whole", "begun"),
    zeroBudget: fc.constantFrom("full-when-unspent", "full", "zero", "pending"),
    scoreDecimals: fc.constantFrom(0, 1, 2),
    overFulfilment: fc.constantFrom(
      { from: "1.3", pointsOff: "0" },
      { from: "1.3", pointsOff: "2" },
      { from: "1.2", pointsOff: "0.5" },
    ),
    notApplicable: fc.constantFrom("rescale", "full", "zero"),
  } as const)
  .map((some) => ({ ...DEFAULT_OPTIONS, ...some }) as SchemeOptions);

const stepRule = fc.record({
  base: fc.option(fc.constantFrom("0", "90", "100", "-5"), { nil: null }),
  direction: fc.constantFrom("over", "under", "either", "each"),
  step: fc.constantFrom("1", "5", "0.5", "3"),
  stepUnit: fc.constant("%"),
  points: fc.constantFrom("0.3", "0.5", "1", "2"),
  most: fc.option(fc.constantFrom("6", "1.5"), { nil: null }),
  isRelative: fc.boolean(),
  isShare: fc.boolean(),
  nothing: fc.option(
    fc.constantFrom({ sign: "<", value: "80" }, { sign: ">", value: "10" }, { sign: ">=", value: "110" }),
    { nil: undefined },
  ),
});
const BANDS = {
  bands: [
    { low: "95", lowIncluded: true, high: null, highIncluded: false, points: "10" },
    { low: "90", lowIncluded: true, high: "95", highIncluded: false, points: "8" },
    { low: "0", lowIncluded: true, high: "0", highIncluded: true, points: "6" },
    { low: "0", lowIncluded: false, high: "80", highIncluded: true, points: "3" },
    { low: "100", lowIncluded: false, high: null, highIncluded: false, share: "80", points: "0" },
    { low: null, lowIncluded: false, high: "0", highIncluded: false, share: "100", points: "-2" },
  ],
  isOfCompletion: false,
  word: null,
};

const RULES_WITH_PARAMETERS: readonly [RuleId, fc.Arbitrary<unknown>][] = [
  ["at-least", fc.constant({})],
  ["at-most", fc.constantFrom({}, { reverse: "quotient" }, { reverse: "linear" })],
  ["equal", fc.constant({})],
  ["range", fc.constant({})],
  ["points-off", stepRule],
  ["bands", fc.constantFrom(BANDS, { ...BANDS, isOfCompletion: true }, { ...BANDS, word: "良好", share: "80" })],
  [
    "all-or-nothing",
    fc.constantFrom(
      { sign: ">=" },
      { sign: "<=" },
      { sign: "=" },
      { sign: "met" },
      { sign: ">", bound: "90" },
      { sign: ">=", bound: "95", isOfTarget: true },
    ),
  ],
  [
    "deadline",
    fc.constantFrom(
      { late: null, measure: "day" },
      { late: { share: "100", points: "-1" }, measure: "day" },
      { late: { points: "0" }, measure: "share" },
    ),
  ],
  [
    "checklist",
    fc.constantFrom(
      { items: [] },
      { items: [], each: { points: "2.5", step: "1", unit: "项" } },
      { items: [], each: { share: "10", points: "0", step: "5", unit: "%" } },
    ),
  ],
  ["execution-rate", fc.constantFrom({ hasCarriedOver: true }, { hasCarriedOver: false })],
  ["zero-tolerance", fc.constant({})],
  ["window", fc.constantFrom({ low: "0.7", high: "1.3" }, { low: "0.8", high: null }, { low: null, high: "1.2" })],
  ["not-applicable", fc.constant({})],
];

const roles = fc
  .record({ target: cell, actual: cell, one: cell, other: cell, budget: cell, executed: cell, carried: cell, weight })
  .map(({ target, actual, one, other, budget, executed, carried, weight: points }) => ({
    target,
    // The boundary itself as often as a number beside it.
    actual,
    low: Number(one) < Number(other) ? one : other,
    high: Number(one) < Number(other) ? other : one,
    budget,
    executed,
    "carried-over": carried,
    weight: points,
  }));

describe("the formula of a rule, calculated with doubles, equals the exact engine", () => {
  test.each(RULES_WITH_PARAMETERS)("%s", (id, parameters) => {
    const rule = ruleById(id);
    fc.assert(
      fc.property(roles, parameters, options, fc.boolean(), (given, chosen, place, isBoundary) => {
        const hasCarriedOver = (chosen as { hasCarriedOver?: boolean }).hasCarriedOver ?? false;
        const { "carried-over": carried, ...rest } = given;
        const all = { ...rest, ...(isBoundary ? { actual: given.target, executed: given.budget } : {}) };
        const exact = numbers(hasCarriedOver ? { ...all, "carried-over": carried } : all);
        const { score } = outcome(rule, exact, chosen, place);
        const expected = score === null ? null : roundTo(score, place.scoreDecimals).toFixed();
        expect(byFormula(rule, exact, chosen, place)).toBe(expected === "-0" ? "0" : expected);
      }),
      { numRuns: 1500, seed: 20211231 },
    );
  });
});

test("ties round as the exact number does, whatever noise the doubles carry", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(0, 1, 2),
      (half, divisor, decimals) => {
        // weight × actual ÷ target lies exactly on a tie of the scheme's decimals, up to 100 points.
        const tie = decimal(2 * (half % (100 * 10 ** decimals)) + 1).div(2 * 10 ** decimals);
        const quotient = over(times(cellOf("a"), cellOf("b")), cellOf("c"));
        const expression = formula(scoreOf(quotient, decimals), (role) => role);
        const cells = { a: cellNumber(tie), b: divisor, c: divisor };
        expect(decimal(String(calculate(expression, cells))).toFixed()).toBe(roundTo(tie, decimals).toFixed());
        const noisy = { a: cellNumber(tie) * (1 + Number.EPSILON * 3), b: divisor * 0.1, c: divisor * 0.1 };
        expect(decimal(String(calculate(expression, noisy))).toFixed()).toBe(roundTo(tie, decimals).toFixed());
        const below = { ...noisy, a: cellNumber(tie) * (1 - Number.EPSILON * 3) };
        expect(decimal(String(calculate(expression, below))).toFixed()).toBe(roundTo(tie, decimals).toFixed());
      },
    ),
    { numRuns: 3000, seed: 7 },
  );
});
