import { actualEmpty } from "../../src/checks/actual-empty";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "an indicator without its actual",
    tableOf([{ name: "甲", target: "≥5次", actual: null, weight: 10 }]),
    [["'自评表'!G6"]],
  ],
  [
    "a stroke where the target is a number",
    tableOf([{ name: "甲", target: "≥5次", actual: "—", weight: 10, score: 10 }]),
    [["'自评表'!G6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(actualEmpty, workbook)).toEqual(places);
});

test.each([
  ["nothing done", tableOf([{ name: "甲", target: "≥5次", actual: 0 }])],
  [
    "a ratio computed from other cells",
    tableOf([{ name: "甲", target: "≤100%", actual: null, isComputedActual: true }]),
  ],
  ["strokes in both cells", tableOf([{ name: "甲", target: "/", actual: "/" }])],
  ["words that the row does not apply", tableOf([{ name: "甲", target: "≥5次", actual: "不适用" }])],
  ["a row beneath a scored one", tableOf([{ name: "甲", target: "≥5次", actual: null, isOfWhich: true }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(actualEmpty, workbook)).toEqual([]);
});
