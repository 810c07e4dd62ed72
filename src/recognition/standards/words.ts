import { ONE, ZERO } from "../../figures";
import type { Award, Standard } from "../standard";
import { isFull, isNothing, without } from "./awards";
import { boundOf } from "./bounds";
import { fullOf, type Statement, type Statements } from "./statements";

const OFFENCE =
  "违规|违纪|违法|截留|挤占|挪用|虚列|事故|投诉|问题|情形|行为|造假|弄虚作假|失误|泄密|泄露|上访|舆情|伤亡|差错|案件|损失";
const OCCURS = new RegExp(
  `(?:发现|发生|出现|存在|有|凡)[^,;]{0,20}(?:${OFFENCE})|^(?:一旦|凡是?)?(?:发生|发现|出现)[^,;]{0,6}$`,
);
const NONE_OCCURS = new RegExp(
  `^(?:未|没有?|无|不|零)(?:发现|发生|出现|存在)?[^,;]{0,14}(?:${OFFENCE})|^(?:未|没有|不|无)(?:发生|发现|出现)[^,;]{0,6}$`,
);
const REST = /^(?:否则|反之|其[他余它](?:情况|的|情形)?|不是|否)$/;
const DENIAL = /^(?:[^,;]{0,12}?)(?:未|不|没有?|无|非|否|达不到|超)/;
/** Words that grade by themselves: 优秀, 良好, B级. */
const GRADE =
  /^(?:评价|结果|等级|评定|评为|为|达到)*(?:[优良中差]|较好|较差|一般|好|合格|不合格|持平|下降|上升|[A-E]级?$)/;
/** Words that grade what another clause names: 基本健全, 不明确. */
const DEGREE = /基本|部分|大部|较|一般|不|未|无|没有|欠/;

/** 发现违规不得分, 未发现任何违规违纪行为,得10分,否则不得分. */
export function readZeroTolerance({ all: stated, notes }: Statements): Standard | null {
  // 一票否决，发生即不得分 says the same twice.
  const all = stated.filter(({ condition, award }) => condition !== "" || !isNothing(award));
  if (all.length === 0 && stated.length > 0) return { kind: "zero-tolerance", full: null };
  if (notes.length > 0 || all.length > 2 || all.some(({ verb }) => verb === "takes")) return null;
  const given = all.filter(({ award }) => !isNothing(award));
  const none = all.filter(({ award }) => isNothing(award));
  const [good] = given;
  const [bad] = none;
  if (given.length > 1 || none.length > 1 || [...all].some(({ condition }) => /\d|每/.test(condition))) return null;
  const isOffence = bad !== undefined && OCCURS.test(bad.condition) && !NONE_OCCURS.test(bad.condition);
  const isNone = good !== undefined && NONE_OCCURS.test(good.condition);
  const fits = isOffence ? good === undefined || isNone || REST.test(good.condition) : isNone && isElse(bad);
  if (!fits || (good !== undefined && good.award.share.gt(ZERO) && !isFull(good.award))) return null;
  return { kind: "zero-tolerance", full: fullOf(all) };
}

function isElse(statement: Statement | undefined): boolean {
  return statement !== undefined && (REST.test(statement.condition) || OCCURS.test(statement.condition));
}

/**
 * 达标得满分，否则不得分; 完成得10分，未完成得5分; 依据不充分的,此项不得分: one thing that is met or not. A threshold of
 * the standard's own is kept, and so is what is left where it is not met.
 */
export function readAllOrNothing({ all, notes }: Statements): Standard | null {
  const [first, second] = all;
  if (first === undefined || all.length > 2 || notes.length > 0 || all.some(({ condition }) => /每/.test(condition)))
    return null;
  if (second === undefined) return single(first);
  const full = fullOf(all);
  const isWhole = first.verb === "gives" && (isFull(first.award) || (full !== null && first.award.points.eq(full)));
  if (!isWhole || !denies(second.condition, first.condition)) return null;
  const bound = boundOf(first.condition);
  if (/\d/.test(first.condition) && bound === null) return null;
  const otherwise = second.verb === "takes" ? without(second.award, full) : second.award;
  if (isNothing(otherwise)) return { kind: "all-or-nothing", full, bound };
  if (bound !== null) return null;
  const bands = [first.condition, second.condition].map((word, index) => ({
    word,
    award: index === 0 ? first.award : otherwise,
  }));
  return { kind: "word-bands", bands, isPair: true };
}

function single({ condition, verb, award }: Statement): Standard | null {
  if (verb === "takes" || /\d/.test(condition) || condition === "") return null;
  if (isNothing(award))
    return /未|不|没有?|无/.test(condition) ? { kind: "all-or-nothing", full: null, bound: null } : null;
  if (!isFull(award) && award.share.gt(ZERO)) return null;
  return { kind: "all-or-nothing", full: isFull(award) ? null : award.points, bound: null };
}

/** 未完成 after 完成, 否则, 不达标; 基本符合 denies nothing. */
function denies(second: string, first: string): boolean {
  if (REST.test(second)) return true;
  if (/基本|部分|较/.test(second) || /\d/.test(second)) return false;
  if (DENIAL.test(second) && !DENIAL.test(first)) return true;
  // 不超过预算，超过预算: the first is the one with the negation.
  return DENIAL.test(first) && first.replace(/^[^,;]*?(?:未|不|没有?|无)/, "").startsWith(second.slice(0, 2));
}

