import { shown } from "./shown";

test.each([
  ["1.制度健全（2分）；2.执行有效（3分）", "list: 制度健全 2; 执行有效 3"],
  ["制度健全（2分）、执行有效（3分）", "list: 制度健全 2; 执行有效 3"],
  ["1.制度健全（2分）；2.执行有效（2分）；缺一项扣2分", "list: 制度健全 2; 执行有效 2"],
  ["1.制度2-3项得3分；2.台账齐得2分", "list: 制度2-3项 3; 台账齐 2"],
  ["未发现违规得10分，无投诉得5分，否则不得分", "list: 未发现违规 10; 无投诉 5"],
])("%s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["有制度得2分，没有不得分；有台账得3分，没有不得分", "(all or nothing of 2) + (all or nothing of 3)"],
  ["1.制度健全（2分）；2.执行有效（3分）；缺一项扣2分", "unreadable rule"],
  ["1.制度健全（2分）；2.执行有效（2分）；缺一项扣2分；漏一项扣2分", "unreadable rule"],
  ["1.制度健全（2分）；2.完成率≥95%（3分）", "unreadable rule"],
  ["1.制度健全（2分）；2.得权重的20%", "unreadable rule"],
  ["1.制度健全（2分）；2.执行有效（0分）", "unreadable rule"],
  ["1.制度健全（2分）；2.（3分）", "unreadable rule"],
  ["制度健全（2分）；制度基本健全（1分）", "制度健全 2; 制度基本健全 1"],
  ["1.制度健全（2分）；2.不健全扣1分", "pair: 制度健全 2; 不健全 1"],
  ["制度齐全得3分、2至3项得2分", "unreadable rule"],
  ["建设完成10分、正在建设5分、未开工0分", "建设完成 10; 正在建设 5; 未开工 0%"],
  ["1.建设完成10分；2.正在建设5分；3.未开工0分", "unreadable rule"],
  ["评价要点；1.制度健全（2分）；2.执行有效（3分）", "unreadable rule"],
  ["无投诉得10分，有投诉得5分，其他不得分", "无投诉 10; 有投诉 5; 其他 0%"],
  ["不存在问题得10分，存在问题得5分", "pair: 不存在问题 10; 存在问题 5"],
])("%s is no list: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["每完成一项得2分", "2 each 1项"],
  ["每完成两项得2分", "2 each 2项"],
  ["每十项得1分", "1 each 10项"],
  ["共4项，每项2.5分", "2.5 each 1项"],
  ["①制度；②台账。每项1分", "1 each 1项"],
  ["每完成2.5项得2分", "2 each 2.5项"],
  ["凡完成1项得2分", "2 each 1项"],
  ["一项得2分", "2 each 1项"],
  ["完成1项得2分", "2 each 1项"],
  ["每完成10%得1分", "1 each 10%"],
  ["每完成1个百分点得1分", "1 each 1个百分点"],
  ["每完成一项得2分，缺一项扣2分", "2 each 1项"],
  ["每完成一项得2分，最高得10分", "2 each 1项 of 10"],
])("%s gives points one by one: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["完成3项得2分", "[3,)项 2"],
  ["每完成一项得2分，缺一项扣1分", "unreadable rule"],
  ["每完成一项得2分，每场得1分", "unreadable rule"],
  ["每项得满分", "unreadable rule"],
  ["每项不得分", "unreadable rule"],
  ["每项扣2分", "2 off each 1项"],
  ["满意的得2分", "all or nothing of 2"],
])("%s does not: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});
