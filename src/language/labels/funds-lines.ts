/** Sources of a source: they stand beneath 财政拨款 and are contained in it. */
const NESTED = /人员|公用|中央|省级|省本级|市级|州级|区级|县级|地方|上级|本级|一般公共预算|政府性基金|国有资本/;
/** 支出结构: what the funds are spent on. */
const SPENDING = /基本支出|项目支出|人员(?:经费|支出)|公用(?:经费|支出)/;

/** Whether a line of funds is a part of another source: 其中：中央资金. */
export function isNestedSource(label: string): boolean {
  return NESTED.test(label);
}

/** Whether a line of funds says what they are spent on, not where they come from. */
export function isSpendingLine(label: string): boolean {
  return SPENDING.test(label);
}
