import { shown } from "./shown";

test.each([
  ["预算执行率=支出数/预算数×100%，≥95%得10分，其他不得分", "[95,)% 10; (,)% 0%"],
  ["得分＝分值\n×预算执行率", "execution-rate"],
  ["得分＝分值×\n预算执行率", "execution-rate"],
  ["达标得满分；；否则不得分。", "all or nothing"],
  ["达标得满分\n否则不得分", "all or nothing"],
  ["；达标得满分，否则不得分；", "all or nothing"],
  ["95%（含95%）以上得10分，80%（不含80%）以下不得分", "[95,)% 10; (,80)% 0%"],
  ["达 标 得 满 分 ， 否 则 不 得 分", "all or nothing"],
  ["-", "none"],
  ["——", "none"],
  ["/", "none"],
  ["--", "none"],
  ["达标得满分，否则不得分/", "unreadable rule"],
  ["-达标得满分，否则不得分", "all or nothing"],
  ["", "none"],
])("%j: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});
