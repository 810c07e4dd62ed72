import type { Kind, Measure } from "../facts";
import type { Label } from "./labels";
import { ANCHOR, QUALIFIER, WORDS, type Words } from "./words";

/** What the words of a label say that their number is. */
export interface MeasureReading {
  readonly measures: readonly Measure[];
  /** Nothing in the words leaves it open whose and what figure it is. */
  readonly isFirm: boolean;
}

/** The measure that a label names for a number of that kind; null where its words name none. */
export function measureOf({ before: written, behind }: Label, kind: Kind): MeasureReading | null {
  // 安排某某项目资金: what the money is for says no more than its name does.
  const before = written.replace(/(□[”]?)(?:项目|专项)?(?:资金|经费)$/, "$1");
  const ahead = lastMatch(before, kind);
  const isQualified =
    QUALIFIER.test(before) || (!/^[，]?(?:为|系|是|主要是)/.test(behind) && QUALIFIER.test(behind.slice(0, 8)));
  if (ahead) {
    const { words, start, end } = ahead;
    const between = before.slice(end);
    const isFirm =
      words.isFirm !== false && !isQualified && isPlainBetween(between) && isAnchored(before.slice(0, start));
    return { measures: words.measures, isFirm };
  }
  const after = firstMatch(behind, kind);
  if (!after) return null;
  return { measures: after.words.measures, isFirm: after.words.isFirm !== false && !isQualified && after.start <= 3 };
}

interface Match {
  readonly words: Words;
  readonly start: number;
  readonly end: number;
}

/** The words nearest to the number; of two that end together the longer ones. */
function lastMatch(text: string, kind: Kind): Match | null {
  return matches(text, kind).reduce<Match | null>(
    (best, one) =>
      best === null || one.end > best.end || (one.end === best.end && one.start < best.start) ? one : best,
    null,
  );
}

function firstMatch(text: string, kind: Kind): Match | null {
  return matches(text, kind).reduce<Match | null>(
    (best, one) =>
      best === null || one.start < best.start || (one.start === best.start && one.end > best.end) ? one : best,
    null,
  );
}

function matches(text: string, kind: Kind): Match[] {
  return WORDS[kind].flatMap((words) =>
    [...text.matchAll(words.pattern)].flatMap((match) =>
      match[0] === "" ? [] : [{ words, start: match.index, end: match.index + match[0].length }],
    ),
  );
}

/** Between the words and the number stands nothing that could name another thing. */
function isPlainBetween(text: string): boolean {
  return (
    text.replace(/[□“”：（）、]|[为是达到共计约近仅只了有的已在数至合总实际分别超过不足以上下低高于得率额（]/g, "")
      .length <= 1
  );
}

/** What stands right before the words is nothing, or says whose figure it is. */
function isAnchored(text: string): boolean {
  const left = text.replace(/[□“”：（）、\s]/g, "");
  return left === "" || /□["”]?(?:项目|专项|经费)?$/.test(text) || ANCHOR.test(left);
}
