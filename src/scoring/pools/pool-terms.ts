import {
  all,
  any,
  cell,
  countOf,
  countOfNumbers,
  is,
  largestOf,
  over,
  sumOf,
  text,
  type Given,
  type Term,
} from "../../figures/term";
import type { PoolShare, ScoredItem } from "../evaluation";
import type { SchemeOptions } from "../scheme";
import { NOT_APPLICABLE, PENDING, scoreOf, wordOf } from "../score-term";

/** A pool's choice as far as its arithmetic goes. */
type Choice = Pick<PoolShare, "choose" | "wanted">;

const BEST = largestOf("scores");
const COUNTED = countOfNumbers("scores");
const IS_OPEN = is(countOf("scores", text(PENDING)), ">", 0);

/** What each row of a pool would get with all its points, a word where it gets none, and those points. */
export function poolColumns(members: readonly ScoredItem[]): Given {
  return {
    scores: members.map(({ score, state }) => score ?? wordOf(state)),
    weight: members[0]!.weight,
  };
}

/** While nothing was chosen, or what was chosen can't be settled yet: full marks are settled whatever still waits. */
export function poolWaits({ choose, wanted }: Choice): Term {
  if (choose === "share") return any([IS_OPEN, wanted === null ? is(COUNTED, "=", 0) : is(COUNTED, "<>", wanted)]);
  return any([is(COUNTED, "=", 0), all([IS_OPEN, is(BEST, "<", cell("weight"))])]);
}

/** The better score, or the average of the chosen ones, which is their equal shares of the whole. */
export function poolResult({ choose }: Choice, decimals: SchemeOptions["scoreDecimals"]): Term {
  return choose === "best" ? BEST : scoreOf(AVERAGE, decimals);
}

const AVERAGE = over(sumOf("scores"), COUNTED);

/** Whether all rows of the pool are left out. */
export function isPoolLeftOut(count: number): Term {
  return is(countOf("scores", text(NOT_APPLICABLE)), "=", count);
}
