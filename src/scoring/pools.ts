import type { IndicatorRow } from "../recognition";

/** Rows that share one weight cell, with the words that say that one of them counts (任选、二者择其一). */
export interface Pool {
  readonly rows: readonly IndicatorRow[];
  /** As the form writes it: 二者择其一. */
  readonly words: string;
}

const ONE_COUNTS = /[二两三]者[择选取任]{1,2}其?一|任选其?[一1](?:[项个]|$)?|[择选]其一|任选/;

/** The pools of a form by their first row, which holds the points; the others are not scored beside it. */
export function poolsOf(rows: readonly IndicatorRow[]): ReadonlyMap<IndicatorRow, Pool> {
  const pools = new Map<IndicatorRow, Pool>();
  for (let first = 0; first < rows.length; first += 1) {
    const holder = rows[first]!.weight?.at;
    let end = first + 1;
    while (holder && isAt(rows[end]?.sharedWeight?.at, holder)) end += 1;
    if (end === first + 1) continue;
    const together = rows.slice(first, end);
    const words = together.flatMap((row) => wordsOf(row) ?? [])[0];
    if (words !== undefined) pools.set(together[0]!, { rows: together, words });
    first = end - 1;
  }
  return pools;
}

function isAt(place: { row: number; column: number } | undefined, at: { row: number; column: number }): boolean {
  return place !== undefined && place.row === at.row && place.column === at.column;
}

function wordsOf({ name, level2, standard, reason }: IndicatorRow): string | null {
  for (const text of [standard?.slot.text, reason?.text, name, level2]) {
    const found = text === undefined ? null : ONE_COUNTS.exec(text);
    if (found) return found[0];
  }
  return null;
}
