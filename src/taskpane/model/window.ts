/** The part of a long list that is drawn, and where. */
export interface Window {
  readonly first: number;
  /** Behind the last one drawn. */
  readonly end: number;
  /** Pixels above the first one drawn. */
  readonly above: number;
  readonly total: number;
}

/** Where each row begins, from heights in pixels; one entry more than rows. */
export function offsetsOf(count: number, heightOf: (index: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) offsets[index + 1] = offsets[index]! + heightOf(index);
  return offsets;
}

/** The rows that touch the view from `top` (pixels, may be negative) of that height, with some more on both sides. */
export function windowOf(offsets: Float64Array, top: number, height: number, margin: number): Window {
  const count = offsets.length - 1;
  const first = Math.max(0, rowAt(offsets, top - margin));
  const end = Math.min(count, rowAt(offsets, top + height + margin) + 1);
  return { first, end: Math.max(end, first), above: offsets[first] ?? 0, total: offsets[count]! };
}

/** The row that a pixel lies in, the first or last one where it lies outside. */
function rowAt(offsets: Float64Array, pixel: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}
