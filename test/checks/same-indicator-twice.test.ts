import { sameIndicatorTwice } from "../../src/checks/same-indicator-twice";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "one name under 产出 and 效益",
    tableOf([{ name: "培训人次" }, { name: "培训人次", level1: "效益指标", level2: "社会效益" }]),
    [["'自评表'!C6", "'自评表'!C7"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(sameIndicatorTwice, workbook)).toEqual(places);
});

test.each([
  ["two names", tableOf([{ name: "培训人次" }, { name: "培训效果", level1: "效益指标", level2: "社会效益" }])],
  ["one name twice in one level, for two batches", tableOf([{ name: "培训人次" }, { name: "培训人次" }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(sameIndicatorTwice, workbook)).toEqual([]);
});
