import { isMoneyEach, isMoney, countsThings } from "../values/unit-families";

const SATISFACTION = /满意/;
const SATISFIED = /满意度|满意率/;

/** Whether a name speaks of being content in any way: 满意, 满意度. */
export function speaksOfSatisfaction(name: string): boolean {
  return SATISFACTION.test(name);
}

/** Whether a name is that of a satisfaction rate. */
export function namesSatisfaction(name: string): boolean {
  return SATISFIED.test(name);
}

/** Costs that are to be saved: here more is better. */
const SAVING = /节约|节省|降低|下降|减少|压减|节支|结余|核减|审减/;
const COST = /成本|造价|单价/;

/** Whether a name speaks of money saved. */
export function namesSaving(name: string): boolean {
  return SAVING.test(name);
}

/** Whether a name by itself is that of a cost. */
export function namesCost(name: string): boolean {
  return COST.test(name);
}

/** Shares of a whole: none of them can exceed it. */
const SHARE = /满意度|满意率|合格率|及时率|达标率|覆盖率|准确率|到位率|出勤率|参与率|办结率|普及率|入学率|知晓率/;
const GROWTH = /变动|增长|提高|提升/;

/** Whether a name is that of a share of a whole, which never exceeds 100%. */
export function namesShareOfWhole(name: string): boolean {
  return SHARE.test(name) && !GROWTH.test(name);
}

const PAID = /资金|经费|金额|补助|补贴|支出|支付|投资|投入|工资|费用|拨付|发放|成本|造价|价款/;
const PRICE = /标准|单价|均价|人均|户均|成本|造价/;
/** 带动、引进 and the like of other people's money is a result, not what was spent. */
const ATTRACTED = /带动|引进|撬动|吸引|争取|销售|产值|收入|增收|贷款|招商/;
const PAYMENT_RATE = /(?:预算|资金|经费)(?:的)?(?:执行|支付|支出|拨付|到位|使用)(?:率|进度|完成率)/;

/** Whether an indicator measures how much money was spent; `unit` null: its target is no number. */
export function measuresSpending(name: string, unit: string | null): boolean {
  if (PAYMENT_RATE.test(name)) return true;
  if (unit === null || ATTRACTED.test(name)) return false;
  return (isMoney(unit) && PAID.test(name)) || (isMoneyEach(unit) && PRICE.test(name));
}

const ON_TIME = /及时率|及时性|按时|准时|完成时间|完成时限|按期/;
const OF_TIME = /时|期|进度|完成|周期|频次|天|日|月|年|批次|节点|响应|速度/;

const ASKS_WHEN = /时间|时限|日期|及时|[按准]时|按期|报送|上报|发放|拨付|支付|缴/;

/** Whether an indicator asks on which day something is done: 工资发放时间, 报表报送. */
export function asksWhen(name: string): boolean {
  return ASKS_WHEN.test(name);
}

/** Whether an indicator measures being in time. */
export function measuresTimeliness(name: string): boolean {
  return ON_TIME.test(name);
}

/** Whether a name has to do with time at all. */
export function speaksOfTime(name: string): boolean {
  return OF_TIME.test(name);
}

const UP_TO_STANDARD = /合格率|达标率|优良率|准确率|正确率|完好率|差错率|验收通过率/;

/** Whether an indicator measures how well the work was done. */
export function measuresQuality(name: string): boolean {
  return UP_TO_STANDARD.test(name);
}

/** Whether an indicator counts what was done, in a unit of things, and says nothing of time. */
export function measuresQuantity(name: string, unit: string): boolean {
  return countsThings(unit) && !OF_TIME.test(name);
}

const SIGN_IN_NAME = /(≥|≧|不少于|不低于|大于)\s*[\d*]|(≤|≦|不超过|不高于|小于)\s*[\d*]/;

/** The sign that a name itself states: 受训人数（≥50人）; null where it states none. */
export function signInName(name: string): { readonly sign: ">=" | "<="; readonly words: string } | null {
  const found = SIGN_IN_NAME.exec(name);
  if (found === null) return null;
  const [, more, less] = found;
  return more === undefined ? { sign: "<=", words: less! } : { sign: ">=", words: more };
}

const EXECUTION_RATE = /^[★☆*]*预算(?:资金)?执行率/;

/** Whether an indicator is the execution rate by its name. */
export function namesExecutionRate(name: string): boolean {
  return EXECUTION_RATE.test(name.trim());
}
