import { coefficientDiffers } from "../../src/checks/coefficient-differs";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "a coefficient of ninety beside full marks",
    tableOf([{ name: "甲", target: "≥60场", actual: "65场", weight: 20, score: 20, coefficient: 90 }]),
    [["'自评表'!M6", "'自评表'!I6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(coefficientDiffers, workbook)).toEqual(places);
});

test.each([
  ["the product", tableOf([{ name: "甲", target: "≥60场", actual: "54场", weight: 20, score: 18, coefficient: 90 }])],
  ["a share of one", tableOf([{ name: "甲", target: "≥60场", actual: "65场", weight: 20, score: 20, coefficient: 1 }])],
  [
    "a product rounded",
    tableOf([{ name: "甲", target: "≥60场", actual: "57场", weight: 7, score: 6.67, coefficient: 95.24 }]),
  ],
  [
    "no coefficient",
    tableOf([{ name: "甲", target: "≥60场", actual: "65场", weight: 20, score: 20, coefficient: null }]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(coefficientDiffers, workbook)).toEqual([]);
});
