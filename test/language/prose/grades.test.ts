import { gradeOfWord, gradesSaid } from "../../../src/language";

test.each([
  ["优秀", "优"],
  ["良 好", "良"],
  ["等级：中等", "中"],
  ["“差”", "差"],
  ["合格", "中"],
  ["不及格", "差"],
  ["较差", "差"],
  ["不良", null],
  ["合格率", null],
  ["工作较差", null],
  ["不合格率", null],
  ["92", null],
  ["优先安排", null],
])("%s is the grade %s", (word, grade) => {
  expect(gradeOfWord(word)).toBe(grade);
});

test.each([
  ["自评等级为良，得分85分。", [{ words: "等级为良", grade: "良" }]],
  ["评价结果良好。", [{ words: "评价结果良好", grade: "良" }]],
  ["自评等级为“优”。", [{ words: "等级为“优", grade: "优" }]],
  [
    "评价结果：优秀；甲项目评级为中。",
    ["优", "中"].map((grade, at) => ({ words: ["评价结果：优秀", "评级为中"][at], grade })),
  ],
  ["等级差异较大。", []],
])("%s", (text, grades) => {
  expect(gradesSaid(text)).toEqual(grades);
});
