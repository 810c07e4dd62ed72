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
  ["及时完成 as a benefit", tableOf([{ name: "甲", level2: "社会效益指标", target: "及时完成" }]), [["'自评表'!E6"]]],
  ["按时完成 under 时效", tableOf([{ name: "甲", level2: "时效指标", target: "按时完成" }]), [["'自评表'!E6"]]],
  ["a bare grade", tableOf([{ name: "甲", level2: "质量指标", target: "较好" }]), [["'自评表'!E6"]]],
  [
    "requirements that it does not name",
    tableOf([{ name: "甲", level2: "时效指标", target: "达到要求" }]),
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
  ["what an examination decides", tableOf([{ name: "消防验收", level2: "质量指标", target: "合格" }])],
  ["a rank", tableOf([{ name: "名次", level2: "质量指标", target: "前3名" }])],
  ["a class", tableOf([{ name: "水质", level2: "质量指标", target: "Ⅲ类及以上" }])],
  ["a proportion", tableOf([{ name: "师生比", level2: "质量指标", target: "≥1:15" }])],
  ["last year's number", tableOf([{ name: "来访量", level2: "质量指标", target: "只减不增" }])],
  ["within the year", tableOf([{ name: "甲", level2: "时效指标", target: "年内按时完成" }])],
  [
    "a grade of the scale in a column of its own",
    tableOf([{ name: "甲", level2: "质量指标", nature: "qualitative", target: "较好" }]),
  ],
  ["a day of every month", tableOf([{ name: "甲", level2: "时效指标", target: "每月15日前", actual: "每月10日" }])],
  ["a weekday", tableOf([{ name: "甲", level2: "时效指标", target: "每周五前", actual: "每周四" }])],
  ["an hour of every day", tableOf([{ name: "甲", level2: "时效指标", target: "每日18时前", actual: "每日17时" }])],
  ["a date", tableOf([{ name: "甲", level2: "时效指标", target: "2021年12月底前", actual: "2021年11月" }])],
  ["a number", tableOf([{ name: "甲", target: "≥95%", actual: "96%" }])],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(targetNotMeasurable, workbook)).toEqual([]);
});
