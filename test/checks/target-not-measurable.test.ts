import { targetNotMeasurable } from "../../src/checks/target-not-measurable";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "及时 without a standard",
    tableOf([{ name: "甲", level2: "时效指标", target: "及时", actual: "及时" }]),
    [["'自评表'!E6"]],
  ],
  [
    "words under 数量",
    tableOf([{ name: "甲", level2: "数量指标", target: "有所增加", actual: "增加" }]),
    [["'自评表'!E6"]],
  ],
  [
    "有效 among the benefits",
    tableOf([{ name: "甲", level1: "效益指标", level2: "社会效益指标", target: "有效", actual: "有效" }]),
    [["'自评表'!E6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(targetNotMeasurable, workbook)).toEqual(places);
});

test.each([
  [
    "a qualitative indicator",
    tableOf([{ name: "甲", level2: "时效指标", nature: "qualitative", target: "及时", actual: "及时" }]),
  ],
  [
    "a standard beside it",
    tableOf([{ name: "甲", level2: "时效指标", target: "及时", actual: "及时", standard: "每逾期1天扣1分" }]),
  ],
  [
    "a benefit judged in three tiers",
    tableOf([
      { name: "甲", level1: "效益指标", level2: "社会效益指标", target: "有效提升居民节水意识", actual: "有效提升" },
    ]),
  ],
  ["a date", tableOf([{ name: "甲", level2: "时效指标", target: "2021年12月底前", actual: "2021年11月" }])],
  ["a number", tableOf([{ name: "甲", target: "≥95%", actual: "96%" }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(targetNotMeasurable, workbook)).toEqual([]);
});
