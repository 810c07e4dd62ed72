/** Random choices that a seed repeats (mulberry32). */
export class Random {
  constructor(private state: number) {}

  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let value = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
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
