import { fundsNotSumOfSources } from "../../src/checks/funds-not-sum-of-sources";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "sources that miss the total",
    tableOf([], { funds: [{ annual: 100 }, { annual: 90 }, { label: "其他资金", annual: 5 }] }),
    [["'自评表'!D5", "'自评表'!D6:D7"]],
  ],
  [
    "a published table that is 0.03 off",
    tableOf([], {
      funds: [
        { annual: 7165.32 },
        { annual: 3144 },
        { label: "省级资金", annual: 570.17 },
        { label: "市级资金", annual: 433 },
        { label: "本级资金", annual: 1426.9 },
        { label: "其他资金", annual: 1591.22 },
      ],
    }),
    [["'自评表'!D5", "'自评表'!D6:D10"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(fundsNotSumOfSources, workbook)).toEqual(places);
});

test.each([
  [
    "sources that add up",
    tableOf([], {
      funds: [
        { annual: 100, executed: 80 },
        { annual: 90, executed: 75 },
        { label: "其他资金", annual: 10, executed: 5 },
      ],
    }),
  ],
  [
    "sources of a source beneath it",
    tableOf([], {
      funds: [
        { annual: 100 },
        { annual: 90 },
        { label: "其中：中央补助", annual: 60 },
        { label: "地方补助", annual: 30 },
        { label: "其他资金", annual: 10 },
      ],
    }),
  ],
  [
    "two splits that each add up",
    tableOf([], {
      funds: [
        { label: "财政拨款", isTotal: false, annual: 90 },
        { label: "其他资金", annual: 10 },
        { label: "基本支出", annual: 60 },
        { label: "项目支出", annual: 40 },
        { label: "合计", isTotal: true, annual: 100 },
      ],
    }),
  ],
  ["no sources filled in", tableOf([], { funds: [{ annual: 100 }, { annual: null }] })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(fundsNotSumOfSources, workbook)).toEqual([]);
});
