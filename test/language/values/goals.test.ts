import { givesTheYear, hasBoundSign, isVagueGoal, isWrittenAsGoal, showsDirection } from "../../../src/language";

test.each([
  [isVagueGoal, "有效", "有效提升"],
  [isVagueGoal, "满意", "不满意"],
  [isVagueGoal, "完成", "完成率"],
  [isVagueGoal, "按时发放到位", "6月底前发放"],
  [isVagueGoal, "限期完成", "完成验收"],
  [givesTheYear, "年内完成", "及时完成"],
  [hasBoundSign, "≥266米", "266米"],
  [hasBoundSign, "不低于95%", "不低于上年"],
  [isWrittenAsGoal, "95%以上", "95%"],
  [isWrittenAsGoal, "95 %以上", "95%以上群众满意"],
  [isWrittenAsGoal, "3 个工作日以内", "以内"],
  [isWrittenAsGoal, "266米之内", "人数=266"],
  [hasBoundSign, "<5天", "天数<5"],
  [showsDirection, "≥95%", "95%"],
  [showsDirection, "95%以上", "完成"],
  [showsDirection, "不低于95%", "达到95%"],
  [isWrittenAsGoal, "＝266米", "266米"],
])("%p: %s, not %s", (is, text, other) => {
  expect([is(text), is(other)]).toEqual([true, false]);
});
