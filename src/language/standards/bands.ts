import { HUNDRED, ZERO, type Decimal } from "../../figures";
import { isFull, without } from "./awards";
import { NUMBER, numberOf } from "./clauses";
import { intervalOf, type Interval } from "./conditions/intervals";
import type { Award, Band, Standard } from "./standard";
import { fullOf, speaksOfPoints, type Statement, type Statements } from "./statements";

/** A band whose unmarked bounds may still belong to its neighbour. */
type Draft = Interval & { readonly award: Award };

const WHOLE = "100%";
const NOTHING = "等于0";
const REMAINDER = "其他";

/** ≥95%得10分；90%-95%得8分；<90%得5分. A single band says nothing of other values, which then wait. */
export function readBands({ all, notes }: Statements): Standard | null {
  const drafts: Draft[] = [];
  // 达到目标值得满分 beside 目标值的80%-100%得80%: the whole of the target.
  const isOfTarget = all.some(({ condition }) => condition.isGoal || condition.isOfTarget);
  for (const { condition, award, verb } of all) {
    const given = verb === "gives" ? award : takenFromFull(all, award);
    const interval = intervalIn(condition, all);
    if (given === null || interval === null) return null;
    drafts.push({ ...interval, award: given });
  }
  if (notes.length > 0 || drafts.every(({ low, high }) => low === null && high === null)) return null;
  if (isOfTarget && (all.length < 3 || drafts.some(({ unit }) => unit !== "%" && unit !== ""))) return null;
  return settle(drafts, isOfTarget);
}

/** 达到目标值 and 无投诉 among numbers are numbers too. */
function intervalIn(condition: Statement["condition"], all: readonly Statement[]): Interval | null {
  if (condition.isGoal) return intervalOf(WHOLE);
  // Behind one threshold 否则 says whether it is met or not, behind several what remains.
  if (condition.isRest && all.length > 2) return intervalOf(REMAINDER);
  const isNone = condition.isNone && all.some((other) => other.condition.hasNumber);
  return isNone ? intervalOf(NOTHING) : condition.interval;
}

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
    const interval = intervalOf(condition);
    return own && interval ? { ...interval, award: { share: ZERO, points: own } } : null;
  });
  return drafts.includes(null) ? UNREADABLE : settle(drafts as Draft[], false);
}

const UNREADABLE: Standard = { kind: "unreadable", isRule: true };

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