/** 明确:3分,基本明确:2分,不明确:0分. */
export function readWordBands({ all, notes, isNumbered }: Statements): Standard | null {
  if (all.length < 2 || notes.length > 0) return null;
  if (all.some(({ condition }) => condition === "" || /\d|每/.test(condition))) return null;
  const full = fullOf(all);
  const bands = all.map(({ condition, verb, award }) => ({
    word: condition,
    award: verb === "takes" ? without(award, full) : award,
  }));
  const best = bands.reduce((most, { award }) => (worth(award).gt(most) ? worth(award) : most), ZERO);
  if (best.eq(ZERO) || bands.filter(({ award }) => worth(award).eq(best)).length > 1) return null;
  if (!isScale(all) && (isNumbered || !endsInNothing(all))) return null;
  return {
    kind: "word-bands",
    bands: bands.sort((one, other) => worth(other.award).cmp(worth(one.award))),
    isPair: false,
  };
}

/** Whether the conditions grade one thing, so that only one of them holds: 明确、基本明确、不明确; 优、良、差. */
function isScale(statements: readonly Statement[]): boolean {
  const [first, ...rest] = statements.map(({ condition }) => condition);
  return rest.some(
    (word) => GRADE.test(word) || (DEGREE.test(word) && (sharesStem(first!, word) || DEGREE.test(first!))),
  );
}

/** 建设完成10分、正在建设5分、未开工0分: what ends in nothing is a scale. */
function endsInNothing(statements: readonly Statement[]): boolean {
  const last = statements.at(-1)!;
  return isNothing(last.award) && DEGREE.test(last.condition);
}

/** 制度健全 and 基本健全 have two characters in common. */
function sharesStem(first: string, word: string): boolean {
  const pairs = [...first].slice(1).map((character, index) => first[index]! + character);
  return pairs.some((pair) => word.includes(pair)) || (first.length <= 2 && word.includes(first));
}

function worth({ share, points }: Award) {
  return share.plus(points);
}

/** Items of a list, each with its points: 1.制度健全(2分)；2.执行有效(3分). 缺一项扣1分 repeats what the points say. */
export function readChecklist({ all, isNumbered, notes }: Statements): Standard | null {
  const missing = all.filter(({ verb, condition }) => verb === "takes" && PER_MISSING.test(condition));
  const denied = all.filter(
    ({ award, verb, condition }) =>
      verb === "gives" && isNothing(award) && (REST.test(condition) || DENIAL.test(condition)),
  );
  const items = all.filter((one) => !missing.includes(one) && !denied.includes(one));
  if (items.length < 2 || notes.length > 0 || missing.length > 1) return null;
  if (items.some(({ verb, award, condition }) => verb === "takes" || award.share.gt(ZERO) || condition === ""))
    return null;
  if (items.some(({ condition }) => /[%≥≤<>]|每|\d(?:月|日|年|季度)|以[上下前后内]/.test(condition))) return null;
  if (
    isScale(all) ||
    (!isNumbered && endsInNothing(all) && !denied.every(({ condition }) => REST.test(condition))) ||
    (!isNumbered && items.some(({ condition }) => /\d[-~至到]\d/.test(condition)))
  )
    return null;
  if (missing.some(({ award }) => items.some((item) => !item.award.points.eq(award.points)))) return null;
  return {
    kind: "checklist",
    items: items.map(({ condition, award }) => ({ words: condition, points: award.points })),
  };
}

const PER_MISSING = /^每?(?:少|缺少?|漏)(?:一|1)?项$/;
const COUNTED = "%|个百分点|项|条|个|场次|场|次|期|篇|件|处|户|人次|人|名|家|万元|批|台|点";
const PER_ITEM = new RegExp(
  `^(?:(?:每|凡)[^,;\\d]{0,8}?(\\d+(?:\\.\\d+)?|一)?|[^,;\\d一≥≤<>=]{0,4}(1|一))(${COUNTED})[^,;\\d]{0,8}$`,
);

/** 每完成一项得2分; 共4项，每项2.5分; ①…；②…。每项1分. */
export function readEach({ all }: Statements): Standard | null {
  const missing = all.filter(({ verb, condition }) => verb === "takes" && PER_MISSING.test(condition));
  const [one, ...more] = all.filter((statement) => !missing.includes(statement));
  if (one === undefined || more.length > 0 || one.verb === "takes") return null;
  if (isNothing(one.award) || isFull(one.award)) return null;
  const clause = one.condition.split(",").pop()!;
  const tail = clause.slice(Math.max(0, clause.lastIndexOf("每")));
  const found = PER_ITEM.exec(tail);
  if (!found) return null;
  if (missing.some(({ award }) => !award.points.eq(one.award.points))) return null;
  const [, after, alone, unit] = found;
  const step = (after ?? alone ?? "1").replace("一", "1");
  return { kind: "each", step: ONE.times(step), unit: unit!, award: one.award };
}
