import { decimal, HUNDRED, type Decimal } from "../../figures";
import type { Band, Standard } from "../standard";
import { numberOf, NUMBER, pointsOf } from "./clauses";

const VALUE = "(-?\\d+(?:\\.\\d+)?)(%?)(\\(含\\d*%?\\)|\\(不含\\d*%?\\)|含)?";
const SPAN = new RegExp(
  `^[^\\d]*?([\\[(])?${VALUE}(≤|<)?(?:[-~至到,]|[xX]|[一-龥]{2,8}(?=[≤<])|(?=[≤<])|(?=小于)|(?=不[超高]))+(≤|<|小于等于|小于|不超过|不高于)?${VALUE}([\\])])?(以下|以内|之间)?[^\\d]*$`,
);
const SINGLE = new RegExp(
  `^[^\\d]*?(≥|>=|≤|<=|>|<|=|大于等于|小于等于|大于|小于|不低于|不少于|不高于|不超过|高于|超过|低于|少于|不足|不到|等于)?${VALUE}(及以上|以上|及以下|以下|以内)?(\\(含\\)|\\(不含\\))?[^\\d]*$`,
);
const LOWER_OPEN = new Set([">", "大于", "高于", "超过"]);
const LOWER = new Set(["≥", ">=", "大于等于", "不低于", "不少于"]);
const UPPER_OPEN = new Set(["<", "小于", "低于", "少于", "不足", "不到"]);
const UPPER = new Set(["≤", "<=", "小于等于", "不高于", "不超过"]);

/** A band whose unmarked bounds may still belong to its neighbour. */
interface Draft extends Band {
  readonly unit: string;
  readonly lowMarked: boolean;
  readonly highMarked: boolean;
  /** It ends at 100% without saying so by a sign: 100%得10分, 90%-100%得5分. */
  readonly endsAtWhole?: boolean;
}

/** ≥95%得10分；90%-95%得8分；<90%得5分. */
export function readBands(text: string): Standard | null {
  if (/扣/.test(text)) return null;
  const clauses = clausesOf(text);
  if (clauses.length < 2) return null;
  const drafts: Draft[] = [];
  for (const { condition, points } of clauses) {
    const draft = draftOf(condition, points);
    if (draft === null) return null;
    drafts.push(draft);
  }
  return settle(drafts);
}

/** 30%以上、20%以上和10%以上,分别得6分、4分和2分. */
export function readBandsInOneBreath(text: string): Standard | null {
  const found = /^(.*?),?分别(?:得|计|给)(.*)$/.exec(text);
  if (!found) return null;
  const conditions = found[1]!.split(/[、和及,]/).filter((part) => /\d/.test(part));
  const points = [...found[2]!.matchAll(new RegExp(`(${NUMBER})分`, "g"))].map((one) => numberOf(one[1]!));
  if (conditions.length < 2 || conditions.length !== points.length) return { kind: "unreadable" };
  const drafts = conditions.map((condition, index) => (points[index] ? draftOf(condition, points[index]) : null));
  return drafts.includes(null) ? { kind: "unreadable" } : settle(drafts as Draft[]);
}

/** Each condition with the points behind it: they end a clause, whatever stands between. */
function clausesOf(text: string): { condition: string; points: Decimal }[] {
  const found: { condition: string; points: Decimal }[] = [];
  const parts = text.matchAll(
    new RegExp(
      `(.+?)((?:,|:|的|则|此项|该项)*(?:(?:得|计|给|为|记)?(?:${NUMBER})分|(?:不得|不计|不给)分|(?:得|计|给)?满分))(?:[,;]|$|(?=[≥≤<>=\\d]))`,
      "g",
    ),
  );
  let end = 0;
  for (const part of parts) {
    const points = pointsOf(part[2]!);
    if (points === null || part.index !== end) return [];
    end = part.index + part[0].length;
    found.push({ condition: part[1]!, points });
  }
  return end === text.length ? found : [];
}

