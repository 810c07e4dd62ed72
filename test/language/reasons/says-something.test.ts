import { saysNothing, saysSomething } from "../../../src/language";

it.each([
  ["无", false],
  ["—", false],
  ["/", false],
  ["0", false],
  ["", false],
  ["不适用", false],
  ["原因是（待补充：原因）", false],
  ["部分人员未到位", true],
  ["同上", true],
])("%s says something: %s", (text, says) => {
  expect(saysSomething(text)).toBe(says);
});

it.each([
  ["无", true],
  [" / ", true],
  ["", false],
  ["  ", false],
  ["部分人员未到位", false],
])("%j says that there is nothing to say: %s", (text, says) => {
  expect(saysNothing(text)).toBe(says);
});
