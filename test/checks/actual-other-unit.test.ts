import { actualOtherUnit } from "../../src/checks/actual-other-unit";
import { messages, placesSeen, tableOf } from "./support";

test.each([
  [
    "a count against a share",
    tableOf([{ name: "甲", target: "100%", actual: "1000件" }]),
    [["'自评表'!E6", "'自评表'!G6"]],
  ],
  [
    "a share against a count",
    tableOf([{ name: "甲", target: "≥100场", actual: "98%" }]),
    [["'自评表'!E6", "'自评表'!G6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(actualOtherUnit, workbook)).toEqual(places);
});

test.each([
  ["a bare number", tableOf([{ name: "甲", target: "≥100场", actual: 107 }])],
  ["two units of money", tableOf([{ name: "甲", target: "≤5万元", actual: "49800元" }])],
  ["a compound unit cut short", tableOf([{ name: "甲", target: "≥5300元/户·年", actual: "5830元/户" }])],
  ["two words for a count", tableOf([{ name: "甲", target: "≥12项", actual: "12个" }])],
  ["two words for a session", tableOf([{ name: "甲", target: "≥12次", actual: "12场" }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(actualOtherUnit, workbook)).toEqual([]);
});

test.each([
  [null, "单位不同，无法比较。"],
  [20, "单位不同，只是按数字比较计分的。"],
])("says what a score of %s rests on", (computed, words) => {
  const workbook = tableOf([{ name: "甲", target: "≥100人", actual: "120场", weight: 20, computed }]);
  expect(messages(actualOtherUnit, workbook).join()).toContain(words);
});
