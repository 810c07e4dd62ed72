import { givesTheYear, hasBoundSign, isVagueGoal, isWrittenAsGoal, saysNotDone } from "../../../src/language";

test.each([
  [isVagueGoal, "有效", "有效提升"],
  [isVagueGoal, "按时发放到位", "6月底前发放"],
  [isVagueGoal, "限期完成", "完成验收"],
  [givesTheYear, "年内完成", "及时完成"],
  [saysNotDone, "部分完成", "完成"],
  [hasBoundSign, "≥266米", "266米"],
  [hasBoundSign, "不低于95%", "不低于上年"],
  [isWrittenAsGoal, "95%以上", "95%"],
  [isWrittenAsGoal, "＝266米", "266米"],
])("%p: %s, not %s", (is, text, other) => {
  expect([is(text), is(other)]).toEqual([true, false]);
});
