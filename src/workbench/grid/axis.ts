/** Rows or columns laid out one after the other, in pixels. */
export class Axis {
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    sizeOf: (index: number) => number,
  ) {
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index += 1) this.starts[index + 1] = this.starts[index]! + sizeOf(index);
  }

  get total(): number {
    return this.starts[this.count]!;
  }

  start(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)]!;
  }

  /** The length from one to another, both included. */
  span(first: number, last: number): number {
    return this.start(last + 1) - this.start(first);
  }

  isHidden(index: number): boolean {
    return this.span(index, index) === 0;
  }

  /** The one that covers an offset; the first or last where the offset lies outside. */
  at(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next one that is not hidden, in steps of 1 or -1; the same where there is none. */
  step(from: number, direction: 1 | -1): number {
    for (let index = from + direction; index >= 0 && index < this.count; index += direction) {
      if (!this.isHidden(index)) return index;
    }
    return from;
  }
}
