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
