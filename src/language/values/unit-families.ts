import { foldedText } from "../normalise";
import { AMOUNT_UNITS, type AmountUnit } from "../../figures";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
/** Units of people. */
const PEOPLE = "人 人次";
/** Units of what is held or published again and again. */
const REPEATED = "次 场 场次 期 篇 轮 遍 份 条 个";
/** Units of cases that occur. */
const CASES = "起 件 例 次 宗 桩";

const OCCASIONS = set(`${CASES} ${PEOPLE}`);
const AGAIN = set(REPEATED);
const THINGS = set(`${PEOPLE} 场 场次 个 项 家 户 公里 千米 米 套 台 辆 座 册 件 份`);
const COMMON = set(`${PEOPLE} % ‰ 个 项 次 场 元 万元 年 月 天 家 户 件 处 座`);
const MONEY: ReadonlySet<string> = new Set(AMOUNT_UNITS);
const LARGE_AMOUNTS = set("万元 亿元");
const MONEY_EACH = new RegExp(`^(?:${[...MONEY].join("|")})/`);

const AROUND_MONEY = /人民币|金额|单位|[():]/g;

/** The unit of money that a cell of units states in any words: （万元）, 人民币万元; null where it is none. */
export function moneyIn(text: string): string | null {
  const unit = foldedText(text).replace(AROUND_MONEY, "");
  return MONEY.has(unit.split("/")[0]!) ? unit : null;
}

/** Whether the unit counts how often something occurred: 起, 例, 人次. */
export function countsOccasions(unit: string): boolean {
  return OCCASIONS.has(unit);
}

/** Whether the unit counts what is done again in every period: 次, 期. */
export function countsRepetitions(unit: string): boolean {
  return AGAIN.has(unit);
}

/** Whether the unit counts or measures things that work brings about: 人, 公里, 套. */
export function countsThings(unit: string): boolean {
  return THINGS.has(unit);
}

/** Whether so many things are counted in the unit that it tells none of them; "" too. */
export function isCommonUnit(unit: string): boolean {
  return unit === "" || COMMON.has(unit);
}

/** Whether the unit is one of money. */
export function isMoney(unit: string): unit is AmountUnit {
  return MONEY.has(unit);
}

/** Whether amounts in the unit are large, so that a bare number may be in 元: 万元, 亿元. */
export function isLargeMoney(unit: string): unit is AmountUnit {
  return LARGE_AMOUNTS.has(unit);
}

/** Whether the unit is money for one of something: 元/人. */
export function isMoneyEach(unit: string): boolean {
  return MONEY_EACH.test(unit);
}

/** What a step of a deduction is counted in (每逾期1天, 每少1个子项), as a part of a pattern: the longer before the shorter. */
export const STEP_UNITS = alternatives(
  "个百分点 百分点 千分点 % ‰ 个工作日 工作日 亿元 万元 千元 百元 元 分钟 小时 个子项 子项 人次 人 户次 户 场次 场 批次 批 " +
    "个月 个季度 季度 周 天 日 月 年 个项目 个单位 个环节 个问题 项次 项 次数 次 处 起 例 家 篇 份 件次 件 条 期 名 台 套 宗 类 笔 座 所 亩 平方米 米 公里 吨 级 位 个 列 环节 册 本 间 辆 只 头 株 块 张 分",
);
/** What points are given for one by one (每完成1项), as a part of a pattern. */
export const ITEM_UNITS = alternatives("% 个百分点 项 条 个 场次 场 次 期 篇 件 处 户 人次 人 名 家 万元 批 台 点");

function alternatives(words: string): string {
  return words.replaceAll(" ", "|");
}
