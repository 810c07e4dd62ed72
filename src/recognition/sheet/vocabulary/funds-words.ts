/** 年度资金总额 and its other names in a funds block. */
export const FUNDS_TOTALS: readonly string[] = [
  "年度资金总额",
  "资金总额",
  "年度财政资金总额",
  "财政资金总额",
  "总额",
  "合计",
  "总计",
  "项目资金总额",
  "年度资金合计",
  "资金合计",
  "项目总投资",
  "年度部门整体支出规模",
  "部门整体支出总额",
  "支出总额",
  "年度预算总额",
  "预算总额",
];

/** What the rows of a funds block are called; a table whose rows are called so is one. */
export const FUNDS_SOURCES: readonly string[] = [
  "当年财政拨款",
  "本年财政拨款",
  "年度财政拨款",
  "财政拨款",
  "财政资金",
  "上年结转资金",
  "上年结转",
  "上年结转结余",
  "上年结余结转",
  "其他资金",
  "财政专户管理资金",
  "单位资金",
  "中央财政资金",
  "中央补助",
  "中央资金",
  "地方资金",
  "省级财政资金",
  "市级财政资金",
  "区级财政资金",
  "县级财政资金",
  "自有资金",
  "一般公共预算资金",
];

/** Headings of several columns, a source of money each, that do not say which amount they are. */
export const MONEY_BY_SOURCE: readonly string[] = [
  "资金来源",
  "资金",
  "资金情况",
  "项目资金",
  "资金构成",
  "资金总额",
  "预算资金",
  "资金安排",
  "资金来源及金额",
];
