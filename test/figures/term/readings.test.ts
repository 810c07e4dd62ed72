import fc from "fast-check";
import { cellNumber, decimal, type Decimal } from "../../../src/figures";
import {
  all,
  any,
  begunSteps,
  calculated,
  cell,
  either,
  formula,
  is,
  isDecimal,
  least,
  less,
  minus,
  most,
  number,
  orElse,
  over,
  plus,
  rounded,
  size,
  times,
  wholeSteps,
  type Sign,
  type Term,
} from "../../../src/figures/term";
import { evaluate, type CellSource } from "../../../src/workbook/calculation/evaluate";
import { parseFormula } from "../../../src/workbook/calculation/parse";
import { CellError } from "../../../src/workbook/calculation/values";

const ROLES = ["A1", "B1", "C1", "D1"];
const SIGNS: readonly Sign[] = ["=", "<>", "<", "<=", ">", ">="];

/** Numbers as a form has them: bounds, zeros, negatives, halves, money with cents. */
const numbers = fc.oneof(
  fc.constantFrom("0", "1", "100", "-1", "0.5", "2.5", "0.005", "95", "33.33"),
  fc.integer({ min: -2000, max: 20_000 }).map((cents) => decimal(cents).div(100).toFixed()),
);

/** Weight × number ÷ another one, as points are rounded: past 15 digits a spreadsheet has lost the tie. */
const points = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom(...ROLES), fc.constantFrom(3, 7, 100))
  .map(([weight, role, divisor]) => over(times(number(weight), cell(role)), divisor));

/**
 * What is compared is never without a number: a spreadsheet looks at every condition of several, the engine at those
 * before the one that decides.
 */
const { term } = fc.letrec<{ term: Term; condition: Term; whole: Term }>((tie) => {
  const [one, other] = [tie("term"), tie("term")];
  return {
    whole: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      fc.constantFrom(...ROLES).map(cell),
      numbers.map(number),
      fc.tuple(tie("whole"), tie("whole")).map(([first, second]) => plus(first, second)),
      fc.tuple(tie("whole"), tie("whole")).map(([first, second]) => times(first, second)),
      fc.tuple(tie("whole"), fc.constantFrom(3, 7, 100)).map(([first, divisor]) => over(first, divisor)),
    ),
    term: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      fc.constantFrom(...ROLES).map(cell),
      numbers.map(number),
      fc.tuple(one, other).map(([first, second]) => plus(first, second)),
      fc.tuple(one, other).map(([first, second]) => minus(first, second)),
      fc.tuple(one, other).map(([first, second]) => times(first, second)),
      fc.tuple(one, other).map(([first, second]) => over(first, second)),
      fc.tuple(one, other).map(([first, second]) => least(first, second)),
      fc.tuple(one, other).map(([first, second]) => most(first, second)),
      fc.tuple(one, other).map(([first, second]) => orElse(first, second)),
      fc.tuple(one, other).map(([whole, part]) => less(whole, part, number(100))),
      fc.tuple(points, fc.integer({ min: 0, max: 4 })).map(([of, decimals]) => rounded(of, decimals)),
      one.map(size),
      one.map(wholeSteps),
      one.map(begunSteps),
      fc.tuple(tie("condition"), one, other).map(([condition, then, rest]) => either(condition, then, rest)),
    ),
    condition: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      fc
        .tuple(tie("whole"), fc.constantFrom(...SIGNS), tie("whole"))
        .map(([first, sign, second]) => is(first, sign, second)),
      fc.tuple(tie("condition"), tie("condition")).map((both) => all(both)),
      fc.tuple(tie("condition"), tie("condition")).map((both) => any(both)),
    ),
  };
});

const cells = fc.tuple(numbers, numbers, numbers, numbers);

/** What a spreadsheet makes of the printed expression; null for an error value. */
function printed(of: Term, digits: readonly string[]): number | string | boolean | null {
  const values = digits.map((one) => cellNumber(decimal(one)));
  const source: CellSource = {
    value: (_sheet, _row, column) => values[column]!,
    visit: (_sheet, { top, left }, visit) => visit(values[left]!, top, left),
    place: () => ({ isSubtotal: false, isHidden: false }),
    shown: String,
    hasSheet: () => true,
    named: () => null,
  };
  try {
    return evaluate(parseFormula(formula(of, (role) => role)), "底稿", source);
  } catch (error) {
    if (error instanceof CellError) return null;
    throw error;
  }
}

const exact = (of: Term, digits: readonly string[]) =>
  calculated(of, Object.fromEntries(ROLES.map((role, index) => [role, decimal(digits[index]!)])));

/** A double holds 15 digits, of the largest number on the way; that much may be lost of a difference. */
function isOne(first: Decimal, second: number): boolean {
  const apart = first.minus(decimal(second)).abs();
  return apart.lte(first.abs().times("1e-9").plus("1e-6"));
}

test("what is calculated exactly is what the printed expression gives in a spreadsheet", () => {
  let drawn = 0;
  let compared = 0;
  fc.assert(
    fc.property(term, cells, (of, digits) => {
      const value = exact(of, digits);
      const shown = printed(of, digits);
      drawn += 1;
      if (!isDecimal(value)) return expect(shown).toBeNull();
      compared += 1;
      expect([formula(of, (role) => role), typeof shown]).toEqual([expect.any(String), "number"]);
      if (!isOne(value, shown as number))
        throw new Error(`${formula(of, (role) => role)}: ${value.toFixed()} ${shown}`);
    }),
    { numRuns: 3000 },
  );
  expect(compared).toBeGreaterThan(drawn / 3);
});
