import { above130WithoutReason } from "../../src/checks/above-130-without-reason";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "150% of the target",
    tableOf([{ name: "甲", target: "≥100场", actual: "150场", completion: 1.5, reason: null }]),
    [["'自评表'!J6"]],
  ],
  [
    "no column for a reason",
    tableOf([{ name: "甲", target: "≥100场", actual: "150场", completion: 1.5 }]),
    [["'自评表'!G6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(above130WithoutReason, workbook)).toEqual(places);
});

test.each([
  ["a reason", tableOf([{ name: "甲", target: "≥100场", actual: "150场", completion: 1.5, reason: "新增培训点" }])],
  ["130%", tableOf([{ name: "甲", target: "≥100场", actual: "130场", completion: 1.3, reason: null }])],
  [
    "less is better",
    tableOf([{ name: "甲", target: "≤100场", actual: "50场", completion: 2, rule: "at-most", reason: null }]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(above130WithoutReason, workbook)).toEqual([]);
});
