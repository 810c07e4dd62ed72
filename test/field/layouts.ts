import { PLAIN, type Dress } from "./making/dress";

/** Workbooks as one person or another lays them out, each in two clothes or more: [what it is, what differs]. */
export const LAYOUTS: readonly (readonly [string, Partial<Dress>])[] = [
  ["a band with the project's name above each form", { name: "band", place: "stacked with gap" }],
  ["a band, one form a sheet, titles without 表", { name: "band", title: "without 表", list: "none" }],
  ["two forms side by side", { place: "side by side", title: "year below" }],
  ["side by side, funds below, no label at the side", { place: "side by side", fundsPlace: "below", side: "none" }],
  ["stacked without a gap, 续表 and repeated heads", { place: "stacked", head: "续表" }],
  ["stacked, heads repeated, annex above", { place: "stacked with gap", head: "repeated", title: "annex above" }],
  ["funds below the indicators", { fundsPlace: "below", amount: "元" }],
  ["amounts beside their labels, below the indicators", { fundsPlace: "below", funds: "pairs", amount: "元 as text" }],
  ["funds on their side", { funds: "lying", side: "none" }],
  ["funds on their side below four levels", { funds: "lying", fundsPlace: "below", levels: "four" }],
  ["project in the title alone", { title: "project in title", list: "none" }],
  ["project in the sheet's name alone", { name: "sheet", list: "none", unitName: "sealed" }],
  ["points for each level", { levelWeights: "each level", weightHeading: "分值" }],
  ["points for each level beside funds on their side", { levelWeights: "each level", funds: "lying", side: "none" }],
  ["half a year beside the whole one", { other: "half year", actuals: "half year", list: "wide" }],
  ["half a year, amounts as text", { other: "half year", actuals: "half year", amount: "元 as text" }],
  ["last year beside this one", { other: "last year", actuals: "last year", list: "last year" }],
  ["last year in the list, adjusted budget by another name", { list: "last year", budgets: "预算调整数" }],
  ["the whole before its sources", { list: "of-which", amount: "万元 as text" }],
  ["the whole behind its sources", { list: "total last", spent: "决算数" }],
  ["own score among others'", { scores: "among others", weight: "percent" }],
  ["own score among others', heads repeated", { scores: "among others", head: "repeated", side: "none" }],
  ["targets of the whole period beside the year's", { targets: "periods", fundsPlace: "below" }],
  ["targets adjusted", { targets: "adjusted", budgets: "预算数（调整后）" }],
  ["adjusted budget below 项目资金", { funds: "grouped", budgets: "调整预算数", amount: "元 as text" }],
  ["预算调整数 below 项目资金", { funds: "grouped", budgets: "预算调整数" }],
  ["codes before the names", { name: "code in front", list: "classified" }],
  ["codes in brackets, classification above", { name: "code in brackets", list: "classified", amount: "元" }],
  ["four levels, percentages for points", { levels: "four", weight: "percent", spread: "repeated" }],
  ["four levels, numbers in front, points as text", { levels: "four", weight: "text", spread: "first row" }],
  ["notes behind the numbers", { actuals: "with note", foot: "sign-off" }],
  ["notes behind the numbers, execution in a row", { actuals: "with note", execution: "row", foot: "note" }],
  ["sign, value and unit apart", { targets: "split", execution: "row" }],
  ["sign, value and unit apart, serial numbers", { targets: "split", levels: "codes", weight: "percent" }],
  ["amounts typed with 万元", { amount: "with 万元", funds: "pairs" }],
  ["no column for the score", { scores: "none", total: "none" }],
  ["no column for the score, 续表", { scores: "none", head: "续表", place: "side by side" }],
  ["a total without 100", { total: "blank", totalHeading: "合计" }],
  [
    "the total's words with a space, score before points",
    { total: "blank", totalHeading: "总　分", scores: "before weight" },
  ],
  ["an empty column first", { spacer: "column", levels: "codes" }],
];

export function dressOf(layout: Partial<Dress>): Dress {
  return { ...PLAIN, ...layout };
}
