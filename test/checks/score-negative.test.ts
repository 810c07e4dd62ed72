import { scoreNegative } from "../../src/checks/score-negative";
import { placesSeen, tableOf } from "./support";

test.each([["minus two points", tableOf([{ name: "甲", weight: 10, score: -2 }]), [["'自评表'!I6"]]]])(
  "finds %s",
  (_, workbook, places) => {
    expect(placesSeen(scoreNegative, workbook)).toEqual(places);
  },
);

test.each([["no points", tableOf([{ name: "甲", weight: 10, score: 0 }])]])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(scoreNegative, workbook)).toEqual([]);
});
