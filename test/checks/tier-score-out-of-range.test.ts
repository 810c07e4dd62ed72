import { tierScoreOutOfRange } from "../../src/checks/tier-score-out-of-range";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "nine points for 部分达成",
    tableOf([{ name: "甲", actual: "部分达成", weight: 10, score: 9, bounds: [6, 8] }]),
    [["'自评表'!I6", "'自评表'!G6"]],
  ],
  [
    "the upper bound, which belongs to the tier above",
    tableOf([{ name: "甲", actual: "部分达成", weight: 10, score: 8, bounds: [6, 8] }]),
    [["'自评表'!I6", "'自评表'!G6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(tierScoreOutOfRange, workbook)).toEqual(places);
});

test.each([
  ["the lower bound", tableOf([{ name: "甲", actual: "部分达成", weight: 10, score: 6, bounds: [6, 8] }])],
  ["full marks in the best tier", tableOf([{ name: "甲", actual: "达成", weight: 10, score: 10, bounds: [8, 10] }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(tierScoreOutOfRange, workbook)).toEqual([]);
});
