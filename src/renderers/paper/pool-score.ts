import { cellNumber } from "../../figures";
import { type PoolShare, type SchemeOptions, type ScoredItem } from "../../scoring";
import { NOT_APPLICABLE, PASSED_OVER, PENDING, RESCORE, type SourceCells } from "../sheets/cells";
import { here, type Live } from "../sheets/draft";
import { COLUMN } from "./columns";
import { typedScore, untilTyped } from "./item-score";

/** The cells 单独得分 of a pool, one below the other, from the row of one of its items. */
export function poolScores(row: number, { members, index }: PoolShare): string {
  return aloneRange(row - index, row - index + members.length - 1);
}

function aloneRange(first: number, last: number): string {
  return `${here(first, COLUMN.alone)}:${here(last, COLUMN.alone)}`;
}

/** What the item of a pool gets: the pool's points on the row that carries them, 不计 on the others. */
export function poolScore(row: number, item: ScoredItem, options: SchemeOptions, sources: SourceCells): Live {
  const pool = item.pool!;
  const isSeat = pool.index === pool.seat;
  const value = item.score === null ? wordOf(item) : cellNumber(item.score);
  if (pool.choose === "each") {
    return { formula: `IF(${here(row, COLUMN.alone)}="${PASSED_OVER}","${PASSED_OVER}","${RESCORE}")`, value };
  }
  if (pool.isSeatFixed && !isSeat) return { value };
  const all = poolScores(row, pool);
  if (item.state === "not-applicable") {
    const count = `COUNTIF(${all},"${NOT_APPLICABLE}")=${pool.members.length}`;
    return { formula: `IF(${count},"${NOT_APPLICABLE}","${RESCORE}")`, value };
  }
  const waiting = isSeat ? PENDING : PASSED_OVER;
  const counted = pool.isSeatFixed ? settled(all, pool, options) : ifBest(row, all, pool);
  const shown = `IF(${waits(all, row, pool)},"${waiting}",${counted})`;
  const typed = isSeat && item.bounds !== null ? typedScore(item, sources) : null;
  const free = typed === null ? shown : untilTyped(typed, shown);
  return { formula: `IF(COUNTIF(${all},"${RESCORE}")>0,"${RESCORE}",${free})`, value };
}

function wordOf({ state }: ScoredItem): string {
  return state === "not-applicable" ? NOT_APPLICABLE : state === "passed-over" ? PASSED_OVER : PENDING;
}

/** While nothing was chosen, or what was chosen can't be settled yet: full marks are settled whatever still waits. */
function waits(all: string, row: number, { choose, wanted, seat, index }: PoolShare): string {
  const isOpen = `COUNTIF(${all},"${PENDING}")>0`;
  if (choose === "share") return `OR(${isOpen},${wanted === null ? `COUNT(${all})=0` : `COUNT(${all})<>${wanted}`})`;
  return `OR(COUNT(${all})=0,AND(${isOpen},MAX(${all})<${here(row + seat - index, COLUMN.weight)}))`;
}

function settled(all: string, { choose }: PoolShare, options: SchemeOptions): string {
  return choose === "best" ? `MAX(${all})` : `ROUND(ROUND(SUM(${all})/COUNT(${all}),12),${options.scoreDecimals})`;
}

/** The row's own score where none is better; of equal ones the first counts. */
function ifBest(row: number, all: string, { index }: PoolShare): string {
  const own = here(row, COLUMN.alone);
  const isFirst = index === 0 ? "" : `,COUNTIF(${aloneRange(row - index, row - 1)},${own})=0`;
  return `IF(AND(ISNUMBER(${own}),${own}=MAX(${all})${isFirst}),${own},"${PASSED_OVER}")`;
}
