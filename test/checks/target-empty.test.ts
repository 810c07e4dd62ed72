import { targetEmpty } from "../../src/checks/target-empty";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "an indicator without its target",
    tableOf([{ name: "甲", target: null, actual: 5, weight: 10 }]),
    [["'自评表'!E6"]],
  ],
  [
    "a stroke where something was done",
    tableOf([{ name: "甲", target: "—", actual: "5次", weight: 10 }]),
    [["'自评表'!E6"]],
  ],
  [
    "what a unit's management has a target for, whatever a person gave",
    tableOf([{ level1: "管理效率", name: "甲", target: null, actual: "98%", weight: 10, score: 8 }]),
    [["'自评表'!E6"]],
  ],
  [
    "an output without its target, whatever a person gave",
    tableOf([{ name: "甲", target: null, actual: 5, weight: 10, score: 10 }]),
    [["'自评表'!E6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(targetEmpty, workbook)).toEqual(places);
});

test.each([
  ["a target", tableOf([{ name: "甲", target: "≥5次", actual: 5 }])],
  ["strokes in both cells", tableOf([{ name: "甲", target: "—", actual: "—" }])],
  [
    "a stroke where a person gave the points",
    tableOf([{ name: "甲", target: "—", actual: "齐全", weight: 4, score: 4 }]),
  ],
  [
    "how things were managed, with points that a person gave",
    tableOf([{ level1: "项目管理（25分）", name: "甲", target: null, actual: "制度健全", weight: 7, score: 7 }]),
  ],
  ["a form without such a column", tableOf([{ name: "甲", actual: 5 }])],
  ["a standard that says what is due", tableOf([{ name: "甲", target: null, actual: 5, standard: "每少1次扣1分" }])],
  [
    "an indicator that does not apply",
    tableOf([{ name: "甲", target: null, actual: "不适用", state: "not-applicable" }]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(targetEmpty, workbook)).toEqual([]);
});
