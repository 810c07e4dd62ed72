import { marksOf, signOfWord, wordsOf } from "../../../src/language/values/sign-words";
import { readExpression } from "../../../src/language";

test.each([
  [">=", "不低于 不得低于 至少 大于等于 大于或等于 ≥ >="],
  ["<=", "不超过 不得超过 至多 控制在 小于等于 ≤ <="],
  [">", "大于 超过 >"],
  ["<", "小于 不足 不到 <"],
  ["=", "等于 应为 ="],
  ["", "约 达到 以上"],
])("%s is what these say: %s", (sign, words) => {
  expect(words.split(" ").map(signOfWord)).toEqual(words.split(" ").map(() => sign));
});

test("longer words stand before those that they contain", () => {
  const words = wordsOf(">=", "<=", ">", "<", "=").split("|");
  words.forEach((word, at) => {
    expect(words.slice(0, at).filter((earlier) => word !== earlier && word.includes(earlier))).toEqual([]);
  });
  expect(marksOf(">", ">=")).toBe(">=|>|≥");
});

test.each(wordsOf(">=", "<=", ">", "<", "=").split("|"))("%s before a number", (word) => {
  expect(readExpression(`${word}95%`)).toMatchObject({ kind: "quantity", sign: signOfWord(word) });
});
