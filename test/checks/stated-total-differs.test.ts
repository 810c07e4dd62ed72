import { statedTotalDiffers } from "../../src/checks/stated-total-differs";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "a total typed above what the items give",
    tableOf([{ name: "甲", weight: 100, score: null, computed: 93.2 }], { total: { score: 95 } }),
    [["'自评表'!I7"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(statedTotalDiffers, workbook)).toEqual(places);
});

test.each([
  [
    "a total that agrees",
    tableOf([{ name: "甲", weight: 100, score: null, computed: 93.2 }], { total: { score: 93.2 } }),
  ],
  [
    "a total within what still waits",
    tableOf(
      [
        { name: "甲", weight: 90, score: null, computed: 90 },
        { name: "乙", weight: 10, score: null, state: "pending" },
      ],
      { total: { score: 98 } },
    ),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(statedTotalDiffers, workbook)).toEqual([]);
});
