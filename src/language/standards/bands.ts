import { decimal, HUNDRED, ZERO, type Decimal } from "../../figures";
import type { Award, Band, Standard } from "./standard";
import { chineseNumber } from "../values/numerals";
import { UNIT_WORDS } from "../values/units";
import { isFull, without } from "./awards";
import { numberOf, NUMBER } from "./clauses";
import { fullOf, speaksOfPoints, type Statement, type Statements } from "./statements";

const UNIT = `(%|‰|${UNIT_WORDS}|分)?`;
const VALUE = `(-?\\d+(?:\\.\\d+)?)${UNIT}(\\(含[^()]*\\)|\\(不含[^()]*\\)|含)?`;
const OPEN_WORDS = "小于等于|小于|低于等于|低于|不超过|不高于|不足|不到|少于";
const LOWER_WORDS = "≥|>=|>|大于等于|不低于|不少于|高于等于|大于|高于|超过";
const SPAN = new RegExp(
  `^[^\\d]*?(${LOWER_WORDS})?([\\[(])?${VALUE}(≤|<)?(?:[-~至到,、和与]|[a-zA-Z]|[一-龥]{2,8}(?=[≤<])|(?=[≤<])|(?=${OPEN_WORDS}))+(≤|<|${OPEN_WORDS})?${VALUE}([\\])])?(以下|以内|之间)?[^\\d]*$`,
);
const SINGLE = new RegExp(
  `^[^\\d]*?(≥|>=|≤|<=|>|<|=|大于等于|小于等于|大于|小于|不低于|不少于|不高于|不超过|高于|超过|低于|少于|不足|不到|未达到|达不到|等于)?${VALUE}(及以上|以上|及以下|以下|以内|内)?(\\(含[^()]*\\)|\\(不含[^()]*\\))?[^\\d]*$`,
);
const LOWER_OPEN = new Set([">", "大于", "高于", "超过"]);
const LOWER = new Set(["≥", ">=", "大于等于", "不低于", "不少于"]);
const UPPER_OPEN = new Set(["<", "小于", "低于", "少于", "不足", "不到", "未达到", "达不到"]);
const UPPER = new Set(["≤", "<=", "小于等于", "不高于", "不超过"]);
/** Days, ranks and steps are no amounts that a band could hold. */
const NO_AMOUNT = /\d(?:月|日|号|季度)(?!以内)|20\d\d年|第[\d一二三四五六七八九十]|前\d|排名|名次|每|倍|[*×÷]/;

/** A band whose unmarked bounds may still belong to its neighbour. */
interface Draft extends Band {
  readonly unit: string;
  readonly lowMarked: boolean;
  readonly highMarked: boolean;
  /** It ends at 100% without saying so by a sign: 100%得10分, 90%-100%得5分. */
  readonly endsAtWhole?: boolean;
}

/** 达到目标值得满分 beside 目标值的80%-100%得80%: the whole of the target. */
const GOAL = /^(?:全部|全面|足额)?(?:完成|达到|实现|达成|达标)(?:年度|年初|预期)?(?:目标值?|指标值?|计划|任务)?$/;
const OF_TARGET = /(?:目标|指标|计划)值?的\d/;

/** ≥95%得10分；90%-95%得8分；<90%得5分. A single band says nothing of other values, which then wait. */
export function readBands({ all, notes }: Statements): Standard | null {
  const drafts: Draft[] = [];
  const isOfTarget = all.some(({ condition }) => GOAL.test(condition) || OF_TARGET.test(condition));
  for (const { condition, award, verb } of all) {
    const given = verb === "gives" ? award : takenFromFull(all, award);
    const draft = given === null ? null : draftOf(wordOf(condition, all), given);
    if (draft === null) return null;
    drafts.push(draft);
  }
  if (notes.length > 0 || drafts.every(({ low, high }) => low === null && high === null)) return null;
  if (isOfTarget && (all.length < 3 || drafts.some(({ unit }) => unit !== "%" && unit !== ""))) return null;
  return settle(drafts, isOfTarget);
}

/** 达到目标值 and 无投诉 among numbers are numbers too. */
function wordOf(condition: string, all: readonly Statement[]): string {
  if (GOAL.test(condition)) return "100%";
  const isNone = NONE.test(condition) && all.some((other) => /\d/.test(other.condition));
  return isNone ? "等于0" : condition;
}

const NONE = /^(?:无|没有|未发生|未出现|未发现|零)[^\d,;]{0,8}$/;

/** ≥95%不扣分，90%-95%扣2分: off the weight; off a number of points where the standard names one. */
function takenFromFull(all: readonly Statement[], award: Award): Award | null {
  const hasFull = all.some((one) => one.verb === "gives" && isFull(one.award));
  return hasFull ? without(award, fullOf(all)) : null;
}

const IN_ONE_BREATH = new RegExp(`^(.*?),?分别(?:得|计|给)((?:${NUMBER}分[、和及,]*)+)(.*)$`);

