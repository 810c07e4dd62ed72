import { costWithAtLeast } from "../../src/checks/cost-with-at-least";
import { placesSeen, tableOf } from "./support";

test.each([
  ["a cost to be reached", tableOf([{ name: "甲", level2: "成本指标", target: "≥5万元" }]), [["'自评表'!E6"]]],
  [
    "a sign in its own column",
    tableOf([{ name: "甲", level1: "成本指标", level2: "经济成本指标", sign: "≥", target: 5, unit: "万元" }]),
    [["'自评表'!D6", "'自评表'!E6"]],
  ],
  [
    "a cost in a list without levels",
    tableOf([{ name: "活动成本", level1: "", level2: "", target: "≥5万元" }]),
    [["'自评表'!E6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(costWithAtLeast, workbook)).toEqual(places);
});

test.each([
  ["a limit", tableOf([{ name: "甲", level2: "成本指标", target: "≤5万元" }])],
  ["another indicator", tableOf([{ name: "甲", level2: "数量指标", target: "≥5场" }])],
  [
    "another indicator in a list without levels",
    tableOf([{ name: "活动场次", level1: "", level2: "", target: "≥5场" }]),
  ],
  ["a saving", tableOf([{ name: "成本节约率", level2: "成本指标", target: "≥5%" }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(costWithAtLeast, workbook)).toEqual([]);
});
