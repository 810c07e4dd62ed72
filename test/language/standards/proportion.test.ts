import { shown } from "./shown";

test.each([
  ["按完成比例得分", "proportion"],
  ["按实际完成占比赋分", "proportion"],
  ["根据完成比例确定得分", "proportion"],
  ["按比例扣分", "proportion"],
  ["完成比例计相应分", "proportion"],
  ["以完成度折算分值", "proportion"],
  ["得分=完成值/目标值×分值", "proportion"],
  ["得分：完成值/目标值×分值", "proportion"],
  ["得分=B/A×分值", "proportion"],
  ["得分=实际完成率×权重", "proportion"],
  ["分值×(实际值÷目标值)×100%", "proportion"],
  ["得分=(实际值/目标值)×100%×10分", "proportion"],
  ["得分=达标率×10分", "proportion"],
  ["得分=合格率×10分", "proportion, of whole"],
  ["得分=满意度×分值", "proportion, of whole"],
  ["得分=预算执行率×10分", "execution-rate of 10"],
  ["按照预算执行率×分值计算得分", "execution-rate"],
])("%s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["反向指标：年度指标值/全年实际值*分值", "proportion, quotient, reverse"],
  ["得分=指标值/完成值×权重", "proportion, quotient, reverse"],
  ["返乡指标：得分=目标值/实际值×分值", "proportion, quotient, reverse"],
  ["得分=(1-超出比例)×分值", "proportion, linear, reverse"],
  ["得分=[1-(实际值-目标值)/目标值]×分值", "proportion, linear, reverse"],
  ["正向指标得分=B/A×分值，反向指标得分=A/B×分值", "proportion, quotient"],
  ["正向指标按实际值/目标值×分值计，返乡指标按目标值/实际值×分值计", "proportion, quotient"],
  ["按B/A或A/B计算得分", "proportion, quotient"],
  ["按完成比例得分，得分=目标值/实际值×分值", "proportion, quotient"],
  ["正向指标按完成比例得分，逆向指标得分=目标值/实际值×分值", "proportion, quotient"],
  ["按完成比例得分，反向指标得分=目标值/实际值×分值", "proportion, quotient, reverse"],
])("reverse, %s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["按完成率计算得分，满分10分", "proportion"],
  ["按完成率计算得分，最高得10分", "proportion"],
  ["按完成率计算得分，满分12.5分", "proportion"],
  ["按完成率计算得分，上限为满分", "proportion"],
  ["按完成率计算得分，总分最高不超过12.5分", "proportion"],
  ["按完成率计算得分，得分不高于权重", "proportion"],
  ["按完成率计算得分，超过部分按分值计", "proportion"],
  ["按完成率计算得分，超过目标的部分按满分计算", "proportion"],
  ["按完成率计算得分，每项2.5分", "proportion"],
  ["≥100场得满分，低于60%不得分，其余按比例得分", "window 0.6~ of the value"],
  ["得分=完成率×分值，最高不超过分值", "proportion"],
  ["得分=完成率×分值，超过100%的按100%计", "proportion"],
  ["超过目标值的部分按100%计算,得分=完成率×分值", "proportion"],
  ["按完成率计算得分，超额完成不加分", "proportion"],
  ["按完成率计算得分，每个子项5分", "proportion"],
  ["按完成率计分，完成情况良好", "proportion"],
  ["按完成率得分，得分=实际值/目标值×分值", "proportion"],
  ["达到目标值得满分，未达到按比例得分", "proportion"],
  ["≥90%得满分，不足90%的按比例得分", "proportion, from >=90%"],
  ["90%以上得满分，90%以下按比例得分", "proportion, from >=90%"],
  ["不足90%的按比例得分", "proportion, from <90%"],
  ["得分=完成率×分值，低于60%不得分", "window 0.6~"],
  ["完成率≤60%不得分，其余按比例计分", "window 0.6~"],
  ["低于60%不得分，60%以上按比例得分", "window 0.6~ of the value"],
  ["≥100%得满分，低于60%不得分，其余按比例得分", "window 0.6~ of the value"],
  ["偏离度超过30%不得分，否则按比例得分", "window 0.7~1.3"],
  ["超过130%的不得分，低于70%的不得分，其余按完成比例得分", "window 0.7~1.3"],
])("with what stands beside it, %s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["按完成率计算得分，同时满意度低于80%的不得分", "unreadable rule"],
  ["按完成率计算得分，每发现一例扣1分", "unreadable rule"],
  ["按完成率计算得分，酌情加分", "unreadable rule"],
  ["按比例得分，每完成一项得2分", "unreadable rule"],
  ["按比例得分，每项得满分", "unreadable rule"],
  ["按比例得分，不超过3分扣2分", "unreadable rule"],
  ["按比例得分，满分10分每例扣1分", "unreadable rule"],
  ["得分=预算执行率×10分，按完成比例得分", "unreadable rule"],
  ["80%得8分≥90%得10分，其余按比例得分", "unreadable rule"],
  ["得分=完成率×分值×2.5", "unreadable rule"],
  ["完成80%得8分,按比例得分,得满分", "unreadable rule"],
  ["达到90%得满分，达到80%得满分，其余按比例得分", "unreadable rule"],
  ["≥90%得满分，低于60%不得分，其余按比例得分", "unreadable rule"],
  ["偏离度超过30%不得分，低于10%不得分，否则按比例得分", "unreadable rule"],
  ["超过130%的不得分，低于70%的不得分，低于10%计0分，其余按完成比例得分", "unreadable rule"],
  ["低于60场不得分，其余按完成比例得分", "unreadable rule"],
  ["得分=10分×实际/目标×权重", "unreadable rule"],
  ["得分=完成情况×分值", "unreadable rule"],
  ["得分=分值", "unreadable rule"],
])("%s is no one rule: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});
