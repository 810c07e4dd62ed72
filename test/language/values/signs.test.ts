import { beginsWithSign, isSignAlone } from "../../../src/language";

test.each([
  ["≥", true],
  ["＞＝", true],
  ["≧", true],
  ["＝", true],
  ["不低于", true],
  ["大于或等于", true],
  ["以上", true],
  ["定性", false],
  ["正向", false],
  ["≥95%", false],
  ["", false],
])("%s is a sign alone: %s", (text, is) => {
  expect(isSignAlone(text)).toBe(is);
});

test.each([
  ["≥95%", true],
  ["＜5天", true],
  ["═100%", true],
  ["95%", false],
  ["不低于95%", false],
])("%s begins with a sign: %s", (text, does) => {
  expect(beginsWithSign(text)).toBe(does);
});
