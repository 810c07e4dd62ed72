import { maximum, SENTENCE_FORMS, ZERO, type Decimal, type Finding } from "../../figures";
import { calculated, calculatedNumber } from "../../figures/term";
import type { ScoredItem } from "../evaluation";
import { isPoolLeftOut, poolColumns, poolResult, poolWaits } from "./pool-terms";
import { explainPool, poolFindings } from "./pool-words";
import type { PoolMember, Verdict } from "./pool-member";
import type { Pool } from "./pools";
import type { Scheme } from "../scheme";

/** Rows of a pool with the points on one of them, its seat: the others are passed over, so that nothing counts twice. */
export function settlePool(
  pool: Pool,
  members: readonly PoolMember[],
  scheme: Scheme,
): { readonly items: readonly ScoredItem[]; readonly findings: readonly Finding[] } {
  const verdict = verdictOf(pool, members, scheme);
  const typed = members.findIndex(({ given }) => given !== null && given.eq(largestGiven(members)) && given.gt(ZERO));
  const isSeatFixed = pool.hasOneScore || pool.choose === "share" || typed >= 0;
  const seat = pool.hasOneScore || pool.choose === "share" ? 0 : typed >= 0 ? typed : verdict.winner;
  const share = { choose: pool.choose, wanted: pool.wanted, members: members.map(standingAlone), seat, isSeatFixed };
  const items = members.map((member, index) => {
    const part = index === seat ? seated(member, verdict) : passedOver(member);
    const hasCell = index === seat || !pool.hasOneScore;
    const scoreAt = hasCell ? (member.row.score?.at ?? null) : null;
    const item: ScoredItem = { ...member.alone, ...part, pool: { ...share, index }, scoreAt };
    const explained = (forms = SENTENCE_FORMS) => explainPool(pool, members, verdict, item, forms);
    return { ...item, explained };
  });
  return { items, findings: poolFindings(pool, members, verdict, items) };
}

function largestGiven(members: readonly PoolMember[]): Decimal {
  return members.reduce((most, { given }) => (given === null ? most : maximum(most, given)), ZERO);
}

/** A row that was not chosen has no score of its own. */
export function standingAlone({ alone, isChosen }: PoolMember): ScoredItem {
  const isOut = isChosen || alone.state === "not-applicable";
  return isOut ? alone : { ...alone, state: "passed-over", score: null, given: null, standing: null };
}

type Settled = Pick<ScoredItem, "operands" | "weight" | "state" | "score" | "given" | "standing" | "bounds">;

function seated({ alone: { operands, weight }, given }: PoolMember, { state, score }: Verdict): Settled {
  const isJudged = state === "pending" && given !== null;
  const byRules = isJudged ? given : score;
  return {
    operands,
    weight,
    state: isJudged ? "given" : state,
    score: byRules,
    given,
    standing: given ?? byRules,
    bounds: state === "pending" && weight ? { low: ZERO, high: weight } : null,
  };
}

/** The points of the pool stand on its seat alone. */
export function passedOver({ alone, given }: PoolMember): Settled {
  const operands = alone.operands.filter(({ role }) => role !== "weight");
  return { operands, weight: null, state: "passed-over", score: null, given, standing: given, bounds: null };
}

function verdictOf(pool: Pool, members: readonly PoolMember[], scheme: Scheme): Verdict {
  const columns = poolColumns(members.map(standingAlone));
  const first = Math.max(
    0,
    members.findIndex(({ isChosen }) => isChosen),
  );
  if (calculated(isPoolLeftOut(members.length), columns) === true) {
    return { score: null, state: "not-applicable", winner: first };
  }
  const isSettled = calculated(poolWaits(pool), columns) === false;
  const score = isSettled ? calculatedNumber(poolResult(pool, scheme.options.scoreDecimals), columns) : null;
  if (score === null) return { score, state: "pending", winner: first };
  const better = members.findIndex(({ alone, isChosen }) => isChosen && alone.score?.eq(score));
  return { score, state: "scored", winner: pool.choose === "best" && better >= 0 ? better : first };
}
