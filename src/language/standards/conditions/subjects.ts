import { IN_PART } from "../../words";

/** What remains: 否则, 其他. */
export const REST = /^(?:否则|反之|其[他余它](?:情况|的|情形)?|不是|否)$/;
const DENIAL = /^(?:[^,;]{0,12}?)(?:未|不|没有?|无|非|否|达不到|超)/;
/** A denial that names nothing of its own denies what was said before it. */
const BARE_DENIAL =
  /^(?:没有?|无|否|缺少?|超过?|(?:未|不|没有?|无法|达不)能?(?:够)?(?:做|达|完成|实现|符合|满足|通过|合格)?(?:到|成|标)?(?:年度|预期|规定)?(?:目标值?|指标值?|要求|标准|计划|的|项)*)$/;
/** Another requirement than the one that is graded. */
const OTHER_MATTER =
  /违规|违纪|违法|作假|虚假|审计|佐证|按时|及时|质量|验收|发现|发生|报送|通报|提供|经费|资金|满意度|投诉|安全/;
/** Words that grade by themselves: 优秀, 良好, B级. */
const GRADE =
  /^(?:评价|结果|等级|评定|评为|为|达到)*(?:[优良中差]|较好|较差|一般|好|合格|不合格|持平|下降|上升|[A-E]级?$)/;
/** Words that grade what another clause names: 基本健全, 不明确. */
const DEGREE = new RegExp(`${IN_PART}|一般|不|未|无|没有|欠`);
const PARTLY = new RegExp(IN_PART);

export function isDegree(word: string): boolean {
  return DEGREE.test(word);
}

/** 制度健全 and 基本健全 have two characters in common. */
function sharesStem(first: string, word: string): boolean {
  const pairs = [...first].slice(1).map((character, index) => first[index]! + character);
  return pairs.some((pair) => word.includes(pair)) || (first.length <= 2 && word.includes(first));
}

/** Whether the second condition denies the first and nothing else: 未完成 after 完成, 否则, 达不到; 基本符合 denies nothing. */
export function denies(second: string, first: string): boolean {
  if (REST.test(second)) return true;
  if (PARTLY.test(second) || /\d/.test(second)) return false;
  if (BARE_DENIAL.test(second)) return true;
  if (!sharesStem(first, second)) return false;
  // 不超过预算，超过预算: the first is the one with the negation.
  return DENIAL.test(second) !== DENIAL.test(first) || DENIAL.test(second);
}

/** Whether the words grade one thing, so that only one of them holds: 明确、基本明确、不明确; 优、良、差. */
export function isScale(words: readonly string[]): boolean {
  const [first = "", ...rest] = words;
  const isOther = (word: string): boolean =>
    OTHER_MATTER.test(word) && !GRADE.test(word) && !words.some((one) => one !== word && sharesStem(one, word));
  if (words.some(isOther)) return false;
  return rest.some((word) => {
    const degrees = [first, word].filter(isDegree).length;
    return GRADE.test(word) || degrees === 2 || (degrees === 1 && sharesStem(first, word));
  });
}