/** 30%以上、20%以上和10%以上,分别得6分、4分和2分. */
export function readBandsInOneBreath(text: string): Standard | null {
  const found = IN_ONE_BREATH.exec(text);
  if (!found) return null;
  const [, before, awards, rest] = found;
  const sentences = before!.split(";");
  const conditions = sentences
    .pop()!
    .split(/[、和及,]/)
    .filter((part) => /\d/.test(part));
  if ([...sentences, rest!].some(speaksOfPoints)) return UNREADABLE;
  const points = [...awards!.matchAll(new RegExp(`(${NUMBER})分`, "g"))].map((one) => numberOf(one[1]!));
  if (conditions.length < 2 || conditions.length !== points.length) return UNREADABLE;
  const drafts = conditions.map((condition, index) => {
    const own = points[index];
    return own ? draftOf(condition, { share: ZERO, points: own }) : null;
  });
  return drafts.includes(null) ? UNREADABLE : settle(drafts as Draft[], false);
}

const UNREADABLE: Standard = { kind: "unreadable", isRule: true };

function draftOf(stated: string, award: Award): Draft | null {
  const condition = plainOf(stated);
  if (REST.test(condition)) return { ...UNBOUNDED, award, unit: "" };
  if (NO_AMOUNT.test(condition)) return null;
  return spanOf(condition, award) ?? singleOf(condition, award);
}

const TENTHS = /([一二三四五六七八九])成(?=以|及|至|到|-|$)/g;
const DESCENDING = /^([^\d]*)(\d+(?:\.\d+)?%?)(>=|[>≥])([^\d>≥]*)(>=|[>≥])(\d+(?:\.\d+)?%?)$/;
const TURNED: Readonly<Record<string, string>> = { ">": "<", "≥": "≤", ">=": "≤" };

/** 九成以上, 90%>a≥80% in the one way that bands are read. */
function plainOf(condition: string): string {
  const digits = condition.replace(TENTHS, (_, digit: string) => `${chineseNumber(digit)!.toFixed()}0%`);
  return digits.replace(
    DESCENDING,
    (_, head: string, high: string, above: string, name: string, below: string, low: string) =>
      `${head}${low}${TURNED[below]}${name === "" ? "x" : name}${TURNED[above]}${high}`,
  );
}

function spanOf(condition: string, award: Award): Draft | null {
  const span = SPAN.exec(condition);
  if (span === null) return null;
  const [, head, open, low, lowUnit, lowMark, lowSign, highSign, high, highUnit, highMark, close] = span;
  const unit = highUnit ?? lowUnit ?? "";
  if (lowUnit !== undefined && highUnit !== undefined && lowUnit !== highUnit) return null;
  const atLow = inclusion(lowMark, lowSign, open === "[" ? "in" : close && open === "(" ? "out" : null);
  const atHigh = inclusion(highMark, highSign, close === "]" ? "in" : open && close === ")" ? "out" : null);
  const ends = [
    { value: decimal(low!), mark: atLow ?? (head === undefined ? null : !LOWER_OPEN.has(head)) },
    { value: decimal(high!), mark: atHigh },
  ];
  const isDescending = ends[0]!.value.gt(ends[1]!.value);
  const [first, second] = isDescending ? [ends[1]!, ends[0]!] : [ends[0]!, ends[1]!];
  return {
    low: first.value,
    lowIncluded: first.mark ?? true,
    lowMarked: first.mark !== null,
    high: second.value,
    highIncluded: second.mark ?? true,
    highMarked: second.mark !== null,
    award,
    unit,
    endsAtWhole: unit === "%" && second.value.eq(HUNDRED) && second.mark === null,
  };
}

function singleOf(condition: string, award: Award): Draft | null {
  const single = SINGLE.exec(condition);
  if (single === null) return null;
  const [, sign = "", digits, unit = "", mark, after = "", note] = single;
  const value = decimal(digits!);
  const marked = mark ?? note;
  const isIn = marked ? !marked.includes("不含") : null;
  const draft = { ...UNBOUNDED, award, unit };
  const lower = (included: boolean, isMarked: boolean): Draft => ({
    ...draft,
    low: value,
    lowIncluded: isIn ?? included,
    lowMarked: isIn !== null || isMarked,
  });
  const upper = (included: boolean, isMarked: boolean): Draft => ({
    ...draft,
    high: value,
    highIncluded: isIn ?? included,
    highMarked: isIn !== null || isMarked,
  });
  if (LOWER_OPEN.has(sign) && !after) return lower(false, true);
  if (UPPER_OPEN.has(sign)) return upper(false, true);
  if (UPPER.has(sign)) return upper(true, true);
  if (LOWER.has(sign)) return lower(true, true);
  if (/以上/.test(after)) return lower(true, after === "及以上");
  if (/内/.test(after)) return upper(true, true);
  if (/以下/.test(after)) return upper(after === "及以下", after === "及以下");
  if (sign === "=" || sign === "等于" || value.eq(HUNDRED) || value.eq(0)) {
    const isWhole = sign === "" && unit === "%" && value.eq(HUNDRED);
    return { ...lower(true, true), high: value, highIncluded: true, endsAtWhole: isWhole };
  }
  return lower(true, true);
}

