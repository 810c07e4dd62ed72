import { Condition } from "../../../../src/language/standards/conditions/condition";

type Question = {
  [Key in keyof Condition]: Condition[Key] extends boolean ? Key : never;
}[keyof Condition];

test.each<[Question, string, string]>([
  ["hasNumber", "≥95% 缺1项", "缺一项 达标"],
  ["isEach", "每低1个百分点 每缺一项", "低于90%"],
  ["hasTolerance", "±5%以内", "5%以内"],
  ["isRest", "否则 其他 其余情况 反之", "其他违规"],
  ["isGoal", "达到目标值 完成年度计划 达标", "达到90% 达到目标值的80%"],
  ["isOfTarget", "达到目标值的80%", "达到80%"],
  ["isNone", "无投诉 未发生安全事故 零差错", "投诉1起"],
  ["isLate", "逾期完成 超过规定时限 未按时拨付 不能按期 延迟支付", "按时完成"],
  ["isInTime", "按时完成 规定时间内 期限内", "超过6月"],
  ["isDenial", "依据不充分 未制定 无制度", "依据充分"],
  ["isOffence", "发现违规行为 存在截留挪用 一旦发生 凡有投诉", "制度健全"],
  ["isFreeOfOffence", "未发现违规违纪 无投诉 没有发生", "发现违规"],
  ["isMissingItem", "缺一项 每少1项 漏一项", "缺两项"],
  ["isMeasured", "≥95% 每项 6月底前 3天以内", "制度健全"],
  ["hasSpan", "90-95% 3至5天", "90%以上"],
])("%s: %s, not %s", (question, texts, others) => {
  expect(texts.split(" ").filter((words) => !new Condition(words)[question])).toEqual([]);
  expect(others.split(" ").filter((words) => new Condition(words)[question])).toEqual([]);
});
