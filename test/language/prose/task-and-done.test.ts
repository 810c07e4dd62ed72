import { sharesOfTask } from "../../../src/language";

test("a task with what was done and the share of it", () => {
  const text = "全年任务115户，实际完成264户，超任务43%；目标 1,000 人，完成900人，完成率90%。";
  expect(
    sharesOfTask(text).map(({ words, task, done, percent, isExcess }) => [
      words,
      `${task} ${done} ${percent}`,
      isExcess,
    ]),
  ).toEqual([
    ["任务115户，实际完成264户，超任务43%", "115 264 43", true],
    ["目标1,000人，完成900人，完成率90%", "1000 900 90", false],
  ]);
});

test.each([
  ["任务115户，完成90户，完成率78.3%", "78.3", 1, false],
  ["计划改造20个小区，实际改造20个，完成率100％", "100", 0, false],
  ["目标50公里，建设60公里，超目标20%", "20", 0, true],
  ["任务10场，实施12场，超额20%", "20", 0, true],
  ["任务10场，完成9场，任务的90.00%", "90", 2, false],
])("%s", (text, percent, decimals, isExcess) => {
  const found = sharesOfTask(text).map((one) => [one.percent.toFixed(), one.decimals, one.isExcess]);
  expect(found).toEqual([[percent, decimals, isExcess]]);
});

test.each(["任务115户，完成90人，完成率78%", "任务115户。完成90户，完成率78%", "完成率78%"])(
  "%s states no task with its share",
  (text) => {
    expect(sharesOfTask(text)).toEqual([]);
  },
);
