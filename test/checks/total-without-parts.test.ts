import { totalWithoutParts } from "../../src/checks/total-without-parts";
import { listed, listOf, listSum, placesSeen, tableOf, workbookOf } from "./support";

test.each([
  [
    "a funds block",
    tableOf([], {
      funds: [
        { annual: 100, executed: 90 },
        { annual: 0, executed: 0 },
        { label: "其他资金", annual: 0 },
      ],
    }),
    [
      ["'自评表'!D5", "'自评表'!D6:D7"],
      ["'自评表'!E5", "'自评表'!E6"],
    ],
  ],
  [
    "a split by spending beside one by source that is filled",
    tableOf([], {
      funds: [{ annual: 100 }, { annual: 100 }, { label: "基本支出", annual: 0 }, { label: "项目支出", annual: 0 }],
    }),
    [["'自评表'!D5", "'自评表'!D7:D8"]],
  ],
  [
    "a list",
    workbookOf(
      [],
      listOf(
        listed([
          { name: "甲", annual: 0 },
          { name: "乙", annual: 0 },
        ]),
        { total: listSum(9, { annual: 10 }) },
      ),
    ),
    [["'清单'!C10", "'清单'!C2:C3"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(totalWithoutParts, workbook)).toEqual(places);
});

test.each([
  ["sources that add up", tableOf([], { funds: [{ annual: 100 }, { annual: 100 }] })],
  [
    "some sources that are 0",
    tableOf([], { funds: [{ annual: 100 }, { annual: 90 }, { label: "其他资金", annual: 0 }] }),
  ],
  [
    "parts that may have been rounded away",
    tableOf([], { funds: [{ annual: 1 }, { annual: 0 }, { label: "其他资金", annual: 0 }] }),
  ],
  ["a total that is 0 too", tableOf([], { funds: [{ annual: 0 }, { annual: 0 }] })],
  ["sources that are empty", tableOf([], { funds: [{ annual: 100 }, { annual: null }] })],
  ["sources that say there are none", tableOf([], { funds: [{ annual: 100 }, { annual: "—" }] })],
  [
    "其他 that is 0 beside 基本支出 and 项目支出",
    tableOf([], {
      funds: [
        { annual: 100 },
        { label: "基本支出", annual: 60 },
        { label: "项目支出", annual: 40 },
        { label: "其他", annual: 0 },
      ],
    }),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(totalWithoutParts, workbook)).toEqual([]);
});
