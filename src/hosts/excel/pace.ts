/** Milliseconds of work after which the page gets its turn. */
const STRETCH = 8;
/** So many items of a list are gone through before the clock is looked at. */
const ITEMS = 500;

/** Long work on a page, cut into stretches: between two of them the page answers a press and draws. */
export class Pace {
  private began = performance.now();

  /** `pause` resolves when the page had its turn. */
  constructor(private readonly pause: () => Promise<void>) {}

  /** Call between two small pieces of work: it waits only where the stretch is over. */
  async turn(): Promise<void> {
    if (performance.now() - this.began >= STRETCH) await this.rest();
  }

  /** The page's turn, whatever was done since the last one: behind an answer of Excel nobody knows how much that was. */
  async rest(): Promise<void> {
    await this.pause();
    this.began = performance.now();
  }

  /** Goes through a long list of small things. */
  async each<T>(items: Iterable<T>, work: (item: T) => void, atOnce = ITEMS): Promise<void> {
    let count = 0;
    for (const item of items) {
      work(item);
      count += 1;
      if (count % atOnce === 0) await this.turn();
    }
  }
}
