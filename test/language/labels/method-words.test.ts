import { methodWords } from "../../../src/language";

test.each([
  ["正向指标", ["正向指标", "正向"]],
  ["（是否 评分法）", ["是否评分法", "是否"]],
  ["指标比率法", ["指标比率法", "指标比率法"]],
  ["零容忍", ["零容忍", "零容忍"]],
])("%s may mean %j", (text, words) => {
  expect(methodWords(text)).toEqual(words);
});
