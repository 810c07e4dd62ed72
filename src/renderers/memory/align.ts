/** How far ahead a row is looked for that was inserted or deleted. */
const AHEAD = 40;

/**
 * Pairs the rows of two versions of a sheet by their keys: result[new] = old, or -1 for a row that only the new
 * version has. Linear: after each difference both sides are searched a few rows ahead for the next agreement.
 */
export function alignRows(before: readonly string[], after: readonly string[]): Int32Array {
  const pairs = new Int32Array(after.length).fill(-1);
  let old = 0;
  let now = 0;
  while (old < before.length && now < after.length) {
    if (before[old] !== after[now]) {
      const inserted = distance(after, now, before[old]!);
      const deleted = distance(before, old, after[now]!);
      if (inserted > 0 && (deleted === 0 || inserted <= deleted)) {
        now += inserted;
        continue;
      }
      if (deleted > 0) {
        old += deleted;
        continue;
      }
    }
    pairs[now] = old;
    old += 1;
    now += 1;
  }
  return pairs;
}

/** How many rows further on that key stands; 0 where it does not or says nothing. */
function distance(rows: readonly string[], start: number, key: string): number {
  if (isBlank(key)) return 0;
  const end = Math.min(rows.length, start + AHEAD);
  for (let index = start + 1; index < end; index += 1) if (rows[index] === key) return index - start;
  return 0;
}

function isBlank(key: string): boolean {
  return /^\.*$/.test(key);
}
