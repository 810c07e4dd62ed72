import { stepOf } from "../../../../src/language/standards/conditions/steps";

test.each([
  ["每低1个百分点", "under 1 百分点"],
  ["每超过一个百分点", "over 1 百分点"],
  ["每降低(超过)1%", "either 1 %"],
  ["每偏差5%", "either 5 %"],
  ["每缺一项", "missing 1 项"],
  ["每少完成1场次", "missing 1 场次"],
  ["每逾期3天", "late 3 天"],
  ["每拖延一个月", "late 1 月"],
  ["每发现1例", "each 1 例"],
  ["少一次", "missing 1 次"],
  ["低于90%的,每低1个百分点", "under 1 百分点"],
  ["资金超支5%", null],
  ["不规范", null],
])("%s", (text, step) => {
  const found = stepOf(text);
  expect(found && `${found.direction} ${found.number} ${found.unit}`).toBe(step);
});
