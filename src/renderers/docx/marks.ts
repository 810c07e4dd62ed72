import type { Ledger } from "../../manuscript";

/** Puts bookmarks around the figures of paragraphs, in the order of the ledger. */
export class Marks {
  private next = 0;

  constructor(private readonly ledger: Ledger) {}

  /** The run of the next figure within its bookmark. */
  around(run: string): string {
    const entry = this.ledger[this.next];
    if (!entry) return run;
    const id = this.next;
    this.next += 1;
    return `<w:bookmarkStart w:id="${id}" w:name="${entry.mark}"/>${run}<w:bookmarkEnd w:id="${id}"/>`;
  }
}
