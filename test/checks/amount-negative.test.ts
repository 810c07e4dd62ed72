import { amountNegative } from "../../src/checks/amount-negative";
import { listed, placesSeen, tableOf, workbookOf } from "./support";

test.each([
  [
    "a budget taken back",
    workbookOf([], { projects: listed([{ name: "甲", annual: -13.27, executed: 0 }]) }),
    [["'清单'!C2"]],
  ],
  ["a line of the funds", tableOf([], { funds: [{ annual: 5, executed: -5 }] }), [["'自评表'!E5"]]],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(amountNegative, workbook)).toEqual(places);
});

test.each([
  ["a budget of zero", workbookOf([], { projects: listed([{ name: "甲", annual: 0, executed: 0 }]) })],
  ["no amount", workbookOf([], { projects: listed([{ name: "甲", annual: "—", executed: "—" }]) })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(amountNegative, workbook)).toEqual([]);
});
