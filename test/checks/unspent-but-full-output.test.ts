import { unspentButFullOutput } from "../../src/checks/unspent-but-full-output";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "all outputs full at 12%",
    tableOf(
      [
        { name: "甲", weight: 50, score: 50 },
        { name: "乙", level1: "效益指标", level2: "社会效益", weight: 40, score: 40 },
      ],
      { funds: [{ annual: 100, executed: 12 }] },
    ),
    [["'自评表'!E5", "'自评表'!I7"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(unspentButFullOutput, workbook)).toEqual(places);
});

test.each([
  ["outputs lost too", tableOf([{ name: "甲", weight: 50, score: 6 }], { funds: [{ annual: 100, executed: 12 }] })],
  [
    "all spent",
    tableOf(
      [
        { name: "甲", weight: 50, score: 50 },
        { name: "乙", level1: "效益指标", level2: "社会效益", weight: 40, score: 40 },
      ],
      { funds: [{ annual: 100, executed: 100 }] },
    ),
  ],
  [
    "a budget of zero",
    tableOf(
      [
        { name: "甲", weight: 50, score: 50 },
        { name: "乙", level1: "效益指标", level2: "社会效益", weight: 40, score: 40 },
      ],
      { funds: [{ annual: 0, executed: 0 }] },
    ),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(unspentButFullOutput, workbook)).toEqual([]);
});
