import { firstLevelCount, secondLevelCount, projectCounts } from "../../../src/language";

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

test.each([
  ["一级项目有 12 项", 12],
  ["5个一级项目", 5],
  ["一级项目较多", null],
])("%s: first level", (text, number) => {
  expect(firstLevelCount(text)?.number ?? null).toBe(number);
});

test.each([
  ["绩效评价项目支出数量为8个", "绩效评价项目支出数量为8个", 8],
  ["自评的预算项目有8项", "自评的预算项目有8项", 8],
  ["十二个部门预算项目均纳入绩效自评", "十二个部门预算项目均纳入绩效自评", 12],
  ["8个项目全部开展了自评", "8个项目全部开展了自评", 8],
  ["共涉及 8个财政项目", "共涉及8个财政项目", 8],
  ["2021年项目共有8个", "项目共有8个", 8],
  ["我局实施的项目8个。", "实施的项目8个", 8],
  ["我局8个项目均已完成", "8个项目均", 8],
  ["，项目共8个", "项目共8个", 8],
])("%s is said by %s", (text, words, number) => {
  expect(projectCounts(text)[0]).toEqual({ words, number });
});

test.each(["项目共8个重点", "共8个项目资金", "参训8个项目组"])("%s says nothing of all", (text) => {
  expect(projectCounts(text)).toEqual([]);
});
