import { cellNumber } from "../../figures";
import { all, countOf, either, formula, is, isNumber, largestOf, text, type Term } from "../../figures/term";
import {
  isPoolLeftOut,
  NOT_APPLICABLE,
  PASSED_OVER,
  PENDING,
  poolResult,
  poolWaits,
  wordOf,
  type PoolShare,
  type SchemeOptions,
  type ScoredItem,
} from "../../scoring";
import type { SourceCells } from "../sheets/cells";
import { here, type Live } from "../sheets/draft";
import { ASKS_ANEW, at, isText, liveOf, RESCORE, rows } from "../sheets/terms";
import { COLUMN } from "./columns";
import { typedScore, untilTyped } from "./item-score";

/** The cells 单独得分 of a pool, one below the other, from the row of one of its items. */
export function poolScores(row: number, { members, index }: PoolShare): string {
  return rows(COLUMN.alone, row - index, row - index + members.length - 1);
}

/** What the item of a pool gets: the pool's points on the row that carries them, 不计 on the others. */
export function poolScore(row: number, item: ScoredItem, options: SchemeOptions, sources: SourceCells): Live {
  const pool = item.pool!;
  const isSeat = pool.index === pool.seat;
  const value = item.score === null ? wordOf(item.state) : cellNumber(item.score);
  if (pool.choose === "each") {
    return liveOf(either(isText(at(row, COLUMN.alone), "=", PASSED_OVER), text(PASSED_OVER), ASKS_ANEW), value);
  }
  if (pool.isSeatFixed && !isSeat) return { value };
  const places = (role: string): string => {
    if (role === "scores") return poolScores(row, pool);
    return role === "weight" ? here(row + pool.seat - pool.index, COLUMN.weight) : role;
  };
  return { formula: formula(poolTerm(row, item, pool, isSeat, options, sources), places), value };
}

/** Of the roles of the pool, and of the row's own cells. */
function poolTerm(
  row: number,
  item: ScoredItem,
  pool: PoolShare,
  isSeat: boolean,
  options: SchemeOptions,
  sources: SourceCells,
): Term {
  if (item.state === "not-applicable")
    return either(isPoolLeftOut(pool.members.length), text(NOT_APPLICABLE), ASKS_ANEW);
  const counted = pool.isSeatFixed ? poolResult(pool, options.scoreDecimals) : ifBest(row, pool);
  const shown = either(poolWaits(pool), text(isSeat ? PENDING : PASSED_OVER), counted);
  const typed = isSeat && item.bounds !== null ? typedScore(item, sources) : null;
  const asks = is(countOf("scores", text(RESCORE)), ">", 0);
  return either(asks, ASKS_ANEW, typed === null ? shown : untilTyped(typed, shown));
}

/** The row's own score where none is better; of equal ones the first counts. */
function ifBest(row: number, { index }: PoolShare): Term {
  const own = at(row, COLUMN.alone);
  const above = rows(COLUMN.alone, row - index, row - 1);
  const isFirst = index === 0 ? [] : [is(countOf(above, own), "=", 0)];
  return either(all([isNumber(own), is(own, "=", largestOf("scores")), ...isFirst]), own, text(PASSED_OVER));
}
