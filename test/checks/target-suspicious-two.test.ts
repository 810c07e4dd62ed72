import { targetSuspiciousTwo } from "../../src/checks/target-suspicious-two";
import { placesSeen, tableOf } from "./support";

test.each([
  ["290% for 95%", tableOf([{ name: "甲", target: "290%", actual: "95%" }]), [["'自评表'!E6", "'自评表'!G6"]]],
  [
    "full marks for a part of it",
    tableOf([{ name: "甲", target: "26次", actual: "12次", weight: 2, score: 2 }]),
    [["'自评表'!E6", "'自评表'!G6"]],
  ],
  [
    "ten times the actual",
    tableOf([{ name: "甲", target: "290人", actual: "29人" }]),
    [["'自评表'!E6", "'自评表'!G6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(targetSuspiciousTwo, workbook)).toEqual(places);
});

test.each([
  ["a sign", tableOf([{ name: "甲", target: "≥290人", actual: "29人" }])],
  ["a number of every month", tableOf([{ name: "甲", target: "24次", actual: "每月2次" }])],
  ["a plain shortfall", tableOf([{ name: "甲", target: "26次", actual: "12次" }])],
  ["a share that can exceed 100%", tableOf([{ name: "甲", target: "200%", actual: "180%" }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(targetSuspiciousTwo, workbook)).toEqual([]);
});