function draftOf(condition: string, points: Decimal): Draft | null {
  const span = SPAN.exec(condition);
  if (span) {
    const [, open, low, lowUnit, lowMark, lowSign, highSign, high, highUnit, highMark, close] = span;
    const unit = highUnit || lowUnit || "";
    const ends = [
      {
        value: decimal(low!),
        mark: inclusion(lowMark, lowSign, open === "[" ? "in" : close && open === "(" ? "out" : null),
      },
      {
        value: decimal(high!),
        mark: inclusion(highMark, highSign, close === "]" ? "in" : open && close === ")" ? "out" : null),
      },
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
      points,
      unit,
      endsAtWhole: unit === "%" && second.value.eq(HUNDRED) && second.mark === null,
    };
  }
  const single = SINGLE.exec(condition);
  if (!single) return /^(?:其[他余](?:情况|的)?|否则)$/.test(condition) ? rest(points) : null;
  const [, sign = "", digits, unit = "", mark, after = "", note] = single;
  const value = decimal(digits!);
  const marked = mark ?? note;
  const isIn = marked ? !marked.includes("不含") : null;
  const draft = { points, unit };
  if (LOWER_OPEN.has(sign) && !after) return lower(value, isIn ?? false, true, draft);
  if (LOWER.has(sign) || /以上/.test(after)) return lower(value, isIn ?? true, true, draft);
  if (UPPER_OPEN.has(sign)) return upper(value, isIn ?? false, true, draft);
  if (UPPER.has(sign)) return upper(value, isIn ?? true, true, draft);
  if (/以[下内]/.test(after))
    return upper(value, isIn ?? after === "及以下", isIn !== null || after === "及以下", draft);
  if (sign === "=" || sign === "等于" || value.eq(HUNDRED) || value.eq(0)) {
    return {
      ...draft,
      endsAtWhole: sign === "" && unit === "%" && value.eq(HUNDRED),
      low: value,
      high: value,
      lowIncluded: true,
      highIncluded: true,
      lowMarked: true,
      highMarked: true,
    };
  }
  return lower(value, true, true, draft);
}

type Kept = Pick<Draft, "points" | "unit">;

function lower(low: Decimal, lowIncluded: boolean, lowMarked: boolean, kept: Kept): Draft {
  return { ...kept, low, lowIncluded, lowMarked, high: null, highIncluded: false, highMarked: true };
}

function upper(high: Decimal, highIncluded: boolean, highMarked: boolean, kept: Kept): Draft {
  return { ...kept, low: null, lowIncluded: false, lowMarked: true, high, highIncluded, highMarked };
}

function rest(points: Decimal): Draft {
  return {
    points,
    unit: "",
    low: null,
    lowIncluded: false,
    lowMarked: true,
    high: null,
    highIncluded: false,
    highMarked: true,
  };
}

function inclusion(mark: string | undefined, sign: string | undefined, bracket: "in" | "out" | null): boolean | null {
  if (mark) return !mark.includes("不含");
  if (sign) return sign === "≤" || sign === "小于等于" || sign.startsWith("不");
  return bracket === null ? null : bracket === "in";
}

/** A bound that two bands share belongs to the one that claims it, else to the higher band (domain of half-open tiers). */
function settle(stated: readonly Draft[]): Standard {
  const drafts = stated.map((draft) => (isTop(draft, stated) ? { ...draft, high: null, highIncluded: false } : draft));
  const units = new Set(drafts.map((draft) => draft.unit).filter((unit) => unit !== ""));
  const bands = drafts.map((draft): Band => {
    const { low, high, points } = draft;
    const claimsLow =
      low !== null &&
      drafts.some((other) => other !== draft && other.highMarked && other.highIncluded && other.high?.eq(low));
    const claimsHigh =
      high !== null &&
      drafts.some(
        (other) =>
          other !== draft &&
          other.low?.eq(high) &&
          (other.lowIncluded || !other.lowMarked) &&
          !(draft.highMarked && !other.lowMarked),
      );
    const isPoint = low !== null && high !== null && low.eq(high);
    return {
      low,
      lowIncluded: draft.lowMarked || isPoint ? draft.lowIncluded : !claimsLow,
      high,
      highIncluded: draft.highMarked || isPoint ? draft.highIncluded : !claimsHigh,
      points,
    };
  });
  return { kind: "bands", unit: [...units][0] ?? "", bands: bands.sort(narrowerFirst), isComplete: coversAll(bands) };
}

/** What exceeds the whole has reached it: the best band that ends at 100% holds above it too, unless another does. */
function isTop(draft: Draft, all: readonly Draft[]): boolean {
  if (!draft.endsAtWhole) return false;
  return all.every(
    (other) =>
      other === draft ||
      (other.points.lte(draft.points) && !other.low?.gte(HUNDRED) && (other.high === null || other.high.lte(HUNDRED))),
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

/** Whether every value from 0 (or below) upwards has a band; a percentage needs none above 100. */
function coversAll(bands: readonly Band[]): boolean {
  const sorted = [...bands].sort((one, other) =>
    one.low === null
      ? -1
      : other.low === null
        ? 1
        : one.low.cmp(other.low) || Number(other.lowIncluded) - Number(one.lowIncluded),
  );
  const [first] = sorted;
  if (first === undefined || (first.low !== null && !(first.low.lte(0) && first.lowIncluded))) return false;
  let reached = first;
  for (const band of sorted.slice(1)) {
    if (reached.high === null) return true;
    const gap = band.low!.cmp(reached.high);
    if (gap > 0 || (gap === 0 && !band.lowIncluded && !reached.highIncluded)) return false;
    if (band.high === null || band.high.gt(reached.high) || (band.high.eq(reached.high) && band.highIncluded))
      reached = band;
  }
  return reached.high === null || (reached.high.gte(HUNDRED) && reached.highIncluded);
}
