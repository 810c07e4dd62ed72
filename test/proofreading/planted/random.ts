import { numbersFrom } from "../../support/numbers";

/** Random choices that a seed repeats. */
export class Random {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = numbersFrom(seed);
  }

  /** A whole number from low to high, both among them. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)]!;
  }

  /** Some of them, in a new order. */
  some<T>(from: readonly T[], number: number): T[] {
    const rest = [...from];
    return Array.from(
      { length: Math.min(number, rest.length) },
      () => rest.splice(Math.floor(this.next() * rest.length), 1)[0]!,
    );
  }

  chance(share: number): boolean {
    return this.next() < share;
  }
}
