import {
  figuresSaid,
  firstLevelCount,
  numbersBehind,
  numbersIn,
  projectCounts,
  secondLevelCount,
  sharesOfTask,
} from "../../../src/language";

test.each([
  ["一级项目共3个，二级项目14个。", 3, 14],
  ["三个一级项目。", 3, null],
  ["项目3个。", null, null],
])("%s: first and second level", (text, first, second) => {
  expect([firstLevelCount(text)?.number ?? null, secondLevelCount(text)?.number ?? null]).toEqual([first, second]);
});

test.each([
  ["绩效自评的项目共12个。", [12]],
  ["我局共实施十二个项目。", [12]],
  ["其中自评项目3个优秀。", []],
  ["涉及3个项目资金。", []],
])("%s: how many projects", (text, counts) => {
  expect(projectCounts(text).map(({ number }) => number)).toEqual(counts);
});

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
  ["annualBudget", "全年预算数为1,012.5万元", ["1012.5 万元"]],
  ["budget", "预算安排资金 30 万元，年初预算安排20万元", ["30 万元"]],
  ["executed", "实际支出2.29万元，执行数2.3万元", ["2.29 万元", "2.3 万元"]],
  ["rate", "预算执行率99.57%", ["99.57 null"]],
  ["unitRate", "部门整体预算执行率为 98％", ["98 null"]],
  ["revenue", "总收入12亿元", ["12 亿元"]],
  ["score", "自评得分95.5分", ["95.5 分"]],
] as const)("%s in %s", (figure, text, said) => {
  expect(figuresSaid(text, figure).map(({ value, unit }) => `${value} ${unit}`)).toEqual(said);
});

test.each([
  ["2020年决算收入5万元", 2020],
  ["上年决算收入5万元", "earlier"],
  ["2020年启动。决算收入5万元", null],
  ["2019年至2021年决算收入5万元", 2021],
])("the year of the figure in %s", (text, year) => {
  expect(figuresSaid(text, "revenueActual").map(({ ofYear }) => ofYear)).toEqual([year]);
});

test.each([
  ["养护里程为 152公里", "养护里程", "公里", ["152 false"]],
  ["养护里程（含支线）达到1.5万公里以上", "养护里程", "公里", ["15000 true"]],
  ["养护了152公里", "养护里程", "公里", []],
])("%s: numbers behind the name", (text, name, unit, said) => {
  expect(numbersBehind(text, name, unit).map(({ value, isBound }) => `${value} ${isBound}`)).toEqual(said);
});

test("numbers in a unit, with the words before them", () => {
  expect(numbersIn("共繁育马铃薯 425万粒。", "粒").map(({ before, value }) => [before, value.toFixed()])).toEqual([
    ["", "4250000"],
  ]);
  expect(numbersIn("繁育马铃薯425万粒。", "粒").map(({ before }) => before)).toEqual(["繁育马铃薯"]);
});
