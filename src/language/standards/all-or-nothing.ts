import { ZERO } from "../../figures";
import type { Standard } from "./standard";
import { isFull, isNothing, without } from "./awards";
import { fullOf, type Statement, type Statements } from "./statements";

/**
 * 达标得满分，否则不得分; 依据不充分的,此项不得分: one thing that is met or not. A threshold of the standard's own is kept.
 * Where something is left of what is not met (完成得10分，未完成得5分) it is two bands.
 */
export function readAllOrNothing({ all, notes }: Statements): Standard | null {
  const [first, second] = all;
  if (first === undefined || all.length > 2 || notes.length > 0 || all.some(({ condition }) => condition.isEach))
    return null;
  if (second === undefined) return single(first);
  const full = fullOf(all);
  const isWhole = first.verb === "gives" && (isFull(first.award) || (full !== null && first.award.points.eq(full)));
  if (!isWhole || !second.condition.denies(first.condition)) return null;
  const { bound, hasNumber } = first.condition;
  if (hasNumber && bound === null) return null;
  const otherwise = second.verb === "takes" ? without(second.award, full) : second.award;
  if (isNothing(otherwise)) return { kind: "all-or-nothing", full, bound };
  if (bound !== null) return null;
  const bands = [first.condition.words, second.condition.words].map((word, index) => ({
    word,
    award: index === 0 ? first.award : otherwise,
  }));
  return { kind: "word-bands", bands, isPair: true };
}

function single({ condition, verb, award }: Statement): Standard | null {
  if (verb === "takes" || condition.hasNumber || condition.isEmpty) return null;
  if (isNothing(award)) return condition.isDenial ? { kind: "all-or-nothing", full: null, bound: null } : null;
  if (!isFull(award) && award.share.gt(ZERO)) return null;
  return { kind: "all-or-nothing", full: isFull(award) ? null : award.points, bound: null };
}
