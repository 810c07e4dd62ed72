import { Condition } from "../../../../src/language/standards/conditions/condition";

test.each([
  ["12月底前完成", { year: null, month: 12, day: null }],
  ["于2021年6月30日前全部开工", { year: 2021, month: 6, day: 30 }],
  ["12月底前完成且质量合格", null],
  ["按时完成", null],
])("the day of %s", (words, day) => {
  expect(new Condition(words).day).toEqual(day);
});
