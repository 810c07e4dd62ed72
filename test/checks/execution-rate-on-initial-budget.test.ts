import { executionRateOnInitialBudget } from "../../src/checks/execution-rate-on-initial-budget";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "80 ÷ 100 where the annual budget is 90",
    tableOf([], { funds: [{ initial: 100, annual: 90, executed: 80, rate: "80%" }] }),
    [["'自评表'!G5", "'自评表'!D5"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(executionRateOnInitialBudget, workbook)).toEqual(places);
});

test.each([
  ["80 ÷ 90", tableOf([], { funds: [{ initial: 100, annual: 90, executed: 80, rate: "88.89%" }] })],
  ["the same budget all year", tableOf([], { funds: [{ initial: 90, annual: 90, executed: 80, rate: "88.89%" }] })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(executionRateOnInitialBudget, workbook)).toEqual([]);
});
