import { scoreAboveWeight } from "../../src/checks/score-above-weight";
import { listed, messages, placesSeen, tableOf, workbookOf } from "./support";

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

test("a score of the list above all points", () => {
  const ofList = (score: number) =>
    messages(scoreAboveWeight, workbookOf([], { projects: listed([{ name: "甲", score }]) }));
  expect(ofList(120)).toEqual(["“甲”的自评得分 120 分，超过满分 100 分。请改正得分。"]);
  expect(ofList(100)).toEqual([]);
});
