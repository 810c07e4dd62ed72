import { overTargetWithoutReason } from "../../src/checks/over-target-without-reason";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "125% where the scheme asks from 120%",
    tableOf([{ name: "甲", target: "≥100场", actual: "125场", completion: 1.25, reason: null }], {
      options: { overFulfilment: { from: "1.2", pointsOff: "0" } },
    }),
    [["'自评表'!J6"]],
  ],
  [
    "exactly 130%",
    tableOf([{ name: "甲", target: "≥100场", actual: "130场", completion: 1.3, reason: null }]),
    [["'自评表'!J6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(overTargetWithoutReason, workbook)).toEqual(places);
});

test.each([
  [
    "125% where the scheme asks from 130%",
    tableOf([{ name: "甲", target: "≥100场", actual: "125场", completion: 1.25, reason: null }]),
  ],
  ["a reason", tableOf([{ name: "甲", target: "≥100场", actual: "130场", completion: 1.3, reason: "新增培训点" }])],
  [
    "more than 130%, which has its own check",
    tableOf([{ name: "甲", target: "≥100场", actual: "150场", completion: 1.5, reason: null }]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(overTargetWithoutReason, workbook)).toEqual([]);
});
