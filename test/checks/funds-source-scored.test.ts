import { fundsSourceScored } from "../../src/checks/funds-source-scored";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "a source that carries the weight again",
    tableOf([], {
      funds: [
        { annual: 100, weight: 10, score: 10 },
        { annual: 100, weight: 10, score: 10 },
      ],
    }),
    [["'自评表'!H6", "'自评表'!I6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(fundsSourceScored, workbook)).toEqual(places);
});

test.each([
  [
    "a dash beside the source",
    tableOf([], {
      funds: [
        { annual: 100, weight: 10, score: 10 },
        { annual: 100, weight: "—", score: "—" },
      ],
    }),
  ],
  [
    "the weight split among the sources",
    tableOf([], {
      funds: [
        { annual: 100, weight: 10 },
        { annual: 90, weight: 6 },
        { label: "其他资金", annual: 10, weight: 4 },
      ],
    }),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(fundsSourceScored, workbook)).toEqual([]);
});
