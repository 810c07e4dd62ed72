import { isAsAbove } from "../../../src/language";

test.each([
  ["同上", true],
  [" 同上。", true],
  ["同前.", true],
  ["见上", true],
  ["理由同上", true],
  ["原因同上", true],
  ["与同上", false],
  ["同上级要求", false],
  ["", false],
])("%j is the reason above: %s", (text, is) => {
  expect(isAsAbove(text)).toBe(is);
});
