import { decimal, HUNDRED, ZERO, type Decimal } from "../../figures";
import type { Award } from "./standard";
import { WEIGHT } from "../words";
import { NUMBER, numberOf } from "./clauses";

const PERCENT = "\\d+(?:\\.\\d+)?%";
const HALF = "(?:一半|半数|二分之一)";
const SHARE = `(?:${WEIGHT}的?[*×xX]?(?:${PERCENT}|0\\.\\d+|${HALF})|${PERCENT}的?(?:${WEIGHT}|分)|\\d+/\\d+的?(?:${WEIGHT}|分)|${HALF}(?:的?(?:${WEIGHT}|分))?)`;
/** 得80% and 按80%计分 without a word for the weight need their verb. */
const BARE_SHARE = `(?:得|计|给|按)${PERCENT}(?:计分|得分|计|得)?(?=[,;、)。]|$)`;
const OWN = "(?:此项|该项|本项|该指标|本指标)?";
const GIVING = "(?:得分?|计分?|给分?|记分?|赋分?|打分?|评分?|加分?|为|是|:|=|按|共|各)";
/** 90分 behind a sign or a stroke is a bound: 满意度≥90分，得10分. */
const NO_BOUND = "(?<![≥≤<>\\-~至到于过达足满\\d.])";
const END = "(?=[,;、)。]|$|[≥≤<>=]|\\d|[A-D][:：.、级])";

const NONE = `${OWN}(?:(?:均|则|也|都|一律)?(?:不得|不计|不给|不记|不予得|不予计|不予给|不)分|${GIVING}?(?<![\\d.])(?:0|零)分)|(?:实行|予以)?一票否决(?:制|权)?`;
/** 满分 in a standard that does not say how many points that is. */
const FULL = `${GIVING}*${OWN}的?(?:满分(?:${NUMBER}分)?|全分|全部分值?|全部得分|全部权重分?)|[得计给记赋]${WEIGHT}`;
const EARNED = "(?<=[一-龥%])得分(?=[,;、)。]|$)";
const GIVEN_SHARE = `${GIVING}+${SHARE}(?:计算?|得|给)?分?|${BARE_SHARE}`;
const GIVEN_POINTS = `(?:${GIVING}+|${NO_BOUND})(${NUMBER})分`;
const ALL_OFF = `扣(?:完|光|除|减|掉)?${OWN}的?(?:全部分值?|全分|所有分值?|分值|满分|完|光)`;
const NOTHING_OFF = "不扣分";
const SHARE_OFF = `扣(?:减|除|掉)?${OWN}(?:${SHARE})分?`;
const POINTS_OFF = `扣(?:减|除|掉)?(${NUMBER})分`;

type Form = readonly [pattern: string, read: (found: RegExpExecArray) => Pick<FoundAward, "verb" | "award"> | null];

/** The forms of an award, each with what it says; the first that matches at a place counts. */
const FORMS: readonly Form[] = [
  [NOTHING_OFF, () => gives(FULL_AWARD)],
  [POINTS_OFF, (found) => takes(ZERO, numberOf(found[1]!))],
  [SHARE_OFF, (found) => takes(shareIn(found[0]), ZERO)],
  [ALL_OFF, () => ({ verb: "gives", award: NO_AWARD })],
  [NONE, () => gives(NO_AWARD)],
  [FULL, () => gives(FULL_AWARD)],
  [EARNED, () => gives(FULL_AWARD)],
  [GIVEN_SHARE, (found) => gives(awardOf(shareIn(found[0]), ZERO))],
  [GIVEN_POINTS, (found) => gives(awardOf(ZERO, numberOf(found[1]!)))],
];
const PATTERNS = FORMS.map(([pattern, read]) => [new RegExp(`(?:${pattern})${END}`, "y"), read] as const);

/** 满分 in a standard that does not say how many points that is. */
const FULL_AWARD: Award = { share: HUNDRED, points: ZERO };
const NO_AWARD: Award = { share: ZERO, points: ZERO };

export interface FoundAward {
  /** takes: `award` is what it takes away. */
  readonly verb: "gives" | "takes";
  readonly award: Award;
  readonly start: number;
  readonly end: number;
}

/** The awards of a text, in order: 得10分, 满分, 得权重的80%, 扣2分, 不得分. Each ends a clause. */
export function awardsIn(text: string): FoundAward[] {
  const found: FoundAward[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const one = awardAt(text, at);
    if (one === null) continue;
    found.push(one);
    at = one.end - 1;
  }
  return found;
}

function awardAt(text: string, at: number): FoundAward | null {
  for (const [pattern, read] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const said = match === null ? null : read(match);
    if (match !== null && said !== null) return { ...said, start: at, end: at + match[0].length };
  }
  return null;
}

/** Whether the award is nothing at all. */
export function isNothing({ share, points }: Award): boolean {
  return share.eq(ZERO) && points.lte(ZERO);
}

/** Whether the award is the whole weight. */
export function isFull({ share, points }: Award): boolean {
  return share.eq(HUNDRED) && points.eq(ZERO);
}

/** What is left of the whole, or of the points that the standard names for it, once `taken` is off. */
export function without(taken: Award, full: Decimal | null): Award {
  if (full === null) return { share: HUNDRED.minus(taken.share), points: ZERO.minus(taken.points) };
  const left = full.minus(taken.points).minus(full.times(taken.share).div(HUNDRED));
  return { share: ZERO, points: left.lt(ZERO) ? ZERO : left };
}

function gives(award: Award | null): Pick<FoundAward, "verb" | "award"> | null {
  return award && { verb: "gives", award };
}

function takes(share: Decimal | null, points: Decimal | null): Pick<FoundAward, "verb" | "award"> | null {
  return share === null || points === null ? null : { verb: "takes", award: { share, points } };
}

function awardOf(share: Decimal | null, points: Decimal | null): Award | null {
  return share === null || points === null ? null : { share, points };
}

function shareIn(text: string): Decimal | null {
  const percent = /(\d+(?:\.\d+)?)%/.exec(text);
  if (percent) return decimal(percent[1]!);
  const quotient = /(\d+)\/([1-9]\d*)/.exec(text);
  if (quotient) return decimal(quotient[1]!).times(HUNDRED).div(quotient[2]!);
  const fraction = /0\.\d+/.exec(text);
  if (fraction) return decimal(fraction[0]).times(HUNDRED);
  return /半|二分之一/.test(text) ? decimal(50) : null;
}
