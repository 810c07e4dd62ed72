import { reasonSaysNothing } from "../../src/checks/reason-says-nothing";
import { messages, placesSeen, tableOf } from "./support";

test.each([
  ["无 beside lost points", tableOf([{ name: "甲", weight: 10, score: 9, reason: "无" }]), [["'自评表'!J6"]]],
  ["0 beside lost points", tableOf([{ name: "甲", weight: 10, score: 9, reason: 0 }]), [["'自评表'!J6"]]],
  [
    "/ beside a target that was missed",
    tableOf([{ name: "甲", target: "≥100场", actual: "90场", completion: 0.9, reason: "/" }]),
    [["'自评表'!J6"]],
  ],
  [
    "无 beside a target that was far exceeded",
    tableOf([{ name: "甲", target: "≥100场", actual: "150场", completion: 1.5, reason: "无。" }]),
    [["'自评表'!J6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(reasonSaysNothing, workbook)).toEqual(places);
});

test.each([
  ["无 beside full marks", tableOf([{ name: "甲", weight: 10, score: 10, completion: 1, reason: "无" }])],
  ["a reason", tableOf([{ name: "甲", weight: 10, score: 9, reason: "疫情影响" }])],
  ["no reason, which other checks tell", tableOf([{ name: "甲", weight: 10, score: 9, reason: null }])],
  [
    "无 beside a target that was a little exceeded",
    tableOf([{ name: "甲", target: "≥100场", actual: "105场", completion: 1.05, reason: "无" }]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(reasonSaysNothing, workbook)).toEqual([]);
});

test("says what needs the reason", () => {
  expect(messages(reasonSaysNothing, tableOf([{ name: "甲", weight: 10, score: 9, reason: "/" }]))).toEqual([
    "“甲”分值 10 分，得 9 分，偏差原因只写了“/”。请写明原因和改进措施。",
  ]);
});
