import { shown } from "./shown";

test.each([
  ["达标得满分，否则不得分", "all or nothing"],
  ["达标得10分，否则不得分", "all or nothing of 10"],
  ["达标得10分", "all or nothing of 10"],
  ["制度健全得分", "all or nothing"],
  ["依据不充分的，此项不得分", "all or nothing"],
  ["≥90%得10分，否则不得分", "all or nothing >=90% of 10"],
  ["≥90%得10分，否则扣10分", "all or nothing >=90% of 10"],
  ["完成得10分，未完成得5分", "pair: 完成 10; 未完成 5"],
  ["完成得10分，未完成扣4分", "pair: 完成 10; 未完成 6"],
])("%s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["达标得权重的80%", "unreadable rule"],
  ["达标得权重的0%", "unreadable rule"],
  ["依据充分的，此项不得分", "unreadable rule"],
  ["3次得10分", "[3,)次 10"],
  ["每次达标得满分，否则不得分", "unreadable rule"],
  ["达标得满分，否则不得分，优秀得5分", "达标 100%; 优秀 5; 否 0%"],
  ["≥90%得10分，否则扣4分", "unreadable rule"],
  ["≥90%得10分，否则得5分", "unreadable rule"],
  ["90%至95%得10分，否则不得分", "unreadable rule"],
  ["完成得10分，质量差不得分", "unreadable rule"],
  ["评分依据；完成得10分，未完成不得分", "unreadable rule"],
  ["完成得权重的80%，未完成不得分", "完成 80%; 未完成 0%"],
])("%s is not met or not met: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});
