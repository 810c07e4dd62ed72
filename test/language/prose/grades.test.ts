import { gradeOfWord, gradesSaid } from "../../../src/language";

test.each([
  ["优秀", "优"],
  ["良 好", "良"],
  ["等级：中等", "中"],
  ["“差”", "差"],
  ["合格", "中"],
  ["不及格", "差"],
  ["92", null],
  ["优先安排", null],
])("%s is the grade %s", (word, grade) => {
  expect(gradeOfWord(word)).toBe(grade);
});

test.each([
  ["自评等级为良，得分85分。", [{ words: "等级为良", grade: "良" }]],
  [
    "评价结果：优秀；甲项目评级为中。",
    ["优", "中"].map((grade, at) => ({ words: ["评价结果：优秀", "评级为中"][at], grade })),
  ],
  ["等级差异较大。", []],
])("%s", (text, grades) => {
  expect(gradesSaid(text)).toEqual(grades);
});
