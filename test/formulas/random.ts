/** Chance that can be repeated: the same seed gives the same tables. */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  // mulberry32: the low bits are as good as the high ones.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    chance: (share) => next() < share,
  };
}
