import { executionRateAbove100 } from "../../src/checks/execution-rate-above-100";
import { listed, placesSeen, tableOf, workbookOf } from "./support";

test.each([
  [
    "more spent than budgeted",
    tableOf([], { funds: [{ annual: 100, executed: 105 }] }),
    [["'自评表'!E5", "'自评表'!D5"]],
  ],
  ["spending without a budget", tableOf([], { funds: [{ annual: 0, executed: 5 }] }), [["'自评表'!E5", "'自评表'!D5"]]],
  [
    "a total once, not again for the source that made it",
    tableOf([], {
      funds: [
        { annual: 100, executed: 105 },
        { annual: 100, executed: 105 },
      ],
    }),
    [["'自评表'!E5", "'自评表'!D5"]],
  ],
  [
    "form and list as one matter",
    workbookOf([{ project: "甲", indicators: [], funds: [{ annual: 100, executed: 105 }] }], {
      projects: listed([{ name: "甲", form: 0, annual: 100, executed: 105 }]),
    }),
    [["'自评表'!E5", "'自评表'!D5", "'清单'!D2", "'清单'!C2"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(executionRateAbove100, workbook)).toEqual(places);
});

test.each([
  ["all spent", tableOf([], { funds: [{ annual: 100, executed: 100 }] })],
  ["money taken back", tableOf([], { funds: [{ annual: -13.27, executed: -13.27 }] })],
  ["元 under 万元, which has its own check", tableOf([], { funds: [{ annual: 2.3, executed: 22900 }] })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(executionRateAbove100, workbook)).toEqual([]);
});

test("a budget that may have been rounded down is a warning", () => {
  const { scored, snapshot } = tableOf([], { funds: [{ annual: 100, executed: 100.4 }] });
  expect(executionRateAbove100.run(scored, snapshot).map(({ severity }) => severity)).toEqual(["warning"]);
});
