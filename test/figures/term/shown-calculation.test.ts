import { decimal } from "../../../src/figures";
import {
  cell,
  either,
  is,
  least,
  less,
  minus,
  most,
  number,
  orElse,
  over,
  percentOf,
  plus,
  rounded,
  shownCalculation,
  shownNumber,
  text,
  times,
  type Term,
} from "../../../src/figures/term";

const [W, T, A] = [cell("weight"), cell("target"), cell("actual")];
const GIVEN = { weight: decimal(10), target: decimal(100), actual: decimal(96), below: decimal(-4) };

test.each<[string, Term, string]>([
  ["weight × actual ÷ target", over(times(W, A), T), "10×96÷100=9.6"],
  ["hundredths", percentOf(W, 90), "10×90÷100=9"],
  ["a part taken off", less(W, number(7), number(100)), "10×(1－7÷100)=9.3"],
  ["a difference in brackets", over(times(W, minus(T, A)), T), "10×(100－96)÷100=0.4"],
  ["what is not multiplied is shown as its result", times(W, plus(A, 1)), "10×97=970"],
  ["a negative number in brackets", times(W, cell("below")), "10×(-4)=-40"],
  ["only the branch that counts", either(is(A, ">=", T), W, over(times(W, A), T)), "10×96÷100=9.6"],
  ["the branch without a sum: the result", either(is(A, "<", T), W, over(times(W, A), T)), "10"],
  ["the smaller one", least(W, over(times(W, A), T)), "10×96÷100=9.6"],
  ["the larger one", most(0, over(times(W, cell("below")), T)), "0"],
  ["what stands for a missing one", orElse(over(W, cell("none")), times(W, A)), "10×96=960"],
  ["the sum behind a rounded one", rounded(over(times(W, A), number(7)), 1), "10×96÷7=137.1"],
  ["a sum alone is its result", plus(W, A), "106"],
  ["待定 is none", text("待定"), ""],
  ["a missing number is none", times(W, cell("none")), ""],
])("%s", (_, term, expected) => expect(shownCalculation(term, GIVEN)).toBe(expected));

test.each([
  ["90.63", "90.63"],
  ["-0.5", "(-0.5)"],
  ["-0.0000000001", "0"],
])("%s inside a calculation is %s", (digits, expected) => expect(shownNumber(decimal(digits))).toBe(expected));
