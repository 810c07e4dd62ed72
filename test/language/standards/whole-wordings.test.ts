import { shown } from "./shown";

test.each([
  ["100-80%（含80%）、80-60%（含60%）、60-0%合理确定得分", "tiers 100 80 60 0"],
  ["100%-80%(含)、80%-50%(含)、50%-0%", "tiers 100 80 50 0"],
  ["100-80%、80-50.5%、50.5-0%合理确定得分", "tiers 100 80 50.5 0"],
  [
    "达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按100%-80%(含)、80%-60%(含)、60%-0%",
    "tiers 100 80 60 0",
  ],
  ["权重*100%-权重*80%、权重*80%-权重*60%、权重*60%-0合理确定得分", "tiers 100 80 60 0"],
  ["权重*100%(含)-权重*80%", "tiers 100 80"],
  ["60%-0、80%-60%、100%-80%合理确定得分", "tiers 100 80 60 0"],
  ["80.5%-120.5%按比例得分，其余不得分", "window 0.805~1.205"],
  ["按执行率得分", "execution-rate"],
  ["按照预算执行率计算得分", "execution-rate"],
  ["70%-130%之间按比例得分，之外不得分", "window 0.7~1.3"],
  ["70%（含）-130%（含）区间内按完成比例计分，否则不得分", "window 0.7~1.3"],
  ["70-130%以内按实际比率得分，范围以外0分", "window 0.7~1.3"],
])("%s: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});

test.each([
  ["合理确定分值", "unreadable rule"],
  ["合理确定得分，违规扣2分", "unreadable rule"],
  ["120%-80%、80%-60%合理确定得分", "unreadable rule"],
  ["每按执行率得分", "unreadable rule"],
  ["按执行率得分，违规扣2分", "unreadable rule"],
  ["按执行率折算得分，90%以上得满分", "unreadable rule"],
  ["70%-130%之间按比例得分，之外不得分，每例扣1分", "unreadable rule"],
  ["70%-130%之间按比例得分，之外不得分，满意得2分", "unreadable rule"],
  ["视完成质量酌情扣分", "unreadable rule"],
  ["视情况给分", "unreadable rule"],
  ["视具体完成情况打分", "unreadable rule"],
  ["视其效果确定", "unreadable rule"],
  ["根据实际情况给分", "unreadable rule"],
  ["合理打分", "unreadable rule"],
  ["综合评定", "unreadable rule"],
  ["自行确定", "unreadable rule"],
  ["由主管部门确定", "unreadable rule"],
  ["择优给分", "unreadable rule"],
  ["排名前3得满分", "unreadable rule"],
  ["得1-3分", "unreadable rule"],
  ["扣1~2分", "unreadable rule"],
  ["得5分-8分", "unreadable rule"],
  ["另加2分", "unreadable rule"],
  ["得一至三分", "unreadable rule"],
  ["得0.5-1.5分", "unreadable rule"],
  ["前10名得满分", "unreadable rule"],
  ["根据具体情况确定", "unreadable rule"],
])("%s needs a person: %s", (text, standard) => {
  expect(shown(text)).toBe(standard);
});
