import fc from "fast-check";
import { formulaHash } from "../../../src/renderers/memory/formula-hash";

describe("a formula that another program saved in its own way is the same", () => {
  test.each([
    ["0.3*A1", "0.300000000000000000011*A1", "a double with more digits than it has"],
    ["A1*0.3", "A1*0.29999999999999998890", "or a little below"],
    ["ABS(A1-1986.83)<0.001", "ABS(A1-1986.82999999999999996)<0.000999999999999999999958", "in the middle"],
    ["A1*0.3", "A1*.3", "no zero before the point"],
    ["A1*0.0000001", "A1*0.000000100000000000000004", "a small one"],
    ["A1*0.3", "A1*0.30", "zeros behind it"],
    ["A1*10", "A1*10.0", "a whole number with a point"],
    ["A1*0.00001", "A1*1E-05", "an exponent"],
    ["A1*100000", "A1*1e+5", "a large one"],
    ["ROUND(A1,2)", "round(A1,2)", "small letters"],
    ["ROUND(A1,2)", "ROUND( A1 , 2 )", "blanks"],
    ["ROUND(A1,2)", "ROUND (A1,\n  2)", "line breaks"],
    ["IFS(A1>1,2)", "_xlfn.IFS(A1>1,2)", "the prefix of a younger function"],
    ["INDEX(A1:A9,2)", "@INDEX(A1:A9,2)", "one value of several"],
    ["IF(TRUE,1,2)", "IF(TRUE(),1,2)", "TRUE as a function"],
    ["IF(A1,TRUE,2)", "IF(A1,true,2)", "true in small letters"],
    ["A1+1", "=A1+1", "a leading ="],
    ["A1+1", "=+A1+1", "a leading +"],
    ["'营养改善'!$G$7", "营养改善!$G$7", "a sheet without quotes"],
    ["'2021年'!$G$7+1", "2021年!$G$7+1", "a sheet that begins with digits"],
    ["SUM('局''s 表'!A1:B2)", "SUM('局''s 表'!A1:'局''s 表'!B2)", "the sheet before both corners"],
    ["SUM($A$1:$B$2)", "SUM($A$3:$B$4)", "rows inserted above"],
  ])("%s = %s (%s)", (ours, theirs) => {
    expect(formulaHash(theirs)).toBe(formulaHash(ours));
  });
});

describe("a formula that a person changed is another", () => {
  test.each([
    ["A1*0.3", "A1*0.31"],
    ["A1*0.3", "A1*0.300000000000001"],
    ["A1*10", "A1*100"],
    ["A1*1E5", "A1*1E6"],
    ["A1*10", "A1*A10"],
    ["SUM(A1:A9)", "MAX(A1:A9)"],
    ["A1+B1", "A1-B1"],
    ["A1+B1", "-A1+B1"],
    ["A1>=B1", "A1>B1"],
    ['IF(A1="是",1)', 'IF(A1="否",1)'],
    ['IF(A1="a b",1)', 'IF(A1="ab",1)'],
    ['IF(A1="a",1)', 'IF(A1="A",1)'],
    ["IF(TRUE,1,2)", "IF(FALSE,1,2)"],
    ["IF(TRUE,1,2)", "IF(A1,1,2)"],
    ["ROUND(A1,2)", "ROUND(A1,2)+5"],
    ["A1*10", "10"],
  ])("%s ≠ %s", (ours, theirs) => {
    expect(formulaHash(theirs)).not.toBe(formulaHash(ours));
  });
});

test("however many digits of a number are saved, it is the same", () => {
  const digits = fc.double({ min: 1e-6, max: 1e15, noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(digits, fc.integer({ min: 17, max: 21 }), (number, precision) => {
      const short = Number(number.toPrecision(15));
      const saved = short.toPrecision(precision);
      expect(formulaHash(`A1*${saved}`)).toBe(formulaHash(`A1*${short}`));
    }),
    { numRuns: 2000, seed: 7 },
  );
});
