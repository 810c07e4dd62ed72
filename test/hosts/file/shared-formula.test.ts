import { SharedFormula } from "../../../src/hosts/file/read/shared-formula";

// From A1 two rows down and one column to the right.
test.each([
  ["A1+$B$2+C$3+$D4", "B3+$B$2+D$3+$D6"],
  ["LOG10(A1)+A1", "LOG10(B3)+B3"],
  ["SUM(A:A)+SUM($B:C)+SUM(1:2)", "SUM(B:B)+SUM($B:D)+SUM(3:4)"],
  ["'A1 表'!A1&\"A1\"", "'A1 表'!B3&\"A1\""],
  ["Sheet1!A1+A1!B2+表A1!C3", "Sheet1!B3+A1!C4+表A1!D5"],
  ["Table1[A1]+Table1[[#This Row],[B2]]+B2", "Table1[A1]+Table1[[#This Row],[B2]]+C4"],
  ["1E5+1.5E3*A1", "1E5+1.5E3*B3"],
  ["IF(A1>=B1,TRUE,XFE1)", "IF(B3>=C3,TRUE,XFE1)"],
  ["_xlfn.XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(B3,C:C,D:D)"],
  ["[1]Sheet1!A1", "[1]Sheet1!B3"],
  ["A1048576+XFD1", "#REF!+#REF!"],
])("%s becomes %s", (formula, moved) => {
  expect(new SharedFormula(0, 0, formula).at(2, 1)).toBe(moved);
});
