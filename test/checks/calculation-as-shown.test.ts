import { calculationAsShown } from "../../src/checks/calculation-as-shown";
import { sheet, workbook } from "../support/grid";
import { placesSeen, workbookOf } from "./support";

const book = (calculatesAsShown: boolean, formula?: string) => {
  const share = formula === undefined ? { value: 33.3 } : { value: 33.3, formula };
  return workbookOf([], {}, { ...workbook([sheet("甲", [["说明"]]), sheet("乙", [[100, share]])]), calculatesAsShown });
};

test("finds formulas that calculate with what cells show", () => {
  expect(placesSeen(calculationAsShown, book(true, "A1/3"))).toEqual([["'乙'"]]);
});

test.each([
  ["formulas that calculate with whole values", book(false, "A1/3")],
  ["a workbook without formulas", book(true)],
])("no alarm for %s", (_, one) => {
  expect(placesSeen(calculationAsShown, one)).toEqual([]);
});
