import { isClassificationCode, isClassificationName } from "../../../src/language";

test.each([
  ["213", true],
  ["21305", true],
  ["2130504", true],
  ["２１３０５０４", true],
  ["2130", false],
  ["313", false],
  ["21305045", false],
  ["A213", false],
])("%s is a code of expenditure: %s", (text, is) => {
  expect(isClassificationCode(text)).toBe(is);
});

test.each([
  ["2130504农村基础设施建设", true],
  ["21305扶贫", true],
  ["[213]农林水支出", true],
  ["（21305）扶贫", true],
  ["[2130504]农村基础设施建设", true],
  ["213-农林水支出", true],
  ["21305 — 扶贫", true],
  ["项目213-农林水支出", false],
  ["213 农林水支出", true],
  ["　213　农林水支出", true],
  ["213农林水支出", false],
  ["2021年培训", false],
  ["[213]", false],
  ["农林水支出213", false],
])("%s is a name of expenditure: %s", (name, is) => {
  expect(isClassificationName(name)).toBe(is);
});
