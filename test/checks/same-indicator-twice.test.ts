import { sameIndicatorTwice } from "../../src/checks/same-indicator-twice";
import type { ItemLiteral } from "./evaluation-literal";
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

const pair = (first: Partial<ItemLiteral>, second: Partial<ItemLiteral>) =>
  tableOf([
    { name: "养护里程", target: "≥120公里", actual: "125公里", ...first },
    { name: "养护里程", target: "≥120公里", actual: "125公里", ...second },
  ]);

test.each([
  ["the same row written twice", pair({}, {})],
  ["the same numbers under another name", pair({}, { name: "公路养护里程数", level1: "效益指标" })],
  ["the name with a space", pair({}, { name: "养护 里程", level1: "效益指标" })],
])("finds %s", (_, workbook) => {
  expect(placesSeen(sameIndicatorTwice, workbook)).toEqual([["'自评表'!C6", "'自评表'!C7"]]);
});

test.each([
  ["one name for two places", pair({}, { target: "≥60公里", actual: "61公里" })],
  [
    "near names with other numbers",
    pair({}, { name: "养护里程增长", level1: "效益指标", target: "≥5公里", actual: "6公里" }),
  ],
  [
    "shares of a hundred percent",
    pair(
      { name: "覆盖率", target: "100%", actual: "100%" },
      { name: "知晓率", level1: "效益指标", target: "100%", actual: "100%" },
    ),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(sameIndicatorTwice, workbook)).toEqual([]);
});
