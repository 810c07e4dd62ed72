import { IN_TIME } from "../words";
import { fold } from "./fold";
import { marksOf, wordsOf } from "./sign-words";

/** Words that alone say neither how much nor by when. */
const VAGUE =
  /^(?:及时|按时|准时|有效|良好|较好|好|高|明显|显著|提高|提升|加强|完善|改善|满意|完成|合格|达标|充分|合理|规范)$/;
/** 及时, 按时完成, 及时发放到位: in time, without saying by when. */
const TIMELY = new RegExp(`^(?:${IN_TIME}|限期|适时)(?:完成|发放|拨付|支付|到位|办结|开展|推进|报送|性)*$`);
const IN_THE_YEAR = /全年|年内|当年|年度内|本年/;

/** Whether a target's words say neither how much nor by when: 有效, 按时完成. */
export function isVagueGoal(text: string): boolean {
  return VAGUE.test(text) || TIMELY.test(text);
}

/** Whether a target gives the year for it: 全年, 年内. */
export function givesTheYear(text: string): boolean {
  return IN_THE_YEAR.test(text);
}

/** What has a scale of its own, or last year's number for it: 前3名, Ⅲ类及以上, A级, 1:15, 只减不增. */
const ON_A_SCALE =
  /[前第][一二三四五六七八九十\d]+[名位]|\d[:：比]\d|[ⅠⅡⅢⅣⅤIV一二三四五]类|[A-Ea-e]+级|[一二三四五特甲乙丙]级|[一二三]等|只[减降]不[增升]|只[增升]不[减降]|零增长|不[高低多少超][于过](?:上年|去年)/;
/** Whether it is passed somebody else decides by a norm: 消防验收 合格. */
const EXAMINED = /验收|检测|检验|检定|年检|抽检|审查|认证|鉴定|评审|考核/;
const PASSED = /^(?:合格|通过|达标)$/;

/** Whether a target in words can be measured all the same, as it is on a scale or the name's examination decides. */
export function isMeasuredInWords(name: string, text: string): boolean {
  return ON_A_SCALE.test(text) || (PASSED.test(text) && EXAMINED.test(name));
}

const SIGN = new RegExp(`^(?:${marksOf(">=", "<=", ">", "<")}|${wordsOf(">=", "<=")})`);
const BOUND_AFTER = /\d\s*\D{0,6}(?:以上|以下|以内|之内)$/;
const EQUALS = /^=/;

/** A sign stands within the first characters. */
const LONGEST_SIGN = 6;

function headOf(text: string): string {
  return fold(text.slice(0, LONGEST_SIGN));
}

/** Whether a text is a bound by its sign: ≥266米; a result has none. */
export function hasBoundSign(text: string): boolean {
  return SIGN.test(headOf(text)) && /\d/.test(text);
}

/** Whether a text says a bound or an equation in another way: 266米以上, =266米. */
export function isWrittenAsGoal(text: string): boolean {
  return EQUALS.test(headOf(text)) || BOUND_AFTER.test(text);
}

const DIRECTION = /[≥≤≧≦><=＝＞＜═不以至]/;

/** Whether a goal itself shows which way it binds, by a sign or a word: ≥95%, 不低于95%, 95%以上. */
export function showsDirection(text: string): boolean {
  return DIRECTION.test(text);
}
