/** Which way something changed or is to change: 同比增长8%, 较上年减少2起. Of a time 提前 is down, 推迟 up. */
export type Direction = "up" | "down";

const UP =
  "增长|增加|增收|新增|上升|上涨|上调|上浮|提高|提升|扩大|攀升|增幅|增速|增量|涨幅|升幅|变动率|变化率|增减率|超支|推迟|延迟|延后|延期|延长|拖延|逾期|超期";
const DOWN =
  "负增长|下降|下滑|下跌|下调|下浮|降低|减少|减收|减幅|降幅|跌幅|回落|压减|压缩|压降|缩短|缩减|削减|核减|节约|节省|提前";
const RISE = new RegExp(`^(?:${UP}|增|升|涨|高|多)`);
/** 增幅为3% is by so much, 提高为95% what it comes to. */
const WORDS = new RegExp(`(?:${UP}|${DOWN})(?:(?<=[幅速率量])为)?`, "g");
/** One character says it directly before the number, or behind what is compared with: 增8%, 比上年少3起. */
const SHORT = /(?:([增升涨降减跌])|(?:较|比)[^\d,;，；、。]{1,8}([高低多少]))(?:了|出)?$/;
/** What still belongs to the word: 增长率为8%, 下降幅度达8%. */
const MEASURE = /^(?:了|(?:率|幅度?|速度?|额|比例)为?)/;
const MOST_BETWEEN = 12;
/** 提高到95%, 提升满意度95%: what it comes to, and not by how much. */
const IS_LEVEL = /[至到度率]|水平|比例|比重|^[成为]/;
const BREAKS = /[,;，；、。\d]/;

/** The direction of the number that such words stand before; null where they tell of no change, or of what it comes to. */
export function changeBefore(label: string): Direction | null {
  const found = lastOf(label);
  if (found !== null) {
    const behind = label.slice(found.end);
    const between = behind.replace(MEASURE, "");
    if (between.length <= MOST_BETWEEN && !BREAKS.test(between)) return IS_LEVEL.test(between) ? null : found.direction;
  }
  const [, alone, compared] = SHORT.exec(label) ?? [];
  const short = alone ?? compared;
  return short === undefined ? null : directionOf(short);
}

const BEHIND = new RegExp(`^(?:以[上下内])?左?右?的?(${UP}|${DOWN})`);

/** The same of words behind the number: 8%的增长, 3%以内的降幅. */
export function changeBehind(text: string): Direction | null {
  const [, word] = BEHIND.exec(text) ?? [];
  return word === undefined ? null : directionOf(word);
}

/** The change that a name speaks of, the last of them: 事故下降率; null where it speaks of none. */
export function changeNamed(name: string): Direction | null {
  return lastOf(name)?.direction ?? null;
}

const LEVEL = new RegExp(`(${UP}|${DOWN}|增|升|降|减|压)(?:至|到)$`);

/** 提高到95%, 下降至8起: the side on which what it comes to is to lie; null for other words. */
export function levelBefore(label: string): ">=" | "<=" | null {
  const [, word] = LEVEL.exec(label) ?? [];
  return word === undefined ? null : directionOf(word) === "up" ? ">=" : "<=";
}

/** Behind such words a stroke is a minus: 增长-2%, 同比-2%. */
export const BEFORE_MINUS = `(?:${UP}|${DOWN}|同比|环比)(?:率|幅度?|了)?`;

function lastOf(text: string): { readonly direction: Direction; readonly end: number } | null {
  const found = [...text.matchAll(WORDS)].at(-1);
  return found === undefined ? null : { direction: directionOf(found[0]), end: found.index + found[0].length };
}

function directionOf(word: string): Direction {
  return RISE.test(word) ? "up" : "down";
}

const UNCHANGED =
  /^(?:(?:与|同|和|较|比)?(?:上年度?|去年|往年|上期|前一年)?(?:同期)?(?:同比|环比|相比)?(?:基本|总体|保持)?(?:持平|无变化|没有变化|未变化?|不变|零增长))$/;
/** 同比, 较上年; 下降 alone is beside another time too, 新增 and 节约 need be none. */
const COMPARED = /同比|环比|(?:较|比|与)[^\d,;]{0,6}(?:上年|去年|上期|同期|往年|前一年|以前)|下降|下滑|降低|减少|回落/;
/** 比计划减少, 超出3%: how far it lies from the target, and not how far it changed. */
const FROM_TARGET = /(?:比|较)[^\d,;]{0,4}(?:计划|目标|指标|预期|任务)|超出了?\d/;
/** Names of savings, of which what was made less is the achievement: 减税降费. */
const SAVING = /[降减缩压节省]/;
/** What is a share itself, so that a change of it is none: 满意度, 入学率, 药占比. */
const SHARE = /(?:率|度|占比|比例|比重)(?:[(（].*)?$/;
const OF_SHARE = /提高|提升|上升|增长|增加/;

/** Whether a text says that nothing changed: 持平, 与上年持平. */
export function saysUnchanged(text: string): boolean {
  return UNCHANGED.test(text);
}

/** Whether a text says how far something lies from its target: 比计划减少20亩. */
export function comparesWithTarget(text: string): boolean {
  return FROM_TARGET.test(text);
}

/**
 * Whether what was done is told as a change of what the name and a target without a direction speak of as such: 减少3起
 * beside ≤5起, 提高3% beside 满意度≥95%. An amount that is to reach 8% can only be a change itself.
 */
export function isChangeOfLevel(name: string, text: string, change: Direction, isShare: boolean): boolean {
  if (change === "down") return COMPARED.test(text) && !SAVING.test(name);
  const isOfShare = SHARE.test(name);
  return isOfShare || !isShare ? COMPARED.test(text) || (isOfShare && isShare && OF_SHARE.test(text)) : false;
}
