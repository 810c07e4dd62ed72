import { undoneWithoutReason } from "../../src/checks/undone-without-reason";
import { placesSeen, tableOf } from "./support";

test.each([
  [
    "below the target in a form without scores",
    tableOf([{ name: "甲", target: "≥100场", actual: "90场", completion: 0.9, reason: null }]),
    [["'自评表'!J6"]],
  ],
  [
    "未完成 with full marks",
    tableOf([{ name: "甲", target: "建成", actual: "尚未建成", weight: 10, score: 10, reason: null }]),
    [["'自评表'!J6"]],
  ],
  [
    "未达成 ticked, with full marks",
    tableOf([{ name: "甲", target: "建成", actual: "□达成 □部分达成 ☑未达成", weight: 10, score: 10, reason: null }]),
    [["'自评表'!J6"]],
  ],
  [
    "work that was late",
    tableOf([{ name: "甲", target: "2021年6月底前", actual: "2021年8月", reason: null, isLate: true }]),
    [["'自评表'!J6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(undoneWithoutReason, workbook)).toEqual(places);
});

test.each([
  [
    "a limit that was not used up",
    tableOf([
      {
        name: "甲",
        target: "≤2.3万元",
        actual: "2.29万元",
        completion: 0.996,
        rule: "at-most",
        weight: 5,
        score: 5,
        reason: null,
      },
    ]),
  ],
  [
    "what is not ticked",
    tableOf([{ name: "甲", target: "建成", actual: "☑达成 □部分达成 □未达成", weight: 10, score: 10, reason: null }]),
  ],
  ["a reason", tableOf([{ name: "甲", target: "≥100场", actual: "90场", completion: 0.9, reason: "疫情影响" }])],
  ["the target reached", tableOf([{ name: "甲", target: "≥100场", actual: "100场", completion: 1, reason: null }])],
  [
    "points lost, which has its own check",
    tableOf([{ name: "甲", target: "≥100场", actual: "90场", completion: 0.9, weight: 10, score: 9, reason: null }]),
  ],
  [
    "a target that its leading 2 made too large",
    tableOf([{ name: "甲", target: "290%", actual: "95%", completion: 0.33, weight: 10, score: 10, reason: null }]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(undoneWithoutReason, workbook)).toEqual([]);
});
