import { integerOfChinese } from "../../../src/language";
import { chineseNumber } from "../../../src/language/values/numerals";

test.each([
  ["零", "0"],
  ["〇", "0"],
  ["两", "2"],
  ["九", "9"],
  ["半", "0.5"],
  ["十", "10"],
  ["十二", "12"],
  ["二十", "20"],
  ["八十五", "85"],
  ["一百二十", "120"],
  ["一百零五", "105"],
  ["三千四百", "3400"],
  ["五千零六", "5006"],
  ["三万", "30000"],
  ["三万五千", "35000"],
  ["十二万", "120000"],
  ["一亿", "100000000"],
  ["一亿两千万", "120000000"],
  ["三万亿", "3".padEnd(13, "0")],
  ["二〇二一", "2021"],
  ["二零二四", "2024"],
  ["三六五", "365"],
  ["九点五", "9.5"],
  ["十二点零六", "12.06"],
  ["三点", null],
  ["", null],
  ["甲", null],
  ["十甲", null],
  ["三点十", null],
  ["甲点五", null],
])("%s is %s", (text, value) => {
  expect(chineseNumber(text)?.toFixed() ?? null).toBe(value);
});

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
