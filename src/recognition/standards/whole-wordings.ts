import { decimal, HUNDRED, type Decimal } from "../../figures";
import type { Standard } from "../standard";

const TIERS =
  /合理确定(?:得分|分值)|100%?[-~至].{0,3}80%.*80%?[-~至].{0,3}[56]0%|达成.*部分达成.*未达成.*\d%|^权重\*[\d.]+%(?:\(含\))?[-~至]权重\*[\d.]+%/;
const PERCENT = /(\d+(?:\.\d+)?)%?(?=[-~至%(])/g;
const EXECUTION =
  /(?:(\d+(?:\.\d+)?)分|分值|权重)[*xX×](?:预算)?执行率|(?:预算)?执行率[*xX×](?:该?(?:指标|项)?(?:分值|权重|满分)|(\d+(?:\.\d+)?)(?:分|$))|按(?:照)?(?:预算|实际)?执行率(?:计算|折算)?(?:计|得|给|确定)?得?分/;
const WINDOW =
  /(\d+(?:\.\d+)?)%?(?:\(含\))?[-~至到](\d+(?:\.\d+)?)%(?:\(含\))?(?:之间|范围内?|区间内?|以内)?.{0,8}(?:按(?:完成|实际)?(?:比例|比率)).*(?:之外|以外|范围外|区间外|否则|其[他余]).{0,4}(?:不得分|0分)/;
const REVERSE = /反向|(?:指标|目标|计划)值[/÷](?:全年|年度|实际)?(?:实际|完成)/;
const PROPORTION =
  /按(?:照)?.{0,10}?(?:比例|百分比|完成率|比率)(?:计|得|给|折算|计算|扣|确定)?得?分?|(?:完成|实际)(?:完成)?(?:值|率|数)(?:[/÷].{0,10}(?:指标|目标|计划)值)?[*xX×](?:100%)?.{0,6}(?:分值|权重|\d+分)|(?:分值|权重|满分|\d+分)[*xX×](?:实际)?[^,，;；。*]{0,6}(?:完成|达标|及时|办结|达成)率/;

/** 100-80%(含80%)、80-60%(含60%)、60-0%合理确定得分. */
export function readTiers(text: string): Standard | null {
  if (!TIERS.test(text)) return null;
  const values = [...text.matchAll(PERCENT)].map((found) => decimal(found[1]!));
  const bounds = values.filter((value, index) => values.findIndex((other) => other.eq(value)) === index);
  if (bounds.length < 2 || bounds.some((bound) => bound.gt(HUNDRED))) return null;
  return { kind: "tiers", bounds: bounds.sort((one, other) => other.cmp(one)) };
}

/** 20分*执行率, 按执行率得分. */
export function readExecutionRate(text: string): Standard | null {
  const found = EXECUTION.exec(text);
  if (!found || /扣|每/.test(text)) return null;
  const full = found[1] ?? found[2];
  return { kind: "execution-rate", full: full === undefined ? null : decimal(full) };
}

/** 70%-130%之间按比例，之外不得分. */
export function readWindow(text: string): Standard | null {
  const found = WINDOW.exec(text);
  return found ? { kind: "window", low: share(found[1]!), high: share(found[2]!) } : null;
}

function share(digits: string): Decimal {
  return decimal(digits).div(HUNDRED);
}

/** 按完成比例得分, 反向指标: 年度指标值/全年实际值*分值. Where another threshold counts too, it is no plain share. */
export function readProportion(text: string): Standard | null {
  const isReverse = REVERSE.test(text);
  if (!isReverse && !PROPORTION.test(text)) return null;
  if (/每/.test(text.replace(/每个/g, "")) || /(?<![\d.])(?!100%)\d+(?:\.\d+)?%/.test(text)) return null;
  if (!isReverse) return { kind: "proportion", reverse: null };
  if (/(?:指标|目标|计划)值[/÷](?:全年|年度)?(?:实际|完成)/.test(text))
    return { kind: "proportion", reverse: "quotient" };
  return /1-|超[出过]?.{0,6}比例/.test(text) ? { kind: "proportion", reverse: "linear" } : null;
}
