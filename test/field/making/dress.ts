import type { Random } from "./random";

/** How a table is laid out and worded: each field is one way in which people differ. */
export const WAYS = {
  title: ["year in title", "year below", "annex above", "without 表", "unit in front", "project in title"],
  name: ["label", "band", "band without number", "code in front", "code in brackets", "sheet"],
  unitName: ["below title", "label", "sealed"],
  funds: ["lines", "grouped", "lying", "pairs", "two pairs", "one below another"],
  fundsPlace: ["above", "below"],
  budgets: ["全年预算数", "调整后预算数", "预算调整数", "预算数（调整后）", "调整预算数", "年度预算数"],
  spent: ["全年执行数", "执行数", "实际支出数", "决算数", "全年执行数（B）", "支出数"],
  amount: ["万元", "元", "元 as text", "万元 as text", "with 万元", "￥元"],
  other: ["none", "last year", "half year"],
  execution: ["funds", "row", "row with steps", "row with bands"],
  sources: ["two", "nested"],
  side: ["label", "none"],
  levels: ["three", "four", "codes", "kinds alone", "under one heading", "in rows"],
  /** Of levels in rows of their own. */
  levelNumbers: ["none", "一、（一）", "1. 1.1"],
  spread: ["merged", "repeated", "first row"],
  levelWeights: ["none", "each level"],
  targets: ["one", "split", "periods", "adjusted"],
  targetHeading: [
    "年度指标值",
    "指标值",
    "目标值",
    "年初目标值",
    "预期指标值",
    "计划完成值",
    "绩效目标值",
    "年初设定目标",
  ],
  actuals: ["one", "half year", "with note", "last year", "with footnote"],
  actualHeading: ["实际完成值", "全年完成值", "完成值", "实际值", "全年实际完成值", "实际完成情况", "全年完成"],
  weight: ["plain", "percent", "text"],
  weightHeading: ["分值", "权重", "指标权重", "标准分", "分值（分）", "分值（权重）", "满分"],
  scores: ["one", "among others", "beside others", "none", "before weight"],
  scoreHeading: ["得分", "自评得分", "自评分", "实际得分", "单位自评得分", "指标得分"],
  reasonHeading: ["偏差原因分析及改进措施", "未完成原因分析", "备注", "偏差说明", "扣分原因"],
  /** "beside": the indicators go on in a second column. */
  head: ["once", "repeated", "续表", "beside"],
  pageBreak: ["between levels", "within a level"],
  /** "beside execution": the line below the indicators leaves out the points of the funds block. */
  total: ["100", "blank", "none", "beside execution"],
  levelSums: ["none", "with points", "without points"],
  totalHeading: ["总分", "合计", "总　分", "自评总分", "项目自评得分"],
  foot: ["none", "note", "sign-off", "numbered notes", "说明"],
  gaps: ["none", "blank rows", "spare rows"],
  hidden: ["none", "columns", "rows"],
  spacer: ["none", "column"],
  print: ["plain", "broken", "spread", "unseen", "lettered"],
  typed: ["empty", "scores typed"],
  idle: ["none", "不涉及", "无"],
  unitNote: ["单位：", "金额单位：", "金额单位：人民币", "（单位：", "计量单位："],
  unitSaid: ["in each form", "once for the sheet"],
  place: [
    "own sheets",
    "side by side",
    "stacked",
    "stacked with gap",
    "one table",
    "bands",
    "a row each",
    "a column each",
  ],
  /** Of a project in every row. */
  points: ["in each row", "in a row", "in headings"],
  titleSaid: ["in each form", "once over both"],
  /** Last year's forms beside this year's. */
  kept: ["none", "none", "none", "last year", "last year, hidden"],
  list: [
    "plain",
    "last year",
    "of-which",
    "total last",
    "classified",
    "classified between",
    "none",
    "wide",
    "sections",
    "grouped",
    "by source",
    "carried over",
    "three rows",
    "three rows by source",
    "budget in 元",
    "execution in 元",
    "year in headings",
    "rows by source",
    "rows by source, blank below",
  ],
  /** 分值; seldom left out. */
  weights: ["given", "given", "given", "given", "none"],
  capitals: ["none", "column", "row"],
  whole: ["none", "with a form of its own", "with its tasks"],
} as const;

