import {
  all,
  any,
  cell,
  either,
  firstOf,
  formula,
  is,
  isNumber,
  joined,
  less,
  mayBeText,
  minus,
  most,
  number,
  over,
  percentOf,
  plus,
  positiveCell,
  rounded,
  text,
  times,
  withCell,
  without,
  type Term,
} from "../../../src/figures/term";

const [A, B, W] = [cell("A1"), cell("B1"), positiveCell("W1")];
const YES = is(1, "<", 2);
const NO = is(1, ">", 2);
const shown = (term: Term) => formula(term, (role) => role);

describe("what does nothing is folded away", () => {
  test.each<[string, Term, string]>([
    ["0 added", plus(A, 0), "A1"],
    ["0 before a sum", plus(0, A), "A1"],
    ["two numbers added", plus(1.5, 2), "3.5"],
    ["0 taken off", minus(A, 0), "A1"],
    ["two numbers subtracted", minus(1, 0.9), "0.1"],
    ["once", times(A, 1), "A1"],
    ["one times", times(1, A), "A1"],
    ["nothing of it", times(A, 0), "0"],
    ["two numbers multiplied", times(0.1, 3), "0.3"],
    ["divided by one", over(A, 1), "A1"],
    ["nothing divided", over(0, 7), "0"],
    ["multiplied and divided by the same", over(times(A, 100), 100), "A1"],
    ["all of its hundredths", percentOf(A, 100), "A1"],
    ["not below 0 what never is", most(0, W), "W1"],
    ["not below 0 a number that is not", most(0, 5), "5"],
    ["a condition that holds", either(YES, A, B), "A1"],
    ["a condition that does not", either(NO, A, B), "B1"],
    ["the same either way", either(is(A, ">", 0), B, B), "B1"],
    ["a condition among several that says nothing", all([YES, is(A, ">", 0)]), "A1>0"],
    ["several that all hold", all([YES, YES]), "TRUE"],
    ["one that does not, among all", all([is(A, ">", 0), NO]), "FALSE"],
    ["one that holds, among any", any([is(A, ">", 0), YES]), "TRUE"],
    ["none, among any", any([]), "FALSE"],
    ["none, among all", all([]), "TRUE"],
    ["one text alone", joined([text("分")]), '"分"'],
    ["no word taken out", without(A, ""), "A1"],
  ])("%s", (_, term, expected) => expect(shown(term)).toBe(expected));
});

test.each<[string, Term, string]>([
  ["what may be negative", most(0, A), "MAX(0,A1)"],
  ["divided by 0", over(0, 0), "0/0"],
  ["divided by a cell", over(0, A), "0/A1"],
  ["other hundredths", percentOf(A, 90), "A1*90/100"],
  ["multiplied and divided by another one", over(times(A, 10), 100), "A1*10/100"],
])("%s is not folded", (_, term, expected) => expect(shown(term)).toBe(expected));

test("of several cases the first that holds is taken", () => {
  const bands = firstOf(
    [
      [is(A, ">=", 95), number(10)],
      [is(A, ">=", 90), number(8)],
    ],
    number(0),
  );
  expect(shown(bands)).toBe("IF(A1>=95,10,IF(A1>=90,8,0))");
});

test.each<[string, Term, string]>([
  ["a sum", plus(A, B), "7+B1"],
  ["a difference", minus(B, A), "B1-7"],
  ["a product, folded anew", over(times(B, A), 7), "B1"],
  ["a deduction", less(W, A, B), "W1*(B1-7)/B1"],
  ["a rounded one", rounded(A, 2), "ROUND(7,2)"],
  ["a condition", either(is(A, ">", 5), B, 0), "B1"],
  ["several conditions", either(all([is(A, ">", 5), is(B, ">", 5)]), B, 0), "IF(B1>5,B1,0)"],
  ["what is no number", isNumber(A), "ISNUMBER(7)"],
  ["a text", joined([A, text("分")]), '7&"分"'],
  ["another cell", B, "B1"],
])("a number in the place of a cell in %s", (_, term, expected) => {
  expect(shown(withCell(term, "A1", number(7)))).toBe(expected);
});

test.each<[string, Term, boolean]>([
  ["待定", text("待定"), true],
  ["a joined text", joined([A, text("分")]), true],
  ["待定 in one branch", either(is(A, ">", 0), A, text("待定")), true],
  ["待定 in a sum", plus(A, either(is(A, ">", 0), B, text("待定"))), true],
  ["待定 rounded", rounded(either(is(A, ">", 0), B, text("待定")), 2), true],
  ["a sum of cells", plus(A, B), false],
  ["a comparison with a text", is(A, "=", text("是")), false],
])("a text may come of %s: %#", (_, term, expected) => expect(mayBeText(term)).toBe(expected));
