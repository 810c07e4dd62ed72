import {
  all,
  any,
  begunSteps,
  cell,
  countOf,
  countOfNumbers,
  either,
  formula,
  is,
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
  textLiteral,
  times,
  trimmed,
  wholeSteps,
  without,
  type Term,
} from "../../../src/figures/term";

const [A, B, C] = [cell("A1"), cell("B1"), cell("C1")];
const shown = (term: Term) => formula(term, (role) => role);

describe("brackets stand where they change the result, and nowhere else", () => {
  test.each<[Term, string]>([
    [plus(plus(A, B), C), "A1+B1+C1"],
    [plus(A, plus(B, C)), "A1+B1+C1"],
    [minus(A, minus(B, C)), "A1-B1+C1"],
    [minus(A, plus(B, C)), "A1-B1-C1"],
    [minus(minus(A, B), C), "A1-B1-C1"],
    [times(plus(A, B), C), "(A1+B1)*C1"],
    [plus(times(A, B), C), "A1*B1+C1"],
    [times(times(A, B), C), "A1*B1*C1"],
    [over(A, times(B, C)), "A1/(B1*C1)"],
    [over(A, over(B, C)), "A1/(B1/C1)"],
    [over(over(A, B), C), "A1/B1/C1"],
    [over(times(A, B), C), "A1*B1/C1"],
    [over(A, plus(B, 1)), "A1/(B1+1)"],
    [less(A, B, number(100)), "A1*(100-B1)/100"],
    [is(A, ">", B), "A1>B1"],
    [joined([A, text("分")]), 'A1&"分"'],
    [is(joined([A, B]), "=", text("12")), 'A1&B1="12"'],
    [joined([is(A, ">", B), text("")]), '(A1>B1)&""'],
  ])("%#: %j", (term, expected) => expect(shown(term)).toBe(expected));
});

describe("a negative number keeps its sign to itself", () => {
  test.each<[Term, string]>([
    [number(-3), "-3"],
    [plus(A, -3), "A1-3"],
    [minus(A, -3), "A1+3"],
    [times(A, -3), "A1*(-3)"],
    [over(A, -3), "A1/(-3)"],
    [is(A, ">", -3), "A1>-3"],
    [least(A, -3), "MIN(A1,-3)"],
  ])("%#: %j", (term, expected) => expect(shown(term)).toBe(expected));

  test("from a cell's own number too", () => {
    expect(formula(times(A, B), (role) => (role === "B1" ? "-0.5" : role))).toBe("A1*(-0.5)");
  });
});

describe("noise is rounded away where it would count", () => {
  test.each<[string, Term, string]>([
    ["a cell is compared as it is", is(A, ">=", 95), "A1>=95"],
    ["a quotient before it is compared", is(over(A, B), ">=", number("0.95")), "ROUND(A1/B1,12)>=0.95"],
    ["both sides", is(times(A, B), "<", plus(A, C)), "ROUND(A1*B1,12)<ROUND(A1+C1,12)"],
    ["a sum of cells", is(sumOf("A1:A9"), "=", A), "ROUND(SUM(A1:A9),12)=A1"],
    ["inside MIN", is(least(over(A, B), 1), "=", 1), "ROUND(MIN(A1/B1,1),12)=1"],
    ["a count is whole", is(countOfNumbers("A1:A9"), ">", 0), "COUNT(A1:A9)>0"],
    ["a count less another", is(minus(countOfNumbers("A1"), countOfNumbers("B1")), ">", 0), "COUNT(A1)-COUNT(B1)>0"],
    ["before whole steps", wholeSteps(over(A, B)), "INT(ROUND(A1/B1,9))"],
    ["before begun steps", begunSteps(over(A, B)), "-INT(-ROUND(A1/B1,9))"],
    ["begun steps in a product", times(begunSteps(A), B), "-INT(-ROUND(A1,9))*B1"],
    ["begun steps as a divisor", over(B, begunSteps(A)), "B1/(-INT(-ROUND(A1,9)))"],
    ["begun steps taken off", minus(B, begunSteps(A)), "B1-(-INT(-ROUND(A1,9)))"],
    ["a product before it is rounded", rounded(over(times(A, B), C), 2), "ROUND(ROUND(A1*B1/C1,12),2)"],
    ["a product within a sum", rounded(plus(A, times(B, C)), 2), "ROUND(ROUND(A1+B1*C1,12),2)"],
    ["a sum needs it once", rounded(plus(A, B), 2), "ROUND(A1+B1,2)"],
    ["to many places once", rounded(times(A, B), 9), "ROUND(A1*B1,9)"],
    ["near to a thousandth", isNear(A, plus(B, C)), "ABS(A1-B1-C1)<0.001"],
  ])("%s", (_, term, expected) => expect(shown(term)).toBe(expected));
});

describe("each kind by its function", () => {
  test.each<[Term, string]>([
    [least(A, B), "MIN(A1,B1)"],
    [most(A, 0), "MAX(A1,0)"],
    [size(minus(A, B)), "ABS(A1-B1)"],
    [either(is(A, ">", 0), B, 0), "IF(A1>0,B1,0)"],
    [orElse(over(A, B), text("")), 'IFERROR(A1/B1,"")'],
    [all([is(A, ">", 0), is(B, "<>", 0)]), "AND(A1>0,B1<>0)"],
    [any([is(A, ">", 0), isNumber(B)]), "OR(A1>0,ISNUMBER(B1))"],
    [sumOf("A1", "B1:B9"), "SUM(A1,B1:B9)"],
    [largestOf("A1:A9"), "MAX(A1:A9)"],
    [smallestOf("A1:A3", "A7"), "MIN(A1:A3,A7)"],
    [rankAmong("A1", "A1:A9"), "RANK(A1,A1:A9)"],
    [countOf("A1:A9", text("优")), 'COUNTIF(A1:A9,"优")'],
    [sumWhere("A1:A9", "B1:B9", text("优")), 'SUMIFS(A1:A9,B1:B9,"优")'],
    [trimmed(A), "TRIM(A1)"],
    [without(A, "%"), 'SUBSTITUTE(A1,"%","")'],
    [numberIn(without(A, "天")), 'VALUE(SUBSTITUTE(A1,"天","")&"E+0")'],
  ])("%#: %j", (term, expected) => expect(shown(term)).toBe(expected));
});

test("quotation marks in a text are doubled", () => {
  expect(textLiteral('写作"优"')).toBe('"写作""优"""');
});
