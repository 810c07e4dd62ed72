import { deniesProblems, speaksOfBudgetChange, speaksOfMeasures, speaksOfSpending } from "../../../src/language";

test.each([
  [speaksOfBudgetChange, "年中追加经费10万元。", "经费按月使用。"],
  [speaksOfSpending, "年末结余较多。", "培训人数增加。"],
  [speaksOfMeasures, "下一步加强宣传。", "宣传不够。"],
  [speaksOfMeasures, "下年将提前采购。", "下年度预算偏紧。"],
  [deniesProblems, "经逐项对照检查，本单位项目实施未发现问题", "经逐项对照检查，本单位的项目实施未发现问题"],
  [deniesProblems, "暂未发现明显问题。", "存在的问题是进度慢。"],
  [deniesProblems, "无问题", "未发现问题的原因是检查走过场，台账也没有建立起来。"],
])("%p: %s, not %s", (is, text, other) => {
  expect([is(text), is(other)]).toEqual([true, false]);
});
