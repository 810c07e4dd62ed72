import { shown } from "./shown";

test.each([
  ["≤100%计8分；每超过一个百分点扣0.5分，扣完为止", "0.5 off over 1百分点, from <=100% of 8"],
  ["完成得10分，每少1场扣2分，最多扣6分", "2 off missing 1场, at most 6 of 10"],
  ["每少1场扣权重的10%", "10% off missing 1场"],
  ["每逾期1天扣0.5分", "0.5 off late 1天"],
  ["12月底前完成得满分，每逾期1天扣0.5分", "0.5 off late 1天, by 12"],
  ["按时完成得满分，每逾期1天扣0.5分，扣完为止", "0.5 off late 1天"],
  ["≤5天得满分，每逾期1天扣1分", "1 off late 1天, from <=5天"],
  ["≥90%得满分，每低1个百分点扣1分，低于60%不得分", "1 off under 1百分点, from >=90%, nothing <60%"],
  ["≥90%得满分，每少1%扣1分", "1 off under 1%, from >=90%"],
  ["0次得满分，每发生1次扣1分", "1 off each 1次, from 0次"],
  ["低于90%的，每低1个百分点扣1分", "1 off under 1百分点, from <90%"],
  ["以90%为基准；每低1个百分点扣1分", "1 off under 1百分点, from 90%"],
  ["100场得满分，每低1场扣1分", "1 off under 1场, from 100场"],
])("%s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["12月底前完成得满分，每发现1例扣0.5分", "unreadable rule"],
  ["≥90%得满分，每低1个百分点扣1分，60%不得分", "unreadable rule"],
  ["≥90%得满分，每低1个百分点扣1分，低于60%不得分，低于50%计0分", "unreadable rule"],
  ["≥90%得满分，每发现一个问题扣1分", "unreadable rule"],
  ["≥90%得满分，每少1场扣1分", "unreadable rule"],
  ["≥90%得满分，每逾期1天扣1分", "unreadable rule"],
  ["≥90%得满分，低于80%的，每低1个百分点扣1分", "unreadable rule"],
  ["≥90%得满分，低于90天的，每低1个百分点扣1分", "unreadable rule"],
  ["≥90%得10分，≥80%得5分，每低1个百分点扣1分", "unreadable rule"],
  ["±5%以内得满分，每偏差1%扣1分", "unreadable rule"],
  ["每低1个百分点扣1分，每发现一例扣2分", "unreadable rule"],
  ["每低1个百分点扣1分，不规范扣2分", "unreadable rule"],
  ["每低1个百分点扣1分，≥90%得满分", "unreadable rule"],
  ["每完成1项得2分，每少1场扣1分", "unreadable rule"],
  ["第3场得满分，每低1场扣1分", "unreadable rule"],
])("%s is no one rule: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["逾期扣1分", "late 100%-1"],
  ["逾期不得分", "late 0%"],
  ["按时完成得5分，逾期完成得3分", "late 3 of 5"],
  ["按时完成得5分，未按时不得分", "late 0% of 5"],
  ["12月底前完成得满分，否则不得分", "late 0%, by 12"],
  ["12月底前完成得满分，未完成不得分", "late 0%, by 12"],
  ["12月底前完成得满分，逾期扣2分", "late 100%-2, by 12"],
  ["12月底前完成得10分，逾期扣2分", "late 8, by 12 of 10"],
  ["逾期得3分", "unreadable rule"],
  ["逾期超过3天扣1分", "unreadable rule"],
  ["逾期扣1分，延期扣2分", "unreadable rule"],
  ["按时完成得5分，逾期1个月得3分", "unreadable rule"],
  ["按时完成得5分，质量合格得3分，逾期不得分", "unreadable rule"],
  ["质量合格得5分，逾期扣1分", "unreadable rule"],
  ["95%按时完成得5分，逾期扣1分", "unreadable rule"],
  ["按时完成扣5分，逾期扣1分", "unreadable rule"],
  ["要求；逾期扣1分", "unreadable rule"],
  ["12月底前完成得满分，12月底后完成得一半分", "unreadable rule"],
  ["每逾期扣1分", "unreadable rule"],
])("late, %s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});
