import { unitAt } from "../../../src/language";
import { isSimpleUnit } from "../../../src/language/values/units";

test.each([
  ["场次", "场次", true],
  ["场,每场50人", "场", true],
  ["人次以上", "人次", true],
  ["百分比", "%", true],
  ["百分数", "%", true],
  ["个百分点", "百分点", true],
  ["㎞", "km", true],
  ["元/人", "元/人", true],
  ["元/人*月", "元/人·月", true],
  ["元/人、天", "元/人·天", true],
  ["元/生/年", "元/生·年", true],
  ["元每人", "元/人", true],
  ["元/学生以内", "元/学生", true],
  ["/10万", "/10万", true],
  ["/十万", "/10万", true],
  ["/100000人口", "/10万", true],
  ["例/10万活产", "/10万", true],
  ["人/万人以内", "/万", true],
  ["/1万人", "/万", true],
  ["件/万元", "件/万元", true],
  ["", "", true],
  ["%以上", "%", true],
  ["以上", "", true],
  [",共3场", "", true],
  ["中心", "中心", false],
  ["骨干,共", "骨干", false],
  ["专业技术人员", "", false],
])("behind a number %j begins with the unit %j, known: %s", (text, unit, isKnown) => {
  expect(unitAt(text)).toMatchObject({ unit, isKnown });
});

test.each([
  ["场", true],
  ["万元", true],
  ["%", true],
  ["", true],
  ["月", false],
  ["成", false],
  ["百分比", false],
  ["中心", false],
])("%j is read at once behind a number: %s", (text, is) => {
  expect(isSimpleUnit(text)).toBe(is);
});
