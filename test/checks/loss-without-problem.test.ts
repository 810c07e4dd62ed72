import { lossWithoutProblem } from "../../src/checks/loss-without-problem";
import { formText, placesSeen, tableOf } from "./support";

test.each([
  [
    "points lost beside texts without a problem",
    tableOf([{ name: "甲", weight: 10, score: 8 }], { texts: [formText("project-effects", "A1", "已完成。")] }),
    [["'自评表'!I6"]],
  ],
  [
    "points lost beside an empty 存在问题",
    tableOf([{ name: "甲", weight: 10, score: 8 }], { texts: [formText("problems", "A1", "")] }),
    [["'文字'!A1", "'自评表'!I6"]],
  ],
  [
    "points lost where none is said to be found",
    tableOf([{ name: "甲", weight: 10, score: 8 }], { texts: [formText("problems", "A1", "暂未发现问题。")] }),
    [["'文字'!A1", "'自评表'!I6"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(lossWithoutProblem, workbook)).toEqual(places);
});

test.each([
  [
    "a problem",
    tableOf([{ name: "甲", weight: 10, score: 8 }], { texts: [formText("problems", "A1", "预算不够精准。")] }),
  ],
  [
    "nothing lost",
    tableOf([{ name: "甲", weight: 10, score: 10 }], { texts: [formText("project-effects", "A1", "已完成。")] }),
  ],
  [
    "a form with nothing but its goal",
    tableOf([{ name: "甲", weight: 10, score: 8, reason: "预算不够精准" }], {
      texts: [formText("goal-completion", "A1", "已完成。")],
    }),
  ],
  [
    "a form that asks for measures alone",
    tableOf([{ name: "甲", weight: 10, score: 8, reason: "预算不够精准" }], {
      texts: [formText("measures", "A1", "")],
    }),
  ],
  [
    "a form without texts, where the reasons stand beside the scores",
    tableOf([{ name: "甲", weight: 10, score: 8, reason: "预算不够精准" }]),
  ],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(lossWithoutProblem, workbook)).toEqual([]);
});
