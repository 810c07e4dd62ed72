import { scoreAboveWeight } from "../../src/checks/score-above-weight";
import { placesSeen, tableOf } from "./support";

test.each([["12 of 10 points", tableOf([{ name: "甲", weight: 10, score: 12 }]), [["'自评表'!I6", "'自评表'!H6"]]]])(
  "finds %s",
  (_, workbook, places) => {
    expect(placesSeen(scoreAboveWeight, workbook)).toEqual(places);
  },
);

test.each([
  ["full marks", tableOf([{ name: "甲", weight: 10, score: 10 }])],
  ["no score", tableOf([{ name: "甲", weight: 10, score: null }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(scoreAboveWeight, workbook)).toEqual([]);
});