const REST = /^(?:其[他余它](?:情况|的|情形)?|否则|反之|以外|之外)$/;
const UNBOUNDED: Omit<Draft, "award" | "unit"> = {
  low: null,
  lowIncluded: false,
  lowMarked: true,
  high: null,
  highIncluded: false,
  highMarked: true,
};

function inclusion(mark: string | undefined, sign: string | undefined, bracket: "in" | "out" | null): boolean | null {
  if (mark) return !mark.includes("不含");
  if (sign) return sign === "≤" || sign.endsWith("等于") || sign.startsWith("不超") || sign.startsWith("不高");
  return bracket === null ? null : bracket === "in";
}

/**
 * A bound that two bands share belongs to the one that claims it, else to the one that gives more (the bound belongs
 * to the higher tier). Bands that contradict each other, or count different things, can't be read.
 */
function settle(stated: readonly Draft[], isOfTarget: boolean): Standard {
  const drafts = stated.map((draft) => (isTop(draft, stated) ? { ...draft, high: null, highIncluded: false } : draft));
  const units = new Set(drafts.map((draft) => draft.unit).filter((unit) => unit !== ""));
  if (units.size > 1 || contradict(drafts)) return UNREADABLE;
  const bands = drafts.map((draft): Band => {
    const { low, high, award } = draft;
    const isPoint = low !== null && high !== null && low.eq(high);
    const below = low === null ? undefined : drafts.find((other) => other !== draft && other.high?.eq(low));
    const above = high === null ? undefined : drafts.find((other) => other !== draft && other.low?.eq(high));
    const claimsLow = below === undefined || owns(draft, below, below.highMarked ? below.highIncluded : null);
    const claimsHigh = above === undefined || owns(draft, above, above.lowMarked ? above.lowIncluded : null);
    return {
      low,
      lowIncluded: draft.lowMarked || isPoint ? draft.lowIncluded : claimsLow,
      high,
      highIncluded:
        draft.highMarked || isPoint ? draft.highIncluded : claimsHigh && (above !== undefined || draft.highIncluded),
      award,
    };
  });
  return { kind: "bands", unit: [...units][0] ?? "", bands: bands.sort(narrowerFirst), isOfTarget };
}

/** Whether a bound with no mark of its own is this band's, given what the neighbour says of it. */
function owns(draft: Draft, neighbour: Draft, isTaken: boolean | null): boolean {
  return isTaken === null ? worth(draft.award).gt(worth(neighbour.award)) : !isTaken;
}

function isSameBound(one: Decimal | null, other: Decimal | null): boolean {
  return one === null || other === null ? one === other : one.eq(other);
}

function worth({ share, points }: Award): Decimal {
  return share.plus(points);
}

/** 90%以上得10分，85%-95%得8分: between 90% and 95% nobody knows. One-sided bands may lie in each other. */
function contradict(drafts: readonly Draft[]): boolean {
  return drafts.some((one, index) => {
    if (one.low === null && one.high === null) return false;
    if (drafts.some((other, at) => at > index && isSameBound(other.low, one.low) && isSameBound(other.high, one.high)))
      return true;
    if (one.low === null || one.high === null || one.low.eq(one.high)) return false;
    return drafts.some((other, at) => {
      if (at === index || (other.low === null && other.high === null)) return false;
      const low = other.low === null || other.low.lt(one.low!) ? one.low! : other.low;
      const high = other.high === null || other.high.gt(one.high!) ? one.high! : other.high;
      return low.lt(high);
    });
  });
}

/** What exceeds the whole has reached it: the best band that ends at 100% holds above it too, unless another does. */
function isTop(draft: Draft, all: readonly Draft[]): boolean {
  if (!draft.endsAtWhole) return false;
  return all.every(
    (other) =>
      other === draft ||
      (worth(other.award).lte(worth(draft.award)) &&
        !other.low?.gte(HUNDRED) &&
        (other.high === null || other.high.lte(HUNDRED))),
  );
}

/**
 * The order in which bands are tried: 达到90%得10分，达到100%得20分 overlap, and the narrower one counts, whichever
 * is written first. 其他 is what remains.
 */
function narrowerFirst(one: Band, other: Band): number {
  const kind = ({ low, high }: Band) => (low !== null ? (high !== null ? 0 : 1) : high !== null ? 2 : 3);
  const byKind = kind(one) - kind(other);
  if (byKind !== 0 || kind(one) === 0) return byKind;
  if (kind(one) === 1) return other.low!.cmp(one.low!);
  return kind(one) === 2 ? one.high!.cmp(other.high!) : 0;
}
