import { figuresSaid } from "../../../src/language";

test.each([
  ["annualBudget", "全年预算数为1,012.5万元", ["1012.5 万元"]],
  ["budget", "预算安排资金 30 万元，年初预算安排20万元", ["30 万元"]],
  ["executed", "实际支出2.29万元，执行数2.3万元", ["2.29 万元", "2.3 万元"]],
  ["rate", "预算执行率99.57%", ["99.57 null"]],
  ["unitRate", "部门整体预算执行率为 98％", ["98 null"]],
  ["revenue", "总收入12亿元", ["12 亿元"]],
  ["score", "自评得分95.5分", ["95.5 分"]],
] as const)("%s in %s", (figure, text, said) => {
  expect(figuresSaid(text, figure).map(({ value, unit }) => `${value} ${unit}`)).toEqual(said);
});

test.each([
  ["2020年决算收入5万元", 2020],
  ["上年决算收入5万元", "earlier"],
  ["上年全年决算收入5万元", "earlier"],
  ["上年情况良好，决算收入5万元", null],
  ["决算收入5万元，2020年收回", null],
  ["2020年启动。决算收入5万元", null],
  ["2019年至2021年决算收入5万元", 2021],
])("the year of the figure in %s", (text, year) => {
  expect(figuresSaid(text, "revenueActual").map(({ ofYear }) => ofYear)).toEqual([year]);
});

test.each([
  ["annualBudget", "调整后预算 1，000元；本年预算合计5亿元", ["1000 元 0", "5 亿元 0"]],
  ["annualBudget", "全年预算执行数5万元，全年预算收入5万元", []],
  ["budget", "收入预算安排5万元", []],
  ["executed", "预算执行数3万元，全年执行数是3.50万元，全年使用资金4万元", ["3.5 万元 2", "4 万元 0"]],
  ["rate", "完成预算的 90%，资金执行率达到88.80%，培训执行率5%", ["90 null 0", "88.8 null 2"]],
  ["revenueActual", "收入决算为8万元，决算收入 9元", ["8 万元 0", "9 元 0"]],
  ["revenueBudget", "预算收入8万元，收入预算完成9万元", ["8 万元 0"]],
  ["revenueRate", "收入预算完成率98%，完成年度预算收入的97%", ["98 null 0", "97 null 0"]],
  ["score", "综合得分为95分，自评总分96.50分，最终得分 97 分", ["95 分 0", "96.5 分 2", "97 分 0"]],
] as const)("%s in %s, with unit and decimals", (figure, text, said) => {
  expect(figuresSaid(text, figure).map(({ value, unit, decimals }) => `${value} ${unit} ${decimals}`)).toEqual(said);
});

test("the words are the figure's own, without spaces", () => {
  expect(figuresSaid("其中全年预算数为 5 万元。", "annualBudget")[0]!.words).toBe("全年预算数为5万元");
});
