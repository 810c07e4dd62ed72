import { numbersFrom } from "../support/numbers";

/** Chance that can be repeated: the same seed gives the same tables. */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

export function chanceOf(seed: number): Chance {
  const next = numbersFrom(seed);
  return {
    next,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    chance: (share) => next() < share,
  };
}
