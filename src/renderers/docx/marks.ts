import type { Ledger } from "../../manuscript";

/** Puts bookmarks around the figures of paragraphs, in the order of the ledger. */
export class Marks {
  private taken = 0;

  constructor(private readonly ledger: Ledger) {}

  /** The name of the next figure's bookmark; undefined where the ledger ends. */
  next(): string | undefined {
    this.taken += 1;
    return this.ledger[this.taken - 1]?.mark;
  }

  /** The run of the next figure within its bookmark. */
  around(run: string): string {
    const id = this.taken;
    const name = this.next();
    if (name === undefined) return run;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${run}<w:bookmarkEnd w:id="${id}"/>`;
  }
}
