import { areColumnNumbers } from "../../../src/language";

test.each([
  ["栏次 1 2", true],
  ["1 2 3 4", true],
  ["0 1 2", true],
  ["（1） （2） （3）", true],
  ["A B C", true],
  ["① ② ③", true],
  ["栏次 1 2 3=2/1", true],
  ["项目A 项目B 项目C", false],
  ["A项目 B项目 C项目", false],
  ["1 2", false],
  ["1 3 2", false],
  ["渠系管护 1 2", false],
])("%s number the columns: %s", (texts, are) => {
  expect(areColumnNumbers(texts.split(" "))).toBe(are);
});