type Ways = { readonly [Way in keyof typeof WAYS]: (typeof WAYS)[Way][number] };

export interface Dress extends Ways {
  /** Approved targets: neither what was done nor why has a column. */
  readonly isApproved?: boolean;
}

/** The first of every way. */
export const PLAIN = Object.fromEntries(Object.entries(WAYS).map(([way, choices]) => [way, choices[0]])) as Ways;

/** Any combination that a person could have made. */
export function dressed(random: Random): Dress {
  const any = Object.fromEntries(Object.entries(WAYS).map(([way, choices]) => [way, random.of<string>(choices)]));
  return possible(any as Ways);
}

/** A form without points has nothing that is scored or added up. */
const UNWEIGHTED = {
  scores: "none",
  total: "none",
  levelSums: "none",
  levelWeights: "none",
  execution: "funds",
  typed: "empty",
} as const satisfies Partial<Dress>;

/** What a table holds where projects or indicators stand side by side. */
function wide(dress: Dress): Dress {
  if (dress.place !== "a row each" && dress.place !== "a column each") return dress;
  return {
    ...dress,
    funds: "lines",
    execution: dress.place === "a row each" || dress.weights === "none" ? "funds" : "row",
    title: dress.title === "project in title" ? "year in title" : dress.title,
    name: "label",
    levels: "three",
    levelWeights: "none",
    levelSums: "none",
    scores: dress.scores === "none" ? "none" : "one",
    total: dress.total === "beside execution" ? "100" : dress.total,
    gaps: "none",
    idle: "none",
  };
}

/** Levels in rows of their own have no cells to merge, and no 小计. */
function levelled(dress: Dress): Dress {
  if (dress.levels !== "in rows") return dress;
  return { ...dress, side: "none", levelSums: "none", gaps: "none", idle: "none", pageBreak: "between levels" };
}

/** A form whose indicators go on in a second column has one heading row, and stands beside no other form. */
function inTwoColumns(dress: Dress): Dress {
  if (dress.head !== "beside") return dress;
  if (dress.place === "side by side" || dress.levels === "in rows") return { ...dress, head: "once" };
  return { ...dress, scores: dress.scores === "none" ? "none" : "one", levelSums: "none" };
}

/** The name of a project stands once for each form: a title or a sheet of several forms can't say it. */
export function possible(asked: Dress): Dress {
  const any = levelled(wide(asked));
  const dress = any.weights === "none" ? { ...any, ...UNWEIGHTED } : any;
  const alone = dress.place === "own sheets";
  const inTitle = dress.title === "project in title";
  // One table for all projects has one head, and execution in a row; nothing stands below the table for one of them.
  const shared: Partial<Dress> =
    dress.place === "one table" || dress.place === "bands"
      ? { funds: "pairs", head: "once", title: inTitle ? "year in title" : dress.title, side: "none", spacer: "none" }
      : {};
  const common: Dress = { ...inTwoColumns(dress), ...shared };
  const isBand = dress.name === "band" || dress.name === "band without number";
  const isUnsaid = dress.name === "sheet" || dress.name === "band without number";
  const hasPairs = ["pairs", "two pairs", "one below another"].includes(common.funds);
  const isShared = dress.place === "side by side" && dress.titleSaid === "once over both" && !inTitle;
  const isBandOfHalf = isShared && dress.name === "band without number";
  return {
    ...common,
    titleSaid: isShared ? "once over both" : "in each form",
    name: isUnsaid && !alone && !isBandOfHalf ? "label" : dress.name,
    execution: dress.weights === "given" && hasPairs && common.execution === "funds" ? "row" : common.execution,
    title: isBand && (inTitle || common.title === "without 表") ? "year in title" : common.title,
  };
}
