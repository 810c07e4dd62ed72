import { shown } from "./shown";

test.each([
  ["每延迟1个月扣2分，不足1个月按1个月计", "2 off late 1月, part begun"],
  ["每延迟1个月扣2分，不足1个月的按1个月计算，扣完为止", "2 off late 1月, part begun"],
  ["每延迟1个月（不足1个月按1个月计）扣2分", "2 off late 1月, part begun"],
  ["每延迟1个月（含不足1个月）扣2分", "2 off late 1月, part begun"],
  ["每逾期一个月扣2分，不满一个月按一个月计", "2 off late 1月, part begun"],
  ["逾期每月扣2分，不足一月按一月计", "2 off late 1月, part begun"],
  ["按时完成得满分，每延迟1个月扣2分；未满1个月的视同1个月。", "2 off late 1月, part begun"],
  ["每延迟10天扣1分，不足10天按10天计", "1 off late 10天, part begun"],
  ["每延迟10天扣1分，不足10天的按一次计", "1 off late 10天, part begun"],
  ["每低1%扣0.5分，不足1%按1%扣", "0.5 off under 1%, part begun"],
  ["每低1%扣0.5分，不足1个百分点按1个百分点计", "0.5 off under 1%, part begun"],
  ["每低1个百分点扣0.5分，不足1个百分点的也扣0.5分", "0.5 off under 1百分点, part begun"],
  ["每低1个百分点扣0.5分，不足1个百分点的按1个百分点扣0.5分", "0.5 off under 1百分点, part begun"],
  ["每少1场扣权重的5%，不足1场的按1场计", "5% off missing 1场, part begun"],
  ["每低1个百分点扣0.5分（不足1个百分点的按比例计算）", "0.5 off under 1百分点, part in-proportion"],
  ["每降低1个百分点扣0.5分，不足部分按比例扣", "0.5 off under 1百分点, part in-proportion"],
  ["每延迟1天扣1分，不足1天的不扣分", "1 off late 1天, part whole"],
  ["每低5个百分点扣1分，不足5个百分点的不计", "1 off under 5百分点, part whole"],
  ["每低5个百分点扣1分，不足部分忽略不计，低于60%不得分", "1 off under 5百分点, nothing <60%, part whole"],
  ["每完成10场得2分，不足10场按10场计", "2 each 10场, part begun"],
  ["每完成10场得2分，不足10场的不计", "2 each 10场, part whole"],
])("%s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["每延迟1个月扣2分，不足15天按半个月计", "unreadable rule"],
  ["每延迟1个月扣2分，不足15天的不计", "unreadable rule"],
  ["每低1%扣1分，不足1‰按1‰计", "unreadable rule"],
  ["每低1个百分点扣0.5分，不足1个百分点的扣0.2分", "unreadable rule"],
  ["每低1个百分点扣0.5分，不足1个百分点的四舍五入", "unreadable rule"],
  ["每完成10场得2分，不足5场按5场计", "unreadable rule"],
  ["得分=完成值/目标值×分值，每项不足1%按1%计", "unreadable rule"],
  ["≥90%得10分，80%-90%得5分，不足1%按1%计", "unreadable rule"],
])("said of no step of the standard, %s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["不足90%的按比例得分", "proportion, from <90%"],
  ["≥90%得满分，每低1个百分点扣1分，不足60%不得分", "1 off under 1百分点, from >=90%, nothing <60%"],
  ["≥90%得10分，不足90%的不得分", "[90,)% 10; (,90)% 0%"],
])("of no step at all, %s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});
