import { tickedOption } from "../../../src/language";

test.each([
  ["□达成 ☑部分达成 □未达成", "部分达成"],
  ["☑达成预期指标 □部分达成预期指标 □未达成预期指标", "达成预期指标"],
  ["达成□ 部分达成√ 未达成□", "部分达成"],
  ["达成（√）、部分达成（□）、未达成（□）", "达成"],
  ["■优 □良 □中 □差", "优"],
  ["√显著\n□一般\n□较差", "显著"],
  ["□≥90% ☑80%-90% □<80%", "80%-90%"],
  ["☑是 □否", "是"],
  // None, several, one box alone, no box.
  ["□达成 □部分达成 □未达成", null],
  ["☑达成 ☑部分达成 □未达成", null],
  ["☑已完成", null],
  ["√", null],
  ["☑ ☑", null],
  ["部分达成", null],
  ["", null],
])("of %j the ticked one is %j", (text, option) => {
  expect(tickedOption(text)).toBe(option);
});
