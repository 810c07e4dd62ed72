import { integerOfChinese } from "../../../src/language";

test.each([
  ["十四", 14],
  ["两", 2],
  ["二十", 20],
  ["一百二十", 120],
  ["三百零八", 308],
  ["九百九十九", 999],
  ["二三", null],
  ["三千", null],
  ["", null],
  ["十四个", null],
])("%s counts %s", (text, value) => {
  expect(integerOfChinese(text)).toBe(value);
});
