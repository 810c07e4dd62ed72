import { problemWithoutMeasure } from "../../src/checks/problem-without-measure";
import { formText, placesSeen, tableOf } from "./support";

test.each([
  ["a problem alone", tableOf([], { texts: [formText("problems", "A1", "预算不够精准。")] }), [["'文字'!A1"]]],
  [
    "a problem beside an empty 改进措施",
    tableOf([], { texts: [formText("problems", "A1", "预算不够精准。"), formText("measures", "A2", "")] }),
    [["'文字'!A1", "'文字'!A2"]],
  ],
  [
    "of several problems the one without its measure",
    tableOf([], {
      texts: [formText("problems", "A1", "支付偏慢。改进措施：按月调度。"), formText("problems", "A2", "下达偏晚。")],
    }),
    [["'文字'!A2"]],
  ],
])("finds %s", (_, workbook, places) => {
  expect(placesSeen(problemWithoutMeasure, workbook)).toEqual(places);
});

test.each([
  [
    "a problem with its measure",
    tableOf([], { texts: [formText("problems", "A1", "预算不够精准。"), formText("measures", "A2", "细化预算。")] }),
  ],
  ["both in one text", tableOf([], { texts: [formText("problems", "A1", "预算不够精准。下一步细化预算。")] })],
  ["no problem found", tableOf([], { texts: [formText("problems", "A1", "未发现明显问题。")] })],
  ["no problem", tableOf([], { texts: [formText("problems", "A1", "无")] })],
])("no alarm for %s", (_, workbook) => {
  expect(placesSeen(problemWithoutMeasure, workbook)).toEqual([]);
});
