import { gradeNotOfScore } from "../../src/checks/grade-not-of-score";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "优 for 88",
    tableOf([{ name: "甲", weight: 100, score: 88 }], { total: { score: 88, grade: "优" } }),
    [["'自评表'!J7", "'自评表'!I7"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(gradeNotOfScore, workbook)).toEqual(places);
});

test.each([
  ["优秀 for 90", tableOf([{ name: "甲", weight: 100, score: 90 }], { total: { score: 90, grade: "优秀" } })],
  [
    "words that are no grade",
    tableOf([{ name: "甲", weight: 100, score: 50 }], { total: { score: 50, grade: "见附件" } }),
  ],
  ["an empty grade", tableOf([{ name: "甲", weight: 100, score: 50 }], { total: { score: 50, grade: null } })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(gradeNotOfScore, workbook)).toEqual([]);
});
