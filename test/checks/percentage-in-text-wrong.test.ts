import { percentageInTextWrong } from "../../src/checks/percentage-in-text-wrong";
import { formText, messages, tableOf } from "./support";

const saying = (text: string) => tableOf([], { texts: [formText("goal-completion", "A1", text)] });

// 安徽省无为市 2022: 43% is 115 ÷ 264, the inverse.
test.each([
  ["下达任务115户，实际完成264户，超任务43%。", "129.57%"],
  ["计划培训100人，完成培训120人，超额完成120%。", "20%"],
  ["目标任务200亩，实际完成180亩，完成率95%。", "90%"],
  ["计划200亩，完成180亩，完成计划的80%。", "90%"],
])("finds %s", (text, due) => {
  expect(messages(percentageInTextWrong, saying(text))).toEqual([expect.stringContaining(`应为 ${due}`)]);
});

test.each([
  "下达任务115户，实际完成264户，超任务129.6%。",
  "目标任务200亩，实际完成180亩，完成率90%。",
  "计划培训100人，完成培训120人，满意度95%。",
  "计划改造115户，完成投资264万元，完成率95%。",
  "任务115户。实际完成264户。完成率95%。",
])("no alarm for %s", (text) => {
  expect(messages(percentageInTextWrong, saying(text))).toEqual([]);
});
