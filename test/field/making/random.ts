/** Picks that a seed decides: the same seed makes the same workbook. */
export class Random {
  constructor(private state: number) {}

  /** A whole number from 0 up to `end`, without it. */
  below(end: number): number {
    // mulberry32
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
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
