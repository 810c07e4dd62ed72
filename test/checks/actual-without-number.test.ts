import { actualWithoutNumber } from "../../src/checks/actual-without-number";
import { placesSeen, tableOf } from "./support";

test.each([
  ["已完成 beside a number", tableOf([{ name: "甲", target: "≥100场", actual: "已完成" }]), [["'自评表'!G6"]]],
  ["达成预期指标 beside a share", tableOf([{ name: "甲", target: "100%", actual: "达成预期指标" }]), [["'自评表'!G6"]]],
  ["是 beside a range", tableOf([{ name: "甲", target: "3-5天", actual: "是" }]), [["'自评表'!G6"]]],
  [
    "an item that waits for its score, which is then named too",
    tableOf([{ name: "甲", target: "≥5次", actual: "完成", weight: 10, score: null, computed: null }]),
    [["'自评表'!G6", "'自评表'!I6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(actualWithoutNumber, workbook)).toEqual(places);
});

test.each([
  ["the number", tableOf([{ name: "甲", target: "≥100场", actual: "107场" }])],
  ["words for a target in words", tableOf([{ name: "甲", target: "有效提升", actual: "达成预期指标" }])],
  [
    "none of what must not happen",
    tableOf([
      { name: "甲", target: "0起", actual: "未发生" },
      { name: "乙", target: "0起", actual: "无" },
    ]),
  ],
  ["a date that was met", tableOf([{ name: "甲", target: "2021年12月底前", actual: "按时完成" }])],
  [
    "a standard that judges words",
    tableOf([{ name: "甲", target: "100%", actual: "达标", standard: "达标得满分，否则不得分" }]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(actualWithoutNumber, workbook)).toEqual([]);
});
