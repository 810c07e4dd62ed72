import { calculationManual } from "../../src/checks/calculation-manual";
import { sheet, workbook } from "../support/grid";
import { placesSeen, workbookOf } from "./support";

const book = (calculatesManually: boolean, formula?: string) => {
  const total = formula === undefined ? { value: 3 } : { value: 3, formula };
  return workbookOf(
    [],
    {},
    { ...workbook([sheet("甲", [["说明"]]), sheet("乙", [[1, 2, total]])]), calculatesManually },
  );
};

test("finds formulas that nobody calculates", () => {
  expect(placesSeen(calculationManual, book(true, "A1+B1"))).toEqual([["'乙'"]]);
});

test.each([
  ["formulas that are always calculated", book(false, "A1+B1")],
  ["a workbook without formulas", book(true)],
])("no alarm for %s", (_, one) => {
  expect(placesSeen(calculationManual, one)).toEqual([]);
});
