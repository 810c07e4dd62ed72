import { totalNotSum } from "../../src/checks/total-not-sum";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "a total one above its items",
    tableOf(
      [
        { name: "甲", weight: 50, score: 50 },
        { name: "乙", weight: 50, score: 43 },
      ],
      { total: { score: 94 } },
    ),
    [["'自评表'!I8", "'自评表'!I6:I7"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(totalNotSum, workbook)).toEqual(places);
});

test.each([
  [
    "a total that is the sum",
    tableOf(
      [
        { name: "甲", weight: 50, score: 50 },
        { name: "乙", weight: 50, score: 43 },
      ],
      { total: { score: 93 } },
    ),
  ],
  [
    "a total that the scheme caps",
    tableOf([{ name: "甲", weight: 100, score: 95 }], { total: { score: 89 }, adjustment: -6 }),
  ],
  [
    "a column that is not complete",
    tableOf(
      [
        { name: "甲", weight: 50, score: 50 },
        { name: "乙", weight: 50, score: null },
      ],
      { total: { score: 94 } },
    ),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(totalNotSum, workbook)).toEqual([]);
});
