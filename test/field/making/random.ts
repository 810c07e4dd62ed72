import { numbersFrom } from "../../support/numbers";

/** Picks that a seed decides: the same seed makes the same workbook. */
export class Random {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = numbersFrom(seed);
  }

  /** A whole number from 0 up to `end`, without it. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!;
  }

  /** `count` different ones, in the order of the list. */
  some<T>(count: number, choices: readonly T[]): T[] {
    const left = choices.map((choice, index) => ({ choice, index, rank: this.below(1_000_000) }));
    const taken = left.sort((first, second) => first.rank - second.rank).slice(0, count);
    return taken.sort((first, second) => first.index - second.index).map(({ choice }) => choice);
  }
}
