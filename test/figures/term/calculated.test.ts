import { decimal } from "../../../src/figures";
import {
  all,
  any,
  begunSteps,
  calculated,
  calculatedNumber,
  cell,
  countOf,
  countOfNumbers,
  either,
  is,
  isDecimal,
  isNear,
  isNumber,
  joined,
  largestOf,
  smallestOf,
  least,
  less,
  minus,
  most,
  number,
  numberIn,
  orElse,
  over,
  plus,
  rankAmong,
  rounded,
  size,
  sumOf,
  sumWhere,
  text,
  times,
  trimmed,
  wholeSteps,
  without,
  type Given,
  type Term,
} from "../../../src/figures/term";

const [A, B, NONE, WAITS] = [cell("a"), cell("b"), cell("none"), text("待定")];
const GIVEN: Given = {
  a: decimal(7),
  b: decimal(3),
  zero: decimal(0),
  below: decimal("-2.5"),
  words: " 12.50 天 ",
  dates: "3-5",
  scores: [decimal(9), "待定", decimal(7), null, decimal(9)],
  grades: ["优", "良", "良", "优", "优"],
};
const value = (term: Term) => {
  const result = calculated(term, GIVEN);
  return isDecimal(result) ? result.toFixed() : result;
};

describe("arithmetic is exact", () => {
  test.each<[string, Term, string | boolean | null]>([
    ["0.1 + 0.2", plus(plus(times(A, 0), number("0.1")), number("0.2")), "0.3"],
    ["a difference", minus(A, B), "4"],
    ["a third taken three times is whole", times(over(A, B), B), "7"],
    ["a quotient of quotients", over(over(A, B), over(A, B)), "1"],
    ["a part taken off", less(number(10), A, number(100)), "9.3"],
    ["the least", least(A, B), "3"],
    ["the most", most(A, B), "7"],
    ["without its sign", size(cell("below")), "2.5"],
    ["whole steps of a third three times", wholeSteps(times(over(1, B), 3)), "1"],
    ["whole steps below 0: the next one down", wholeSteps(cell("below")), "-3"],
    ["steps begun below 0: the next one up", begunSteps(cell("below")), "-2"],
    ["steps begun", begunSteps(over(A, B)), "3"],
    ["steps ended", wholeSteps(over(A, B)), "2"],
    ["half away from 0", rounded(number("1.005"), 2), "1.01"],
    ["half away from 0 below it", rounded(cell("below"), 0), "-3"],
    ["a quotient by 0 is none", over(A, cell("zero")), null],
    ["but another one may stand for it", orElse(over(A, cell("zero")), number(5)), "5"],
    ["a missing number is none", plus(A, NONE), null],
  ])("%s", (_, term, expected) => expect(value(term)).toBe(expected));
});

describe("a text in arithmetic is its result", () => {
  test.each<[string, Term, string | null]>([
    ["in a sum", plus(A, WAITS), "待定"],
    ["before a sum", plus(WAITS, A), "待定"],
    ["in a product", times(A, WAITS), "待定"],
    ["as a divisor", over(A, WAITS), "待定"],
    ["the least of it", least(WAITS, A), "待定"],
    ["rounded", rounded(WAITS, 2), "待定"],
    ["but not beside what is missing first", plus(NONE, WAITS), null],
  ])("%s", (_, term, expected) => expect(value(term)).toBe(expected));

  test("so that no number comes of it", () => {
    expect(calculatedNumber(plus(A, WAITS), GIVEN)).toBeNull();
  });
});

describe("conditions", () => {
  test.each<[string, Term, boolean | string | null]>([
    ["more", is(A, ">", B), true],
    ["equal is not more", is(A, ">", 7), false],
    ["or equal", is(A, ">=", 7), true],
    ["other than", is(A, "<>", 7), false],
    ["texts without regard to case", is(text("OK"), "=", text("ok")), true],
    ["a number comes before a text", is(A, "<", WAITS), true],
    ["of a missing number nothing is known", is(NONE, ">", 0), null],
    ["nor of what depends on it", either(is(NONE, ">", 0), A, B), null],
    ["both", all([is(A, ">", 0), is(B, ">", 5)]), false],
    ["one", any([is(A, ">", 9), is(B, ">", 2)]), true],
    ["one that holds decides before an unknown one", any([is(A, ">", 0), is(NONE, ">", 0)]), true],
    ["an unknown one before it leaves all unknown", any([is(NONE, ">", 0), is(A, ">", 0)]), null],
    ["near", isNear(A, number("7.0009")), true],
    ["a thousandth off", isNear(A, number("7.001")), false],
    ["a number", isNumber(A), true],
    ["no number", isNumber(WAITS), false],
  ])("%s", (_, term, expected) => expect(value(term)).toBe(expected));
});

describe("columns and texts", () => {
  test.each<[string, Term, string | null]>([
    ["a sum passes texts over", sumOf("scores"), "25"],
    ["a sum of several", sumOf("scores", "a", "none"), "32"],
    ["a count of numbers", countOfNumbers("scores"), "3"],
    ["the largest", largestOf("scores"), "9"],
    ["the largest of none", largestOf("none"), "0"],
    ["the smallest", smallestOf("scores"), "7"],
    ["the smallest of none", smallestOf("none"), "0"],
    ["the place, equal ones alike", rankAmong("a", "scores"), "3"],
    ["how many hold it", countOf("grades", text("优")), "3"],
    ["the sum beside it", sumWhere("scores", "grades", text("优")), "18"],
    ["a number and a text", joined([A, text("场")]), "7场"],
    ["a text without its unit, as a number", numberIn(without(cell("words"), "天")), "12.5"],
    ["a date is no number", numberIn(cell("dates")), null],
    ["blanks", trimmed(text("  已  完成 ")), "已 完成"],
  ])("%s", (_, term, expected) => expect(value(term)).toBe(expected));
});
