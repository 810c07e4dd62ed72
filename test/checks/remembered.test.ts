import { remembered } from "../../src/checks/support/remembered";
import { workbookOf } from "./support";

test("a view is made once for each workbook", () => {
  const make = jest.fn(() => ({}));
  const view = remembered(make);
  const [first, second] = [workbookOf([]).scored, workbookOf([]).scored];
  expect(view(first)).toBe(view(first));
  expect(view(second)).not.toBe(view(first));
  expect(make).toHaveBeenCalledTimes(2);
});
